using System;
using AdsGuard.Benchmarks.Cost;
using AdsGuard.Benchmarks.Edits;
using AdsGuard.Benchmarks.Parts;

// The first word says what to measure; docs/cost.md has the commands and what they gave.
try
{
    return args switch
    {
        ["measure", var subject, var workload] => await Measurement.PrintAsync(subject, workload, before: 0),
        ["measure", var subject, var workload, var before] when int.TryParse(before, out var others) => await Measurement.PrintAsync(subject, workload, others),
        ["measure-edits", var subject, var workload, .. var places] => await EditMeasurement.PrintAsync(subject, workload, places),
        ["edit", .. var rest] => EditComparison.Run(ComparisonOptions.Parse(rest, ComparisonOptions.OfEdits)),
        ["parts", .. var rest] => PartBenchmarks.Run(rest),
        ["-h" or "--help", ..] => ComparisonOptions.Help(),
        _ => Comparison.Run(ComparisonOptions.Parse(args, ComparisonOptions.OfCompilations)),
    };
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
