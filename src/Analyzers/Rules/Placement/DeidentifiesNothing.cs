using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[Deidentifies(DataCategories.None, ...)]</c>: it removes no category.</summary>
internal sealed class DeidentifiesNothing : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.Deidentifies);

    public string? WhyIdle(Place place, CancellationToken cancellation) =>
        place.Data.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: int removed }, ..] && ((ProtectionMask)removed & ProtectionMask.Disclosure) == ProtectionMask.None
            ? "it names no category that is removed"
            : null;
}
