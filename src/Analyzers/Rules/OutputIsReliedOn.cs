using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// ADS2002 and ADS2006: the output of an ADS is all that a person is given to decide by, or is relied on before a person has checked that it is accurate.
/// </summary>
internal sealed class OutputIsReliedOn : IActionRule
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => new[]
    {
        Diagnostics.Descriptors.ADS2002_OutputIsTheSoleBasis,
        Diagnostics.Descriptors.ADS2006_OutputIsNotVerified,
    };

    public IEnumerable<Diagnostic> Report(ActionFlow flow, RuleContext context)
    {
        var systems = flow.Systems.Where(s => !context.IsCompetitive(s.Id)).ToList();
        if (systems.Count == 0) yield break;
        var isForServices = systems.Any(s => context.IsForServices(s.Id));
        switch (flow.Action.Kind)
        {
            case ActionKind.SoleBasis:
                yield return ActionDiagnostics.Create(Diagnostics.Descriptors.ADS2002_OutputIsTheSoleBasis, flow, systems, isForServices);
                break;
            case ActionKind.Reliance:
                yield return ActionDiagnostics.Create(Diagnostics.Descriptors.ADS2006_OutputIsNotVerified, flow, systems, isForServices);
                break;
        }
    }
}
