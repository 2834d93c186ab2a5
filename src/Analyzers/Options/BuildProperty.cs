using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Options;

/// <summary>
/// The properties of the build that analyzers read. MSBuild writes them into a global config of its own, and the compiler merges that with all others: a config
/// of the same keys and a higher level says something else than the project and the command line do.
/// </summary>
internal static class BuildProperty
{
    public const string Mode = Prefix + "AdsGuardMode";
    public const string Date = Prefix + "AdsGuardDate";
    public const string IncludeTests = Prefix + "AdsGuardIncludeTests";
    public const string IsTestProject = Prefix + "IsTestProject";
    public const string IsTestingPlatformApplication = Prefix + "IsTestingPlatformApplication";
    public const string ProjectDirectory = Prefix + "ProjectDir";
    public const string IntermediateDirectory = Prefix + "IntermediateOutputPath";

    private const string Prefix = "build_property.";

    /// <summary>The config that MSBuild writes ends in this.</summary>
    private const string ConfigOfTheBuild = ".GeneratedMSBuildEditorConfig.editorconfig";

    private static readonly ImmutableArray<string> All = [Mode, Date, IncludeTests, IsTestProject, IsTestingPlatformApplication, ProjectDirectory, IntermediateDirectory];

    /// <summary>The name of the property that a key of a config file stands for; null where it is none of these.</summary>
    public static string? NameOf(string key)
    {
        foreach (var property in All)
        {
            if (string.Equals(property, key, StringComparison.OrdinalIgnoreCase)) return property.Substring(Prefix.Length);
        }

        return null;
    }

    /// <summary>Whether the file is the one in which MSBuild hands properties to the compiler.</summary>
    public static bool IsWrittenByTheBuild(string path) => path.EndsWith(ConfigOfTheBuild, StringComparison.OrdinalIgnoreCase);

    public static bool IsTrue(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue(property, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
