using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>
/// Whether a member has the place that a path speaks of. Elements, keys and values are taken on trust, since a buffer, a builder or a channel has them
/// in a sense that its type does not show; arguments, members, and the parameters and results of delegates are checked.
/// </summary>
internal static class AccessPathFit
{
    public static bool Fits(AccessPath path, ISymbol member)
    {
        var parameters = ParametersOf(member);
        // An extension's first argument is its receiver.
        if (path.Root == PathRoot.Receiver && member is IMethodSymbol { IsExtensionMethod: true }) return FitsSteps(parameters[0].Type, path.Steps);
        if (path.Root == PathRoot.Receiver) return !IsStatic(member) && FitsSteps(member.ContainingType, path.Steps);
        if (path.Root == PathRoot.ReturnValue) return ReturnTypeOf(member) is { } returned && FitsSteps(returned, path.Steps);
        if (path.Root == PathRoot.TypeArgument) return TypeParameters(member).Select(static (parameter, index) => (parameter, index)).Any(each => path.ArgumentName is { } given ? each.parameter.Name == given : each.index == path.Index);
        if (path.ArgumentName is { } name) return parameters.Any(parameter => parameter.Name == name && FitsSteps(parameter.Type, path.Steps));
        if (path.IsEveryArgument) return parameters.Any(parameter => FitsSteps(parameter.Type, path.Steps));
        return path.Index < parameters.Length && FitsSteps(parameters[path.Index].Type, path.Steps);
    }

    private static bool FitsSteps(ITypeSymbol type, ImmutableArray<PathStep> steps)
    {
        // Null stands for a type that nothing more is known of; anything may be inside.
        ITypeSymbol? current = type;
        foreach (var step in steps)
        {
            if (current is null) return true;
            current = Unwrap(current);
            switch (step.Kind)
            {
                case PathStepKind.Parameter when IsAnyDelegate(current):
                case PathStepKind.ReturnValue when IsAnyDelegate(current):
                    return true;
                case PathStepKind.Parameter:
                    if (InvokeOf(current) is not { } invoked || step.Index >= invoked.Parameters.Length) return false;
                    current = invoked.Parameters[step.Index].Type;
                    break;
                case PathStepKind.ReturnValue:
                    if (InvokeOf(current) is not { ReturnsVoid: false } returning) return false;
                    current = returning.ReturnType;
                    break;
                case PathStepKind.Member:
                    if (current is ITypeParameterSymbol) return true;
                    if (MemberTypeOf(current, step.Name!) is not { } memberType) return false;
                    current = memberType;
                    break;
                default:
                    current = step.Kind == PathStepKind.Element ? ElementOf(current) : null;
                    break;
            }
        }

        return true;
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static ImmutableArray<ITypeParameterSymbol> TypeParameters(ISymbol member) =>
        (member is IMethodSymbol method ? method.TypeParameters : []).AddRange(member.ContainingType.TypeParameters);

    private static ITypeSymbol? ReturnTypeOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } or IMethodSymbol { ReturnsVoid: true } => null,
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsStatic(ISymbol member) => member.IsStatic;

    // Tasks are transparent, and a LINQ provider gets its lambdas as expressions.
    private static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" or "Lazy" or "Nullable" or "IAsyncEnumerator" or "Expression" } named
            ? Unwrap(named.TypeArguments[0])
            : type;

    private static bool IsAnyDelegate(ITypeSymbol type) => type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate;

    private static IMethodSymbol? InvokeOf(ITypeSymbol type) => (type as INamedTypeSymbol)?.DelegateInvokeMethod;

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Arity: 1 } named => named.TypeArguments[0],
        _ => null,
    };

    private static ITypeSymbol? MemberTypeOf(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var member in current.GetMembers(name))
                switch (member)
                {
                    case IPropertySymbol property: return property.Type;
                    case IFieldSymbol field: return field.Type;
                }
        return null;
    }
}
