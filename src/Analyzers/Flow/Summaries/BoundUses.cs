using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// The places of one name by what stands there. A program of a thousand entities has a thousand times an <c>Id</c>; who looks for one of them should not have to
/// look at the others. Finds too much rather than too little: what the place means for the declaration in question is for <see cref="Mentions"/> to say.
/// </summary>
internal sealed class BoundUses
{
    private readonly Dictionary<ISymbol, List<Mention>> _bySymbol = new(SymbolEqualityComparer.Default);
    private readonly List<Mention> _always = new();

    public void Add(Mention use, ISymbol? symbol)
    {
        switch (symbol)
        {
            case null or INamedTypeSymbol:
                _always.Add(use);
                break;
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }:
                // The parameter of a record is its property, and is asked for by that.
                AddTo(constructor.ContainingType.OriginalDefinition, use);
                break;
            case IMethodSymbol method:
                AddTo(MethodBodies.Definition(method), use);
                break;
            default:
                AddTo(symbol.OriginalDefinition, use);
                break;
        }
    }

    /// <summary>In the order of the text.</summary>
    public IEnumerable<Mention> Of(ISymbol target, Dispatch dispatch)
    {
        var found = new List<Mention>(_always);
        AddAll(target is IMethodSymbol method ? MethodBodies.Definition(method) : target.OriginalDefinition, found);
        if (target.ContainingType is { } owner) AddAll(owner.OriginalDefinition, found);
        foreach (var related in dispatch.RelatedTo(target)) AddAll(related, found);
        return found.Distinct().OrderBy(static use => use.Position);
    }

    private void AddAll(ISymbol symbol, List<Mention> found)
    {
        if (_bySymbol.TryGetValue(symbol, out var uses)) found.AddRange(uses);
    }

    private void AddTo(ISymbol symbol, Mention use)
    {
        if (!_bySymbol.TryGetValue(symbol, out var uses)) _bySymbol.Add(symbol, uses = new List<Mention>());
        uses.Add(use);
    }
}
