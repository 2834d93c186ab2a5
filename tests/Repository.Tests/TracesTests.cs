using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AdsGuard.Repository.Tests;

/// <summary>A clone builds anywhere: no file knows the machine it was written on, nor where packages come from.</summary>
public sealed partial class TracesTests
{
    [Fact]
    public void NoFile_NamesAPathOfSomebodysMachine() => AssertNoneContains(MachinePath());

    [Fact]
    public void NoFile_NamesAPackageFeed() => AssertNoneContains(FeedAddress());

    [Fact]
    public void NoBuildFile_NamesASourceOtherThanAFolder() =>
        Assert.All(RepositoryFiles.Text.Where(IsBuildFile), file =>
        {
            var text = XDocument.Load(file).Root!;
            var values = text.DescendantsAndSelf()
                .SelectMany(element => element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => attribute.Value)
                    .Append(element.HasElements ? "" : element.Value));

            Assert.DoesNotContain(values, value => value.Contains("://", StringComparison.Ordinal));
        });

    [Fact]
    public void Traces_AreRecognized()
    {
        Assert.Matches(MachinePath(), string.Concat("see /", "home/somebody/src"));
        Assert.Matches(MachinePath(), string.Concat("C:", @"\Users\somebody"));
        Assert.Matches(FeedAddress(), string.Concat("https:", "//pkgs.example.org/v3"));
    }

    private static bool IsBuildFile(string file) => Path.GetExtension(file) is ".csproj" or ".props" or ".targets" or ".proj" or ".config";

    private static void AssertNoneContains(Regex pattern) =>
        Assert.Empty(
            from file in RepositoryFiles.Text
            from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
            where pattern.IsMatch(line.Text)
            select $"{RepositoryFiles.Relative(file)}({line.Number}): {line.Text.Trim()}");

    // A home directory, or a root of build machines. Written so that it does not match itself.
    [GeneratedRegex(@"(?<![\w.)}*])/(?:home|root|Users|work)/[\w.-]+|[A-Za-z]:\\{1,2}Users\\", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?:/{2}[^\s""'<>)]*(?:nuget|pkgs|artifactory|nexus|myget|/index\.json)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FeedAddress();
}
