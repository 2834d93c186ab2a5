using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[NotAdsInput]</c> on a parameter whose method reaches no ADS: it takes out what never went in.</summary>
internal sealed class NotAdsInputOutsideClient : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.NotAdsInput);

    public string? WhyIdle(Place place, CancellationToken cancellation)
    {
        if (place.Target is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter) return null;
        // [AdsInput] beside it is the one reported.
        if (place.HasBeside(MetadataNames.AdsInput) || place.Clients.MayReach(method, cancellation)) return null;
        return $"calls of '{method.Name}' reach no ADS, so that '{parameter.Name}' does not go into one anyway";
    }
}
