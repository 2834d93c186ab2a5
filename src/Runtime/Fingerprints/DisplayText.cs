using System.Globalization;
using System.Text;

namespace AdsGuard;

/// <summary>
/// Makes the text of an argument fit to be shown: short enough for a queue, and without characters that break a line, end a log entry or turn the direction of
/// writing, by which one could show the reviewer something else than what is done.
/// </summary>
internal static class DisplayText
{
    private const int MostCharacters = 4_000;

    internal static string Of(string value)
    {
        var shown = new StringBuilder();
        for (var index = 0; index < value.Length && shown.Length <= MostCharacters; index++)
        {
            if (char.IsSurrogatePair(value, index))
            {
                shown.Append(value[index]).Append(value[++index]);
                continue;
            }

            var character = value[index];
            if (IsPlain(character))
                shown.Append(character);
            else
                shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.Length <= MostCharacters ? shown.ToString() : Cut(shown.ToString(), value.Length);
    }

    internal static string Shorten(string shown) => shown.Length <= MostCharacters ? shown : Cut(shown, shown.Length);

    private static string Cut(string shown, int length)
    {
        var end = char.IsHighSurrogate(shown[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return shown.Substring(0, end) + "... (" + length.ToString(CultureInfo.InvariantCulture) + " characters)";
    }

    private static bool IsPlain(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}
