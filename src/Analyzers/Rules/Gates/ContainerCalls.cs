using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>What a call does with a type that it is given.</summary>
internal enum ContainerRole
{
    None,

    /// <summary>It has a container make it for whoever asks.</summary>
    Registers,

    /// <summary>It gives back an instance of it.</summary>
    Resolves,
}

/// <summary>
/// Tells calls that register a type with a container, or get an instance from one, from those that only mention it: by Microsoft's abstractions, and by what containers
/// commonly call it.
/// </summary>
internal sealed class ContainerCalls(SemanticModel model, UndecoratedImplementations implementations, CancellationToken cancellation)
{
    private static readonly string[] Registering = ["Register", "Bind", "TryRegister"];

    /// <param name="call">An invocation or a creation.</param>
    /// <param name="type">The type that it is given, as a type argument or by <c>typeof</c>.</param>
    public ContainerRole Role(SyntaxNode call, INamedTypeSymbol type)
    {
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method || IsGeneratedRegistration(method) || IsForOtherServices(call, method, type)) return ContainerRole.None;
        // RegisterServicesFromAssemblyContaining<Benefits>() names an assembly by a type in it.
        if (method.Name.Contains("Assembly") || method.Name.Contains("Containing")) return ContainerRole.None;
        if (IsOfServiceCollection(method) || Registering.Any(prefix => method.Name.StartsWith(prefix, System.StringComparison.Ordinal))) return ContainerRole.Registers;
        return method.ContainingNamespace?.ToDisplayString() is not ("System.Linq" or "System.Collections.Generic") && Gives(call, method, type) ? ContainerRole.Resolves : ContainerRole.None;
    }

    /// <summary>Whether a call registers or gives what stands in a variable: an argument is a type that is not written there.</summary>
    public bool TakesKeptType(InvocationExpressionSyntax call)
    {
        var isKept = call.ArgumentList.Arguments.Any(a =>
            a.Expression is not TypeOfExpressionSyntax && model.GetTypeInfo(a.Expression, cancellation).Type is { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
        if (!isKept || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method) return false;
        return IsOfServiceCollection(method)
            || Registering.Any(prefix => method.Name.StartsWith(prefix, System.StringComparison.Ordinal))
            || method.Name is "CreateInstance" or "GetService" or "GetRequiredService" or "GetUninitializedObject"
            || IsExpressionOfNew(method);
    }

    /// <summary>Whether a call is given, beside an implementation, what others ask for: <c>AddScoped&lt;IModel, Model&gt;()</c> and not <c>AddHttpClient&lt;Model&gt;()</c>.</summary>
    public bool IsForService(SyntaxNode place, INamedTypeSymbol type) =>
        place.AncestorsAndSelf().FirstOrDefault(static n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) is { } call
        && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
        && method.TypeArguments.Concat(TypesIn(call)).Any(t => !SymbolEqualityComparer.Default.Equals(t, type) && implementations.IsService(t));

    private static bool IsOfServiceCollection(IMethodSymbol method) =>
        IsAbstraction(method.ContainingType, "ServiceDescriptor")
        || IsServices((method.ReducedFrom ?? method).Parameters.FirstOrDefault()?.Type)
        || IsServices(method.ContainingType);

    private static bool IsServices(ITypeSymbol? type) => type is not null && (IsAbstraction(type, "IServiceCollection") || type.AllInterfaces.Any(static i => IsAbstraction(i, "IServiceCollection")));

    private static bool IsAbstraction(ITypeSymbol? type, string name) =>
        type?.Name == name && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.DependencyInjection";

    /// <summary>AddReviewedBenefits: of this compilation, or of another that its generator wrote it for.</summary>
    private static bool IsGeneratedRegistration(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).ContainingType is { } type
        && GeneratedTrees.Contains(type)
        && type.GetAttributes().Any(static a => a.AttributeClass?.Name == "GeneratedCodeAttribute" && OurAttributes.Text(a, 0) == GateNames.Tool);

    /// <summary>An implementation that is registered for nothing but what has no gate is reached by nobody who asks for what has one.</summary>
    private bool IsForOtherServices(SyntaxNode call, IMethodSymbol method, INamedTypeSymbol type)
    {
        var given = method.TypeArguments.Concat(TypesIn(call)).Where(t => !SymbolEqualityComparer.Default.Equals(t, type)).ToList();
        return given.Count > 0 && given.All(t => t.TypeKind == TypeKind.Interface && !implementations.IsService(t));
    }

    private IEnumerable<ITypeSymbol> TypesIn(SyntaxNode call)
    {
        var arguments = (call as InvocationExpressionSyntax)?.ArgumentList ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList;
        if (arguments is null) yield break;
        foreach (var argument in arguments.Arguments)
        {
            if (argument.Expression is TypeOfExpressionSyntax asked && model.GetTypeInfo(asked.Type, cancellation).Type is { } type) yield return type;
        }
    }

    // Expression.New(typeof(Benefits)): once it is compiled, it makes one.
    private static bool IsExpressionOfNew(IMethodSymbol method) =>
        method is { Name: "New", ContainingType: { Name: "Expression", ContainingNamespace: { } space } } && space.ToDisplayString() == "System.Linq.Expressions";

    private bool Gives(SyntaxNode call, IMethodSymbol method, INamedTypeSymbol type)
    {
        var result = MemberTypes.Unwrap(method.ReturnType);
        if (SymbolEqualityComparer.Default.Equals(result, type)) return true;
        // GetService(typeof(Benefits)), Activator.CreateInstance(typeof(Benefits)): an object, of which the argument says what it is.
        return (result.SpecialType == SpecialType.System_Object || IsExpressionOfNew(method)) && TypesIn(call).Any(t => SymbolEqualityComparer.Default.Equals(t, type));
    }
}
