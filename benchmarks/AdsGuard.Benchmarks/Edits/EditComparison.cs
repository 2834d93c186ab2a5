using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdsGuard.Benchmarks.Cost;

namespace AdsGuard.Benchmarks.Edits;

/// <summary>
/// Measures what the diagnostics of one document cost after a line of it was changed, against the compiler's own check of the document in the same process: the
/// ratio is of medians over edits, and what is shown is its median over the rounds.
/// </summary>
internal static class EditComparison
{
    public static int Run(ComparisonOptions options)
    {
        foreach (var workload in options.Workloads) Run(workload, options);
        return 0;
    }

    private static void Run(string workload, ComparisonOptions options)
    {
        var (inSlice, outside) = EditPlace.Choose(new Workload(workload));
        var series = new List<(string Name, EditPlace Place)>();
        if (inSlice is not null) series.Add(("in the slice", inSlice));
        if (outside is not null) series.Add(("not in it", outside));
        Console.WriteLine();
        Console.WriteLine($"### edits in {workload}, {options.Rounds} rounds: {string.Join(", ", series.Select(static s => $"{s.Name} {s.Place}"))}");
        if (series.Count == 0) return;

        var taken = options.Subjects.ToDictionary(static name => name, static _ => new List<IReadOnlyList<EditMeasurement>>());
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var subject in options.Subjects)
            {
                string[] arguments = ["measure-edits", subject, workload, .. series.Select(static s => s.Place.ToString())];
                taken[subject].Add(EditMeasurement.Parse(OwnProcess.Run(arguments)));
            }
        }

        Console.WriteLine();
        Console.WriteLine(
            "| | document | plain check ms | with analyzers ms | x plain check (min-max) | findings | slowest analyzer " +
            "| engine: index ms | solving ms | boundaries ms | steps |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---|---:|---:|---:|---:|");
        foreach (var subject in options.Subjects)
        {
            for (var i = 0; i < series.Count; i++) Show(subject, series[i].Name, [.. taken[subject].Select(round => round[i])]);
        }
    }

    private static void Show(string subject, string document, IReadOnlyList<EditMeasurement> rounds)
    {
        var ratios = rounds.Select(static m => m.Ratio).ToList();
        Console.Write($"| {subject} | {document} | {Milliseconds(static m => m.Plain)} | {Milliseconds(static m => m.Analyzed)} ");
        Console.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Medians.Of(ratios):F2} ({ratios.Min():F2}-{ratios.Max():F2}) | {rounds[0].Findings} | {rounds[0].Slowest} "));
        Console.Write($"| {Milliseconds(static m => m.Stages.Index)} | {Milliseconds(static m => m.Stages.Solving)} ");
        Console.WriteLine($"| {Milliseconds(static m => m.Stages.Boundaries)} | {rounds[0].Stages.Steps} |");

        string Milliseconds(Func<EditMeasurement, double> of) => (Medians.Of(rounds.Select(of)) * 1000).ToString("F1", CultureInfo.InvariantCulture);
    }
}
