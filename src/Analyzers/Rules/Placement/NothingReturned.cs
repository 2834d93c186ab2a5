using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[return: Pii(...)] void M()</c>: there is no value that the attribute could be about.</summary>
internal sealed class NothingReturned : IPlacementCheck
{
    public ImmutableArray<string> Attributes => Vocabulary.ReturnValues;

    public string? WhyIdle(Place place, CancellationToken cancellation)
    {
        if (place.Target is not IMethodSymbol method || !MemberTypes.IsNothing(method.ReturnType)) return null;
        // On the method itself only [Deidentifies] speaks of the result.
        if (!place.IsOnReturnValue && !OurAttributes.Is(place.Data, MetadataNames.Deidentifies)) return null;
        return $"'{SymbolNames.Of(method)}' returns nothing";
    }
}
