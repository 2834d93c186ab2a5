using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>The text of an interpolated string with <c>{}</c> for its holes: what can be known of an address before it is put together.</summary>
internal static class InterpolatedAddress
{
    private const int Longest = 2048;

    /// <summary>The text, or nothing where the syntax is no interpolated string or a long one.</summary>
    public static string TextOf(SyntaxNode? syntax)
    {
        if (syntax is not InterpolatedStringExpressionSyntax { Span.Length: <= Longest } interpolated) return "";
        var text = new StringBuilder();
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax literal) text.Append(literal.TextToken.ValueText);
            else text.Append("{}");
        }

        return text.ToString();
    }
}
