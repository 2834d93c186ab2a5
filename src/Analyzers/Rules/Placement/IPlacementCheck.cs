using System.Collections.Immutable;
using System.Threading;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary>One way in which attributes do nothing where they stand.</summary>
internal interface IPlacementCheck
{
    /// <summary>The metadata names of the attributes it is about.</summary>
    ImmutableArray<string> Attributes { get; }

    /// <summary>Why the attribute has no effect, as the end of "[X] has no effect here: ..."; null where it has one, or may have.</summary>
    string? WhyIdle(Place place, CancellationToken cancellation);
}
