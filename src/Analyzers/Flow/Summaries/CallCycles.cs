using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Lattice;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Which members call each other in a circle, as far as that was met with, and what each circle has cost: a union-find over members. Used under the engine's lock.</summary>
internal sealed class CallCycles
{
    private readonly Dictionary<ISymbol, ISymbol> _parents = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, (int Members, long Work)> _circles = new(SymbolEqualityComparer.Default);

    /// <summary>Notes that these members, of which each calls the one before, are called by the last of them.</summary>
    public void Close(IEnumerable<ISymbol> members, ISymbol last)
    {
        var root = RootOf(last);
        foreach (var member in members)
        {
            var other = RootOf(member);
            if (SymbolEqualityComparer.Default.Equals(other, root)) continue;
            var (one, two) = (_circles[root], _circles[other]);
            _parents[other] = root;
            _circles[root] = (one.Members + two.Members, one.Work + two.Work);
            _circles.Remove(other);
        }
    }

    public bool Contains(ISymbol member) => _parents.ContainsKey(member);

    public bool AreInOne(ISymbol one, ISymbol other) =>
        _parents.ContainsKey(one) && _parents.ContainsKey(other) && SymbolEqualityComparer.Default.Equals(RootOf(one), RootOf(other));

    /// <summary>The number of members in the circle of this one; one for a member that calls itself.</summary>
    public int SizeOf(ISymbol member) => Contains(member) ? _circles[RootOf(member)].Members : 1;

    /// <summary>Notes what it cost to work a member out once more.</summary>
    public void Spend(ISymbol member, long work)
    {
        if (!Contains(member)) return;
        var root = RootOf(member);
        _circles[root] = (_circles[root].Members, _circles[root].Work + work);
    }

    /// <summary>Whether working out the members of a circle again and again has cost more than it may.</summary>
    public bool IsSpent(ISymbol member, Budgets budgets)
    {
        if (!Contains(member)) return false;
        var (members, work) = _circles[RootOf(member)];
        return work > budgets.WorkPerCycle(members);
    }

    private ISymbol RootOf(ISymbol member)
    {
        if (!_parents.TryGetValue(member, out var parent))
        {
            _parents.Add(member, member);
            _circles.Add(member, (1, 0));
            return member;
        }

        while (!SymbolEqualityComparer.Default.Equals(parent, member))
        {
            // Each look shortens the way for the next one.
            var next = _parents[parent];
            _parents[member] = next;
            (member, parent) = (parent, next);
        }

        return member;
    }
}
