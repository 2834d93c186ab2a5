using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Parses access paths such as <c>Argument[0].Element.Member[Contents]</c>.</summary>
internal static class AccessPathParser
{
    /// <summary>More steps than this describe no API; the engine's objects are not that deep either.</summary>
    public const int MostSteps = 12;

    private const int MostDigits = 3;

    /// <summary>Paths with commas between them; at least one.</summary>
    public static ImmutableArray<AccessPath> ParseList(LineCursor cursor)
    {
        var paths = ImmutableArray.CreateBuilder<AccessPath>();
        do
        {
            if (Parse(cursor) is not { } path) break;
            paths.Add(path);
            cursor.SkipToContent();
        }
        while (cursor.Take(','));
        return paths.ToImmutable();
    }

    /// <summary>A value that is one path and nothing else; its place in the line is given, since the cursor has already passed it.</summary>
    public static AccessPath? ParseWhole(LineCursor outer, string value, int column)
    {
        var errors = ImmutableArray.CreateBuilder<ModelError>();
        var cursor = new LineCursor(value, outer.Line, errors);
        var path = Parse(cursor);
        cursor.ExpectEnd("the path");
        if (errors.Count > 0) outer.Fail(column + errors[0].Column, errors[0].Length, errors[0].Message);
        return cursor.Failed || path is null ? null : path.Column < 0 ? path : path with { Column = column + path.Column };
    }

    /// <param name="cursor">Where the path begins.</param>
    /// <param name="isTarget">Whether a value flows to it.</param>
    public static AccessPath? Parse(LineCursor cursor, bool isTarget = false)
    {
        cursor.SkipToContent();
        var start = cursor.Position;
        var root = TakeName(cursor);
        var (index, name, column) = (-1, (string?)null, -1);
        switch (root)
        {
            case "Argument":
                (index, name, column) = TakeArgument(cursor);
                break;
            case "TypeArgument":
                (index, name, column) = TakeArgument(cursor);
                if (!cursor.Failed && index < 0 && name is null) cursor.Fail(start, cursor.Position - start, "A type argument is one: TypeArgument[0] or TypeArgument[TRow]");
                break;
            case "Receiver":
            case "ReturnValue":
                break;
            default:
                if (root.Length == 0) cursor.FailHere("Expected a path that begins with Argument[n], Receiver or ReturnValue");
                else cursor.Fail(start, root.Length, $"Unknown place {LineCursor.Quote(root)}; {NearestWord.Hint(root, ModelVocabulary.PathRoots)}");
                break;
        }

        var steps = ImmutableArray.CreateBuilder<PathStep>();
        while (!cursor.Failed && cursor.Take('.'))
        {
            if (steps.Count == MostSteps) cursor.FailHere($"The path has more than {MostSteps} steps");
            else if (steps.Count > 0 && steps[steps.Count - 1].Kind is PathStepKind.Everything or PathStepKind.Text or PathStepKind.Namesakes)
                cursor.FailHere($"Nothing follows '{steps[steps.Count - 1]}': it already is all there is");
            else if (ParseStep(cursor, isTarget) is { } step) steps.Add(step);
        }

        if (cursor.Failed) return null;
        var kind = root switch { "Argument" => PathRoot.Argument, "TypeArgument" => PathRoot.TypeArgument, "Receiver" => PathRoot.Receiver, _ => PathRoot.ReturnValue };
        return new AccessPath(kind, index, name, steps.ToImmutable()) { Column = column };
    }

    private static PathStep? ParseStep(LineCursor cursor, bool isTarget)
    {
        var start = cursor.Position;
        if (cursor.Take("**")) return new PathStep(PathStepKind.Everything, -1, null);

        var word = TakeName(cursor);
        switch (word)
        {
            case "Element": return new PathStep(PathStepKind.Element, -1, null);
            case "Key": return new PathStep(PathStepKind.Key, -1, null);
            case "Value": return new PathStep(PathStepKind.Value, -1, null);
            case "ReturnValue": return new PathStep(PathStepKind.ReturnValue, -1, null);
            case "Text": return new PathStep(PathStepKind.Text, -1, null);
            case "Parameter":
                var parameter = TakeBracketed(cursor, "Parameter[0]");
                return parameter is null ? null : ParseIndex(cursor, parameter) is { } index ? new PathStep(PathStepKind.Parameter, index, null) : null;
            case "Member":
                var member = TakeBracketed(cursor, "Member[Name]");
                if (member is null) return null;
                if (member == "*" && isTarget) return new PathStep(PathStepKind.Namesakes, -1, null);
                if (IsName(member)) return new PathStep(PathStepKind.Member, -1, member);
                cursor.Fail(cursor.Position - member.Length - 1, member.Length, member == "*" ? "Member[*] stands right of an arrow" : $"{LineCursor.Quote(member)} is not the name of a field or property");
                return null;
            default:
                if (word.Length == 0) cursor.FailHere("Expected a step after '.', such as Element or Member[Name]");
                else cursor.Fail(start, word.Length, $"Unknown step {LineCursor.Quote(word)}; {NearestWord.Hint(word, ModelVocabulary.PathSteps)}");
                return null;
        }
    }

    // Argument[0], Argument[prompt], Argument[*]
    private static (int Index, string? Name, int Column) TakeArgument(LineCursor cursor)
    {
        var text = TakeBracketed(cursor, "Argument[0]");
        if (text is null or "*") return (-1, null, -1);
        var column = cursor.Position - text.Length - 1;
        return IsName(text) ? (-1, text, column) : (ParseIndex(cursor, text) ?? -1, null, column);
    }

    private static string? TakeBracketed(LineCursor cursor, string example)
    {
        if (cursor.Take('['))
        {
            var text = cursor.TakeWhile(static character => character is not (']' or '['));
            if (text.Length > 0 && cursor.Take(']')) return text;
        }

        cursor.FailHere($"Expected brackets, as in {example}");
        return null;
    }

    private static int? ParseIndex(LineCursor cursor, string text)
    {
        var value = 0;
        var valid = text.Length <= MostDigits;
        foreach (var digit in text)
        {
            valid &= digit is >= '0' and <= '9';
            value = valid ? value * 10 + (digit - '0') : 0;
        }

        if (valid) return value;
        cursor.Fail(cursor.Position - text.Length - 1, text.Length, $"{LineCursor.Quote(text)} is not the position of a parameter");
        return null;
    }

    private static string TakeName(LineCursor cursor) => cursor.TakeWhile(static character => char.IsLetterOrDigit(character) || character == '_');

    private static bool IsName(string text)
    {
        foreach (var character in text)
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        return !char.IsDigit(text[0]);
    }
}
