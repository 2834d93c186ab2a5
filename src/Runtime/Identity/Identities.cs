using System;
using System.Globalization;
using System.Text;

namespace AdsGuard;

/// <summary>Says whether two identifiers are one person's.</summary>
internal static class Identities
{
    /// <summary>
    /// Compares so that a spelling does not make a second person: directories disagree on case, and Unicode on letters that look alike in width and on marks that nobody sees. Two people whose
    /// identifiers differ by nothing else cannot review for each other, which errs to the closed side.
    /// </summary>
    internal static bool AreSame(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(one)
        && !string.IsNullOrWhiteSpace(other)
        && string.Equals(Normalize(one!), Normalize(other!), StringComparison.OrdinalIgnoreCase);

    private static string Normalize(string id)
    {
        try
        {
            return Visible(id.Normalize(NormalizationForm.FormKC)).Trim();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no normal form; the identifier is compared as it is.
            return id.Trim();
        }
    }

    private static string Visible(string id)
    {
        var visible = new StringBuilder(id.Length);
        for (var i = 0; i < id.Length; i++)
        {
            // Tag characters are pairs of surrogates.
            var length = char.IsSurrogatePair(id, i) ? 2 : 1;
            if (CharUnicodeInfo.GetUnicodeCategory(id, i) is not (UnicodeCategory.Format or UnicodeCategory.Control) && !IsSelector(id[i]))
                visible.Append(id, i, length);
            i += length - 1;
        }

        return visible.ToString();
    }

    /// <summary>Marks that join letters, or choose how one is drawn.</summary>
    private static bool IsSelector(char c) => c is '\u034F' or (>= '\u180B' and <= '\u180D') or (>= '\uFE00' and <= '\uFE0F');
}
