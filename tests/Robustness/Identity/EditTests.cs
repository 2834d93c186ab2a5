using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Symbols;

namespace AdsGuard.Robustness.Identity;

/// <summary>What an editor is shown of a document after an edit: the same as analyzers say that never saw another version of the program, and nothing that needs all of it.</summary>
public sealed class EditTests
{
    private const string Client = """
        namespace Program;
        [AdsGuard.AdsClient("model")] public interface IModel { void Ask(string prompt); }
        """;

    private const string Records = """
        namespace Program;
        public class Person { [AdsGuard.Pii(AdsGuard.PiiKind.SocialSecurityNumber)] public string Ssn { get; set; } = ""; }
        public class Draft { public string Text { get; set; } = ""; }
        public class Other { public string Text { get; set; } = ""; }
        public static class Store
        {
            public static Draft Draft { get; } = new();
            public static Other Other { get; } = new();
        }
        """;

    private const string Writer = """
        namespace Program;
        public class Writer
        {
            public void Fill(Person person)
            {
                Store.Other.Text = person.Ssn;
            }

            public void Clear(Person person)
            {
                Store.Draft.Text = "";
            }

            public string Let(Person person) => person.Ssn;
        }
        """;

    private const string Reader = """
        namespace Program;
        public class Reader(IModel model)
        {
            public void Read()
            {
                model.Ask(Store.Draft.Text);
            }
        }
        """;

    [Theory]
    [InlineData("Reader.cs", "model.Ask(Store.Draft.Text);", "model.Ask(Store.Draft.Text); _ = 1;", 0)]
    [InlineData("Writer.cs", "Store.Draft.Text = \"\";", "Store.Draft.Text = person.Ssn;", 1)]
    [InlineData("Records.cs", "static Other Other", "static Draft Other", 1)]
    [InlineData("Records.cs", "public class Other { public string Text { get; set; } = \"\"; }", "public class Other : Draft { }", 1)]
    [InlineData("Reader.cs", "Store.Draft", "Store.Other", 1)]
    public async Task AfterAnEdit_WhatIsSaidIsWhatIsTrue(string path, string before, string after, int flows)
    {
        var analyzers = Analyzers();
        var compilation = Compile();
        // Twice: what names mean is remembered from the second compilation on.
        await SaidOfAsync(compilation, "Reader.cs", analyzers);
        compilation = Replace(compilation, "Reader.cs", "model.Ask(Store.Draft.Text);", "model.Ask(Store.Draft.Text); _ = 0;");
        await SaidOfAsync(compilation, "Reader.cs", analyzers);

        var edited = Replace(compilation, path, before, after);
        var said = await SaidOfAsync(edited, "Reader.cs", analyzers);

        Assert.Empty(edited.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.Equal(await SaidOfAsync(edited, "Reader.cs", Analyzers()), said);
        Assert.Equal(flows, said.Count(static d => d.Contains("ADS1001", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task WhatALibraryLetsOut_IsSaidAtTheEnd()
    {
        var compilation = Compile();

        Assert.DoesNotContain(await SaidOfAsync(compilation, "Writer.cs", Analyzers()), static d => d.Contains("ADS1012", StringComparison.Ordinal));
        Assert.Contains(await compilation.WithAnalyzers(Analyzers()).GetAnalyzerDiagnosticsAsync(), static d => d.Id == "ADS1012" && d.Location.SourceTree?.FilePath == "Writer.cs");
    }

    [Fact]
    public void ADocumentOutOfReach_CostsNoStep()
    {
        var compilation = Compile();
        var engine = new FlowEngine(compilation, new OwnTreeFacts());

        var tree = Tree(compilation, "Writer.cs");
        Assert.Empty(engine.FlowsIn(tree, CancellationToken.None));
        Assert.Empty(engine.InputsIn(tree, CancellationToken.None));
        Assert.Empty(engine.UnseenIn(tree, CancellationToken.None));

        Assert.Equal(0, engine.Steps);
    }

    /// <summary>What an editor asks for one document.</summary>
    private static async Task<List<string>> SaidOfAsync(Compilation compilation, string path, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var tree = Tree(compilation, path);
        var said = await compilation.WithAnalyzers(analyzers).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None);
        return [.. said.Select(static d => d.ToString()).Order(StringComparer.Ordinal)];
    }

    private static CSharpCompilation Compile() => Code.Compile(("Client.cs", Client), ("Records.cs", Records), ("Writer.cs", Writer), ("Reader.cs", Reader));

    private static CSharpCompilation Replace(CSharpCompilation compilation, string path, string before, string after)
    {
        var tree = Tree(compilation, path);
        var text = tree.ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, Code.Parse(path, text.Replace(before, after, StringComparison.Ordinal)));
    }

    private static SyntaxTree Tree(Compilation compilation, string path) => compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    /// <summary>Analyzers that have seen no compilation yet.</summary>
    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() => [.. Subject.Analyzers.Select(static analyzer => (DiagnosticAnalyzer)Activator.CreateInstance(analyzer.GetType())!)];
}
