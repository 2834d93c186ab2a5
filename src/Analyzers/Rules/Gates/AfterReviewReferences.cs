using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>Finds where the body that runs after a review is named: called, made a delegate or a pointer, in an expression tree, by <c>base</c> or dynamically.</summary>
internal sealed class AfterReviewReferences(SemanticModel model, CancellationToken cancellation)
{
    public Bypass? Find(SimpleNameSyntax name)
    {
        if (!name.Identifier.ValueText.Contains(GateNames.AfterReviewInfix) || IsNameOnly(name)) return null;
        var info = model.GetSymbolInfo(name, cancellation);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method)
            return GatedBodies.ActionOf(method, model.Compilation) is { } action && !IsOverrideThatGoesOn(name, method) ? Create(name, method, action) : null;
        // ((dynamic)this).DenyAfterReview(...): bound when the program runs, where private members of the own type can be reached.
        return name.Parent is MemberAccessExpressionSyntax access && access.Name == name && model.GetTypeInfo(access.Expression, cancellation).Type is { TypeKind: TypeKind.Dynamic }
            && GatedBodies.Named(name.Identifier.ValueText, null, model.Compilation) is var (body, named)
                ? Create(name, body, named)
                : null;
    }

    /// <summary>A body that implements a member of an interface is called through that, and nobody sees its name.</summary>
    public Bypass? Find(MethodDeclarationSyntax declaration)
    {
        if (!declaration.Identifier.ValueText.Contains(GateNames.AfterReviewInfix)
            || model.GetDeclaredSymbol(declaration, cancellation) is not { } method
            || GatedBodies.ActionOf(method, model.Compilation) is not { } action) return null;
        foreach (var implemented in method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(method.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(implemented), method))
            {
                var wayOut = $"it implements '{SymbolNames.Of(implemented)}', through which anybody can call it: implement that with '{action.Name}'";
                return new Bypass(BypassKind.Body, declaration, method, wayOut) { At = declaration.Identifier };
            }
        }

        return null;
    }

    private static Bypass Create(SyntaxNode place, ISymbol body, ISymbol action) =>
        new(BypassKind.Body, place, body, $"only generated code goes on with it, after the review: use '{action.Name}' instead");

    /// <summary>nameof calls nothing; what becomes of the text is looked at where reflection takes it.</summary>
    private static bool IsNameOnly(SyntaxNode name) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>(static i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" }) is not null;

    /// <summary>An override of the body runs after the review, and so does what it hands on to the base.</summary>
    private bool IsOverrideThatGoesOn(SyntaxNode name, IMethodSymbol called)
    {
        if (name.Parent is not MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax, Parent: InvocationExpressionSyntax }
            || name.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration, cancellation) is not { } within) return false;
        for (var overridden = within.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, called.OriginalDefinition)) return true;
        }

        return false;
    }
}
