using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Rules;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Benchmarks.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AdsGuard.Conformance;

/// <summary>What is found depends on the program alone: not on the index, the number of threads, the run, or on who was interrupted before.</summary>
public class IdentityTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> AllAnalyzers =
    [
        .. typeof(FlowRules).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Programs => ["cases", "few", "many"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void TheIndex_LosesNothing(string program)
    {
        var compilation = Compile(program);

        var withIndex = Found(new FlowEngine(compilation, new OwnTreeFacts()), compilation, CancellationToken.None);
        var without = Found(new FlowEngine(compilation, new OwnTreeFacts(), useIndex: false), compilation, CancellationToken.None);

        Assert.NotEmpty(withIndex);
        Assert.Equal(without, withIndex);
    }

    /// <summary>Of all cases together an operator or a ToString is always in reach of an ADS, which puts every member in the slice: that would hide what the index loses.</summary>
    [Fact]
    public void TheIndex_LosesNothing_OfOneFileAlone()
    {
        var cases = CaseCompilation.Load();
        var families = cases.Points.Select(static point => point.Family).ToHashSet();
        var trees = cases.Compilation.SyntaxTrees.ToLookup(tree => families.Contains(Path.GetFileNameWithoutExtension(tree.FilePath)));
        var world = cases.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees[false]);

        foreach (var tree in trees[true])
        {
            var compilation = world.AddSyntaxTrees(tree);
            var without = Found(new FlowEngine(compilation, new OwnTreeFacts(), useIndex: false), compilation, CancellationToken.None);
            var with = Found(new FlowEngine(compilation, new OwnTreeFacts()), compilation, CancellationToken.None);

            Assert.Equal([tree.FilePath, .. without], [tree.FilePath, .. with]);
        }
    }

    [Fact]
    public void TheWordsOfAFile_HoldEveryNameInIt()
    {
        foreach (var tree in Compile("cases").SyntaxTrees)
        {
            var words = FileWords.Of(tree, CancellationToken.None);
            var names = tree.GetRoot().DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsValidIdentifier(token.ValueText));

            Assert.All(names, name => Assert.True(words.MayContain(name.ValueText), $"{tree.FilePath}: {name}"));
        }
    }

    [Theory]
    [InlineData("class C { void @Foo() => B\u0061r(); }", "Foo", "Bar")]
    [InlineData("class Größe\u00a0{ void F\u00adoo() { } }", "Größe", "Foo")]
    [InlineData("Foo", "Foo")]
    [InlineData("", "class")]
    public void Words_AreNamesAsTheLanguageReadsThem(string text, params string[] names)
    {
        var words = FileWords.Of(CSharpSyntaxTree.ParseText(text), CancellationToken.None);

        Assert.All(names, name => Assert.Equal(text.Length > 0, words.MayContain(name)));
    }

    [Fact]
    public void AWordAcrossBuffers_IsOneWord()
    {
        for (var blanks = 4090; blanks < 4100; blanks++) Assert.True(FileWords.Of(CSharpSyntaxTree.ParseText(new string(' ', blanks) + "Forty Two"), CancellationToken.None).MayContain("Forty"));
    }

    [Fact]
    public void WhoWasInterrupted_FindsTheSameAfterwards()
    {
        var compilation = Compile("many");
        var expected = Found(new FlowEngine(compilation, new OwnTreeFacts()), compilation, CancellationToken.None);
        var facts = new InterruptingFacts();
        var interrupted = new FlowEngine(compilation, facts);
        var interruptions = 0;
        for (var questions = 1; questions < 100_000; questions *= 2)
        {
            using var source = new CancellationTokenSource();
            facts.CancelAfter(questions, source);
            try
            {
                Found(interrupted, compilation, source.Token);
            }
            catch (OperationCanceledException)
            {
                interruptions++;
            }
        }

        Assert.InRange(interruptions, 5, int.MaxValue);
        Assert.Equal(expected, Found(interrupted, compilation, CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Threads_ChangeNothing(string program)
    {
        var compilation = Compile(program);

        var one = await ReportedAsync(compilation, isConcurrent: false);
        var several = await ReportedAsync(compilation, isConcurrent: true);
        var again = await ReportedAsync(Compile(program), isConcurrent: true);

        Assert.NotEmpty(one);
        Assert.Equal(one, several);
        Assert.Equal(one, again);
    }

    [Fact]
    public async Task AfterTheAnalysis_NothingHoldsTheCompilation()
    {
        var trees = Compile("few").SyntaxTrees;

        var compilation = await AnalyzeAndForgetAsync(trees);
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Yield();
        }

        Assert.False(compilation.IsAlive);
        GC.KeepAlive(trees);
    }

    /// <summary>The analyzers and the trees live on, as they do in an editor; a frame of its own, so that no local of the test holds the compilation.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> AnalyzeAndForgetAsync(IEnumerable<SyntaxTree> trees)
    {
        var compilation = Compile("few").RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        Assert.NotEmpty(await ReportedAsync(compilation, isConcurrent: true));
        return new WeakReference(compilation);
    }

    /// <summary>Has the engine interrupted at a place in its work, and not at a time: how much it asks of files does not depend on the machine.</summary>
    private sealed class InterruptingFacts : ITreeFacts
    {
        private readonly OwnTreeFacts _facts = new();
        private CancellationTokenSource? _source;
        private int _questions;

        public void CancelAfter(int questions, CancellationTokenSource source) => (_questions, _source) = (questions, source);

        public FileWords WordsOf(SyntaxTree tree) => Count(_facts.WordsOf(tree));

        public TreeIndex IndexOf(SyntaxTree tree) => Count(_facts.IndexOf(tree));

        public long ShapeOf(SyntaxTree tree) => _facts.ShapeOf(tree);

        private T Count<T>(T answer)
        {
            if (--_questions == 0) _source!.Cancel();
            return answer;
        }
    }

    private static CSharpCompilation Compile(string program)
    {
        var cases = CaseCompilation.Load().Compilation;
        if (program == "cases") return cases;
        var sources = AgencyProgram.Generate(2_000, program == "few" ? FlowDensity.Few : FlowDensity.Many, seed: 3);
        return cases.RemoveAllSyntaxTrees().AddSyntaxTrees(sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, (CSharpParseOptions)cases.SyntaxTrees[0].Options, s.Path)));
    }

    /// <summary>All that the engine says, with the ways.</summary>
    private static List<string> Found(FlowEngine engine, Compilation compilation, CancellationToken cancellation) =>
    [
        .. compilation.SyntaxTrees.SelectMany(tree => engine.FlowsIn(tree, cancellation).Select(static flow => $"{flow.Place.GetLocation().GetLineSpan()} {flow.Data} {flow.System.Id} {flow.Sink} {string.Join(">", flow.Path.Hops.Select(static hop => hop.Name + "@" + hop.Place.SpanStart))}")),
        .. compilation.SyntaxTrees.SelectMany(tree => engine.ActionsIn(tree, cancellation).Select(static action => $"{action.Place.GetLocation().GetLineSpan()} {action.Action.Title} {action.IsAsked}")),
    ];

    private static async Task<List<string>> ReportedAsync(Compilation compilation, bool isConcurrent)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, isConcurrent, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(AllAnalyzers, options).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. diagnostics
                .Select(static d => $"{d.Location.GetLineSpan()} {d} {string.Join(" ", d.AdditionalLocations)} {string.Join(" ", d.Properties.OrderBy(static p => p.Key, StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
