using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Which members call each other in a circle, as far as that was met with: a union-find over members. Used under the engine's lock.</summary>
internal sealed class CallCycles
{
    private readonly Dictionary<ISymbol, ISymbol> _parents = new(SymbolEqualityComparer.Default);

    /// <summary>Notes that these members, of which each calls the one before, are called by the last of them.</summary>
    public void Close(IEnumerable<ISymbol> members, ISymbol last)
    {
        var root = Root(last);
        _parents[root] = root;
        foreach (var member in members)
        {
            var other = Root(member);
            if (!SymbolEqualityComparer.Default.Equals(other, root)) _parents[other] = root;
        }
    }

    public bool AreInOne(ISymbol one, ISymbol other) =>
        _parents.Count > 0 && _parents.ContainsKey(one) && _parents.ContainsKey(other) && SymbolEqualityComparer.Default.Equals(Root(one), Root(other));

    private ISymbol Root(ISymbol member)
    {
        while (_parents.TryGetValue(member, out var parent) && !SymbolEqualityComparer.Default.Equals(parent, member)) member = parent;
        return member;
    }
}
