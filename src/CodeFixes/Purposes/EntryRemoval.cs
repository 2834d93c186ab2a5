using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>
/// Takes entries out of a list with commas between them. Each entry goes with its comma and its comments, those above it and the one behind it on its line; what
/// stands beside other entries stays.
/// </summary>
internal sealed class EntryRemoval(SeparatedSyntaxList<SyntaxNode> list, SyntaxToken open, SyntaxToken close, SourceText text)
{
    /// <summary>The changes that take out what nobody keeps. None where all would go, and where directives stand between the entries.</summary>
    public IEnumerable<TextChange> Keep(Func<SyntaxNode, bool> isKept)
    {
        var kept = Enumerable.Range(0, list.Count).Where(i => isKept(list[i])).ToList();
        if (kept.Count == 0 || close.ContainsDirectives || list.Any(static entry => entry.ContainsDirectives)) yield break;
        for (var i = 0; i < kept.Count; i++)
        {
            var first = i == 0 ? 0 : kept[i - 1] + 1;
            if (first < kept[i]) yield return Delete(Start(first), Start(kept[i]), isAtBegin: first == 0);
        }

        var last = kept[kept.Count - 1];
        if (last == list.Count - 1) yield break;
        var (start, end) = (Start(last + 1), Start(list.Count));
        // A comma that closed the list goes on closing it; otherwise the one before what goes is one too many.
        if (list.SeparatorCount == list.Count)
        {
            yield return Delete(start, end, isAtBegin: false);
            yield break;
        }

        var comma = list.GetSeparator(last).Span;
        if (!IsAtLineStart(end) && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(comma.End, start))))
        {
            yield return new TextChange(TextSpan.FromBounds(comma.Start, end), "");
            yield break;
        }

        yield return new TextChange(comma, "");
        yield return Delete(start, end, isAtBegin: false);
    }

    /// <summary>Where what belongs to an entry begins, and what belongs to the one before it ends: a comment at the end of a line is about what stands on the line.</summary>
    private int Start(int index)
    {
        var before = index == 0 ? open : index <= list.SeparatorCount ? list.GetSeparator(index - 1) : list[index - 1].GetLastToken();
        var next = index == list.Count ? close : list[index].GetFirstToken();
        var line = text.Lines.GetLineFromPosition(before.Span.End);
        if (next.SpanStart >= line.EndIncludingLineBreak) return line.EndIncludingLineBreak;
        var end = next.SpanStart;
        // Before the end of the list comments are about the last entry, and the blank stays.
        while (index == list.Count && end > before.Span.End && IsBlank(end - 1)) end--;
        return index == list.Count ? end : before.Span.End;
    }

    private TextChange Delete(int start, int end, bool isAtBegin)
    {
        if (IsAtLineStart(end) && !IsAtLineStart(start)) end = text.Lines.GetLineFromPosition(end - 1).End;
        else if (!IsAtLineStart(end) && (isAtBegin || IsAtLineStart(start))) (start, end) = (SkipBlanks(start), SkipBlanks(end));
        return new TextChange(TextSpan.FromBounds(start, end), "");
    }

    private bool IsAtLineStart(int position) => text.Lines.GetLineFromPosition(position).Start == position;

    private int SkipBlanks(int position)
    {
        while (position < text.Length && IsBlank(position)) position++;
        return position;
    }

    private bool IsBlank(int position) => text[position] is ' ' or '\t';
}
