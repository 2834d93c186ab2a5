using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>
/// Finds where a gated method is overridden, or implemented in place of the body that an interface gives it, by one without a gate: whoever calls the gated method then acts without a
/// review. One that does nothing but hand on asks where it hands on to.
/// </summary>
internal sealed class UngatedOverrides(SemanticModel model, OverridableGates gates, CancellationToken cancellation)
{
    public Bypass? Find(MethodDeclarationSyntax declaration)
    {
        if (!gates.Names(cancellation).Contains(declaration.Identifier.ValueText) || model.GetDeclaredSymbol(declaration, cancellation) is not { } method) return null;
        // Of a partial method its body is looked at, of an abstract override what overrides that.
        if (OverridableGates.IsGated(method) || method.IsPartialDefinition || (method.IsAbstract && (method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface))) return null;
        if (Overridden(method) is { } overridden)
            return HandsOn(declaration, overridden, isOverride: true) ? null : Create(declaration, declaration.Identifier, overridden, $"'{SymbolNames.Of(method)}' overrides it and asks nobody");
        return Implemented(method) is { } implemented && !HandsOn(declaration, implemented, isOverride: false)
            ? Create(declaration, declaration.Identifier, implemented, $"'{SymbolNames.Of(method)}' implements it and asks nobody")
            : null;
    }

    /// <summary>class Stop : Base, IStop: what Base happens to have stands in for the gate of IStop.</summary>
    public Bypass? Find(TypeDeclarationSyntax declaration)
    {
        if (declaration.BaseList is null || declaration is InterfaceDeclarationSyntax) return null;
        if (model.GetDeclaredSymbol(declaration, cancellation) is not { BaseType: { } inherited } type || !IsFirst(declaration, type)) return null;
        foreach (var gated in gates.InInterfacesOf(type))
        {
            if (type.FindImplementationForInterfaceMember(gated) is IMethodSymbol { ContainingType: { TypeKind: TypeKind.Class } } implementation
                && !SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type)
                && !inherited.AllInterfaces.Contains(gated.ContainingType, SymbolEqualityComparer.Default)
                && !OverridableGates.IsGated(implementation))
                return Create(declaration, declaration.Identifier, gated, $"'{type.Name}' implements it by '{SymbolNames.Of(implementation)}', which asks nobody");
        }

        return null;
    }

    private Bypass Create(SyntaxNode place, SyntaxToken at, IMethodSymbol gated, string how)
    {
        var body = AfterReviewBody.Find(gated.PartialDefinitionPart ?? gated, model.Compilation);
        var instead = body is { IsSealed: false } and ({ IsVirtual: true } or { IsOverride: true }) && gated.ContainingType.TypeKind != TypeKind.Interface
            ? $"override '{body.Name}' instead, which runs after the review"
            : "make it partial and mark it [AdverseAction], so that it has a gate of its own, or hand on to the gated method and do nothing else";
        return new Bypass(BypassKind.Override, place, gated, how + ": " + instead) { At = at };
    }

    private static IMethodSymbol? Overridden(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (OverridableGates.IsGated(overridden)) return overridden.OriginalDefinition;
        }

        return null;
    }

    private IMethodSymbol? Implemented(IMethodSymbol method)
    {
        if (!gates.AreInInterfaces(cancellation)) return null;
        return method.ExplicitInterfaceImplementations.FirstOrDefault(OverridableGates.IsGated)
            ?? gates.InInterfacesOf(method.ContainingType).FirstOrDefault(gated =>
                gated.Name == method.Name && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(gated), method.PartialDefinitionPart ?? method));
    }

    /// <summary>Of several parts of a type, the first that says what it is derived from speaks for it.</summary>
    private static bool IsFirst(TypeDeclarationSyntax declaration, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(static r => r.GetSyntax()).OfType<TypeDeclarationSyntax>().FirstOrDefault(static d => d.BaseList is not null) == declaration;

    /// <summary>=> base.DenyAsync(number, score), or inner.DenyAsync(number, score) for an interface: with what it was called with, and nothing beside it.</summary>
    private bool HandsOn(MethodDeclarationSyntax declaration, IMethodSymbol gated, bool isOverride)
    {
        var expression = declaration.ExpressionBody?.Expression ?? declaration.Body?.Statements switch
        {
            [ReturnStatementSyntax returned] => returned.Expression,
            [ExpressionStatementSyntax statement] => statement.Expression,
            _ => null,
        };
        if (Call(expression) is not { Expression: MemberAccessExpressionSyntax access } call || !IsPlain(access.Expression)) return false;
        if (isOverride != access.Expression is BaseExpressionSyntax || access.Expression is ThisExpressionSyntax) return false;
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol called || !IsSame(called, gated, isOverride)) return false;
        var arguments = call.ArgumentList.Arguments;
        return arguments.Count == called.Parameters.Length && arguments.Select((a, i) => (Argument: a, Position: i)).All(pair => IsPassedOn(pair.Argument, pair.Position, called, declaration));
    }

    private static bool IsSame(IMethodSymbol called, IMethodSymbol gated, bool isOverride)
    {
        for (var declared = called; declared is not null; declared = isOverride ? declared.OverriddenMethod : null)
        {
            if (SymbolEqualityComparer.Default.Equals(declared.OriginalDefinition, gated.OriginalDefinition)) return true;
        }

        return false;
    }

    private static InvocationExpressionSyntax? Call(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Call(parenthesized.Expression),
        AwaitExpressionSyntax awaited => Call(awaited.Expression),
        RefExpressionSyntax reference => Call(reference.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: InvocationExpressionSyntax task } } => task,
        InvocationExpressionSyntax call => call,
        _ => null,
    };

    /// <summary>An object that is there already: getting it does nothing.</summary>
    private static bool IsPlain(ExpressionSyntax receiver) => receiver switch
    {
        BaseExpressionSyntax or ThisExpressionSyntax or IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax access => IsPlain(access.Expression),
        ParenthesizedExpressionSyntax parenthesized => IsPlain(parenthesized.Expression),
        CastExpressionSyntax cast => IsPlain(cast.Expression),
        _ => false,
    };

    private bool IsPassedOn(ArgumentSyntax argument, int position, IMethodSymbol called, MethodDeclarationSyntax declaration)
    {
        var taken = argument.NameColon is { Name.Identifier.ValueText: var name } ? called.Parameters.FirstOrDefault(p => p.Name == name)?.Ordinal : position;
        return argument.Expression is IdentifierNameSyntax
            && model.GetSymbolInfo(argument.Expression, cancellation).Symbol is IParameterSymbol parameter
            && parameter.Ordinal == taken
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, model.GetDeclaredSymbol(declaration, cancellation));
    }
}
