using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Benchmarks.Baselines;
using AdsGuard.Benchmarks.Programs;

namespace AdsGuard.Benchmarks.Cost;

/// <summary>What to compare on what, and how often.</summary>
internal sealed record ComparisonOptions(ImmutableArray<string> Workloads, ImmutableArray<string> Subjects, int Rounds, int Before)
{
    /// <summary>How often a program is compiled before it is measured: the runtime, which compiles everything at first sight then, has nothing left to compile.</summary>
    private const int UntilSettled = 2;

    /// <summary>What is compared where the command line does not say it.</summary>
    public static readonly ComparisonOptions OfCompilations = new(
        ["10000:none", "10000:few", "10000:many", "100000:none", "100000:few", "100000:many"],
        [.. Subject.All.Where(static s => s.IsAvailable).Select(static s => s.Name)],
        Rounds: 5,
        Before: 0);

    /// <summary>The same of edits.</summary>
    public static readonly ComparisonOptions OfEdits = new(["40000:few", "40000:many"], [Subject.NoOp, Subject.AdsGuardName], Rounds: 3, Before: 0);

    public static int Help()
    {
        Console.WriteLine(
            """
            Compares what a compilation costs with and without analyzers: CPU time and peak memory, each measurement in a process of its own.

              [--rounds N] [--subjects a,b,...] [--settled] [WORKLOAD ...]

            With --settled the same program is compiled twice before it is measured, by a runtime that compiles each method once and as well as it can: what a
            compiler server costs that has been at work for long, without what the runtime spends on compiling the analyzers.

            What it costs, in CPU time, to have the diagnostics of one document after a line of it was changed, as an editor asks for them: as a ratio to what
            the compiler needs for the same document alone. Without --subjects, for no-op and adsguard.

              edit [--rounds N] [--subjects a,b,...] [WORKLOAD ...]

            How long the parts of the engine take, each on its own, with BenchmarkDotNet; it takes the options of BenchmarkDotNet, such as --filter *Union*.

              parts [--filter PATTERN] [--list flat]

            WORKLOAD is a folder of C# sources; or LINES:FLOWS, a generated program: 100000:none, 100000:few, 100000:many, and 500000 likewise; or worst:CASE,
            one member of a kind that nobody writes by hand: worst:straight and the like, all of them with worst.
            Without one, programs of 10000 and 100000 lines are generated with no, few and many flows; for edit, of 40000 lines with few and many.
            """);
        Console.WriteLine("SUBJECTS are " + string.Join(", ", Subject.All.Select(static s => s.Name)) + "; peers are measured where they were restored.");
        return 0;
    }

    public static ComparisonOptions Parse(ReadOnlySpan<string> args, ComparisonOptions defaults)
    {
        var workloads = new List<string>();
        var subjects = defaults.Subjects;
        var rounds = defaults.Rounds;
        var before = defaults.Before;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--rounds" when i + 1 < args.Length && int.TryParse(args[i + 1], out rounds) && rounds > 0:
                    i++;
                    break;
                case "--subjects" when i + 1 < args.Length:
                    subjects = [.. args[++i].Split(',').Select(static name => Subject.Named(name).Name)];
                    break;
                case "--settled" when defaults != OfEdits:
                    before = UntilSettled;
                    break;
                case ['-', ..]:
                    throw new ArgumentException($"'{args[i]}' is not understood; --help says what is.");
                case "worst":
                    workloads.AddRange(WorstCases.Names.Select(static name => "worst:" + name));
                    break;
                default:
                    workloads.Add(Workload.Parse(args[i]).Name);
                    break;
            }
        }

        return new ComparisonOptions(workloads.Count == 0 ? defaults.Workloads : [.. workloads], subjects, rounds, before);
    }
}
