using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Options;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Rules;

/// <summary>Which of the flows found in a file its options want to see reported.</summary>
internal sealed class ReportingScope(OptionSet options)
{
    /// <summary>Whether nothing in the file is reported, so that nobody need look.</summary>
    public bool IsEmpty => !options.Get(OptionKeys.InScope) || options.Get(OptionKeys.Categories) == ModelCategories.None;

    public bool Includes(ProtectedFlow flow) =>
        ((int)options.Get(OptionKeys.Categories) & (int)flow.Data.Category) != 0
        && !options.Get(OptionKeys.IgnoredKinds).Contains(flow.Data.Kind)
        && options.Get(OptionKeys.Systems).Any(pattern => pattern.Matches(flow.System.Id))
        && IncludesNamespace(flow);

    private bool IncludesNamespace(ProtectedFlow flow)
    {
        var patterns = options.Get(OptionKeys.Namespaces);
        if (patterns.Length == 1 && patterns[0] == Glob.Everything) return true;
        var name = flow.Member.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
        return patterns.Any(pattern => pattern.Matches(name));
    }
}
