using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Rules.Purposes;

/// <summary>
/// What a purpose has to state to count: everything that 12898.1(h) asks for, in the form the policy wants, and, where the policy demands it, no more than the
/// organization's register approves, so that nobody authorizes himself.
/// </summary>
internal sealed class PurposeStandard(Policy policy)
{
    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);

    public bool IsMetBy(AuthorizedPurpose purpose) => Missing(purpose).IsEmpty;

    /// <summary>The last day that the register approves the purpose for, where the policy demands the register; null where there is none.</summary>
    public string? LastDay(AuthorizedPurpose purpose) => policy.Options.Get(OptionKeys.PurposeRegister) ? policy.Registered(purpose.Name)?["expires"] : null;

    /// <summary>What is missing, in words that complete "until it states ...".</summary>
    public ImmutableArray<string> Missing(AuthorizedPurpose purpose)
    {
        var missing = purpose.Missing.ToBuilder();
        var options = policy.For(purpose.Attribute.ApplicationSyntaxReference?.SyntaxTree);
        var pattern = options.Get(OptionKeys.LegalAuthorityPattern);
        if (OurAttributes.Text(purpose.Attribute, "Authority") is { } authority && AuthorizedPurpose.IsStated(authority) && !pattern.Matches(authority))
            missing.Add($"the legal authority in the form that the policy asks for ({OptionKeys.LegalAuthorityPattern.Name} = {pattern})");
        if (policy.Options.Get(OptionKeys.PurposeRegister) && AuthorizedPurpose.IsStated(purpose.Name)) AddUnregistered(purpose, missing);
        return missing.ToImmutable();
    }

    private void AddUnregistered(AuthorizedPurpose purpose, ImmutableArray<string>.Builder missing)
    {
        if (policy.Registered(purpose.Name) is not { } entry)
        {
            missing.Add("the name of a purpose that the organization's register has");
            return;
        }

        var data = Unapproved(purpose, entry);
        if (!data.IsEmpty) missing.Add($"only data that the register approves (not {string.Join(", ", data)})");
        if (Listed(entry["systems"]) is { IsEmpty: false } systems && purpose.Systems.Where(system => !systems.Contains(system)).ToImmutableArray() is { IsEmpty: false } others)
            missing.Add($"only systems that the register approves (not {string.Join(", ", others)})");
        if (Listed(entry["service"]) is { IsEmpty: false } services && purpose.Service is not null && !services.Contains(purpose.Service))
            missing.Add($"the service that the register approves ({string.Join(", ", services)})");
        // Where none is stated, that is said already.
        var stated = OurAttributes.Text(purpose.Attribute, "Authority");
        if (entry["authority"] is { } approved && AuthorizedPurpose.IsStated(stated) && !IsSame(approved, stated!))
            missing.Add($"the legal authority that the register approves ({approved})");
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(Blanks.Replace(one.Trim(), " "), Blanks.Replace(other.Trim(), " "), StringComparison.OrdinalIgnoreCase);

    // An entry that says nothing about data approves the purpose by its name alone.
    private static ImmutableArray<string> Unapproved(AuthorizedPurpose purpose, PurposeEntry entry)
    {
        if (entry["categories"] is null && entry["pii"] is null && entry["phi"] is null && entry["legal"] is null) return ImmutableArray<string>.Empty;
        var whole = ProtectionMask.None;
        foreach (var category in Listed(entry["categories"]))
            whole |= category switch
            {
                "pii" => ProtectionMask.PersonallyIdentifiable,
                "phi" => ProtectionMask.ProtectedHealth,
                "legal" => ProtectionMask.LegallyProtected,
                _ => ProtectionMask.Disclosure,
            };

        var unapproved = ImmutableArray.CreateBuilder<string>();
        foreach (var category in new[] { ProtectionMask.PersonallyIdentifiable, ProtectionMask.ProtectedHealth, ProtectionMask.LegallyProtected })
        {
            if ((whole & category) != 0) continue;
            if ((purpose.Categories & category) != 0) unapproved.Add($"{InWords(category)} as a whole");
            var kinds = Listed(entry[KeyOf(category)]);
            unapproved.AddRange(purpose.Kinds.Where(kind => kind.Category == category && !kinds.Contains(kind.Kind)).Select(static kind => kind.Kind).OrderBy(static kind => kind, StringComparer.Ordinal));
        }

        return unapproved.ToImmutable();
    }

    private static string KeyOf(ProtectionMask category) => category switch
    {
        ProtectionMask.PersonallyIdentifiable => "pii",
        ProtectionMask.ProtectedHealth => "phi",
        _ => "legal",
    };

    private static string InWords(ProtectionMask category) => category switch
    {
        ProtectionMask.PersonallyIdentifiable => "personally identifiable information",
        ProtectionMask.ProtectedHealth => "protected health information",
        _ => "legally protected information",
    };

    private static ImmutableArray<string> Listed(string? values) =>
        values is null ? ImmutableArray<string>.Empty : values.Split(',').Select(static value => value.Trim()).Where(static value => value.Length > 0).ToImmutableArray();
}
