using System.Globalization;

namespace AdsGuard.Robustness;

/// <summary>How much is tried: little in each check, a lot where the environment asks for it (docs/robustness.md).</summary>
internal static class Tier
{
    /// <summary><c>ADSGUARD_ROBUSTNESS=long</c>.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("ADSGUARD_ROBUSTNESS") == "long";

    /// <summary><c>ADSGUARD_ROBUSTNESS_SEED</c>: where the seeds of the mutants begin.</summary>
    public static int Seed { get; } = Number("ADSGUARD_ROBUSTNESS_SEED") ?? 1;

    /// <summary><c>ADSGUARD_ROBUSTNESS_MUTANTS</c>: how many there are.</summary>
    public static int Mutants { get; } = Number("ADSGUARD_ROBUSTNESS_MUTANTS") ?? (IsLong ? 3_000 : 200);

    /// <summary><c>ADSGUARD_ROBUSTNESS_FOLDER</c>: a folder of sources, or of folders of sources, to be analysed too.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("ADSGUARD_ROBUSTNESS_FOLDER");

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
