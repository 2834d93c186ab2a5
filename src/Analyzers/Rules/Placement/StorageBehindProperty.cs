using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[field: Pii(...)] string Ssn { get; set; }</c>: everybody reads the property, and the property says nothing.</summary>
internal sealed class StorageBehindProperty : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = Vocabulary.ProtectedData.Add(MetadataNames.AdsClient);

    public string? WhyIdle(Place place, CancellationToken cancellation) =>
        place.Target is IFieldSymbol { AssociatedSymbol: IPropertySymbol property }
            ? $"it stands on the storage behind '{property.Name}', which nobody reads by name; leave out 'field:'"
            : null;
}
