using System;
using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Finds the word that someone who mistyped most likely meant.</summary>
internal static class NearestWord
{
    // A longer word is not a slip of the finger, and comparing it would cost time that follows a hostile input's length.
    private const int LongestCompared = 48;

    /// <summary>How a message about an unknown word ends: with the nearest valid word, or with all of them where none is near.</summary>
    public static string Hint(string word, ImmutableArray<string> valid) =>
        Find(word, valid) is { } nearest ? $"did you mean '{nearest}'?" : $"expected {(valid.Length == 1 ? "" : "one of ")}{string.Join(", ", valid)}";

    /// <summary>The valid word within a third of the length in single-character slips, or null.</summary>
    public static string? Find(string word, ImmutableArray<string> valid)
    {
        if (word.Length is 0 or > LongestCompared) return null;

        string? nearest = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in valid)
        {
            // Each character more, or less, is a slip.
            if (Math.Abs(candidate.Length - word.Length) >= least) continue;
            var distance = Distance(word, candidate);
            if (distance >= least) continue;
            least = distance;
            nearest = candidate;
        }
        return nearest;
    }

    // Insertions, deletions, replacements and swaps of neighbours; case does not count, so that a word in the wrong case is the nearest of all.
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) distances[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) distances[0, j] = j;

        for (var i = 1; i <= left.Length; i++)
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = distances[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                var least = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    least = Math.Min(least, distances[i - 2, j - 2] + 1);
                distances[i, j] = least;
            }

        return distances[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
