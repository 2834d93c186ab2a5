using System;
using System.Diagnostics;

namespace AdsGuard.Benchmarks.Cost;

/// <summary>Runs this program once more, so that what is measured shares no cache, no heap and no compiled code with what was measured before.</summary>
internal static class OwnProcess
{
    /// <summary>What the process wrote.</summary>
    public static string Run(params string[] arguments) => Run(isCompiledOnce: false, arguments);

    /// <param name="isCompiledOnce">
    /// Whether the runtime compiles each method when it first runs, as well as it can, and never again: what it goes on compiling in the background otherwise differs from run to run
    /// by more than what is measured.
    /// </param>
    /// <param name="arguments">The arguments.</param>
    public static string Run(bool isCompiledOnce, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        if (isCompiledOnce)
        {
            start.Environment["DOTNET_TieredCompilation"] = "0";
            // The framework's own code comes compiled less well, to be compiled again when it runs often.
            start.Environment["DOTNET_ReadyToRun"] = "0";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"Measuring failed: {string.Join(' ', arguments)}");
    }
}
