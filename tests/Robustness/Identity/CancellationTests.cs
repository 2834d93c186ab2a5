using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Benchmarks.Programs;
using AdsGuard.Robustness.Deep;

namespace AdsGuard.Robustness.Identity;

/// <summary>Who stops waiting is let go soon. Counted in steps of the engine, so that no clock decides.</summary>
public sealed class CancellationTests
{
    private const int MostAttempts = 12;

    public static TheoryData<string> Programs => ["many flows", "long", "cycle", "terms"];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task AfterACancellation_FewStepsAreTaken(string program)
    {
        var compilation = Compile(program);
        var cancelled = 0;
        // An analysis may be over before anybody gets to cancel it, on a machine that is busy elsewhere: then it is tried again.
        for (var attempt = 0; attempt < MostAttempts && cancelled < 3; attempt++)
        {
            var engine = new FlowEngine(compilation, new OwnTreeFacts());
            using var source = new CancellationTokenSource();
            var work = Task.Run(() => Analyze(engine, compilation, source.Token));
            // From a different number of steps each time, and never before the first.
            while (engine.Steps < 1 + (attempt % 3 * 1_000) && !work.IsCompleted) Thread.Yield();
            source.Cancel();
            // Read after the cancellation is in sight: what is taken from here on, is taken in vain.
            var before = engine.Steps;
            if (!await work) continue;
            cancelled++;
            Assert.InRange(engine.Steps - before, 0, Budgets.StepsBetweenPolls);
        }

        Assert.NotEqual(0, cancelled);
    }

    [Fact]
    public async Task ACancelledAnalysis_IsNoFault()
    {
        var compilation = Compile("many flows");
        for (var delay = 1; delay < 200; delay *= 3)
        {
            using var source = new CancellationTokenSource(delay);
            var faults = 0;
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (_, _, _) => Interlocked.Increment(ref faults), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            try
            {
                await compilation.WithAnalyzers(Subject.Analyzers, options).GetAnalyzerDiagnosticsAsync(source.Token);
            }
            catch (OperationCanceledException)
            {
            }

            Assert.Equal(0, faults);
        }
    }

    /// <summary>Whether it was cancelled.</summary>
    private static bool Analyze(FlowEngine engine, Compilation compilation, CancellationToken cancellation)
    {
        try
        {
            foreach (var tree in compilation.SyntaxTrees) engine.FlowsIn(tree, cancellation);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static CSharpCompilation Compile(string program) => program == "many flows"
        ? Code.Compile(AgencyProgram.Generate(1_000, FlowDensity.Many, seed: 4).Select(static file => (file.Path, file.Text.ToString())))
        : Code.Compile(("Deep.cs", DeepInputs.Generate(program)));
}
