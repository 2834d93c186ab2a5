using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary>Protected data is about a person, and comes in while the program runs: constants, enumeration members and static classes hold none.</summary>
internal sealed class DataThatCannotBeProtected : IPlacementCheck
{
    public ImmutableArray<string> Attributes => Vocabulary.ProtectedData;

    public string? WhyIdle(Place place, CancellationToken cancellation) => place.Target switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member => $"'{SymbolNames.Of(member)}' is a name and no data; classify the field or property that holds it",
        IFieldSymbol { IsConst: true } constant => $"'{SymbolNames.Of(constant)}' is a constant, which is part of the program",
        INamedTypeSymbol { IsStatic: true } type => $"'{type.Name}' is static, so that no value is of this type; classify its members",
        _ => null,
    };
}
