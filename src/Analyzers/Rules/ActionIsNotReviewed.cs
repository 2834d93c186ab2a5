using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// ADS2001, ADS2003, ADS2009 and ADS2010: an action depends on what an ADS put out, and no human review decides whether it is taken. Where a human was asked, what is
/// wrong is that the answer is not honoured.
/// </summary>
internal sealed class ActionIsNotReviewed : IActionRule
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => new[]
    {
        Diagnostics.Descriptors.ADS2001_AdverseActionIsNotReviewed,
        Diagnostics.Descriptors.ADS2003_ReviewIsNotHonoured,
        Diagnostics.Descriptors.ADS2009_UnmarkedAdverseAction,
        Diagnostics.Descriptors.ADS2010_DeterminationWithoutHumanJudgment,
    };

    public IEnumerable<Diagnostic> Report(ActionFlow flow, RuleContext context)
    {
        // 12898.1 is about services; it leaves competitive determinations out.
        if (Rule(flow) is not { } rule) yield break;
        var systems = flow.Systems.Where(s => !context.IsCompetitive(s.Id)).ToList();
        if (systems.Count == 0) yield break;
        var isForServices = systems.Any(s => context.IsForServices(s.Id));
        yield return ActionDiagnostics.Create(rule, flow, systems, isForServices);
    }

    private static DiagnosticDescriptor? Rule(ActionFlow flow) => flow.Action.Kind switch
    {
        ActionKind.Determination => Diagnostics.Descriptors.ADS2010_DeterminationWithoutHumanJudgment,
        ActionKind.LookAlike => Diagnostics.Descriptors.ADS2009_UnmarkedAdverseAction,
        ActionKind.Adverse => flow.IsAsked ? Diagnostics.Descriptors.ADS2003_ReviewIsNotHonoured : Diagnostics.Descriptors.ADS2001_AdverseActionIsNotReviewed,
        _ => null,
    };
}
