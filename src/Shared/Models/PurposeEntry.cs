using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>One purpose of the organization's register. Its settings mirror the named arguments of <c>[AuthorizedPurpose]</c>.</summary>
internal sealed record PurposeEntry(string Name, int Line, int Column, ImmutableArray<PurposeSetting> Settings)
{
    /// <summary>The value under a key of <see cref="ModelVocabulary.PurposeKeys"/>, or null where the line does not give it.</summary>
    public string? this[string key]
    {
        get
        {
            foreach (var setting in Settings)
                if (setting.Key == key)
                    return setting.Value;
            return null;
        }
    }
}

internal readonly record struct PurposeSetting(string Key, string Value);
