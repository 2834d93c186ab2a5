using System;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Rules.Suppressions;

/// <summary>
/// Options of a global config that is not the policy, where they say something else than the policy does. The compiler lets the one of the higher level win
/// and, where levels are equal, cancels both: either way the policy is not in force, and no config of the policy shows it.
/// </summary>
internal static class ConfigsAgainstPolicy
{
    /// <summary>Values that ask for more than any policy has to.</summary>
    private static readonly (OptionKey Key, string Value)[] Strict =
    [
        (OptionKeys.PurposeRegister, "required"),
        (OptionKeys.TestProjects, "in_scope"),
        (OptionKeys.SuppressionSeverity, "error"),
        (OptionKeys.NameMatches, "source"),
    ];

    /// <param name="line">A line of the config.</param>
    /// <param name="file">The config.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="text">Its text.</param>
    /// <param name="above">The configs that it has to answer to; at least one.</param>
    /// <param name="inForce">What the compiler made of all of them.</param>
    public static RuleSuppression? Of(ConfigLine line, ConfigFile file, string path, SourceText text, ImmutableArray<GlobalConfig> above, OptionSet inForce)
    {
        if (line.Value is null || OptionKeys.Find(line.Key) is not { IsFamily: false } key) return null;
        var demanded = above.Select(config => config[key]).FirstOrDefault(static value => value is not null) ?? DefaultOf(key);
        // A section holds for the files it names; what the compilation is told is another question.
        var said = line.Section == 0 ? inForce.TextOf(key) ?? DefaultOf(key) : line.Value;
        if (said == demanded || Strict.Any(strict => strict.Key == key && string.Equals(strict.Value, said, StringComparison.OrdinalIgnoreCase))) return null;

        var reason = OptionKeys.Justification.Name + OptionKeys.AllRules;
        var justification = file.Lines.LastOrDefault(other => other.Section == line.Section && other.Key == reason).Value;
        var place = Location.Create(path, line.KeySpan, text.Lines.GetLinePositionSpan(line.KeySpan));
        var means = $"'{line.Key} = {line.Value}' in a global config that is not the policy's";
        var form = above.Select(static config => config[OptionKeys.JustificationPattern]).FirstOrDefault(static value => value is not null);
        return new RuleSuppression(null, means, place, justification, $"in '{reason}' beside it")
        {
            What = $"'{line.Key} = {demanded}', as the policy has it,",
            Form = OptionKeys.JustificationPattern.Read(form),
        };
    }

    private static string DefaultOf(OptionKey key) => key.DefaultText.Trim('`');
}
