using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Rules.Suppressions;

/// <summary>
/// Lines of a global config that stand for properties of the build. The compiler does not tell a value of theirs from what MSBuild was told, and a file called
/// <c>.globalconfig</c> wins: a day that is long past, or <c>IsTestProject</c>, would switch rules off in silence.
/// </summary>
internal static class ConfigsAgainstBuild
{
    public static IEnumerable<RuleSuppression> In(ConfigFile file, string path, SourceText text)
    {
        if (!file.IsGlobal || BuildProperty.IsWrittenByTheBuild(path)) yield break;
        foreach (var line in file.Lines)
        {
            if (line.Section != 0 || line.Value is null || BuildProperty.NameOf(line.Key) is not { } property) continue;
            var reason = OptionKeys.Justification.Name + OptionKeys.AllRules;
            var justification = file.Lines.LastOrDefault(other => other.Section == 0 && other.Key == reason).Value;
            var place = Location.Create(path, line.KeySpan, text.Lines.GetLinePositionSpan(line.KeySpan));
            yield return new RuleSuppression(null, $"'{line.Key} = {line.Value}' in a config file", place, justification, $"in '{reason}' beside it")
            {
                What = $"What the build says of {property}",
            };
        }
    }
}
