using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>
/// The text of an interpolated string or a concatenation with <c>{}</c> for its holes: what can be known of an address before it is put together.
/// </summary>
internal static class AssembledAddress
{
    private const int Longest = 2048;
    private const int Plus = (int)SyntaxKind.AddExpression;

    /// <summary>The text, or nothing where the syntax is neither, is long, or has no text in it.</summary>
    public static string TextOf(SyntaxNode? syntax) => syntax switch
    {
        { Span.Length: > Longest } => "",
        InterpolatedStringExpressionSyntax interpolated => OfInterpolation(interpolated),
        BinaryExpressionSyntax { RawKind: Plus } sum => OfSum(sum),
        _ => "",
    };

    /// <summary>The whole concatenation that an addition begins; null where it is itself a part of one that begins earlier.</summary>
    public static BinaryExpressionSyntax? SumBegunBy(SyntaxToken plus)
    {
        if (plus.Parent is not BinaryExpressionSyntax { RawKind: Plus, Left: not BinaryExpressionSyntax { RawKind: Plus } } sum) return null;
        while (sum.Parent is BinaryExpressionSyntax { RawKind: Plus } outer && outer.Left == sum && outer.Span.Length <= Longest) sum = outer;
        return sum;
    }

    private static string OfInterpolation(InterpolatedStringExpressionSyntax interpolated)
    {
        var text = new StringBuilder();
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax literal) text.Append(literal.TextToken.ValueText);
            else text.Append("{}");
        }

        return text.ToString();
    }

    private static string OfSum(BinaryExpressionSyntax sum)
    {
        // Left to right: the sum nests to the left as deep as it is long.
        var parts = new Stack<ExpressionSyntax>();
        ExpressionSyntax first = sum;
        while (first is BinaryExpressionSyntax { RawKind: Plus } inner)
        {
            parts.Push(inner.Right);
            first = inner.Left;
        }

        parts.Push(first);
        var text = new StringBuilder();
        var hasText = false;
        while (parts.Count > 0)
        {
            var known = parts.Pop() switch
            {
                LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
                InterpolatedStringExpressionSyntax interpolated => OfInterpolation(interpolated),
                _ => null,
            };
            hasText |= known is not null;
            text.Append(known ?? "{}");
        }

        return hasText ? text.ToString() : "";
    }
}
