using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Repository.Tests;

/// <summary>
/// The layers of the analyzers, which are their namespaces and folders. What counts is what the names in the code mean, not the using directives alone: code
/// sees the namespaces around its own without one.
/// </summary>
public sealed class LayeringTests
{
    private const string Root = "AdsGuard.Analyzers";

    /// <summary>Each layer with those it may name: itself, what is listed, and what is listed there.</summary>
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["AdsGuard.Shared"] = [],
        ["AdsGuard.Models"] = ["AdsGuard.Shared"],
        ["AdsGuard.Gates"] = ["AdsGuard.Shared"],
        [$"{Root}.Diagnostics"] = ["AdsGuard.Shared"],
        [$"{Root}.Options"] = ["AdsGuard.Models"],
        [$"{Root}.Symbols"] = ["AdsGuard.Models", "AdsGuard.Gates", $"{Root}.Diagnostics"],
        [$"{Root}.Flow.Lattice"] = [],
        [$"{Root}.Flow.ControlFlow"] = [$"{Root}.Flow.Lattice"],
        [$"{Root}.Flow.Values"] = [$"{Root}.Flow.Lattice"],
        [$"{Root}.Recognition"] = [$"{Root}.Flow.Values", $"{Root}.Options"],
        [$"{Root}.Flow.Model"] = [$"{Root}.Recognition", $"{Root}.Symbols"],
        [$"{Root}.Flow.Transfer"] = [$"{Root}.Flow.ControlFlow", $"{Root}.Flow.Model"],
        [$"{Root}.Flow.Summaries"] = [$"{Root}.Flow.Transfer"],
        [$"{Root}.Flow.Paths"] = [$"{Root}.Flow.Summaries"],
        [$"{Root}.Flow"] = [$"{Root}.Flow.Paths"],
        [$"{Root}.Reporting"] = [$"{Root}.Flow"],
        [$"{Root}.Rules.Configuration"] = [$"{Root}.Flow.Model"],
        [$"{Root}.Rules.Purposes"] = [$"{Root}.Flow.Model"],
        [$"{Root}.Rules.Suppressions"] = [$"{Root}.Symbols", $"{Root}.Options"],
        [$"{Root}.Rules.Placement"] = [$"{Root}.Flow.Model"],
        [$"{Root}.Rules.Honour"] = [$"{Root}.Flow.Model"],
        [$"{Root}.Rules.Gates"] = [$"{Root}.Flow.Model"],
        [$"{Root}.Rules.Recordings"] = [$"{Root}.Flow.Model"],
        [$"{Root}.Rules.Governance"] = [$"{Root}.Rules.Purposes"],
        [$"{Root}.Rules"] =
        [
            $"{Root}.Reporting", $"{Root}.Rules.Honour", $"{Root}.Rules.Gates", $"{Root}.Rules.Configuration", $"{Root}.Rules.Governance", $"{Root}.Rules.Purposes", $"{Root}.Rules.Placement",
            $"{Root}.Rules.Recordings", $"{Root}.Rules.Suppressions",
        ],
        [Root] = [$"{Root}.Rules"],
    };

    private static readonly CSharpCompilation Compilation = Compile(Sources());

    [Fact]
    public void Sources_Bind()
    {
        // A name that nobody can resolve would slip through the test below.
        var unresolved = Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Id is "CS0103" or "CS0234" or "CS0246");

        Assert.Empty(unresolved);
        Assert.NotEmpty(Compilation.SyntaxTrees);
    }

    [Fact]
    public void Namespace_IsTheFolder()
    {
        var analyzers = RepositoryRoot.Combine("src", "Analyzers");
        Assert.All(
            Compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(analyzers, StringComparison.Ordinal)),
            tree =>
            {
                var folder = Path.GetRelativePath(analyzers, Path.GetDirectoryName(tree.FilePath)!);
                var expected = folder == "." ? Root : $"{Root}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";

                Assert.All(Namespaces(tree), name => Assert.Equal(expected, name));
            });
    }

    [Fact]
    public void EveryNamespace_IsALayer() => Assert.All(Compilation.SyntaxTrees.SelectMany(Namespaces).Distinct(), name => Assert.Contains(name, Layers.Keys));

    [Fact]
    public void Layer_NamesOnlyWhatLiesBelow() => Assert.Empty(FindUpwardNames(Compilation));

    [Fact]
    public void NameOfAHigherLayer_IsFoundWithoutAUsingDirective()
    {
        var sources = new[]
        {
            CSharpSyntaxTree.ParseText($"namespace {Root}.Flow; class Facade {{ }}"),
            CSharpSyntaxTree.ParseText($"namespace {Root}.Flow.Lattice; class Bottom : Facade {{ }}"),
        };

        Assert.Single(FindUpwardNames(Compile(sources)));
    }

    private static IEnumerable<string> FindUpwardNames(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => FindUpwardNames(compilation, tree)).Distinct();

    private static IEnumerable<string> FindUpwardNames(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var own in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
        {
            var allowed = Below(own.Name.ToString());
            foreach (var name in own.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol && LayerOf(compilation, symbol) is { } layer && !allowed.Contains(layer))
                    yield return $"{Path.GetFileName(tree.FilePath)} in {own.Name} names {symbol.Name} of {layer}";
            }
        }
    }

    private static string? LayerOf(CSharpCompilation compilation, ISymbol symbol)
    {
        if (symbol is INamespaceSymbol or IParameterSymbol or ILocalSymbol or ITypeParameterSymbol)
            return null;
        return SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly) ? symbol.ContainingNamespace.ToDisplayString() : null;
    }

    private static HashSet<string> Below(string layer)
    {
        HashSet<string> below = [layer];
        foreach (var next in Layers.GetValueOrDefault(layer, []))
            below.UnionWith(Below(next));
        return below;
    }

    private static IEnumerable<string> Namespaces(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(declaration => declaration.Name.ToString());

    private static IEnumerable<SyntaxTree> Sources()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return new[] { "Analyzers", "Shared" }
            .SelectMany(project => Directory.EnumerateFiles(RepositoryRoot.Combine("src", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(RepositoryRoot.Path, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file));
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> sources)
    {
        // The framework under the tests has all that the polyfills of the old one add.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("AdsGuard.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Layers", sources, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
