using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Analyzers.Rules.Purposes;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Rules;

/// <summary>What a purpose permits and what flows under it, compared. Immutable.</summary>
internal sealed class PurposeExcess
{
    private static readonly ImmutableArray<ProtectionMask> Categories = ImmutableArray.Create(ProtectionMask.PersonallyIdentifiable, ProtectionMask.ProtectedHealth, ProtectionMask.LegallyProtected);

    private readonly AuthorizedPurpose _purpose;
    private readonly ILookup<ProtectionMask, string> _kinds;

    /// <summary>Compares a purpose with the flows that it permits.</summary>
    public PurposeExcess(AuthorizedPurpose purpose, IReadOnlyCollection<ProtectedFlow> permitted)
    {
        _purpose = purpose;
        _kinds = permitted.Select(static f => (f.Data.Category, f.Data.Kind)).Distinct().OrderBy(static k => k.Kind, System.StringComparer.Ordinal).ToLookup(static k => k.Category, static k => k.Kind);
        Systems = permitted.Select(static f => f.System.Id).Distinct().OrderBy(static id => id, System.StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>The systems that data flows into.</summary>
    public ImmutableArray<string> Systems { get; }

    /// <summary>What is permitted and does not flow, in words; empty where the purpose fits.</summary>
    public ImmutableArray<string> InWords()
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var category in Categories)
        {
            var flowing = _kinds[category].ToList();
            if ((_purpose.Categories & category) != 0)
            {
                if (flowing.Count == 0) words.Add(FlowDiagnostics.Words(category.ToString()) + " information");
                else if (flowing.Count < ModelVocabulary.KindsOf((ModelCategories)(int)category).Length) words.Add(FlowDiagnostics.Words(category.ToString()) + " information other than " + string.Join(", ", flowing.Select(FlowDiagnostics.Words)));
                continue;
            }

            words.AddRange(_purpose.Kinds.Where(k => k.Category == category && !flowing.Contains(k.Kind)).Select(static k => FlowDiagnostics.Words(k.Kind)).OrderBy(static k => k, System.StringComparer.Ordinal));
        }

        // Where nothing flows at all, the systems say no more than that.
        if (Systems.IsEmpty) return words.ToImmutable();
        words.AddRange(_purpose.Systems.Except(Systems).Select(static id => "the system '" + id + "'"));
        return words.ToImmutable();
    }

    /// <summary>What flows, for the code fix; nothing where the purpose is to be removed.</summary>
    public ImmutableDictionary<string, string?> Properties()
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (Systems.IsEmpty) return properties;
        foreach (var category in Categories) properties = properties.Add(PropertyNames.Flowing + category, string.Join(",", _kinds[category]));
        return properties.Add(PropertyNames.FlowingSystems, string.Join("\n", Systems));
    }
}
