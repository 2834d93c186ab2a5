using System;
using System.Collections.Immutable;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Options;

/// <summary>
/// Every key that AdsGuard reads from <c>.editorconfig</c> and <c>.globalconfig</c> files, in the order of the documentation (docs/options.md, which a test compares).
/// </summary>
internal static class OptionKeys
{
    public const string Prefix = "adsguard.";

    /// <summary>The member of a family that stands for every rule.</summary>
    public const string AllRules = "all";

    public static readonly OptionKey<bool> InScope = new(
        Prefix + "in_scope", OptionForms.Truth, true, "true", OptionScope.File,
        "Whether flows are reported in these files. Members of files that are out of scope are followed all the same where a file in scope calls them.",
        "false");

    public static readonly OptionKey<ModelCategories> Categories = new(
        Prefix + "categories",
        OptionForms.Categories,
        ModelCategories.All | ModelCategories.Characteristic,
        "pii, phi, legal, characteristic",
        OptionScope.File,
        "The categories of protected data whose flows are reported.",
        "pii, phi");

    public static readonly OptionKey<ImmutableHashSet<string>> IgnoredKinds = new(
        Prefix + "ignored_kinds", OptionForms.Kinds, ImmutableHashSet<string>.Empty, "none", OptionScope.File,
        "Kinds of protected data whose flows are not reported. Whatever is not named is watched, kinds that a later version adds included.",
        "TelephoneNumber, LicensePlateNumber");

    public static readonly OptionKey<ImmutableHashSet<string>> Recordings = new(
        Prefix + "recordings",
        OptionForms.Words("recording", "telemetry", "log", "cache", "vendor", "none"),
        ImmutableHashSet.Create("telemetry", "log", "cache", "vendor"),
        "telemetry, log, cache, vendor",
        OptionScope.File,
        "Where prompts or outputs must not be recorded while protected data flows (ADS1013), by the file that sets it up; `none` reports nothing.",
        "telemetry, vendor");

    public static readonly OptionKey<ImmutableHashSet<string>> UserInput = new(
        Prefix + "user_input",
        OptionForms.Words("user input", "free-text", "files", "none"),
        ImmutableHashSet.Create("free-text", "files"),
        "free-text, files",
        OptionScope.File,
        "What a person typed or uploaded that is reported where it goes into a system unscreened (ADS1014); `none` reports nothing.",
        "files");

    public static readonly OptionKey<ImmutableArray<Glob>> Systems = new(
        Prefix + "systems", OptionForms.Globs, ImmutableArray.Create(Glob.Everything), "*", OptionScope.File,
        "The automated decision systems, by their ids, that flows are reported for.",
        "eligibility-*, Microsoft.Extensions.AI");

    public static readonly OptionKey<ImmutableArray<Glob>> Namespaces = new(
        Prefix + "namespaces", OptionForms.Globs, ImmutableArray.Create(Glob.Everything), "*", OptionScope.File,
        "The namespaces in which flows are reported. A name without `*` means that namespace alone, `County.Benefits*` also what lies below it.",
        "County.Benefits*");

    public static readonly OptionKey<bool> TestProjects = new(
        Prefix + "test_projects", OptionForms.Word(("out_of_scope", false), ("in_scope", true)), false, "out_of_scope", OptionScope.Compilation,
        "Whether test projects are analysed: those that say `<IsTestProject>true</IsTestProject>` or `<IsTestingPlatformApplication>true</IsTestingPlatformApplication>`. "
        + "`<AdsGuardIncludeTests>true</AdsGuardIncludeTests>` says the same for one project.",
        "in_scope");

    public static readonly OptionKey<UnknownCalls> UnknownCalls = new(
        Prefix + "unknown_calls",
        OptionForms.Word(("carry", Options.UnknownCalls.Carry), ("result_only", Options.UnknownCalls.ResultOnly), ("drop", Options.UnknownCalls.Drop)),
        Options.UnknownCalls.Carry,
        "carry",
        OptionScope.Compilation,
        "What code does that has no source in sight and no model: `carry` what goes in to the result, the receiver and `ref` and `out` arguments; `result_only`; or `drop` it.",
        "result_only");

    public static readonly OptionKey<ImmutableHashSet<string>> DeidentificationMethods = new(
        Prefix + "deidentification_methods",
        OptionForms.Words("method", "safe-harbor", "expert-determination", "redaction", "aggregation"),
        ImmutableHashSet.Create("safe-harbor", "expert-determination", "redaction", "aggregation"),
        "safe-harbor, expert-determination, redaction, aggregation",
        OptionScope.Compilation,
        "The methods of de-identification that are trusted to take protected data away. What is de-identified by another method stays protected.",
        "safe-harbor, expert-determination");

    public static readonly OptionKey<ImmutableHashSet<string>> DeidentificationBy = new(
        Prefix + "deidentification_by",
        OptionForms.Words("place", "attributes", "models"),
        ImmutableHashSet.Create("attributes", "models"),
        "attributes, models",
        OptionScope.Compilation,
        "Who may say that something de-identifies: `[Deidentifies]` in code, `sanitizer` lines of model files. With `models` alone nobody does so without the policy's owner.",
        "models");

    public static readonly OptionKey<ImmutableArray<KindPattern>> DataClassifications = new(
        Prefix + "data_classifications", OptionForms.KindPatterns, ImmutableArray<KindPattern>.Empty, "none", OptionScope.Compilation,
        "What attributes derived from `Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute` stand for, by the full name of the attribute's type, with or without `Attribute`.",
        "SocialSecurityNumber:Contoso.Privacy.GovernmentIdAttribute, Health:Contoso.Privacy.Clinical*");

    public static readonly OptionKey<NamePatterns> NamePatterns = new(
        Prefix + "name_patterns", OptionForms.NamePatterns, Options.NamePatterns.Default, "default", OptionScope.Compilation,
        "The names of members that look like protected data: the built-in patterns (`default`) and your own.",
        "default, SocialSecurityNumber:*TaxpayerId*");

    public static readonly OptionKey<ImmutableArray<Glob>> IgnoredNames = new(
        Prefix + "ignored_names", OptionForms.Globs, ImmutableArray<Glob>.Empty, "none", OptionScope.Compilation,
        "Names of members that never look like protected data, whatever the patterns say.",
        "*Template*, AddressFamily");

    public static readonly OptionKey<bool> NameMatches = new(
        Prefix + "name_matches", OptionForms.Word(("suggestion", false), ("source", true)), false, "suggestion", OptionScope.Compilation,
        "What a member is whose name looks like protected data: the subject of a suggestion (ADS1010), or protected data, for a first look at code that nobody has annotated.",
        "source");

    public static readonly OptionKey<ImmutableArray<Glob>> PolicyModels = new(
        Prefix + "policy_models", OptionForms.Paths, ImmutableArray.Create(Glob.Everything), "*", OptionScope.Compilation,
        "The model files that may take findings away. In any other, only lines that add to what is found count (`client`, `source`, `tool`, `endpoint`, `typed`, `upload`, `handler`, `recorder`, `adverse`); "
        + "the others, `sanitizer`, `noflow` and `purpose` among them, are reported as ADS9002.",
        "policy/agency.adsmodel");

    public static readonly OptionKey<ImmutableArray<Glob>> PolicyConfigs = new(
        Prefix + "policy_configs", OptionForms.Paths, ImmutableArray.Create(Glob.Everything), "*", OptionScope.Compilation,
        "The global configs that are the policy. What any other says against it is reported as ADS9001 until it says why. One in a folder below the policy's is never part of it.",
        ".globalconfig, policy/*.globalconfig");

    public static readonly OptionKey<bool> PurposeRegister = new(
        Prefix + "purpose_register", OptionForms.Word(("optional", false), ("required", true)), false, "optional", OptionScope.Compilation,
        "`required`: a purpose counts only if the register, the `purpose` lines of the model files, has an entry of its name, and only as far as that entry goes.",
        "required");

    public static readonly OptionKey<TextPattern> LegalAuthorityPattern = new(
        Prefix + "legal_authority_pattern", OptionForms.Pattern, TextPattern.Anything, "`\\S`", OptionScope.File,
        "What the legal authority of a purpose has to look like for the purpose to count.",
        @"(Code|CFR|U\.?S\.?C\.?) .*\d");

    public static readonly OptionKey<TextPattern> JustificationPattern = new(
        Prefix + "justification_pattern", OptionForms.Pattern, TextPattern.Anything, "`\\S`", OptionScope.File,
        "What the justification of a suppression has to look like (ADS9001). Whatever the pattern, blank texts and placeholders such as `<Pending>` and `TODO` justify nothing.",
        @"^SEC-\d+: ");

    public static readonly OptionKey<string> Justification = new(
        Prefix + "justification.", OptionForms.Text, "", "none", OptionScope.File,
        "Why a rule is switched off where no comment or attribute can say so: by `NoWarn`, by a rule set, by a severity in a config file. It counts in the section, or the global config, that switches the rule off; "
        + "for `NoWarn` and rule sets in a global config. `adsguard.justification.all` stands for bulk severities and for options that narrow what is reported.",
        "SEC-217: superseded by the gateway's own check");

    public static readonly OptionKey<SuppressionSeverity> SuppressionSeverity = new(
        Prefix + "suppression_severity",
        OptionForms.Word(("by_mode", Options.SuppressionSeverity.ByMode), ("warning", Options.SuppressionSeverity.Warning), ("error", Options.SuppressionSeverity.Error)),
        Options.SuppressionSeverity.ByMode,
        "by_mode",
        OptionScope.Compilation,
        "The severity of ADS9001, which no other setting changes: `by_mode` is an error under `Strict` and a warning otherwise.",
        "error");

    public static readonly OptionKey<int> OperationsPerMember = new(
        Prefix + "budget.operations_per_member", OptionForms.Number(1_000, 100_000_000), 400_000, "400000", OptionScope.Compilation,
        "Operations that are evaluated in one member, all rounds together, before its analysis stops; eight facts about objects that are looked through for them, as after a call of a member that leaves much behind, count as one. What a budget cuts off is reported by ADS9004.",
        "2000000");

    public static readonly OptionKey<int> Rounds = new(
        Prefix + "budget.rounds", OptionForms.Number(10, 10_000), 100, "100", OptionScope.Compilation,
        "Rounds through one loop, or through one cycle of calls, before what is known then is taken as it is.",
        "400");

    public static readonly OptionKey<int> ImplementationsPerCall = new(
        Prefix + "budget.implementations_per_call", OptionForms.Number(1, 100_000), 1_024, "1024", OptionScope.Compilation,
        "Implementations that one call of a virtual or interface member is followed to.",
        "4096");

    public static readonly OptionKey<int> WaysPerMember = new(
        Prefix + "budget.ways_per_member", OptionForms.Number(1, 10_000), 64, "64", OptionScope.Compilation,
        "Ways into systems that one member passes on to its callers; of actions, twice as many.",
        "256");

    /// <summary>All of them, in the order of their declaration.</summary>
    public static ImmutableArray<OptionKey> All { get; } =
    [
        InScope, Categories, IgnoredKinds, Recordings, UserInput, Systems, Namespaces, TestProjects, UnknownCalls, DeidentificationMethods, DeidentificationBy, DataClassifications,
        NamePatterns, IgnoredNames, NameMatches, PolicyModels, PolicyConfigs, PurposeRegister, LegalAuthorityPattern,
        JustificationPattern, Justification, SuppressionSeverity,
        OperationsPerMember, Rounds, ImplementationsPerCall, WaysPerMember,
    ];

    /// <summary>The key of this name, or null. What follows the dot of a family is not judged here.</summary>
    public static OptionKey? Find(string name)
    {
        foreach (var key in All)
        {
            if (string.Equals(key.Name, name, StringComparison.OrdinalIgnoreCase)) return key;
            if (key.IsFamily && name.Length > key.Name.Length && name.StartsWith(key.Name, StringComparison.OrdinalIgnoreCase)) return key;
        }

        return null;
    }
}
