using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.CodeFixes.Purposes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Declarations;

/// <summary>Collects the attributes that declarations of one file are given. It changes text and not the tree, so that everything else stays where somebody put it.</summary>
internal sealed class AttributeEdits(CompilationUnitSyntax root, SourceText text, SemanticModel model)
{
    private readonly Dictionary<(SyntaxNode Node, string Target), (DeclarationSite Site, List<MissingAttribute> Attributes)> _wanted = new();

    /// <summary>Gives a declaration these attributes, each of them once.</summary>
    public void State(DeclarationSite site, string target, IEnumerable<MissingAttribute> attributes)
    {
        if (!_wanted.TryGetValue((site.Node, target), out var wanted)) _wanted.Add((site.Node, target), wanted = (site, new List<MissingAttribute>()));
        wanted.Attributes.AddRange(attributes.Where(a => !wanted.Attributes.Contains(a)));
    }

    public IReadOnlyList<TextChange> Changes()
    {
        var changes = new List<TextChange>();
        var needsUsing = false;
        foreach (var pair in _wanted)
        {
            var site = pair.Value.Site;
            var position = site.Lists.Any() ? site.Lists.Last().GetLastToken().GetNextToken().SpanStart : site.Node.GetFirstToken().SpanStart;
            if (VocabularyInScope.At(position, model, pair.Value.Attributes.SelectMany(static a => a.Types)) is not { } scope) continue;
            needsUsing |= scope.NeedsUsing;
            var target = pair.Key.Target.Length == 0 ? "" : pair.Key.Target + ": ";
            changes.Add(Insert(site.Node, position, pair.Value.Attributes.Select(a => "[" + target + a.Written(scope.Prefix) + "]")));
        }

        if (needsUsing) changes.Add(UsingDirectives.Add(root, NewLine()));
        // Two changes at one place are one change: a text takes no more there.
        return changes
            .GroupBy(static c => c.Span)
            .OrderBy(static g => g.Key.Start)
            .Select(static g => new TextChange(g.Key, string.Concat(g.Reverse().Select(static c => c.NewText))))
            .ToList();
    }

    /// <summary>On lines of their own above a member that begins one; on the same line before a parameter, and where something else stands in front.</summary>
    private TextChange Insert(SyntaxNode node, int position, IEnumerable<string> attributes)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, position));
        var separator = node is ParameterSyntax || !string.IsNullOrWhiteSpace(indentation) ? " " : NewLine() + indentation;
        return new TextChange(new TextSpan(position, 0), string.Concat(attributes.Select(a => a + separator)));
    }

    private string NewLine()
    {
        var first = text.Lines[0];
        var newLine = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return newLine.Length == 0 ? "\n" : newLine;
    }
}
