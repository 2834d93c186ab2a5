using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Suppressions;

/// <summary>What the compiler was told about our rules and no source file says: <c>NoWarn</c>, rule sets, the warning level, config files that were not handed to us as text.</summary>
internal static class BuildSuppressions
{
    private const string GlobalConfig = "in a .globalconfig";

    /// <param name="compilation">The compilation.</param>
    /// <param name="policy">What the organization says, justifications included.</param>
    /// <param name="isPlaced">Whether a config file that was handed over switches this rule off, and is judged for it.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<RuleSuppression> Of(Compilation compilation, Policy policy, Func<string, bool> isPlaced, CancellationToken cancellation)
    {
        var options = compilation.Options;
        if (options.WarningLevel == 0) yield return All("WarningLevel 0", policy);
        if (options.GeneralDiagnosticOption == ReportDiagnostic.Suppress) yield return All("a rule set", policy);
        foreach (var rule in RuleIds.Descriptors)
        {
            // The compiler takes an ID letter by letter. MSBuild does not, and keeps the warnings that NoWarn names from the console.
            if (options.SpecificDiagnosticOptions.Any(option => string.Equals(option.Key, rule.Id, StringComparison.OrdinalIgnoreCase) && Hides(option.Value, rule)))
                yield return One(rule, "NoWarn or a rule set", policy.Options, GlobalConfig);
            else if (!isPlaced(rule.Id) && InConfig(rule, compilation, policy, cancellation) is { } configured)
                yield return configured;
        }
    }

    private static RuleSuppression? InConfig(DiagnosticDescriptor rule, Compilation compilation, Policy policy, CancellationToken cancellation)
    {
        if (compilation.Options.SyntaxTreeOptionsProvider is not { } provider) return null;
        if (provider.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out var global) && Hides(global, rule)) return One(rule, "a global config", policy.Options, "beside it");
        var files = compilation.SyntaxTrees.Where(tree => provider.TryGetDiagnosticValue(tree, rule.Id, cancellation, out var severity) && Hides(severity, rule)).ToList();
        return files.Count == 0 ? null : One(rule, $"a config file, for {files.Count} {(files.Count == 1 ? "file" : "files")}", policy.For(files[0]), "beside it");
    }

    private static RuleSuppression One(DiagnosticDescriptor rule, string means, OptionSet options, string where)
    {
        var key = OptionKeys.Justification.Name + rule.Id.ToLowerInvariant();
        var justification = options.Get(OptionKeys.Justification, rule.Id);
        return new RuleSuppression(rule.Id, means, Location.None, justification.Length == 0 ? null : justification, $"in '{key}', {where}");
    }

    private static RuleSuppression All(string means, Policy policy)
    {
        var justification = policy.Options.Get(OptionKeys.Justification, OptionKeys.AllRules);
        return new RuleSuppression(null, means, Location.None, justification.Length == 0 ? null : justification, $"in '{OptionKeys.Justification.Name}{OptionKeys.AllRules}', {GlobalConfig}");
    }

    private static bool Hides(ReportDiagnostic severity, DiagnosticDescriptor rule) =>
        severity is ReportDiagnostic.Suppress or ReportDiagnostic.Hidden || severity == ReportDiagnostic.Info && rule.DefaultSeverity == DiagnosticSeverity.Error;
}
