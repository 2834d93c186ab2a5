using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Repository.Tests;

/// <summary>AnalyzerReleases.*.md is the record of which rule came when, with which category and severity.</summary>
public sealed partial class ReleaseTests
{
    [Fact]
    public void EveryRule_HasAnEntry_AndEveryEntryARule() =>
        Assert.Equal(
            ShippedRules.ById.Values.Select(rule => (rule.Id, rule.Category, Severity(rule))).Order(),
            Entries().Order());

    private static string Severity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";

    private static IEnumerable<(string Id, string Category, string Severity)> Entries() =>
        from name in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
        from line in File.ReadLines(RepositoryRoot.Combine("src", "Analyzers", name))
        let entry = Entry().Match(line)
        where entry.Success
        select (entry.Groups["id"].Value, entry.Groups["category"].Value, entry.Groups["severity"].Value);

    // ADS1001 | AdsGuard.DataProtection | Error | notes
    [GeneratedRegex(@"^(?<id>ADS\d{4})\s*\|\s*(?<category>[^|\s]+)\s*\|\s*(?<severity>\w+)\s*\|")]
    private static partial Regex Entry();
}
