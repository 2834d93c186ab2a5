using System.Runtime.CompilerServices;

namespace AdsGuard.Robustness.Identity;

/// <summary>After the analysis nothing of ours holds what was analysed, though analyzers, and generators in an editor, live on.</summary>
public sealed class MemoryTests
{
    [Fact]
    public async Task NothingOfAnAnalysedProgram_StaysAlive()
    {
        var (compilation, tree) = await AnalyzeAndForgetAsync();

        await CollectAsync(compilation, tree);

        Assert.False(compilation.IsAlive);
        Assert.False(tree.IsAlive);
    }

    [Fact]
    public async Task AGeneratorDriver_LetsGoOfTheProgramBefore()
    {
        var driver = (GeneratorDriver)CSharpGeneratorDriver.Create(Subject.Generators, parseOptions: Code.ParseOptions);
        var before = GenerateAndForget(ref driver);
        driver = driver.RunGenerators(Compile());

        await CollectAsync(before);

        Assert.False(before.IsAlive);
        GC.KeepAlive(driver);
    }

    [Fact]
    public async Task AnInterruptedAnalysis_StaysNowhereEither()
    {
        var compilation = await InterruptAndForgetAsync();

        await CollectAsync(compilation);

        Assert.False(compilation.IsAlive);
    }

    /// <summary>Frames of their own, so that no local of the tests holds anything.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(WeakReference Compilation, WeakReference Tree)> AnalyzeAndForgetAsync()
    {
        var compilation = Compile();
        var trial = await Trial.OfAsync(compilation);
        Assert.NotEmpty(trial.Diagnostics);
        return (new WeakReference(compilation), new WeakReference(compilation.SyntaxTrees[0]));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference GenerateAndForget(ref GeneratorDriver driver)
    {
        var compilation = Compile();
        driver = driver.RunGenerators(compilation);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);
        return new WeakReference(compilation);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> InterruptAndForgetAsync()
    {
        var compilation = Compile();
        using var source = new CancellationTokenSource();
        var work = compilation.WithAnalyzers(Subject.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false)).GetAnalyzerDiagnosticsAsync(source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        return new WeakReference(compilation);
    }

    private static CSharpCompilation Compile() => Code.Compile([.. Code.FilesIn("tests", "Generators.Tests", "Proof"), .. Code.FilesIn("tests", "Robustness", "Languages", "Sources")]);

    private static async Task CollectAsync(params WeakReference[] references)
    {
        // Threads of the analysis may not have come to rest yet.
        for (var i = 0; i < 40 && references.Any(static reference => reference.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(25);
        }
    }
}
