using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>
/// A type that is kept before a container is given it: <c>var type = typeof(Benefits); services.AddScoped(typeof(IBenefits), type);</c>, in a local, a tuple or a list. Looked for in the
/// member that names it; what a field keeps is not followed (docs/rules/ADS2004.md).
/// </summary>
internal sealed class KeptTypes(SemanticModel model, ContainerCalls containers, CancellationToken cancellation)
{
    public bool IsGivenToContainer(TypeOfExpressionSyntax asked)
    {
        SyntaxNode value = asked;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or PostfixUnaryExpressionSyntax
            || value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }) value = value.Parent;
        if (Scope(value) is not { } scope) return false;
        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => IsGiven(declarator.Identifier.ValueText, scope),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } => IsGiven(variable.Identifier.ValueText, scope),
            // Of several that are kept together nobody can say which is given.
            ArgumentSyntax { Parent: TupleExpressionSyntax } or InitializerExpressionSyntax or ExpressionElementSyntax =>
                scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(containers.TakesKeptType),
            _ => false,
        };
    }

    private static SyntaxNode? Scope(SyntaxNode value) => value.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        GlobalStatementSyntax statement => statement.Parent,
        BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax => value.FirstAncestorOrSelf<MemberDeclarationSyntax>(),
        _ => null,
    };

    private bool IsGiven(string variable, SyntaxNode scope) => scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
        call.ArgumentList.Arguments.Any(a => a.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable && model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol)
        && containers.TakesKeptType(call));
}
