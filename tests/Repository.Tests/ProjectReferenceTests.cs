using System.Reflection;
using System.Xml.Linq;

namespace AdsGuard.Repository.Tests;

/// <summary>Which project may see which: the arrows of docs/architecture.md.</summary>
public sealed class ProjectReferenceTests
{
    // What the compiler loads beside an analyzer. Anything more would have to be shipped, and would meet other versions of itself in the compiler.
    private static readonly string[] ProvidedByTheCompiler =
    [
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "System.Reflection.Metadata", "netstandard",
    ];

    [Theory]
    [InlineData("AdsGuard.Analyzers")]
    [InlineData("AdsGuard.Generators")]
    public void CompilerComponent_NeedsOnlyWhatTheCompilerProvides(string name) =>
        Assert.Empty(References(name).Except(ProvidedByTheCompiler));

    [Fact]
    public void CodeFixes_NeedsWorkspacesAndTheAnalyzersBesides() =>
        Assert.Empty(References("AdsGuard.CodeFixes")
            .Except(ProvidedByTheCompiler)
            .Except(["AdsGuard.Analyzers", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Workspaces", "System.Composition.AttributedModel"]));

    [Fact]
    public void Workspaces_AreSeenByCodeFixesAlone() =>
        Assert.All(SourceProjects().Where(project => project.Name != "CodeFixes"), project =>
            Assert.DoesNotContain(project.Includes("PackageReference"), package => package.Contains("Workspaces", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Attributes")]
    [InlineData("Analyzers")]
    [InlineData("Generators")]
    public void Project_RefersToNoOther(string name) =>
        Assert.Empty(SourceProjects().Single(project => project.Name == name).Includes("ProjectReference"));

    [Fact]
    public void Attributes_NeedNothingAtAll() =>
        Assert.Empty(SourceProjects().Single(project => project.Name == "Attributes").Includes("PackageReference"));

    private static IEnumerable<string> References(string assembly) =>
        Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")).GetReferencedAssemblies().Select(reference => reference.Name!);

    private static IEnumerable<SourceProject> SourceProjects() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => new SourceProject(Path.GetFileName(Path.GetDirectoryName(file))!, XDocument.Load(file)));

    private sealed record SourceProject(string Name, XDocument Xml)
    {
        public IEnumerable<string> Includes(string item) => Xml.Descendants(item).Select(element => element.Attribute("Include")!.Value);
    }
}
