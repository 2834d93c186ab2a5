using System.IO.Compression;
using System.Xml.Linq;
using AdsGuard.Package.Tests.Consumers;

namespace AdsGuard.Package.Tests;

[Collection(ConsumerCollection.Name)]
public sealed class PackageContentTests(BuiltConsumers consumers)
{
    [Fact]
    public void Packing_MakesThreePackages()
    {
        var packages = new DirectoryInfo(consumers.Feed).EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

        Assert.Equal([PackageFile("AdsGuard"), PackageFile("AdsGuard.Attributes"), PackageFile("AdsGuard.Runtime")], packages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RulesPackage_HoldsCompilerComponentsOnlyWhereTheCompilerLooks()
    {
        using var package = Open("AdsGuard");

        var assemblies = package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).Select(entry => entry.FullName);

        Assert.Equal(
            ["analyzers/dotnet/cs/AdsGuard.Analyzers.dll", "analyzers/dotnet/cs/AdsGuard.CodeFixes.dll", "analyzers/dotnet/cs/AdsGuard.Generators.dll"],
            assemblies.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("build/AdsGuard.props")]
    [InlineData("build/AdsGuard.targets")]
    [InlineData("buildTransitive/AdsGuard.props")]
    [InlineData("buildTransitive/AdsGuard.targets")]
    [InlineData("config/AdsGuard.Adopt.globalconfig")]
    [InlineData("config/AdsGuard.Recommended.globalconfig")]
    [InlineData("config/AdsGuard.Strict.globalconfig")]
    public void RulesPackage_Holds(string file)
    {
        using var package = Open("AdsGuard");

        Assert.NotNull(package.GetEntry(file));
    }

    [Fact]
    public void RulesPackage_HoldsEveryRulePage()
    {
        var pages = new DirectoryInfo(RepositoryRoot.Combine("docs", "rules")).EnumerateFiles("*.md").Select(page => $"docs/rules/{page.Name}");
        using var package = Open("AdsGuard");

        var packed = package.Entries.Where(entry => entry.FullName.StartsWith("docs/rules/", StringComparison.Ordinal)).Select(entry => entry.FullName);

        Assert.Equal(pages.Order(StringComparer.Ordinal), packed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RulesPackage_DependsOnTheTwoLibrariesOfItsOwnVersionAndOnNothingElse()
    {
        using var package = Open("AdsGuard");
        using var manifest = package.GetEntry("AdsGuard.nuspec")!.Open();

        var dependencies = XDocument.Load(manifest).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}");

        Assert.Equal([$"AdsGuard.Attributes {consumers.Version}", $"AdsGuard.Runtime {consumers.Version}"], dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AttributesPackage_DependsOnNothing()
    {
        using var package = Open("AdsGuard.Attributes");
        using var manifest = package.GetEntry("AdsGuard.Attributes.nuspec")!.Open();

        Assert.DoesNotContain(XDocument.Load(manifest).Descendants(), element => element.Name.LocalName == "dependency");
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(consumers.Feed, PackageFile(id)));

    private string PackageFile(string id) => $"{id}.{consumers.Version}.nupkg";
}
