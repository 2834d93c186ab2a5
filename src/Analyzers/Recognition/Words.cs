using System.Collections.Immutable;
using System.Text;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>The words that a name in code is made of: <c>HomePhone2</c>, <c>home_phone_2</c> and <c>_homePhone2</c> are all "home", "phone", "2".</summary>
internal static class Words
{
    /// <summary>Splits a name at changes of case, at digits, and at what is neither letter nor digit; lower case, in the singular.</summary>
    public static ImmutableArray<string> Of(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && i > start && !IsBoundary(name, i)) continue;
            if (i > start) Add(name, start, i, words);
            start = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
        }

        return words.ToImmutable();
    }

    /// <summary>A phrase of words with blanks between them, as one text: <c>"phone numbers"</c> and <c>PhoneNumber</c> are both <c>phonenumber</c>.</summary>
    public static string Joined(string phrase) => string.Concat(Of(phrase));

    private static bool IsBoundary(string name, int i)
    {
        var (before, here) = (name[i - 1], name[i]);
        if (!char.IsLetterOrDigit(here)) return true;
        if (char.IsDigit(here) != char.IsDigit(before)) return true;
        if (!char.IsUpper(here)) return false;
        if (!char.IsUpper(before)) return true;
        // The last capital of a run begins the next word (SSNCard), unless all that follows is a plural's s (SSNs).
        return i + 1 < name.Length && char.IsLower(name[i + 1]) && !(name[i + 1] == 's' && (i + 2 == name.Length || !char.IsLower(name[i + 2])));
    }

    private static void Add(string name, int start, int end, ImmutableArray<string>.Builder words)
    {
        var word = new StringBuilder(end - start);
        for (var i = start; i < end; i++) word.Append(char.ToLowerInvariant(name[i]));
        words.Add(Singular(word.ToString()));
    }

    /// <summary>Not grammar: the two sides of a comparison only have to come out the same.</summary>
    private static string Singular(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's') return word;
        if (word.EndsWith("sses", System.StringComparison.Ordinal)) return word.Substring(0, word.Length - 2);
        if (word.EndsWith("ies", System.StringComparison.Ordinal)) return word.Substring(0, word.Length - 3) + "y";
        return word[word.Length - 2] is 's' or 'u' or 'i' ? word : word.Substring(0, word.Length - 1);
    }
}
