using System.Collections.Immutable;

namespace AdsGuard.Analyzers.Diagnostics;

/// <summary>The categories of rules, by which <c>dotnet_analyzer_diagnostic.category-...</c> sets severities in bulk.</summary>
internal static class Categories
{
    public const string DataProtection = "AdsGuard.DataProtection";
    public const string HumanOversight = "AdsGuard.HumanOversight";
    public const string Governance = "AdsGuard.Governance";
    public const string Policy = "AdsGuard.Policy";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(DataProtection, HumanOversight, Governance, Policy);
}
