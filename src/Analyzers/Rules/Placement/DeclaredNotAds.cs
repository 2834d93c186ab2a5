using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[AdsClient("id")] [NotAds(...)]</c>: of the two statements, the one that there is no ADS wins.</summary>
internal sealed class DeclaredNotAds : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.AdsClient, MetadataNames.AdsInput);

    public string? WhyIdle(Place place, CancellationToken cancellation)
    {
        var isClient = OurAttributes.Is(place.Data, MetadataNames.AdsClient);
        // What is put into a marked property goes in whatever its type is said to be.
        if (!isClient && place.Target is not IParameterSymbol) return null;
        var own = isClient ? place.Target : place.Target.ContainingSymbol;
        for (var scope = own; scope is not null and not INamespaceSymbol; scope = scope.ContainingType)
        {
            if (OurAttributes.Has(scope, MetadataNames.NotAds)) return $"[NotAds] on '{SymbolNames.Of(scope)}' says that there is no ADS; one of the two is wrong";
        }

        return null;
    }
}
