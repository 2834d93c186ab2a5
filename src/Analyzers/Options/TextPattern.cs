using System;
using System.Text.RegularExpressions;

namespace AdsGuard.Analyzers.Options;

/// <summary>A regular expression that an organization wrote, kept from doing harm.</summary>
internal sealed class TextPattern
{
    private const int LongestText = 2000;

    // Reached by patterns that explode on some text only. It then counts as no match, which is the strict answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex _pattern;

    private TextPattern(Regex pattern) => _pattern = pattern;

    public static TextPattern Anything { get; } = new(new Regex(@"\S", RegexOptions.CultureInvariant, Patience));

    public static OptionReading<TextPattern> Read(string text)
    {
        try
        {
            return new TextPattern(new Regex(text, RegexOptions.CultureInvariant, Patience));
        }
        catch (ArgumentException exception)
        {
            // The framework's message is in the user's language and names the place; its first line is enough.
            return OptionReading<TextPattern>.Wrong($"'{text}' is not a regular expression: {exception.Message.Split('\n')[0].TrimEnd('\r', '.')}");
        }
    }

    public bool Matches(string text)
    {
        try
        {
            return _pattern.IsMatch(text.Length <= LongestText ? text : text.Substring(0, LongestText));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    public override string ToString() => _pattern.ToString();
}
