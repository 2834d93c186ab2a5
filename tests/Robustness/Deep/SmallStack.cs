using System.Diagnostics;

namespace AdsGuard.Robustness.Deep;

/// <summary>A process of its own, this assembly again, in which every thread has as much stack as is said.</summary>
internal static class SmallStack
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Analyses the named inputs, one after the other, and tells of each that it begins and how it ends.</summary>
    public static async Task<int> AnalyzeAsync(IEnumerable<string> names, int levels)
    {
        var failed = 0;
        foreach (var name in names)
        {
            Console.Write(name + ": ");
            var before = Environment.CpuUsage.TotalTime;
            var compilation = Code.Compile(("Deep.cs", DeepInputs.Generate(name, levels)));
            var trial = await Trial.OfAsync(compilation, mayStop: true);
            var flows = trial.Diagnostics.Count(static d => d.Id == "ADS1001");
            var stopped = trial.Diagnostics.Count(static d => d.Id == "ADS9004");
            Console.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{trial.Faults.Length} faults, {flows} flows, {stopped} stopped, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:F1} s of CPU"));
            foreach (var fault in trial.Faults) Console.WriteLine(fault);
            // What was not found has to be owned up to.
            if (!trial.Faults.IsEmpty || flows + stopped == 0) failed++;
        }

        return failed;
    }

    /// <summary>Needs two megabytes: proof that threads have less.</summary>
    public static int Overflow()
    {
        var thread = new Thread(static () => Fill(2_048));
        thread.Start();
        thread.Join();
        return 0;

        static int Fill(int kilobytes)
        {
            Span<byte> kilobyte = stackalloc byte[1_024];
            return kilobytes == 0 ? 0 : Fill(kilobytes - 1) + kilobyte[kilobytes % 1_024];
        }
    }

    public static (int ExitCode, string Output) Start(int megabytes, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(SmallStack).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_Thread_DefaultStackSize"] = (megabytes * Megabyte).ToString("x", System.Globalization.CultureInfo.InvariantCulture); // As the runtime reads it.
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
