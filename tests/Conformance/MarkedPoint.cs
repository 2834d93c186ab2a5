using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Conformance;

/// <summary>
/// One statement of the catalogue: on this line protected data reaches the system, or it does not. The mark is the comment at the end of the line:
/// <c>// flow</c>, <c>// flow: Ssn, Diagnosis</c> (exactly this data), <c>// no flow</c>. What the engine is known to get wrong is recorded beside it:
/// <c>// flow (missed: why)</c>, <c>// no flow (reported: why)</c>.
/// </summary>
internal sealed partial record MarkedPoint(
    string Family,
    string Case,
    int Line,
    bool Flows,
    ImmutableArray<string> Data,
    string? KnownDifference)
{
    public string Place => $"{Family}.cs({Line}) {Case}";

    public string Mark => (Flows ? "flow" : "no flow") + (Data.IsEmpty ? "" : ": " + string.Join(", ", Data));

    /// <summary>All marks of one file, in the order of their lines.</summary>
    public static IEnumerable<MarkedPoint> ParseAll(string family, SyntaxTree tree)
    {
        foreach (var trivia in tree.GetRoot().DescendantTrivia())
        {
            // A comment on a line of its own is prose, whatever it begins with.
            if (!trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || !trivia.Token.TrailingTrivia.Contains(trivia))
                continue;

            var text = trivia.ToString();
            if (LooksLikeMark().IsMatch(text))
                yield return Parse(family, trivia, text);
        }
    }

    private static MarkedPoint Parse(string family, SyntaxTrivia trivia, string text)
    {
        var line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var match = WellFormedMark().Match(text);
        if (!match.Success)
            throw new FormatException($"{family}.cs({line}): '{text}' is not a mark.");

        return new MarkedPoint(
            family,
            NameOfCase(trivia.Token),
            line,
            Flows: !match.Groups["no"].Success,
            [.. match.Groups["data"].Captures.Select(capture => capture.Value)],
            KnownDifference: match.Groups["why"].Success ? match.Groups["why"].Value : null);
    }

    // public static void Element_Overwritten(Person person) { ... }  -> Element_Overwritten;  in a nested type: Desk.Forward
    private static string NameOfCase(SyntaxToken token)
    {
        var names = token.Parent!.AncestorsAndSelf().Select(NameOfMember).OfType<string>().Reverse().Skip(1);
        return string.Join('.', names);
    }

    private static string? NameOfMember(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        ConstructorDeclarationSyntax => "constructor",
        DestructorDeclarationSyntax => "finalizer",
        _ => null,
    };

    [GeneratedRegex(@"^//\s*(no\s*)?flow\b", RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeMark();

    [GeneratedRegex(@"^// (?:flow(?:: (?<data>\w+)(?:, (?<data>\w+))*)?(?: \(missed: (?<why>[^)]+)\))?|(?<no>no )flow(?: \(reported: (?<why>[^)]+)\))?)$")]
    private static partial Regex WellFormedMark();
}
