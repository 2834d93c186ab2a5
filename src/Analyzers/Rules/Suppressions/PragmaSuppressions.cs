using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Suppressions;

/// <summary><c>#pragma warning disable ADS1001 // why</c>, and the one that names no rule and so means all.</summary>
internal static class PragmaSuppressions
{
    private const string HowToJustify = "in a comment behind it, on the same line";

    /// <param name="tree">The file.</param>
    /// <param name="isForeign">Whether nobody edits the file by hand, so that a pragma over all rules is some tool's habit.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<RuleSuppression> In(SyntaxTree tree, bool isForeign, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        if (!root.ContainsDirectives) yield break;
        for (var directive = root.GetFirstDirective(IsPragma); directive is not null; directive = directive.GetNextDirective(IsPragma))
        {
            var pragma = (PragmaWarningDirectiveTriviaSyntax)directive;
            if (!pragma.IsActive || !pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)) continue;
            var comment = CommentBehind(pragma);
            if (pragma.ErrorCodes.Count == 0 && !isForeign)
                yield return new RuleSuppression(null, "#pragma warning disable", pragma.GetLocation(), comment, HowToJustify);
            foreach (var code in pragma.ErrorCodes)
            {
                var id = code.ToString().Trim('"');
                // The compiler takes an ID in a pragma letter by letter: ads1001 switches nothing off.
                if (RuleIds.Find(id) is { } rule && rule.Id == id) yield return new RuleSuppression(rule.Id, "#pragma warning disable", code.GetLocation(), comment, HowToJustify);
            }
        }
    }

    private static bool IsPragma(DirectiveTriviaSyntax directive) => directive.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia);

    private static string? CommentBehind(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        var comment = pragma.EndOfDirectiveToken.LeadingTrivia.Concat(pragma.DescendantTrivia()).FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
        var text = comment.ToString().TrimStart('/').Trim();
        return text.Length == 0 ? null : text;
    }
}
