using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Repository.Tests;

/// <summary>
/// The modes are global configs of deviations. An entry that repeats a default would still beat a user's bulk setting for a category, so there must be none.
/// </summary>
public sealed partial class ModeTests
{
    [Fact]
    public void Adopt_TurnsErrorsIntoWarnings_AndNothingElse() =>
        Assert.Equal(
            ShippedRules.ById.Values.Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Error).Select(rule => (rule.Id, "warning")).Order(),
            Entries("Adopt").Order());

    [Fact]
    public void Recommended_IsTheDefaults() => Assert.Empty(Entries("Recommended"));

    [Fact]
    public void Strict_RaisesTheRulesThatTheIndexMarks() =>
        Assert.Equal(
            from line in File.ReadLines(RepositoryRoot.Combine("docs", "rules", "README.md"))
            let row = MarkedRow().Match(line)
            where row.Success && IsConfigurable(row.Groups["id"].Value)
            select row.Groups["id"].Value,
            Entries("Strict").Select(entry => entry.Id));

    [Fact]
    public void Index_StatesTheDefaultSeverities() =>
        Assert.All(ShippedRules.ById.Values, rule => Assert.Contains(
            File.ReadLines(RepositoryRoot.Combine("docs", "rules", "README.md")),
            line => line.StartsWith($"| [{rule.Id}]", StringComparison.Ordinal) && line.Contains($"| {InWords(rule.DefaultSeverity)}", StringComparison.Ordinal)));

    [Fact]
    public void Strict_OnlyRaises() =>
        Assert.All(Entries("Strict"), entry => Assert.Equal(
            ShippedRules.ById[entry.Id].DefaultSeverity switch
            {
                DiagnosticSeverity.Warning => "error",
                DiagnosticSeverity.Info => "warning",
                _ => "nothing above it",
            },
            entry.Severity));

    [Theory]
    [InlineData("Adopt")]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    public void Mode_YieldsToEverySettingOfTheUser(string mode)
    {
        var lines = File.ReadAllLines(Config(mode));

        Assert.Contains("is_global = true", lines);
        Assert.Contains("global_level = -100", lines);
    }

    // What no config can change asks for the mode itself.
    private static bool IsConfigurable(string id) => !ShippedRules.ById[id].CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    private static string InWords(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "hidden",
    };

    private static IEnumerable<(string Id, string Severity)> Entries(string mode) =>
        from line in File.ReadLines(Config(mode))
        let entry = Entry().Match(line)
        where entry.Success
        select (entry.Groups["id"].Value, entry.Groups["severity"].Value);

    private static string Config(string mode) => RepositoryRoot.Combine("src", "Package", "config", $"AdsGuard.{mode}.globalconfig");

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity\s*=\s*(?<severity>\w+)\s*$")]
    private static partial Regex Entry();

    // | [ADS9002](ADS9002.md) | ... | warning* | |
    [GeneratedRegex(@"^\| \[(?<id>ADS\d{4})\].*\| (?:warning|suggestion)\* \|")]
    private static partial Regex MarkedRow();
}
