using System;

namespace AdsGuard.Analyzers.Options;

/// <summary>A name with <c>*</c> for any run of characters. Casing does not count. Matching takes no more steps than the product of the two lengths.</summary>
internal sealed record Glob(string Pattern)
{
    public static readonly Glob Everything = new("*");

    public bool Matches(string text) => Matches(text, static (left, right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right));

    /// <summary>The same with casing: on most build machines <c>Policy</c> and <c>policy</c> are two folders.</summary>
    public bool MatchesExactly(string text) => Matches(text, static (left, right) => left == right);

    private bool Matches(string text, Func<char, char, bool> areSame)
    {
        // The usual walk with one place to go back to: the last star and what it has swallowed so far.
        int at = 0, star = -1, swallowed = 0, position = 0;
        while (position < text.Length)
        {
            if (at < Pattern.Length && Pattern[at] == '*')
            {
                star = at++;
                swallowed = position;
            }
            else if (at < Pattern.Length && areSame(Pattern[at], text[position]))
            {
                at++;
                position++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                position = ++swallowed;
            }
            else
            {
                return false;
            }
        }

        while (at < Pattern.Length && Pattern[at] == '*') at++;
        return at == Pattern.Length;
    }

    public override string ToString() => Pattern;
}
