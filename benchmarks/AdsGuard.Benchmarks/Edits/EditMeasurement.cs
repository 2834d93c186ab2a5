using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Benchmarks.Baselines;
using AdsGuard.Benchmarks.Cost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Benchmarks.Edits;

/// <summary>
/// Edits of one document, with one subject, in a process that has analysed the whole program before, as an editor has.
/// </summary>
/// <param name="Plain">CPU seconds of the compiler's own check of the document, the median of the edits.</param>
/// <param name="Analyzed">CPU seconds until the analyzers have said what they say of the document, the same.</param>
/// <param name="Findings">How many diagnostics the analyzers report in it.</param>
/// <param name="Slowest">The analyzer that took most of the time, and which share of what all of them took.</param>
/// <param name="Stages">Where the flow engine spends it, with AdsGuard.</param>
internal sealed record EditMeasurement(double Plain, double Analyzed, int Findings, string Slowest, EngineStages Stages)
{
    /// <summary>The first edits pay for compiling the code that no edit ran before.</summary>
    private const int WarmUp = 3;

    private const int Fewest = 3;
    private const int Most = 20;

    /// <summary>CPU seconds after which fewer edits have to do.</summary>
    private const double Enough = 4;

    public double Ratio => Analyzed / Plain;

    /// <summary>Measures, and tells the parent process.</summary>
    public static async Task<int> PrintAsync(string subject, string workload, string[] places)
    {
        var code = Subject.Named(subject).Load();
        var compilation = code.Prepare(Workload.Compile(new Workload(workload).Sources()));
        await compilation.WithAnalyzers(code.Analyzers, Options(isTimed: false)).GetAllDiagnosticsAsync();
        var measurements = new List<EditMeasurement>();
        foreach (var place in places) measurements.Add(await TakeAsync(compilation, code, EditPlace.Parse(place), isOurs: subject == Subject.AdsGuardName));
        Console.WriteLine(JsonSerializer.Serialize(measurements));
        return 0;
    }

    public static ImmutableArray<EditMeasurement> Parse(string line) => JsonSerializer.Deserialize<ImmutableArray<EditMeasurement>>(line);

    public static double Cpu() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static async Task<EditMeasurement> TakeAsync(Compilation compilation, SubjectCode code, EditPlace place, bool isOurs)
    {
        var before = compilation.SyntaxTrees.First(tree => tree.FilePath == place.Path);
        var plain = new List<double>();
        var analyzed = new List<double>();
        var findings = 0;
        var number = 0;
        var began = Cpu();
        for (var edit = 0; edit < Most && (edit <= Fewest || Cpu() - began < Enough); edit++)
        {
            // Neither may profit from what the other has made of a tree.
            var forCompiler = place.Edit(before, number++);
            var forAnalyzers = place.Edit(before, number++);
            var start = Cpu();
            var edited = compilation.ReplaceSyntaxTree(before, forCompiler);
            edited.GetSemanticModel(forCompiler).GetDiagnostics();
            var middle = Cpu();
            edited = compilation.ReplaceSyntaxTree(before, forAnalyzers);
            findings = await AnalyzeAsync(edited.WithAnalyzers(code.Analyzers, Options(isTimed: false)), forAnalyzers);
            var end = Cpu();
            plain.Add(middle - start);
            analyzed.Add(end - middle);
        }

        var stages = isOurs ? EngineStages.Take(compilation, before, place) : new EngineStages(0, 0, 0, 0);
        var warmUp = Math.Min(WarmUp, plain.Count - Fewest);
        var slowest = await SlowestAsync(compilation, before, code, place);
        return new EditMeasurement(Medians.Of(plain.Skip(warmUp)), Medians.Of(analyzed.Skip(warmUp)), findings, slowest, stages);
    }

    /// <summary>What an editor asks for one document; what analyzers say of the whole compilation it does not ask for while somebody types.</summary>
    private static async Task<int> AnalyzeAsync(CompilationWithAnalyzers analyzers, SyntaxTree tree)
    {
        var syntax = await analyzers.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None);
        var semantic = await analyzers.GetAnalyzerSemanticDiagnosticsAsync(analyzers.Compilation.GetSemanticModel(tree), null, CancellationToken.None);
        return syntax.Length + semantic.Length;
    }

    private static async Task<string> SlowestAsync(Compilation compilation, SyntaxTree before, SubjectCode code, EditPlace place)
    {
        var tree = place.Edit(before, -1);
        var analyzers = compilation.ReplaceSyntaxTree(before, tree).WithAnalyzers(code.Analyzers, Options(isTimed: true));
        await AnalyzeAsync(analyzers, tree);
        var times = new List<(string Name, double Time)>();
        foreach (var analyzer in code.Analyzers)
            times.Add((analyzer.GetType().Name, (await analyzers.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime.TotalSeconds));
        var (name, time) = times.MaxBy(static t => t.Time);
        return $"{name} {time / times.Sum(static t => t.Time):P0}";
    }

    private static CompilationWithAnalyzersOptions Options(bool isTimed) =>
        new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: isTimed);
}
