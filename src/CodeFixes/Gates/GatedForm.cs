using System.Collections.Generic;
using System.Linq;
using AdsGuard.CodeFixes.Purposes;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Gates;

/// <summary>
/// Makes an adverse method a gated partial one: its body moves to the method that runs after the review, its types become partial, and its parameters say what they are to
/// the review where there is no doubt. Where there is, that is left to people, and ADS2005 asks for it.
/// </summary>
internal sealed class GatedForm(MethodDeclarationSyntax declaration, IMethodSymbol method, SemanticModel model, SourceText text)
{
    /// <summary>Whether the method can have a gate of its own, with at most marks missing that people give.</summary>
    public bool IsPossible =>
        declaration is { ExplicitInterfaceSpecifier: null, Parent: ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax }
        && (declaration.Body is not null || declaration.ExpressionBody is not null)
        && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        && ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9
        && Marks.Has(method, MetadataNames.AdverseAction)
        && method.ContainingType.GetMembers(GateNames.AfterReview(method.Name)).IsEmpty
        && !declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Any(static type => type.Modifiers.Any(SyntaxKind.FileKeyword))
        // Without a second parameter there is nobody, or no output, to review.
        && Reviewed.Count() > 1
        && GateShape.OfCandidate(method, model.Compilation).Problem is GateProblem.None or GateProblem.NoSubject or GateProblem.NoOutput;

    private IEnumerable<IParameterSymbol> Reviewed => method.Parameters.Where(static p =>
        p.RefKind != RefKind.Out && !GateShape.IsCancellation(p.Type) && !Marks.Has(p, MetadataNames.NotUnderReview));

    /// <param name="outputs">The parameters that are handed output where the method is called, with the ids of the systems.</param>
    public IEnumerable<TextChange> Changes(IReadOnlyCollection<(string Parameter, string System)> outputs)
    {
        foreach (var type in declaration.Ancestors().OfType<TypeDeclarationSyntax>())
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword)) yield return Insert(type.Keyword.SpanStart, "partial ");
        }

        foreach (var change in MarkParameters(outputs)) yield return change;
        // async says something of a body.
        var asynchronous = declaration.Modifiers.FirstOrDefault(static m => m.IsKind(SyntaxKind.AsyncKeyword));
        if (asynchronous.SpanStart > 0) yield return new TextChange(TextSpan.FromBounds(asynchronous.SpanStart, asynchronous.GetNextToken().SpanStart), "");
        yield return Insert(declaration.ReturnType.SpanStart, "partial ");
        yield return new TextChange(TextSpan.FromBounds(EndOfSignature.Span.End, declaration.Span.End), ";" + NewLine + NewLine + Indentation + Body());
    }

    private SyntaxNodeOrToken EndOfSignature => declaration.ConstraintClauses.Any() ? declaration.ConstraintClauses.Last() : declaration.ParameterList;

    private IEnumerable<TextChange> MarkParameters(IReadOnlyCollection<(string Parameter, string System)> outputs)
    {
        var hasOutput = Reviewed.Any(static p => Marks.Has(p, MetadataNames.AdsOutput));
        var output = !hasOutput && outputs.Count == 1 ? outputs.First() : default;
        if (output.Parameter is not null) yield return Mark(output.Parameter, MetadataNames.AdsOutput, SymbolDisplay.FormatLiteral(output.System, quote: true));

        if (GateShape.OfCandidate(method, model.Compilation).Problem is not GateProblem.NoSubject || (!hasOutput && output.Parameter is null)) yield break;
        var others = Reviewed.Where(p => p.Name != output.Parameter && !Marks.Has(p, MetadataNames.AdsOutput)).ToList();
        if (others.Count == 1) yield return Mark(others[0].Name, MetadataNames.ReviewSubject, null);
    }

    private TextChange Mark(string parameter, string attribute, string? argument)
    {
        var syntax = declaration.ParameterList.Parameters.First(p => p.Identifier.ValueText == parameter);
        var prefix = VocabularyInScope.At(syntax.SpanStart, model, new[] { attribute }) is { NeedsUsing: false } scope ? scope.Prefix : "global::" + MetadataNames.Namespace + ".";
        var name = attribute.Substring(0, attribute.Length - "Attribute".Length);
        return Insert(syntax.SpanStart, $"[{prefix}{name}{(argument is null ? "" : $"({argument})")}] ");
    }

    private string Body()
    {
        var kept = declaration.Modifiers
            .Where(static m => m.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.UnsafeKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.ReadOnlyKeyword)
            .Select(static m => m.Text + " ");
        var constraints = string.Concat(declaration.ConstraintClauses.Select(c => text.ToString(TextSpan.FromBounds(c.GetFirstToken().GetPreviousToken().Span.End, c.Span.End))));
        return "private " + string.Concat(kept) + declaration.ReturnType + " " + GateNames.AfterReview(method.Name) + declaration.TypeParameterList?.ToString()
            + "(" + string.Join(", ", declaration.ParameterList.Parameters.Select(Parameter)) + ")" + constraints
            + text.ToString(TextSpan.FromBounds(EndOfSignature.Span.End, declaration.Span.End));
    }

    // The mark of the cancellation belongs to the iterator; all others, and defaults, belong to what is called.
    private static string Parameter(ParameterSyntax parameter) =>
        string.Concat(parameter.AttributeLists.Where(static l => l.Attributes.Any(static a => a.Name.ToString().Contains("EnumeratorCancellation"))).Select(static l => l + " "))
        + string.Concat(parameter.Modifiers.Where(static m => m.Kind() is not (SyntaxKind.ThisKeyword or SyntaxKind.ParamsKeyword)).Select(static m => m.Text + " "))
        + parameter.Type + " " + parameter.Identifier.Text;

    private string Indentation
    {
        get
        {
            var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
            return text.ToString(TextSpan.FromBounds(line.Start, line.Start + line.ToString().TakeWhile(char.IsWhiteSpace).Count()));
        }
    }

    private string NewLine
    {
        get
        {
            var newLine = text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak));
            return newLine.Length == 0 ? "\n" : newLine;
        }
    }

    private static TextChange Insert(int position, string added) => new(new TextSpan(position, 0), added);
}
