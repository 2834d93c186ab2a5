using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>Which of the flows found in a file its options want to see reported.</summary>
internal sealed class ReportingScope(OptionSet options)
{
    /// <summary>Whether nothing in the file is reported, so that nobody need look.</summary>
    public bool IsEmpty => !options.Get(OptionKeys.InScope);

    public bool Includes(ProtectedFlow flow) => Includes(flow.Data) && Includes(flow.System) && IncludesNamespace(flow.Member);

    /// <summary>Whether what a person typed or uploaded is reported where it goes into this system.</summary>
    public bool IncludesInput(ProtectedFlow flow) => options.Get(OptionKeys.UserInput).Contains(flow.Data.Kind == UserInputs.FileKind ? "files" : "free-text") && Includes(flow.System) && IncludesNamespace(flow.Member);

    /// <summary>Whether a recording of this kind is reported where it is set up.</summary>
    public bool IncludesRecording(string recording) => options.Get(OptionKeys.Recordings).Contains(recording);

    public bool Includes(ActionFlow flow) => flow.Systems.Any(Includes) && IncludesNamespace(flow.Member);

    public bool Includes(UnseenFlow flow) => Includes(flow.Data) && IncludesNamespace(flow.Member);

    public bool Includes(UnstatedInput input) => Includes(input.System) && IncludesNamespace(input.Parameter);

    /// <summary>What is left of it to report; null where that is nothing.</summary>
    public UnstatedData? Included(UnstatedData unstated)
    {
        var data = unstated.Data.RemoveAll(d => !Includes(d));
        return data.IsEmpty || !IncludesNamespace(unstated.Place) ? null : unstated with { Data = data };
    }

    private bool Includes(ProtectedData data) => ((int)options.Get(OptionKeys.Categories) & (int)data.Category) != 0 && !options.Get(OptionKeys.IgnoredKinds).Contains(data.Kind);

    private bool Includes(AdsIdentity system) => options.Get(OptionKeys.Systems).Any(pattern => pattern.Matches(system.Id));

    private bool IncludesNamespace(ISymbol member)
    {
        var patterns = options.Get(OptionKeys.Namespaces);
        if (patterns.Length == 1 && patterns[0] == Glob.Everything) return true;
        var name = member.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
        return patterns.Any(pattern => pattern.Matches(name));
    }
}
