using System.Collections.Concurrent;

namespace AdsGuard.Robustness;

/// <summary>One compilation with everything of ours at its side, as a compiler runs it: generators first, analyzers over the result.</summary>
/// <param name="Faults">What no code may cause: exceptions, and members whose analysis did not end by itself.</param>
/// <param name="Diagnostics">What the analyzers reported.</param>
/// <param name="Generated">The compilation with what the generators wrote.</param>
internal sealed record Trial(ImmutableArray<string> Faults, ImmutableArray<Diagnostic> Diagnostics, Compilation Generated)
{
    /// <summary>A limit on steps or rounds was reached (ADS9004): far above what any code of an ordinary size needs.</summary>
    private const string AnalysisStopped = "ADS9004";

    /// <summary>Nothing that the tests analyse takes a hundredth of this; without it, what hangs would be seen by nobody until the run is killed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="compilation">The code.</param>
    /// <param name="options">Model files, if there are any.</param>
    /// <param name="isConcurrent">Whether analyzers run on several threads.</param>
    /// <param name="mayStop">Whether the code is of a size at which the analysis may stop at a limit.</param>
    /// <param name="patience">How long to wait for the end.</param>
    public static async Task<Trial> OfAsync(Compilation compilation, AnalyzerOptions? options = null, bool isConcurrent = true, bool mayStop = false, TimeSpan? patience = null)
    {
        var faults = new ConcurrentQueue<string>();
        using var end = new CancellationTokenSource(patience ?? Patience);
        try
        {
            var generated = Generate(compilation, faults, end.Token);
            var settings = new CompilationWithAnalyzersOptions(
                options ?? new AnalyzerOptions([]),
                onAnalyzerException: (exception, analyzer, _) => faults.Enqueue($"{analyzer.GetType().Name}: {exception}"),
                isConcurrent,
                logAnalyzerExecutionTime: false);
            var diagnostics = await generated.WithAnalyzers(Subject.Analyzers, settings).GetAnalyzerDiagnosticsAsync(end.Token);
            if (!mayStop) foreach (var stopped in diagnostics.Where(static d => d.Id == AnalysisStopped)) faults.Enqueue(stopped.ToString());
            return new Trial([.. faults], diagnostics, generated);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return new Trial([.. faults, $"No end after {patience ?? Patience}."], [], compilation);
        }
    }

    /// <summary>Whether something went wrong that is not allowed to, whatever the code.</summary>
    public static async Task<bool> FailsAsync(Compilation compilation) => !(await OfAsync(compilation)).Faults.IsEmpty;

    private static Compilation Generate(Compilation compilation, ConcurrentQueue<string> faults, CancellationToken cancellation)
    {
        var options = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var driver = CSharpGeneratorDriver.Create(Subject.Generators, parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellation);
        foreach (var failed in driver.GetRunResult().Results.Where(static result => result.Exception is not null))
            faults.Enqueue($"{failed.Generator.GetGeneratorType().Name}: {failed.Exception}");
        return generated;
    }
}
