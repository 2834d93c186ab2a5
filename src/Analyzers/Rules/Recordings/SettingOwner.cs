using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Recordings;

/// <summary>
/// What a setting is in the end a setting of: <c>options.Diagnostics.IsLoggingContentEnabled = true</c> is one of <c>options</c>, and so is the same in an initializer.
/// </summary>
internal static class SettingOwner
{
    public static ITypeSymbol? Of(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellation) =>
        assignment.Left is MemberAccessExpressionSyntax access ? model.GetTypeInfo(Root(access.Expression), cancellation).Type
        : Outermost(assignment) is { } creation ? model.GetTypeInfo(creation, cancellation).Type
        : null;

    private static ExpressionSyntax Root(ExpressionSyntax expression) => expression switch
    {
        // Inside a class of its own, the field or property is what has the options.
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => expression,
        MemberAccessExpressionSyntax access => Root(access.Expression),
        PostfixUnaryExpressionSyntax postfix => Root(postfix.Operand),
        _ => expression,
    };

    /// <summary>The creation around the initializers that the assignment stands in.</summary>
    private static BaseObjectCreationExpressionSyntax? Outermost(AssignmentExpressionSyntax assignment)
    {
        BaseObjectCreationExpressionSyntax? outermost = null;
        for (SyntaxNode current = assignment; current.Parent is { } parent; current = parent)
        {
            if (parent is BaseObjectCreationExpressionSyntax creation) outermost = creation;
            else if (parent is not (InitializerExpressionSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax })) break;
        }

        return outermost;
    }
}
