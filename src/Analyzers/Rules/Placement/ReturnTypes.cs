using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary>What methods give back.</summary>
internal static class ReturnTypes
{
    /// <summary>Whether a caller gets no value: <c>void</c>, and the tasks that hold none.</summary>
    public static bool IsNothing(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Void
        || (type is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" } && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks");
}
