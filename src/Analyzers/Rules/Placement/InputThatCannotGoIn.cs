using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[AdsInput("id")] out string answer</c>, a cancellation token, or a parameter that is also said not to go in.</summary>
internal sealed class InputThatCannotGoIn : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.AdsInput);

    public string? WhyIdle(Place place, CancellationToken cancellation)
    {
        if (place.Target is not IParameterSymbol parameter) return null;
        if (parameter.RefKind == RefKind.Out) return $"'{parameter.Name}' brings a value out and takes none in";
        if (place.HasBeside(MetadataNames.NotAdsInput)) return $"[NotAdsInput] says that '{parameter.Name}' does not go in; one of the two is wrong";
        if (parameter.Type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } }) return $"'{parameter.Name}' cancels a call and carries no data";
        return null;
    }
}
