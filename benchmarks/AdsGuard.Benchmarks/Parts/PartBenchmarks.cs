using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AdsGuard.Benchmarks.Parts;

/// <summary>The parts of the engine, each on its own.</summary>
internal static class PartBenchmarks
{
    public static int Run(string[] options)
    {
        // In this process: a program that BenchmarkDotNet generates would be built with the settings of this repository, and be measured with others.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithArtifactsPath("artifacts/benchmarks");
        string[] all = ["--filter", "*"];
        var reports = BenchmarkSwitcher.FromTypes([typeof(IndexParts), typeof(EngineParts)])
            .Run(options.Any(static o => o is "--filter" or "-f" or "--list" or "--help") ? options : [.. options, .. all], config);
        return reports.Any(static r => r.HasCriticalValidationErrors || r.Reports.Any(static report => !report.Success)) ? 1 : 0;
    }
}
