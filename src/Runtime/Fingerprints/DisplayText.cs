using System.Globalization;
using System.Text;

namespace AdsGuard;

/// <summary>
/// Makes the text of an argument fit to be shown: short enough for a queue, and without characters that break a line, end a log entry or turn the direction of
/// writing, by which one could show the reviewer something else than what is done. What is escaped cannot be mistaken for what was typed: a backslash is shown as two.
/// </summary>
internal static class DisplayText
{
    private const int MostCharacters = 4_000;

    internal static string Of(string value)
    {
        var shown = new StringBuilder();
        for (var index = 0; index < value.Length && shown.Length <= MostCharacters; index++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(value, index);
            if (value[index] == '\\')
            {
                shown.Append("\\\\");
            }
            else if (char.IsSurrogatePair(value, index))
            {
                // Tag characters among them: a text that nobody sees.
                if (IsPlain(category))
                    shown.Append(value, index, 2);
                else
                    shown.Append("\\U").Append(char.ConvertToUtf32(value, index).ToString("X8", CultureInfo.InvariantCulture));
                index++;
            }
            else if (IsPlain(category))
            {
                shown.Append(value[index]);
            }
            else
            {
                shown.Append("\\u").Append(((int)value[index]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return shown.Length <= MostCharacters ? shown.ToString() : Cut(shown.ToString(), value.Length);
    }

    /// <summary>Puts a text that is shown among others between quotes, so that it ends where it seems to end.</summary>
    internal static string Quote(string shown) => "\"" + shown.Replace("\"", "\\\"") + "\"";

    internal static string Shorten(string shown) => shown.Length <= MostCharacters ? shown : Cut(shown, shown.Length);

    private static string Cut(string shown, int length)
    {
        var end = char.IsHighSurrogate(shown[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return shown.Substring(0, end) + "... (" + length.ToString(CultureInfo.InvariantCulture) + " characters)";
    }

    private static bool IsPlain(UnicodeCategory category) =>
        category is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}
