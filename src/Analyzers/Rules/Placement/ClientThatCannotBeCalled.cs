using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[AdsClient("id")] string endpoint</c>: text, numbers and enumerations have no calls that reach a system.</summary>
internal sealed class ClientThatCannotBeCalled : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.AdsClient);

    public string? WhyIdle(Place place, CancellationToken cancellation)
    {
        if (place.ValueType is not { } type || !IsPlainValue(Content(type))) return null;
        return $"calls through a value of type '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' reach no system; mark the client, or the parameter that takes the data as [AdsInput]";
    }

    /// <summary>A client may come as a task or a nullable, and so may what is none.</summary>
    private static ITypeSymbol Content(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var content], Name: "Task" or "ValueTask" or "Nullable" or "Lazy" } ? content : type;

    private static bool IsPlainValue(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_String) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_DateTime;
}
