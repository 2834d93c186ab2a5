using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Analyzers.Rules.Purposes;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// A protected characteristic goes into an ADS, and nobody says how the use is monitored for bias. A purpose does not lift it: 12898.1(h) is about disclosure, and
/// a characteristic that may be disclosed is what bias comes from.
/// </summary>
internal sealed class BiasIsNotMonitored : IFlowRule
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => new[] { Diagnostics.Descriptors.ADS1009_BiasIsNotMonitored };

    public IEnumerable<Diagnostic> Report(IReadOnlyList<ProtectedFlow> flows, RuleContext context)
    {
        var unwatched = flows.Where(f => f.Data.Category == ProtectionMask.Characteristic && !IsMonitored(f.System.Id, context)).ToList();
        if (unwatched.Count == 0) yield break;
        var provision = context.IsForServices(unwatched[0].System.Id) ? Provisions.BiasMonitoring : Provisions.Policy;
        yield return FlowDiagnostics.Create(Diagnostics.Descriptors.ADS1009_BiasIsNotMonitored, unwatched, provision);
    }

    private static bool IsMonitored(string system, RuleContext context) => AuthorizedPurpose.IsStated(context.Systems.Find(system)?.Text("BiasMonitoring"));
}
