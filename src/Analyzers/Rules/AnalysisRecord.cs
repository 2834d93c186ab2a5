using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>ADS9007: what was looked at in one compilation, so that a log shows that the rules ran, and how much they saw. Safe for several threads.</summary>
internal sealed class AnalysisRecord
{
    private readonly ConcurrentDictionary<string, bool> _purposes = new();
    private int _flows;

    /// <summary>Notes the flows of one call, and which purposes permit them.</summary>
    public void Note(IReadOnlyList<ProtectedFlow> flows, RuleContext context)
    {
        Interlocked.Add(ref _flows, flows.Count);
        foreach (var flow in flows)
        {
            if (flow.Data.Category != ProtectionMask.Characteristic && PurposeDoesNotCover.Permitting(flow, context.PurposesFor(flow.Member), context) is { } purpose) _purposes[purpose.Name] = true;
        }
    }

    /// <param name="statistics">What the engine looked at.</param>
    /// <param name="policy">What it was told by files.</param>
    /// <param name="project">The folder of the project; null where the build does not say.</param>
    public Diagnostic Report(FlowStatistics statistics, Policy policy, string? project)
    {
        var models = policy.Models.Where(static model => model.IsOfPolicy).Select(model => FilePaths.From(project, model.Path)).ToImmutableArray();
        var others = policy.Models.Where(static model => !model.IsOfPolicy).Select(model => FilePaths.From(project, model.Path)).ToImmutableArray();
        var configs = policy.Configs.Paths.Select(path => FilePaths.From(project, path)).ToImmutableArray();
        var purposes = _purposes.Keys.OrderBy(static name => name, System.StringComparer.Ordinal).ToImmutableArray();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add("filesInReach", Number(statistics.FilesInReach))
            .Add("membersAnalysed", Number(statistics.MembersAnalysed))
            .Add("adsCalls", Number(statistics.AdsCalls))
            .Add("systems", string.Join(", ", statistics.Systems))
            .Add("flows", Number(_flows))
            .Add("purposes", string.Join(", ", purposes))
            .Add("membersLimited", Number(statistics.MembersLimited))
            .Add("modelFiles", string.Join(", ", models))
            .Add("modelFilesOutsidePolicy", string.Join(", ", others))
            .Add("globalConfigs", string.Join(", ", configs))
            .Add("version", typeof(AnalysisRecord).Assembly.GetName().Version?.ToString());
        return Create(
            properties,
            $"analysed this compilation: {Counted(statistics.AdsCalls, "call")} of {Counted(statistics.Systems.Length, "ADS", "ADS")}{Listed(statistics.Systems)}, "
            + $"{Counted(_flows, "flow")} of protected data, {Counted(purposes.Length, "purpose")} used{Listed(purposes)}, "
            + $"{Counted(statistics.MembersAnalysed, "member")} in reach, {Number(statistics.MembersLimited)} cut short at a limit"
            + Read("model", models) + Read("model", others, ", outside the policy,") + Read("global config", configs));
    }

    /// <summary>The compilation is none that the policy wants analysed.</summary>
    public static Diagnostic OutOfScope() =>
        Create(ImmutableDictionary<string, string?>.Empty.Add("outOfScope", "true"), "did not analyse this compilation: it says that it is a test project, and test projects are out of scope");

    private static Diagnostic Create(ImmutableDictionary<string, string?> properties, string what) =>
        Diagnostic.Create(Diagnostics.Descriptors.ADS9007_CompilationWasAnalysed, Location.None, properties, what);

    private static string Counted(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Listed(ImmutableArray<string> names) => names.IsEmpty ? "" : $" ({string.Join(", ", names.Select(static name => $"'{name}'"))})";

    /// <summary>The files that were read, where there were any.</summary>
    private static string Read(string kind, ImmutableArray<string> files, string which = "") =>
        files.IsEmpty ? "" : $", {Counted(files.Length, kind)}{which} read{Listed(files)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
