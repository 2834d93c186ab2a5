using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Recordings;

/// <summary>Which code runs in development only: what stands under <c>if (environment.IsDevelopment())</c>, where no real person's data should be.</summary>
internal static class DevelopmentOnly
{
    public static bool Contains(SyntaxNode node)
    {
        for (var current = node; current.Parent is { } parent && current is not MemberDeclarationSyntax; current = parent)
        {
            if (parent is IfStatementSyntax branch && (branch.Statement == current && Implies(branch.Condition, isTrue: true) || branch.Else == current && Implies(branch.Condition, isTrue: false))) return true;
            if (parent is ConditionalExpressionSyntax choice && (choice.WhenTrue == current && Implies(choice.Condition, isTrue: true) || choice.WhenFalse == current && Implies(choice.Condition, isTrue: false))) return true;
        }

        return false;
    }

    /// <summary>Whether a condition that comes out so says that this is development.</summary>
    private static bool Implies(ExpressionSyntax condition, bool isTrue) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Implies(inner.Expression, isTrue),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Implies(not.Operand, !isTrue),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => isTrue && (Implies(and.Left, true) || Implies(and.Right, true)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or => !isTrue && (Implies(or.Left, false) || Implies(or.Right, false)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsDevelopment" } } => isTrue,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsEnvironment" } } call =>
            isTrue && call.ArgumentList.Arguments.Any(static a => a.Expression is LiteralExpressionSyntax { Token.ValueText: "Development" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Development" }),
        _ => false,
    };
}
