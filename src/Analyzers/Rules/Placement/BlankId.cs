using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[AdsClient("")]</c>: no registration and no purpose can name a system that has no name.</summary>
internal sealed class BlankId : IPlacementCheck
{
    public ImmutableArray<string> Attributes => Vocabulary.Systems;

    public string? WhyIdle(Place place, CancellationToken cancellation)
    {
        if (place.Data.ConstructorArguments is not [{ Kind: TypedConstantKind.Primitive } id, ..]) return null;
        return string.IsNullOrWhiteSpace(OurAttributes.Text(place.Data, 0)) && (id.IsNull || id.Value is string) ? "the id is blank, so that nothing can refer to the system" : null;
    }
}
