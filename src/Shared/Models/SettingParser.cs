using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Parses the next <c>key=value</c> or <c>key="value with blanks"</c> of a line.</summary>
internal static class SettingParser
{
    /// <summary>The next setting and the column of its value, or null at the end of the line and where it cannot be read.</summary>
    public static (string Key, string Value, int Column)? Next(LineCursor cursor, ImmutableArray<string> keys)
    {
        if (!cursor.SkipToContent()) return null;

        var start = cursor.Position;
        var key = cursor.TakeWhile(static character => character is not ('=' or '"'));
        if (!keys.Contains(key))
        {
            cursor.Fail(start, key.Length, $"Unknown setting {LineCursor.Quote(key)}; {NearestWord.Hint(key, keys)}");
            return null;
        }

        if (!cursor.Take('='))
        {
            cursor.FailHere($"Expected '=' and a value after '{key}'");
            return null;
        }

        var column = cursor.Position;
        var value = cursor.Current == '"' ? cursor.TakeQuoted($"a value for '{key}'") : cursor.TakeWord();
        if (value is null) return null;
        if (value.Length > 0) return (key, value, column);

        cursor.FailHere($"Expected a value after '{key}='");
        return null;
    }

    /// <summary>Of two values of a setting that takes one, nobody knows which is meant.</summary>
    public static void FailTwice(LineCursor cursor, string key, string value, int column) => cursor.Fail(column, value.Length, $"'{key}' is given twice and has one value");
}
