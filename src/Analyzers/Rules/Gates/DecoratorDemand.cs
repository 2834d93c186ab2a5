using System.Collections.Concurrent;
using System.Linq;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>
/// Of which interfaces somebody wants a decorator. An interface may have adverse members, and a client adverse outputs, that are reviewed by hand; only where a gate is
/// asked for does it matter that none can be written. Safe for several threads.
/// </summary>
internal sealed class DecoratorDemand(Compilation compilation, ITreeFacts facts)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _asked = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Whether a gate is asked for: a member has one, or a parameter of an adverse member says what it is to a review, or some file mentions the decorator.
    /// </summary>
    public bool IsFor(INamedTypeSymbol type) => _asked.GetOrAdd(type, Find);

    private bool Find(INamedTypeSymbol type)
    {
        foreach (var member in type.AllInterfaces.Insert(0, type).SelectMany(static i => i.GetMembers()))
        {
            if (!DecoratedMember.IsForwardable(member)) continue;
            var treatment = DecoratedMember.Of(member, type, compilation).Treatment;
            if (treatment is MemberTreatment.GateAction or MemberTreatment.GateOutput) return true;
            if (treatment == MemberTreatment.Close && member is IMethodSymbol method && method.Parameters.Any(IsMarked)) return true;
        }

        var names = new[] { GateNames.Decorator(type.Name), GateNames.Registration(type.Name) };
        return compilation.SyntaxTrees.Any(tree => !GeneratedTrees.IsOne(tree) && facts.WordsOf(tree).MayContainAny(names));
    }

    private static bool IsMarked(IParameterSymbol parameter) =>
        Marks.Has(parameter, MetadataNames.ReviewSubject) || Marks.Has(parameter, MetadataNames.AdsOutput) || Marks.Has(parameter, MetadataNames.NotUnderReview);
}
