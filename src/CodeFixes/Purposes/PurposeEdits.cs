using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>Collects what has to change in one file. It changes text and not the tree, so that every comment and blank stays where somebody put it.</summary>
internal sealed class PurposeEdits(CompilationUnitSyntax root, SourceText text, SemanticModel model)
{
    private readonly List<TextChange> _changes = new();
    private readonly string _newLine = NewLineOf(text);
    private bool _needsUsing;

    /// <summary>Says at this site that this data goes into this system.</summary>
    public void State(PurposeSite site, PurposeDraft draft)
    {
        var lists = AttributeListsOf(site.Node);
        var position = PositionOf(site.Node, lists);
        // The directives of a file hold below them: where its members are.
        var inScope = site.Node is CompilationUnitSyntax ? root.Members.FirstOrDefault()?.SpanStart ?? root.EndOfFileToken.SpanStart : position;
        if (VocabularyInScope.At(inScope, model) is not { } scope) return;
        var before = _changes.Count;
        if (UnfinishedPurpose.Find(lists, draft.System) is { } unfinished) Extend(unfinished, draft, scope.Prefix);
        else if (site.Node is CompilationUnitSyntax) AddToAssembly(position, draft, scope.Prefix);
        else AddToDeclaration(position, draft, scope.Prefix);
        _needsUsing |= scope.NeedsUsing && _changes.Count > before;
    }

    /// <summary>All changes, the ones at one place joined in their order, since a text takes only one there.</summary>
    public IReadOnlyList<TextChange> Changes()
    {
        var changes = new List<TextChange>();
        if (_needsUsing) changes.Add(UsingDirectives.Add(root, _newLine));
        changes.AddRange(_changes);
        return changes
            .GroupBy(static c => c.Span)
            .OrderBy(static g => g.Key.Start)
            .Select(static g => new TextChange(g.Key, string.Concat(g.Select(static c => c.NewText))))
            .ToList();
    }

    private void AddToDeclaration(int position, PurposeDraft draft, string prefix)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, position));
        // Where the declaration shares its line with something else, so does the attribute.
        if (!string.IsNullOrWhiteSpace(indentation))
        {
            Insert(position, "[" + PurposeText.Attribute(draft, prefix, "", " ") + "] ");
            return;
        }

        var inner = _newLine + indentation + Unit(indentation);
        Insert(position, "[" + PurposeText.Attribute(draft, prefix, inner, inner) + "]" + _newLine + indentation);
    }

    private void AddToAssembly(int position, PurposeDraft draft, string prefix)
    {
        var inner = _newLine + Unit("");
        var attribute = "[assembly: " + PurposeText.Attribute(draft, prefix, inner, inner) + "]";
        if (root.AttributeLists.Any()) Insert(position, _newLine + attribute);
        else if (root.Usings.Any() || root.Externs.Any()) Insert(position, _newLine + _newLine + attribute);
        else Insert(position, attribute + _newLine + _newLine);
    }

    private void Extend(UnfinishedPurpose purpose, PurposeDraft draft, string prefix)
    {
        var anchor = purpose.First;
        foreach (var argument in KindArgument.All)
        {
            var existing = purpose.ArgumentOf(argument.Name);
            var stated = purpose.KindsOf(argument).ToList();
            var kinds = draft.KindsOf(argument).Union(stated);
            if (existing is not null)
            {
                anchor = existing;
                if (kinds.Count > stated.Distinct().Count()) _changes.Add(new TextChange(existing.Expression.Span, PurposeText.Kinds(argument, kinds, prefix)));
            }
            else if (!kinds.IsEmpty)
            {
                Insert(anchor.Span.End, "," + Separator(anchor) + argument.Name + " = " + PurposeText.Kinds(argument, kinds, prefix));
            }
        }
    }

    /// <summary>The blank or line break that stands before an argument.</summary>
    private string Separator(AttributeArgumentSyntax argument)
    {
        var line = text.Lines.GetLineFromPosition(argument.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, argument.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? _newLine + before : " ";
    }

    private void Insert(int position, string inserted) => _changes.Add(new TextChange(new TextSpan(position, 0), inserted));

    private int PositionOf(SyntaxNode node, SyntaxList<AttributeListSyntax> lists)
    {
        if (node is CompilationUnitSyntax)
        {
            return lists.Any() ? lists.Last().Span.End
                : root.Usings.Any() ? root.Usings.Last().Span.End
                : root.Externs.Any() ? root.Externs.Last().Span.End
                : UsingDirectives.StartOfCode(root);
        }

        return lists.Any() ? lists.Last().GetLastToken().GetNextToken().SpanStart : node.GetFirstToken().SpanStart;
    }

    private static SyntaxList<AttributeListSyntax> AttributeListsOf(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        CompilationUnitSyntax unit => unit.AttributeLists,
        _ => default,
    };

    private string Unit(string indentation) => indentation.Contains('\t') || (indentation.Length == 0 && text.Lines.Any(l => l.Start < l.End && text[l.Start] == '\t')) ? "\t" : "    ";

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        var newLine = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return newLine.Length == 0 ? "\n" : newLine;
    }
}
