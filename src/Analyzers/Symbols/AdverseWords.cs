using System;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>
/// The words by which people name what hurts a person: <c>DenyAsync</c>, <c>Status.Revoked</c>. A name that begins with one looks like an adverse action; nothing
/// more is claimed.
/// </summary>
internal static class AdverseWords
{
    private static readonly string[] Verbs =
    {
        "Deny", "Reject", "Refuse", "Revoke", "Suspend", "Terminate", "Disqualify", "Decline", "Withhold", "Disenroll", "Evict", "Expel", "Discontinue", "Sanction", "Penalize",
        "Disallow", "Debar", "Deport", "Foreclose", "Garnish",
    };

    private static readonly string[] States =
    {
        "Denied", "Rejected", "Refused", "Revoked", "Suspended", "Terminated", "Disqualified", "Declined", "Withheld", "Disenrolled", "Evicted", "Expelled", "Discontinued",
        "Sanctioned", "Ineligible", "NotEligible", "Noneligible", "NonEligible", "Disallowed", "Debarred",
    };

    /// <summary>Whether a method's name begins with a verb that hurts.</summary>
    public static bool IsVerb(string name) => BeginsWithOneOf(Verbs, name);

    /// <summary>Whether an enumeration member's name is, or begins with, such a state.</summary>
    public static bool IsState(string name) => BeginsWithOneOf(States, name);

    private static bool BeginsWithOneOf(string[] words, string name)
    {
        if (name.Length < 4) return false;
        foreach (var word in words)
        {
            if (name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]))) return true;
        }

        return false;
    }
}
