using System;
using System.Diagnostics;

namespace AdsGuard.Benchmarks.Cost;

/// <summary>Runs this program once more, so that what is measured shares no cache, no heap and no compiled code with what was measured before.</summary>
internal static class OwnProcess
{
    /// <summary>What the process wrote.</summary>
    public static string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"Measuring failed: {string.Join(' ', arguments)}");
    }
}
