using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Options;

/// <summary>A global config that states options of AdsGuard, or properties of the build that AdsGuard reads.</summary>
/// <param name="Path">Normalized.</param>
/// <param name="File">What it says.</param>
internal sealed record GlobalConfig(string Path, ConfigFile File)
{
    public string Folder => FilePaths.Folder(Path);

    /// <summary>Whether it states options. One that speaks of properties of the build alone is nobody's policy.</summary>
    public bool StatesOptions { get; } = File.Lines.Any(static line => OptionKeys.Find(line.Key) is not null);

    /// <summary>What it says of a key for the compilation; null where it says nothing. The last line counts, as for the compiler.</summary>
    public string? this[OptionKey key] => File.Lines.LastOrDefault(line => line.Section == 0 && line.Key == key.Name).Value;
}

/// <summary>
/// The global configs that state what AdsGuard reads, as the build hands them over: the compiler merges them all into one set of values and does not say which
/// said what, so that one in a project's folder could replace the policy, and with it what the policy says about other files, in silence.
/// </summary>
internal sealed class GlobalConfigs(ImmutableArray<GlobalConfig> configs)
{
    public static readonly GlobalConfigs None = new(ImmutableArray<GlobalConfig>.Empty);

    /// <summary>Where they stand, normalized.</summary>
    public ImmutableArray<string> Paths => configs.Select(static config => config.Path).ToImmutableArray();

    public static GlobalConfigs In(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var configs = ImmutableArray.CreateBuilder<GlobalConfig>();
        foreach (var file in files)
        {
            if (!ConfigFile.IsOne(file.Path) || file.GetText(cancellation) is not { } text) continue;
            var config = ConfigFile.Parse(file.Path, text);
            if (!config.IsGlobal || BuildProperty.IsWrittenByTheBuild(file.Path) || !config.Lines.Any(static line => IsOurs(line.Key))) continue;
            configs.Add(new GlobalConfig(FilePaths.Normalize(file.Path), config));
        }

        return configs.Count == 0 ? None : new GlobalConfigs(configs.ToImmutable());
    }

    private static bool IsOurs(string key) => OptionKeys.Find(key) is not null || BuildProperty.NameOf(key) is not null;

    /// <summary>Whether one of them says something of a property of the build.</summary>
    public bool State(string property) =>
        configs.Any(config => config.File.Lines.Any(line => line.Section == 0 && string.Equals(line.Key, property, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Whether a key that lists paths lists this one. Each config that states the key counts, not only the one whose value is in force: one that is added cannot
    /// widen what another allows. Paths are meant from the folder of the config that states them.
    /// </summary>
    public bool Lists(OptionKey<ImmutableArray<Glob>> key, string path, OptionSet inForce)
    {
        var normalized = FilePaths.Normalize(path);
        var isStated = false;
        foreach (var config in configs)
        {
            if (config[key] is not { } value) continue;
            isStated = true;
            if (!key.Read(value).Any(glob => Covers(glob, normalized, config.Folder))) return false;
        }

        // Where the build does not hand the config over, its folder is not known: what the path ends in has to do.
        return isStated || inForce.Get(key).Any(glob => IsEverything(glob) || EndsWith(normalized, glob));
    }

    private static bool EndsWith(string path, Glob glob) => glob.MatchesExactly(path) || new Glob("*/" + glob.Pattern).MatchesExactly(path);

    /// <summary>
    /// The configs that this one has to answer to: those in a folder above it, and those that list the configs of the policy without it. None where it is the
    /// policy itself.
    /// </summary>
    public ImmutableArray<GlobalConfig> Above(string path)
    {
        var normalized = FilePaths.Normalize(path);
        var folder = FilePaths.Folder(normalized);
        return configs
            .Where(other => other.StatesOptions && other.Path != normalized && (FilePaths.IsIn(folder, other.Folder) || LeavesOut(other, normalized)))
            .ToImmutableArray();
    }

    private static bool LeavesOut(GlobalConfig policy, string path) =>
        policy[OptionKeys.PolicyConfigs] is { } value && !OptionKeys.PolicyConfigs.Read(value).Any(glob => Covers(glob, path, policy.Folder));

    private static bool Covers(Glob glob, string path, string folder)
    {
        if (IsEverything(glob)) return true;
        var pattern = glob.Pattern.Replace('\\', '/');
        while (pattern.StartsWith("../", StringComparison.Ordinal))
        {
            pattern = pattern.Substring(3);
            folder = FilePaths.Folder(folder);
        }

        if (pattern.StartsWith("./", StringComparison.Ordinal)) pattern = pattern.Substring(2);
        var exact = new Glob(pattern);
        return exact.MatchesExactly(path) || FilePaths.IsIn(path, folder) && exact.MatchesExactly(path.Substring(folder.Length).TrimStart('/'));
    }

    private static bool IsEverything(Glob glob) => glob.Pattern == Glob.Everything.Pattern;
}
