using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>Whether an implementation goes into its decorator where it is made, and nowhere else: as the argument, within another implementation, or by a local.</summary>
internal sealed class HandingOver(SemanticModel model, UndecoratedImplementations implementations, CancellationToken cancellation)
{
    public bool IsToDecorator(ExpressionSyntax expression)
    {
        SyntaxNode value = expression;
        while (true)
        {
            switch (value.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or ConditionalExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.CoalesceExpression }:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    value = value.Parent;
                    continue;
                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } when model.GetTypeInfo(creation, cancellation).Type is INamedTypeSymbol made:
                    if (GateVocabulary.IsGate(made.OriginalDefinition)) return true;
                    if (!implementations.IsService(made)) return false;
                    value = creation;
                    continue;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                    // ActivatorUtilities.CreateInstance<ReviewedBenefits>(services, new Benefits())
                    return model.GetTypeInfo(call, cancellation).Type is INamedTypeSymbol result && GateVocabulary.IsGate(result.OriginalDefinition);
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } when model.GetDeclaredSymbol(declarator, cancellation) is ILocalSymbol local:
                    return IsToDecorator(local, declarator);
                default:
                    return false;
            }
        }
    }

    private bool IsToDecorator(ILocalSymbol local, SyntaxNode declarator)
    {
        if (declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member) return false;
        SyntaxNode scope = member is GlobalStatementSyntax ? member.Parent! : member;
        var isHandedOver = false;
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != local.Name || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local)) continue;
            if (IsToDecorator(name)) isHandedOver = true;
            // stops.Limit = 3: a member is used, and the object goes nowhere.
            else if (name.Parent is not MemberAccessExpressionSyntax access || access.Expression != name || IsAction(access)) return false;
        }

        return isHandedOver;
    }

    /// <summary>stops.Stop(...), beside the decorator; or an extension method, which is handed the object.</summary>
    private bool IsAction(MemberAccessExpressionSyntax access) =>
        model.GetSymbolInfo(access, cancellation).Symbol is IMethodSymbol method && (method.ReducedFrom is not null || implementations.IsAction(method));
}
