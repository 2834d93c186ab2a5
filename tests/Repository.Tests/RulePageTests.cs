namespace AdsGuard.Repository.Tests;

public sealed class RulePageTests
{
    private static readonly string Pages = RepositoryRoot.Combine("docs", "rules");

    [Fact]
    public void EveryRule_HasAPage_AndEveryPageARule() =>
        Assert.Equal(
            ShippedRules.ById.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Pages, "ADS*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Page_OpensWithIdAndTitle() =>
        Assert.All(ShippedRules.ById.Values, rule =>
        {
            var head = File.ReadLines(Path.Combine(Pages, rule.Id + ".md")).Take(5).ToList();

            Assert.StartsWith("# " + rule.Id, head[0], StringComparison.Ordinal);
            Assert.Contains(head, line => line.Contains(rule.Title.ToString(), StringComparison.Ordinal));
        });

    [Fact]
    public void Index_ListsEveryRule()
    {
        var index = File.ReadAllText(Path.Combine(Pages, "README.md"));

        Assert.All(ShippedRules.ById.Keys, id => Assert.Contains($"]({id}.md)", index, StringComparison.Ordinal));
    }

    [Fact]
    public void PagesAboutReviews_ShowCodeBeforeAndAfter() =>
        Assert.All(ShippedRules.ById.Keys.Where(static id => id.StartsWith("ADS20", StringComparison.Ordinal)), static id =>
        {
            var code = File.ReadAllText(Path.Combine(Pages, id + ".md")).Split("## Example")[1].Split("\n## ")[0].Split("```")
                .Where(static block => block.StartsWith("csharp\n", StringComparison.Ordinal))
                .SelectMany(static block => block.Split('\n').Skip(1))
                .Where(static line => line.Trim() is { Length: > 1 })
                .ToList();
            var reported = code.FindIndex(line => line.Contains("// " + id, StringComparison.Ordinal));

            Assert.True(reported >= 0, $"{id} shows nothing that is reported");
            Assert.True(code.Skip(reported + 1).Any(line => !line.Contains("// " + id, StringComparison.Ordinal)), $"{id} shows no code that is put right");
        });
}
