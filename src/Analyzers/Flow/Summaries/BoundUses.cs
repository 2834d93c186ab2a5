using System;
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
    /// <summary>What may mean anything: nothing binds there, or a type.</summary>
    private const string Anything = "*";

    /// <summary>What goes by no name outside its member.</summary>
    private const string Local = "?";

    private readonly Dictionary<string, List<Mention>> _byMeaning = new(StringComparer.Ordinal);

    /// <summary>What a place means, as text that says so in other compilations of the same declarations, too.</summary>
    public static string MeaningOf(ISymbol? symbol) => symbol switch
    {
        null or INamedTypeSymbol => Anything,
        // The parameter of a record is its property, and is asked for by that.
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => NameOf(constructor.ContainingType),
        _ => NameOf(symbol),
    };

    public void Add(Mention use, string meaning)
    {
        if (!_byMeaning.TryGetValue(meaning, out var uses)) _byMeaning.Add(meaning, uses = new List<Mention>());
        uses.Add(use);
    }

    /// <summary>In the order of the text.</summary>
    public IEnumerable<Mention> Of(ISymbol target, Dispatch dispatch)
    {
        var found = new List<Mention>();
        AddAll(Anything, found);
        AddAll(NameOf(target), found);
        if (target.ContainingType is { } owner) AddAll(NameOf(owner), found);
        foreach (var related in dispatch.RelatedTo(target)) AddAll(NameOf(related), found);
        return found.Distinct().OrderBy(static use => use.Position);
    }

    private static string NameOf(ISymbol symbol) => (symbol is IMethodSymbol method ? MethodBodies.Definition(method) : symbol.OriginalDefinition).GetDocumentationCommentId() ?? Local;

    private void AddAll(string meaning, List<Mention> found)
    {
        if (_byMeaning.TryGetValue(meaning, out var uses)) found.AddRange(uses);
    }
}
