using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Runtime;
using System.Text.Json;
using System.Threading.Tasks;
using AdsGuard.Benchmarks.Baselines;
using AdsGuard.Benchmarks.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Benchmarks.Cost;

/// <summary>
/// One whole compilation with one subject, in a process that does nothing else.
/// </summary>
/// <param name="Cpu">CPU seconds of the compilation after a smaller one, and any others that were asked for, warmed up, as in a compiler server.</param>
/// <param name="Cold">CPU seconds of that smaller one, which pays for start and JIT as well.</param>
/// <param name="Jit">How many of the seconds the runtime spent on compiling the code that ran, the compiler's own included; on a thread of its own in part.</param>
/// <param name="Collecting">Seconds that everything stood still for the garbage collector.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Memory">Peak working set in bytes.</param>
/// <param name="Findings">How many diagnostics the analyzers reported.</param>
/// <param name="Faults">How often an analyzer threw.</param>
/// <param name="Errors">How many errors the code has: none in generated code, many in foreign code without its references.</param>
internal sealed record Measurement(double Cpu, double Cold, double Jit, double Collecting, long Allocated, long Memory, int Findings, int Faults, int Errors)
{
    private const int WarmUpLines = 4_000;

    /// <summary>Measures, and tells the parent process.</summary>
    public static async Task<int> PrintAsync(string subject, string workload, int before)
    {
        Console.WriteLine(JsonSerializer.Serialize(await TakeAsync(Subject.Named(subject), new Workload(workload), before)));
        return 0;
    }

    public static Measurement Parse(string line) => JsonSerializer.Deserialize<Measurement>(line) ?? throw new InvalidOperationException("No measurement.");

    private static async Task<Measurement> TakeAsync(Subject subject, Workload workload, int before)
    {
        var sources = workload.Sources();
        var analyzers = subject.Load();
        var warmUp = AgencyProgram.Generate(WarmUpLines, FlowDensity.Few, seed: 2);

        var cold = Environment.CpuUsage.TotalTime;
        await CompileAsync(warmUp, analyzers);
        cold = Environment.CpuUsage.TotalTime - cold;
        for (var i = 0; i < before; i++) await CompileAsync(sources, analyzers);
        GC.Collect();

        var (jit, collecting, allocated) = (JitInfo.GetCompilationTime(), GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes());
        var start = Environment.CpuUsage.TotalTime;
        var (findings, faults, errors) = await CompileAsync(sources, analyzers);
        var cpu = Environment.CpuUsage.TotalTime - start;
        jit = JitInfo.GetCompilationTime() - jit;
        collecting = GC.GetTotalPauseDuration() - collecting;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        using var process = Process.GetCurrentProcess();
        return new Measurement(cpu.TotalSeconds, cold.TotalSeconds, jit.TotalSeconds, collecting.TotalSeconds, allocated, process.PeakWorkingSet64, findings, faults, errors);
    }

    /// <summary>What a compiler does up to the point where it would write the assembly: parse, generate, bind everything, with the analyzers at its side.</summary>
    private static async Task<(int Findings, int Faults, int Errors)> CompileAsync(IEnumerable<(string Path, SourceText Text)> sources, SubjectCode code)
    {
        var compilation = code.Prepare(Workload.Compile(sources));
        if (code.Analyzers.IsEmpty)
        {
            return (0, 0, compilation.GetDiagnostics().Count(IsError));
        }

        var faults = 0;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => System.Threading.Interlocked.Increment(ref faults),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var ids = code.Analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).ToImmutableHashSet();
        var all = await compilation.WithAnalyzers(code.Analyzers, options).GetAllDiagnosticsAsync();
        return (all.Count(d => ids.Contains(d.Id)), faults, all.Count(IsError));
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);
}
