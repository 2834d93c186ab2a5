using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Rules.Suppressions;

/// <summary>
/// Severities in config files that keep a rule from being seen: <c>none</c>, <c>silent</c>, and <c>suggestion</c> for a rule that is an error by default, since
/// no build shows it. And options in the sections of an .editorconfig that narrow what is reported: in a global config they are the policy, in a section they
/// are somebody's exception from it.
/// </summary>
internal static class ConfigSuppressions
{
    private const string RulePrefix = "dotnet_diagnostic.";
    private const string AllPrefix = "dotnet_analyzer_diagnostic.";
    private const string CategoryPrefix = AllPrefix + "category-";
    private const string Suffix = "severity";

    private static readonly string[] Narrowing =
    [
        OptionKeys.InScope.Name, OptionKeys.Categories.Name, OptionKeys.IgnoredKinds.Name, OptionKeys.Systems.Name, OptionKeys.Namespaces.Name,
        OptionKeys.Recordings.Name, OptionKeys.UserInput.Name,
    ];

    /// <summary>What the policy asks of those who write code: a section that asks for something else takes it away for some of them.</summary>
    private static readonly string[] Demands = [OptionKeys.JustificationPattern.Name, OptionKeys.LegalAuthorityPattern.Name];

    public static IEnumerable<RuleSuppression> In(ConfigFile file, string path, SourceText text, Policy policy)
    {
        var above = file.IsGlobal ? policy.Configs.Above(path) : ImmutableArray<GlobalConfig>.Empty;
        foreach (var line in file.Lines)
        {
            if (!above.IsEmpty && ConfigsAgainstPolicy.Of(line, file, path, text, above, policy.Options) is { } against) yield return against;
            if (line.Value is null || !file.IsGlobal && line.Section == 0 || SwitchedOff(line, file.IsGlobal, policy.Options) is not var (rule, isOff) || !isOff) continue;
            var key = OptionKeys.Justification.Name + (rule?.ToLowerInvariant() ?? OptionKeys.AllRules);
            var justification = file.Lines.LastOrDefault(other => other.Section == line.Section && other.Key == key).Value;
            var place = Location.Create(path, line.KeySpan, text.Lines.GetLinePositionSpan(line.KeySpan));
            yield return new RuleSuppression(rule, $"'{line.Key} = {line.Value}'", place, justification, $"in '{key}' beside it") { What = What(line) };
        }
    }

    private static (string? Rule, bool IsOff)? SwitchedOff(ConfigLine line, bool isGlobal, OptionSet policy)
    {
        if (!isGlobal && Narrowing.Contains(line.Key)) return (null, Narrows(line));
        if (!isGlobal && Demands.Contains(line.Key)) return (null, !IsAskedFor(line, policy));
        if (!line.Key.EndsWith("." + Suffix, StringComparison.Ordinal)) return null;
        if (line.Key == AllPrefix + Suffix) return (null, HidesAny(line.Value!, RuleIds.Descriptors));
        if (line.Key.StartsWith(CategoryPrefix, StringComparison.Ordinal))
        {
            var rules = RuleIds.Descriptors.Where(rule => Is(line.Key, $"{CategoryPrefix}{rule.Category}.{Suffix}")).ToList();
            return rules.Count > 0 ? (null, HidesAny(line.Value!, rules)) : null;
        }

        if (!line.Key.StartsWith(RulePrefix, StringComparison.Ordinal)) return null;
        var id = line.Key.Substring(RulePrefix.Length, line.Key.Length - RulePrefix.Length - Suffix.Length - 1);
        return RuleIds.Find(id) is { } rule ? (rule.Id, Hides(line.Value!, rule)) : null;
    }

    private static string What(ConfigLine line) =>
        Demands.Contains(line.Key) ? "What the policy asks for"
        : line.Key != OptionKeys.InScope.Name && Narrowing.Contains(line.Key) ? "A part of what the rules report"
        : EveryRule(line) + (HidesEverything(line.Value!) || !line.Key.EndsWith(Suffix, StringComparison.Ordinal) ? "" : " that is an error by default");

    private static string EveryRule(ConfigLine line) =>
        Categories.All.FirstOrDefault(category => Is(line.Key, $"{CategoryPrefix}{category}.{Suffix}")) is { } category ? $"Every rule of {category}" : "Every rule";

    private static bool IsAskedFor(ConfigLine line, OptionSet policy)
    {
        var key = line.Key == OptionKeys.JustificationPattern.Name ? OptionKeys.JustificationPattern : OptionKeys.LegalAuthorityPattern;
        return line.Value == policy.Get(key).ToString();
    }

    private static bool Narrows(ConfigLine line) =>
        line.Key == OptionKeys.InScope.Name ? !OptionKeys.InScope.Read(line.Value)
        : line.Key == OptionKeys.IgnoredKinds.Name ? !OptionKeys.IgnoredKinds.Read(line.Value).IsEmpty
        : line.Key == OptionKeys.Recordings.Name ? !OptionKeys.Recordings.Default.IsSubsetOf(OptionKeys.Recordings.Read(line.Value))
        : line.Key == OptionKeys.UserInput.Name ? !OptionKeys.UserInput.Default.IsSubsetOf(OptionKeys.UserInput.Read(line.Value))
        : line.Key == OptionKeys.Categories.Name ? OptionKeys.Categories.Read(line.Value) != OptionKeys.Categories.Default
        : line.Value != Glob.Everything.Pattern;

    private static bool HidesEverything(string severity) => Is(severity, "none") || Is(severity, "silent");

    private static bool HidesAny(string severity, IEnumerable<DiagnosticDescriptor> rules) => rules.Any(rule => Hides(severity, rule));

    private static bool Hides(string severity, DiagnosticDescriptor rule) =>
        HidesEverything(severity) || rule.DefaultSeverity == DiagnosticSeverity.Error && Is(severity, "suggestion");

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
