using System;
using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>Where in a file <c>using AdsGuard;</c> goes.</summary>
internal static class UsingDirectives
{
    private const string Directive = "using " + MetadataNames.Namespace + ";";

    public static TextChange Add(CompilationUnitSyntax root, string newLine)
    {
        if (root.Usings.FirstOrDefault(ComesAfter) is { } next) return Insert(next.SpanStart, Directive + newLine);
        if (root.Usings.Any()) return Insert(root.Usings.Last().Span.End, newLine + Directive);
        if (root.Externs.Any()) return Insert(root.Externs.Last().Span.End, newLine + Directive);
        return Insert(StartOfCode(root), Directive + newLine + newLine);
    }

    /// <summary>Where the code of a file without directives begins: below its head comment and pragmas, above the documentation of its first declaration.</summary>
    public static int StartOfCode(CompilationUnitSyntax root)
    {
        var first = root.GetFirstToken(includeZeroWidth: true);
        foreach (var trivia in first.LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)) return trivia.FullSpan.Start;
        }

        return first.SpanStart;
    }

    /// <summary>System first, then by name; aliases and static ones last; global ones always before the others.</summary>
    private static bool ComesAfter(UsingDirectiveSyntax directive)
    {
        if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) return false;
        if (directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)) return true;
        var name = directive.Name?.ToString() ?? "";
        var isSystem = name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
        return !isSystem && string.CompareOrdinal(name, MetadataNames.Namespace) > 0;
    }

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
