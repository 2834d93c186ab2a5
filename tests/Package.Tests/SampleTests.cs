using System.Text.RegularExpressions;
using AdsGuard.Package.Tests.Consumers;

namespace AdsGuard.Package.Tests;

/// <summary>Each line of the sample that leaks says so: <c>// expect: ADS1001, ADS1002</c>.</summary>
[Collection(ConsumerCollection.Name)]
public sealed partial class SampleTests(BuiltConsumers consumers)
{
    [Theory]
    [InlineData("Leaky")]
    [InlineData("PutRight")]
    public void EveryDiagnostic_IsExpectedOnItsLine_AndEveryExpectationIsMet(string form)
    {
        var expected = Expected(form).ToList();
        var unexpected = new List<string>();
        foreach (var result in consumers.SampleDiagnostics(form).Where(IsOfInterest))
        {
            var place = $"{Relative(result.File)}({result.Line}): {result.RuleId}";
            if (!expected.Remove(place))
                unexpected.Add($"{place} {result.Message}");
        }

        // What is left of the expected was not found. Not compared as lists: xUnit shortens those, and one wants to read them all.
        Assert.True(
            expected.Count == 0 && unexpected.Count == 0,
            $"missing:\n{string.Join('\n', expected)}\nunexpected:\n{string.Join('\n', unexpected)}");
    }

    [Fact]
    public void LeakyForm_ExpectsEveryRuleOfTheFirstDecade() =>
        Assert.Superset(
            new HashSet<string> { "ADS1001", "ADS1002", "ADS1003", "ADS1004", "ADS1005", "ADS1006" },
            Expected("Leaky").Select(line => line[^7..]).ToHashSet());

    [Fact]
    public void PutRightForm_ExpectsNothing() => Assert.Empty(Expected("PutRight"));

    [Theory]
    [InlineData("Leaky")]
    [InlineData("PutRight")]
    public void Form_Builds(string form) => Assert.Empty(consumers.Console($"BenefitsIntake.{form}", "error"));

    [Fact]
    public void PutRightForm_BuildsWithoutAWarning() => Assert.Empty(consumers.Console("BenefitsIntake.PutRight", "warning"));

    [Fact]
    public void Readme_ShowsWhatTheLeakyFormReallyPrints()
    {
        var shown = SampleOutput().Match(File.ReadAllText(RepositoryRoot.Combine("README.md"))).Groups["lines"].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var printed = consumers.ShortenedConsole();

        Assert.NotEmpty(shown);
        // Not a collection assert: to mend the page one wants the real lines, in full.
        Assert.True(
            shown.All(printed.Contains),
            $"README.md shows:\n{string.Join('\n', shown.Where(line => !printed.Contains(line)))}\nprinted is:\n{string.Join('\n', printed.Where(line => line.StartsWith("samples/BenefitsIntake/Leaky/", StringComparison.Ordinal)))}");
    }

    // Ours at any level but the note that the rules ran; of other people's rules only what a user would be shown.
    private static bool IsOfInterest(SarifResult result) =>
        result.RuleId != "ADS9007" && (result.RuleId.StartsWith("AD", StringComparison.Ordinal) || result.Level is "warning" or "error");

    private IEnumerable<string> Expected(string form) =>
        from folder in new[] { form, "Common" }
        from file in Directory.EnumerateFiles(Path.Combine(consumers.SampleDirectory, folder), "*.cs", SearchOption.AllDirectories)
        where !Relative(file).Contains("/obj/", StringComparison.Ordinal)
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        let mark = Mark().Match(line.Text)
        where mark.Success
        from id in mark.Groups["ids"].Value.Split(',', StringSplitOptions.TrimEntries)
        select $"{Relative(file)}({line.Number}): {id}";

    private string Relative(string? file) => Path.GetRelativePath(consumers.SampleDirectory, file ?? "").Replace('\\', '/');

    [GeneratedRegex(@"<!-- sample output: begin -->\s*```text\n(?<lines>.*?)```\s*<!-- sample output: end -->", RegexOptions.Singleline)]
    private static partial Regex SampleOutput();

    [GeneratedRegex(@"// expect: (?<ids>ADS\d{4}(, ADS\d{4})*)")]
    private static partial Regex Mark();
}
