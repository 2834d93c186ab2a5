using System.Collections.Concurrent;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>Counts what ran. Who lets an action run says so beforehand; what ran beyond that ran unreviewed.</summary>
internal static class Ledger
{
    private static readonly ConcurrentDictionary<string, int> Permitted = new();
    private static readonly ConcurrentDictionary<string, int> Ran = new();
    private static readonly ConcurrentDictionary<string, Action> Before = new();
    private static int Last;

    public static int TotalRuns => Ran.Values.Sum();

    public static string NewSubject() => $"case {Interlocked.Increment(ref Last)}";

    /// <summary>Says that a human approved one run for a subject.</summary>
    public static void Permit(string subject) => Permitted.AddOrUpdate(subject, 1, static (_, count) => count + 1);

    /// <summary>Has something happen within the action itself.</summary>
    public static void Within(string subject, Action action) => Before[subject] = action;

    public static int Runs(string subject) => Ran.GetValueOrDefault(subject);

    public static int Unreviewed() => Ran.Sum(static run => Math.Max(0, run.Value - Permitted.GetValueOrDefault(run.Key)));

    public static int Run(string subject, double? score, string reason)
    {
        Ran.AddOrUpdate(subject, 1, static (_, count) => count + 1);
        if (Before.TryGetValue(subject, out var action))
            action();
        return 1;
    }
}
