using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>
/// Collects what has to be taken out of the purposes of one file. It changes text and not the tree, so that every comment and blank stays where somebody put it.
/// </summary>
internal sealed class PurposeNarrowing(SourceText text, SemanticModel model)
{
    private const string Categories = "Categories";
    private const string Systems = "Systems";

    private readonly List<TextChange> _changes = new();
    private readonly HashSet<AttributeListSyntax> _emptied = new();

    public ImmutableArray<TextChange> Changes() => _changes.OrderBy(static c => c.Span.Start).ToImmutableArray();

    /// <summary>Takes the attribute out, with its brackets and its line where it stands alone.</summary>
    public void Remove(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            var index = list.Attributes.IndexOf(attribute);
            var span = index == 0
                ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
            // Two neighbours of one list are two goes.
            if (_emptied.Add(list)) _changes.Add(new TextChange(span, ""));
            return;
        }

        var first = text.Lines.GetLineFromPosition(list.SpanStart);
        var last = text.Lines.GetLineFromPosition(list.Span.End);
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart))) && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(list.Span.End, last.End)));
        var end = list.Span.End;
        while (!isAlone && end < last.End && text[end] == ' ') end++;
        _changes.Add(new TextChange(isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : TextSpan.FromBounds(list.SpanStart, end), ""));
    }

    /// <summary>Leaves in the attribute what flows.</summary>
    public void Narrow(AttributeSyntax attribute, ImmutableDictionary<string, string?> flowing)
    {
        if (VocabularyInScope.At(attribute.SpanStart, model) is not { NeedsUsing: false } scope) return;
        var arguments = attribute.ArgumentList!.Arguments;
        var written = new List<string>();
        var dropped = new HashSet<AttributeArgumentSyntax>();
        var category = ArgumentOf(arguments, Categories);
        foreach (var kind in KindArgument.All)
        {
            var kinds = Listed(flowing, PropertyNames.Flowing + kind.Category, ',');
            var existing = ArgumentOf(arguments, kind.Name);
            var expression = kinds.IsEmpty ? null : PurposeText.Kinds(kind, kinds, scope.Prefix, inBrackets: existing?.Expression is CollectionExpressionSyntax);
            if (existing is not null && expression is null) dropped.Add(existing);
            else if (existing is not null) Replace(existing, expression!, KindsIn(existing, kind), kinds);
            else if (expression is not null && category is not null) written.Add(kind.Name + " = " + expression);
        }

        // Instead of whole categories the kinds that flow, where the categories stood.
        if (category is not null && written.Count > 0) _changes.Add(new TextChange(category.Span, string.Join(", ", written)));
        else if (category is not null) dropped.Add(category);
        Drop(arguments, dropped);

        if (ArgumentOf(arguments, Systems) is { } systems) KeepSystems(systems, Listed(flowing, PropertyNames.FlowingSystems, '\n'));
    }

    private void Replace(AttributeArgumentSyntax argument, string expression, ImmutableArray<string> stated, ImmutableArray<string> kept)
    {
        if (!stated.ToImmutableHashSet().SetEquals(kept)) _changes.Add(new TextChange(argument.Expression.Span, expression));
    }

    /// <summary>Takes arguments out, neighbours in one go, each with the comma behind it; with the one before it where it is the last.</summary>
    private void Drop(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, HashSet<AttributeArgumentSyntax> dropped)
    {
        // The name of the purpose comes first and stays, so that there is always one before.
        for (var first = 1; first < arguments.Count; first++)
        {
            if (!dropped.Contains(arguments[first])) continue;
            var last = first;
            while (last + 1 < arguments.Count && dropped.Contains(arguments[last + 1])) last++;
            _changes.Add(new TextChange(
                last == arguments.Count - 1
                    ? TextSpan.FromBounds(arguments[first - 1].Span.End, arguments[last].Span.End)
                    : TextSpan.FromBounds(arguments[first].SpanStart, arguments[last + 1].SpanStart),
                ""));
            first = last;
        }
    }

    /// <summary>Systems are kept as they are written: by a constant, if it was one.</summary>
    private void KeepSystems(AttributeArgumentSyntax systems, ImmutableArray<string> flowing)
    {
        var (list, written) = systems.Expression switch
        {
            ImplicitArrayCreationExpressionSyntax { Initializer: { } array } => ((SyntaxNode)array, Elements(array)),
            ArrayCreationExpressionSyntax { Initializer: { } array } => (array, Elements(array)),
            // An attribute takes constants, so nothing is spread.
            CollectionExpressionSyntax collection => (collection, collection.Elements.OfType<ExpressionElementSyntax>().Select(static e => e.Expression).ToList()),
            _ => default,
        };
        if (list is null) return;
        var kept = written.Where(e => model.GetConstantValue(e) is { HasValue: true, Value: string id } && flowing.Contains(id)).ToList();
        if (kept.Count == written.Count || kept.Count == 0) return;
        var elements = string.Join(", ", kept.Select(static e => e.ToString()));
        _changes.Add(new TextChange(list.Span, list is CollectionExpressionSyntax ? "[" + elements + "]" : "{ " + elements + " }"));
    }

    private static List<ExpressionSyntax> Elements(InitializerExpressionSyntax array) => array.Expressions.ToList();

    private static AttributeArgumentSyntax? ArgumentOf(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string name) =>
        arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);

    private static ImmutableArray<string> KindsIn(AttributeArgumentSyntax argument, KindArgument kind) =>
        argument.Expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
            .Where(m => m.Expression.ToString().EndsWith(kind.Enumeration, StringComparison.Ordinal))
            .Select(static m => m.Name.Identifier.ValueText)
            .ToImmutableArray();

    private static ImmutableArray<string> Listed(ImmutableDictionary<string, string?> properties, string key, char separator) =>
        properties.TryGetValue(key, out var listed) && listed is not null ? listed.Split(new[] { separator }, StringSplitOptions.RemoveEmptyEntries).ToImmutableArray() : ImmutableArray<string>.Empty;
}
