using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Benchmarks.Baselines;
using AdsGuard.Benchmarks.Programs;

namespace AdsGuard.Benchmarks.Cost;

/// <summary>What to compare on what, and how often.</summary>
internal sealed record ComparisonOptions(ImmutableArray<string> Workloads, ImmutableArray<string> Subjects, int Rounds)
{
    public static int Help()
    {
        Console.WriteLine(
            """
            Compares what a compilation costs with and without analyzers: CPU time and peak memory, each measurement in a process of its own.

              [--rounds N] [--subjects a,b,...] [WORKLOAD ...]

            WORKLOAD is a folder of C# sources; or LINES:FLOWS, a generated program: 100000:none, 100000:few, 100000:many; or worst:CASE, one member of a kind
            that nobody writes by hand: worst:straight and the like, all of them with worst.
            Without one, programs of 10000 and 100000 lines are generated with no, few and many flows.
            """);
        Console.WriteLine("SUBJECTS are " + string.Join(", ", Subject.All.Select(static s => s.Name)) + "; peers are measured where they were restored.");
        return 0;
    }

    public static ComparisonOptions Parse(string[] args)
    {
        var workloads = new List<string>();
        var subjects = Subject.All.Where(static s => s.IsAvailable).Select(static s => s.Name).ToImmutableArray();
        var rounds = 5;
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

        if (workloads.Count == 0) workloads.AddRange(["10000:none", "10000:few", "10000:many", "100000:none", "100000:few", "100000:many"]);
        return new ComparisonOptions([.. workloads], subjects, rounds);
    }
}
