using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[NotAds(...)] interface ICalculator : IModel</c>, where <c>IModel</c> is marked as a client: what is inherited is not taken back where no code shows that it may be.</summary>
internal sealed class NotAdsBelowClient : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.NotAds);

    public string? WhyIdle(Place place, CancellationToken cancellation) =>
        place.Target is INamedTypeSymbol or IMethodSymbol or IPropertySymbol && AdsVocabulary.ClientAbove(place.Target) is { } client
            ? $"'{SymbolNames.Of(client)}' is marked [AdsClient], and what inherits from it is a client too: say it of the class whose code it is, or do not inherit from it"
            : null;
}
