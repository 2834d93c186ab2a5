using System.Threading;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Whether a mention of a collection only looks at it: <c>order.Lines.Count</c>, <c>foreach (var line in order.Lines)</c>, <c>order.Lines.Select(...)</c>. Most do, and a
/// member that only looks is no writer. What is done to an element is done to a member of the element, and found there.
/// </summary>
internal static class CollectionUses
{
    /// <summary>
    /// Whether a mention only looks if a collection of this type stands there: what the syntax and the members of the type say by themselves, so that nothing has to be bound.
    /// </summary>
    public static bool ClearlyOnlyLooks(SimpleNameSyntax mention, ITypeSymbol type, CollectionMembers members)
    {
        var place = PlaceOf(mention);
        switch (place.Parent)
        {
            case ForEachStatementSyntax loop:
                return loop.Expression == place;
            case FromClauseSyntax from:
                return from.Expression == place;
            case JoinClauseSyntax join:
                return join.InExpression == place;
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } }:
                return true;
            case ElementAccessExpressionSyntax element when element.Expression == place:
                return !Mentions.IsWritten(element);
            case MemberAccessExpressionSyntax access when access.Expression == place:
                return members.OnlyLooks(type, access.Name.Identifier.ValueText, IsCalled(access));
            default:
                return false;
        }
    }

    /// <summary>Whether a mention that does not clearly look only looks after all.</summary>
    public static bool OnlyLooks(SimpleNameSyntax mention, SemanticModel model, CancellationToken cancellation)
    {
        var place = PlaceOf(mention);
        switch (place.Parent)
        {
            case ConditionalAccessExpressionSyntax conditional when conditional.Expression == place:
                return IsLook(conditional.WhenNotNull, model, cancellation);
            case MemberAccessExpressionSyntax access when access.Expression == place:
                return IsLook(IsCalled(access) ? (ExpressionSyntax)access.Parent! : access, model, cancellation);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax joining } argument when argument.RefKindKeyword.IsKind(SyntaxKind.None):
                return model.GetSymbolInfo(joining, cancellation).Symbol is IMethodSymbol { Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String };
            default:
                return false;
        }
    }

    private static ExpressionSyntax PlaceOf(SimpleNameSyntax mention)
    {
        ExpressionSyntax place = mention;
        while (place.Parent is MemberAccessExpressionSyntax access && access.Name == place
            || place.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            place = (ExpressionSyntax)place.Parent;
        }

        return place;
    }

    private static bool IsCalled(MemberAccessExpressionSyntax access) => access.Parent is InvocationExpressionSyntax call && call.Expression == access;

    private static bool IsLook(ExpressionSyntax use, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(use, cancellation).Symbol is { } member && CollectionMembers.OnlyLooks(member);

    /// <summary>Whether an element that is changed is changed by a member of the compilation's own, or cannot be changed at all.</summary>
    public static bool HaveOwnElements(ITypeSymbol? type, Dispatch dispatch) =>
        MemberTypes.ElementType(type) is { } element && (Transfer.Members.IsLeaf(element) || dispatch.HasOwnMembersOnly(element));
}
