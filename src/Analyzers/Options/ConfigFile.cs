using System;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Options;

/// <summary>One line <c>key = value</c> of a config file, with the places of its parts.</summary>
/// <param name="Key">In lower case: casing does not count.</param>
/// <param name="KeySpan">Where the key stands in the text.</param>
/// <param name="Value">Without the comment behind it; null where the line has neither <c>=</c> nor <c>:</c>.</param>
/// <param name="ValueSpan">Where the value stands, or would.</param>
/// <param name="Section">The number of the section it stands in; 0 above the first head.</param>
internal readonly record struct ConfigLine(string Key, TextSpan KeySpan, string? Value, TextSpan ValueSpan, int Section);

/// <summary>
/// An <c>.editorconfig</c> or <c>.globalconfig</c> as text, for what the compiler's own reading does not tell: where a key stands, and keys that nobody reads.
/// Follows the compiler in what is a comment, a section head and a value.
/// </summary>
internal sealed record ConfigFile(ImmutableArray<ConfigLine> Lines, bool IsGlobal)
{
    /// <summary>Whether a file given to the analyzers is one of these.</summary>
    public static bool IsOne(string path) =>
        path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    public static ConfigFile Parse(string path, SourceText text)
    {
        var lines = ImmutableArray.CreateBuilder<ConfigLine>();
        var isGlobal = string.Equals(Path.GetFileName(path), ".globalconfig", StringComparison.OrdinalIgnoreCase);
        var section = 0;
        foreach (var line in text.Lines)
        {
            var content = text.ToString(line.Span);
            var start = SkipBlanks(content, 0);
            if (start == content.Length || content[start] is '#' or ';') continue;
            if (content[start] == '[')
            {
                section++;
                continue;
            }

            var parsed = ParseLine(content, start, line.Start, section);
            if (parsed is not { } found) continue;
            lines.Add(found);
            // The compiler looks for the key alone: a file with is_global = false is a global config too.
            isGlobal |= section == 0 && found is { Key: "is_global", Value: not null };
        }

        return new ConfigFile(lines.ToImmutable(), isGlobal);
    }

    private static ConfigLine? ParseLine(string content, int start, int offset, int section)
    {
        var end = start;
        while (end < content.Length && IsOfKey(content[end])) end++;
        if (end == start) return null;

        var key = content.Substring(start, end - start).ToLowerInvariant();
        var keySpan = new TextSpan(offset + start, end - start);
        var separator = SkipBlanks(content, end);
        if (separator == content.Length || content[separator] is not ('=' or ':')) return new ConfigLine(key, keySpan, null, new TextSpan(offset + end, 0), section);

        var valueStart = SkipBlanks(content, separator + 1);
        var comment = content.IndexOfAny(['#', ';'], valueStart);
        var value = content.Substring(valueStart, (comment < 0 ? content.Length : comment) - valueStart).TrimEnd();
        return new ConfigLine(key, keySpan, value, new TextSpan(offset + valueStart, value.Length), section);
    }

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        return index;
    }

    private static bool IsOfKey(char character) => char.IsLetterOrDigit(character) || character is '.' or '-' or '_';
}
