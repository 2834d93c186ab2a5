using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AdsGuard.Repository.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("README.md"));

    [Fact]
    public void Readme_OpensWithTwoCommands_ThatTheCheckRuns()
    {
        var opening = Readme[..Readme.IndexOf("\n## ", StringComparison.Ordinal)];
        var commands = Command().Matches(opening).Select(command => command.Value.Trim()).ToList();
        var check = File.ReadAllText(RepositoryRoot.Combine(".ci", "run"));

        Assert.Equal(2, commands.Count);
        Assert.All(commands, command => Assert.Contains(command, check, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_LeadToFilesThatExist() =>
        Assert.All(
            RepositoryFiles.Text.Where(file => file.EndsWith(".md", StringComparison.Ordinal)),
            file => Assert.All(
                Link().Matches(File.ReadAllText(file)).Select(link => link.Groups["path"].Value),
                path => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, path)), $"{RepositoryFiles.Relative(file)} links to {path}")));

    [Fact]
    public void Sample_UsesTheVersionThatIsPacked()
    {
        var packed = XDocument.Load(RepositoryRoot.Combine("Directory.Build.props")).Descendants("Version").Single().Value;
        var used = XDocument.Load(RepositoryRoot.Combine("samples", "BenefitsIntake", "Directory.Build.props")).Descendants("AdsGuardVersion").Single().Value;

        Assert.Equal(packed, used);
    }

    [GeneratedRegex(@"^ {4}dotnet .*$|^dotnet .*$", RegexOptions.Multiline)]
    private static partial Regex Command();

    // [text](path), without addresses, mail and anchors.
    [GeneratedRegex(@"\]\((?<path>(?!https?:|mailto:|#)[^)\s#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
