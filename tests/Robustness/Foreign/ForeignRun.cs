using System.Globalization;

namespace AdsGuard.Robustness.Foreign;

/// <summary>Analyses folders of foreign code with everything in reach of an ADS, and prints a line for each: what it cost and whether anything went wrong.</summary>
internal static class ForeignRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    public static async Task<int> PrintAsync(IEnumerable<string> folders)
    {
        var failed = 0;
        Console.WriteLine("| | lines | errors in the code | bind, CPU s | with AdsGuard, CPU s | findings | stopped | faults |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var folder in folders)
        {
            var (line, faults) = await AnalyzeAsync(folder);
            Console.WriteLine(line);
            foreach (var fault in faults) Console.WriteLine("    " + fault);
            if (!faults.IsEmpty) failed++;
        }

        return failed;
    }

    public static async Task<(string Line, ImmutableArray<string> Faults)> AnalyzeAsync(string folder)
    {
        var compilation = ForeignFolder.Compile(folder);
        var lines = compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count);
        var start = Environment.CpuUsage.TotalTime;
        var errors = compilation.GetDiagnostics().Count(static d => d.Severity == DiagnosticSeverity.Error);
        var bound = Environment.CpuUsage.TotalTime;
        var (marked, options) = ForeignMarks.Add(compilation);
        start += Environment.CpuUsage.TotalTime - bound;
        bound = Environment.CpuUsage.TotalTime;
        var trial = await Trial.OfAsync(marked, options, mayStop: true, patience: Patience);
        var analysed = Environment.CpuUsage.TotalTime;
        var stopped = trial.Diagnostics.Count(static d => d.Id == "ADS9004");
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"| {compilation.AssemblyName} | {lines:N0} | {errors} | {(bound - start).TotalSeconds:F1} | {(analysed - bound).TotalSeconds:F1} | {trial.Diagnostics.Length:N0} | {stopped} | {trial.Faults.Length} |");
        return (line, trial.Faults);
    }
}
