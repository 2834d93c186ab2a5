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
        var dropped = new HashSet<SyntaxNode>();
        var category = ArgumentOf(arguments, Categories);
        foreach (var kind in KindArgument.All)
        {
            var kinds = Listed(flowing, PropertyNames.Flowing + kind.Category, ',');
            var existing = ArgumentOf(arguments, kind.Name);
            if (existing is not null && kinds.IsEmpty) dropped.Add(existing);
            else if (existing is not null) KeepKinds(existing, kind, kinds, scope.Prefix);
            else if (!kinds.IsEmpty && category is not null) written.Add(kind.Name + " = " + PurposeText.Kinds(kind, kinds, scope.Prefix));
        }

        // Instead of whole categories the kinds that flow, where the categories stood.
        if (category is not null && written.Count > 0) _changes.Add(new TextChange(category.Span, string.Join(", ", written)));
        else if (category is not null) dropped.Add(category);
        _changes.AddRange(new EntryRemoval(arguments, attribute.ArgumentList.OpenParenToken, attribute.ArgumentList.CloseParenToken, text).Keep(argument => !dropped.Contains(argument)));

        if (ArgumentOf(arguments, Systems) is { } systems) KeepSystems(systems, Listed(flowing, PropertyNames.FlowingSystems, '\n'));
    }

    /// <summary>Kinds are kept as they are written, by a constant, if it was one, and with what is said of them. One whose value is not known stays.</summary>
    private void KeepKinds(AttributeArgumentSyntax argument, KindArgument kind, ImmutableArray<string> flowing, string prefix)
    {
        var entries = EntriesOf(argument.Expression);
        bool IsKept(SyntaxNode entry) => KindOf(entry) is not { } name || flowing.Contains(name);
        if (entries is not var (list, removal) || !list.Any(IsKept))
        {
            _changes.Add(new TextChange(argument.Expression.Span, PurposeText.Kinds(kind, flowing, prefix, inBrackets: argument.Expression is CollectionExpressionSyntax)));
            return;
        }

        // What only the whole categories permitted is named now.
        var added = string.Concat(flowing.Except(list.Select(KindOf)).Select(name => ", " + prefix + kind.Enumeration + "." + name));
        if (added.Length > 0) _changes.Add(new TextChange(new TextSpan(list.Last(IsKept).Span.End, 0), added));
        _changes.AddRange(removal.Keep(IsKept));
    }

    /// <summary>Systems are kept as they are written, too.</summary>
    private void KeepSystems(AttributeArgumentSyntax systems, ImmutableArray<string> flowing)
    {
        if (EntriesOf(systems.Expression) is var (_, removal))
            _changes.AddRange(removal.Keep(entry => ExpressionOf(entry) is { } system && model.GetConstantValue(system) is { HasValue: true, Value: string id } && flowing.Contains(id)));
    }

    private (SeparatedSyntaxList<SyntaxNode> List, EntryRemoval Removal)? EntriesOf(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer: { } array } => EntriesOf(array),
        ArrayCreationExpressionSyntax { Initializer: { } array } => EntriesOf(array),
        CollectionExpressionSyntax collection => (collection.Elements, new EntryRemoval(collection.Elements, collection.OpenBracketToken, collection.CloseBracketToken, text)),
        _ => null,
    };

    private (SeparatedSyntaxList<SyntaxNode> List, EntryRemoval Removal)? EntriesOf(InitializerExpressionSyntax array) =>
        (array.Expressions, new EntryRemoval(array.Expressions, array.OpenBraceToken, array.CloseBraceToken, text));

    /// <summary>An attribute takes constants, so nothing is spread.</summary>
    private static ExpressionSyntax? ExpressionOf(SyntaxNode entry) => entry is ExpressionElementSyntax element ? element.Expression : entry as ExpressionSyntax;

    /// <summary>The name of the kind that an entry stands for.</summary>
    private string? KindOf(SyntaxNode entry)
    {
        if (ExpressionOf(entry) is not { } expression || model.GetConstantValue(expression) is not { HasValue: true, Value: { } value }) return null;
        return model.GetTypeInfo(expression).Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && value.Equals(field.ConstantValue))?.Name;
    }

    private static AttributeArgumentSyntax? ArgumentOf(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string name) =>
        arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);

    private static ImmutableArray<string> Listed(ImmutableDictionary<string, string?> properties, string key, char separator) =>
        properties.TryGetValue(key, out var listed) && listed is not null ? listed.Split(new[] { separator }, StringSplitOptions.RemoveEmptyEntries).ToImmutableArray() : ImmutableArray<string>.Empty;
}
