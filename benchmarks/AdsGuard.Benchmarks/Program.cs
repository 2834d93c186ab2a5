using System;
using AdsGuard.Benchmarks.Cost;

// The first word says what to measure; docs/cost.md has the commands and what they gave.
try
{
    return args switch
    {
        ["measure", var subject, var workload] => await Measurement.PrintAsync(subject, workload),
        ["-h" or "--help", ..] => ComparisonOptions.Help(),
        _ => Comparison.Run(ComparisonOptions.Parse(args)),
    };
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
