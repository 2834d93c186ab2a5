using System;
using System.Text;

namespace AdsGuard;

/// <summary>Says whether two identifiers are one person's.</summary>
internal static class Identities
{
    /// <summary>
    /// Compares so that a spelling does not make a second person: directories disagree on case, and Unicode on letters that look alike in width. Two people whose
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
            return id.Normalize(NormalizationForm.FormKC).Trim();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no normal form; the identifier is compared as it is.
            return id.Trim();
        }
    }
}
