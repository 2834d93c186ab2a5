using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdsGuard.Benchmarks.Baselines;

namespace AdsGuard.Benchmarks.Cost;

/// <summary>
/// Measures every subject on every workload, in turn, round after round, and shows ratios against the analyzer that does nothing: of one round, since the
/// machine of the next may be busier; the median of them, since one of them always is.
/// </summary>
internal static class Comparison
{
    public static int Run(ComparisonOptions options)
    {
        foreach (var missing in Subject.All.Where(static s => !s.IsAvailable)) Console.WriteLine($"not restored: {missing.Name} (dotnet restore benchmarks/Peers/Peers.proj)");
        foreach (var workload in options.Workloads)
        {
            var taken = options.Subjects.ToDictionary(static name => name, static _ => new List<Measurement>());
            for (var round = 0; round < options.Rounds; round++)
            {
                foreach (var subject in options.Subjects) taken[subject].Add(Measurement.Parse(OwnProcess.Run(options.Before > 0, "measure", subject, workload, options.Before.ToString(CultureInfo.InvariantCulture))));
            }

            Show(workload, options, taken);
        }

        return 0;
    }

    private static void Show(string workload, ComparisonOptions options, Dictionary<string, List<Measurement>> taken)
    {
        var basis = taken.TryGetValue(Subject.NoOp, out var noOp) ? noOp : taken.Values.First();
        Console.WriteLine();
        Console.WriteLine($"### {workload}, {options.Rounds} rounds{(options.Before > 0 ? $", after {options.Before} others" : "")}, {basis[0].Errors} errors in the code");
        Console.WriteLine();
        Console.WriteLine("| | CPU s | x no-op (min-max) | of it JIT s | GC s | allocated MB | first compile s | peak MB | x no-op | findings | faults |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var subject in options.Subjects)
        {
            var mine = taken[subject];
            var ratios = mine.Zip(basis, static (a, b) => a.Cpu / b.Cpu).ToList();
            var memory = mine.Zip(basis, static (a, b) => (double)a.Memory / b.Memory);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {subject} | {Medians.Of(mine.Select(static m => m.Cpu)):F2} | {Medians.Of(ratios):F3} ({ratios.Min():F2}-{ratios.Max():F2}) | {Medians.Of(mine.Select(static m => m.Jit)):F2} | {Medians.Of(mine.Select(static m => m.Collecting)):F2} | {Medians.Of(mine.Select(static m => m.Allocated / 1e6)):F0} | {Medians.Of(mine.Select(static m => m.Cold)):F2} | {Medians.Of(mine.Select(static m => m.Memory / 1e6)):F0} | {Medians.Of(memory):F2} | {mine[0].Findings} | {mine[0].Faults} |"));
        }
    }
}
