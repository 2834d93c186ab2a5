using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Options;
using AdsGuard.Models;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Rules.Configuration;

/// <summary>What is wrong with keys and values that speak to AdsGuard, whether their place is known or not.</summary>
internal static class OptionProblems
{
    private const string BulkPrefix = "dotnet_analyzer_diagnostic.category-";
    private const string SeverityPrefix = "dotnet_diagnostic.";
    private const string SeveritySuffix = ".severity";

    private static readonly ImmutableArray<string> Name = ImmutableArray.Create("adsguard");
    private static readonly ImmutableArray<string> Keys = OptionKeys.All.Select(static key => key.IsFamily ? key.Name + "ads1001" : key.Name).ToImmutableArray();

    /// <summary>The problems of a file, each with its place.</summary>
    public static IEnumerable<(TextSpan Span, string Message)> In(ConfigFile file)
    {
        foreach (var line in file.Lines)
        {
            if (OfKey(line.Key) is { } wrongKey)
            {
                yield return (line.KeySpan, wrongKey);
                continue;
            }

            if (!line.Key.StartsWith(OptionKeys.Prefix, StringComparison.Ordinal) || OptionKeys.Find(line.Key) is not { } key) continue;
            if (line.Value is null) yield return (line.KeySpan, $"Expected '=' and a value after '{line.Key}'");
            else if (key.WhyWrong(line.Value) is { } wrongValue) yield return (line.Value.Length == 0 ? line.KeySpan : line.ValueSpan, $"Bad value of '{line.Key}': {wrongValue}");
            else if (Misplaced(file, line, key) is { } misplaced) yield return (line.KeySpan, misplaced);
        }
    }

    /// <summary>What is wrong with a key, or null where it is right or none of ours.</summary>
    public static string? OfKey(string key)
    {
        if (key.StartsWith(OptionKeys.Prefix, StringComparison.Ordinal))
        {
            if (OptionKeys.Find(key) is not { } known) return $"Unknown key {LineCursor.Quote(key)}; {Hint(key)}";
            if (!known.IsFamily) return null;
            var id = key.Substring(known.Name.Length);
            if (id == OptionKeys.AllRules) return null;
            return RuleIds.Find(id) is not null ? null : $"'{id.ToUpperInvariant()}' is no rule of AdsGuard; {NearestRule(id)}";
        }

        if (key.StartsWith(BulkPrefix, StringComparison.Ordinal)) return OfCategory(key);
        if (key.StartsWith(SeverityPrefix, StringComparison.Ordinal)) return OfRule(key);

        // adsgaurd.categories, adsguard_categories
        var end = key.IndexOf('.');
        var first = end < 0 ? key : key.Substring(0, end);
        var isNear = end > 0 && NearestWord.Find(first, Name) is not null || first.StartsWith("adsguard", StringComparison.Ordinal);
        return isNear ? $"Unknown key {LineCursor.Quote(key)}; {Hint(OptionKeys.Prefix + key.Substring(Math.Min(key.Length, Math.Min(first.Length, "adsguard".Length) + 1)))}" : null;
    }

    /// <summary>What is wrong with a value whose place is not known.</summary>
    public static string? OfValue(string name, string value) =>
        OptionKeys.Find(name) is { } key && key.WhyWrong(value) is { } why ? $"Bad value of '{name}': {why}" : null;

    private static string? Misplaced(ConfigFile file, ConfigLine line, OptionKey key)
    {
        if (file.IsGlobal) return null;
        if (line.Section == 0) return $"'{line.Key}' stands before the first section head, where the compiler does not read it; put it under [*.cs], or into a .globalconfig";
        return key.Scope == OptionScope.Compilation ? $"'{line.Key}' holds for a whole compilation and is not read from the sections of an .editorconfig; put it into a .globalconfig" : null;
    }

    // dotnet_diagnostic.ADS1O01.severity is for somebody else; dotnet_diagnostic.ADS1099.severity is meant for us.
    private static string? OfRule(string key)
    {
        var end = key.IndexOf('.', SeverityPrefix.Length);
        if (end < 0) return null;
        var id = key.Substring(SeverityPrefix.Length, end - SeverityPrefix.Length);
        return RuleIds.HasForm(id) && RuleIds.Find(id) is null ? $"'{id.ToUpperInvariant()}' is no rule of AdsGuard; {NearestRule(id)}" : null;
    }

    private static string? OfCategory(string key)
    {
        var category = key.Substring(BulkPrefix.Length);
        if (category.EndsWith(SeveritySuffix, StringComparison.Ordinal)) category = category.Substring(0, category.Length - SeveritySuffix.Length);
        if (!category.StartsWith("adsguard", StringComparison.Ordinal)) return null;
        var valid = Categories.All;
        return valid.Any(known => string.Equals(known, category, StringComparison.OrdinalIgnoreCase)) ? null : $"'{category}' is no category of AdsGuard; {NearestWord.Hint(category, valid)}";
    }

    private static string NearestRule(string id) => NearestWord.Find(id.ToUpperInvariant(), RuleIds.All.ToImmutableArray()) is { } nearest ? $"did you mean '{nearest}'?" : "docs/rules has a page for each";

    // All keys in one message would help nobody: docs/options.md lists them.
    private static string Hint(string key) => NearestWord.Find(key, Keys) is { } nearest ? $"did you mean '{nearest}'?" : "docs/options.md lists the keys";
}
