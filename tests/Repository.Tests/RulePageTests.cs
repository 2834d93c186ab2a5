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
}
