using System;
using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Options;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Rules.Configuration;

/// <summary>
/// Entries of the register of purposes that stand behind another one of their name: the first one counts alone, so what the second approves is not approved.
/// </summary>
internal static class RegisterProblems
{
    public static IEnumerable<ModelError> In(PolicyModel model, Policy policy)
    {
        if (!model.IsOfPolicy) yield break;
        foreach (var purpose in model.File.Purposes)
        {
            if (First(purpose.Name, policy) is not var (file, first) || ReferenceEquals(first, purpose)) continue;
            var name = FilePaths.Normalize(file.Path).Split('/').Last();
            var where = ReferenceEquals(file, model) ? $"in line {first.Line + 1}" : $"in {name}, line {first.Line + 1}";
            var message = $"The register has an entry of this name already, {where}, and only that one counts: say it all in one line";
            yield return new ModelError(purpose.Line, purpose.Column, purpose.Name.Length + 2, message);
        }
    }

    private static (PolicyModel File, PurposeEntry Entry)? First(string name, Policy policy)
    {
        foreach (var model in policy.Models)
        {
            if (!model.IsOfPolicy) continue;
            if (model.File.Purposes.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.Ordinal)) is { } entry) return (model, entry);
        }

        return null;
    }
}
