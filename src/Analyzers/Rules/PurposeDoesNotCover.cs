using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Analyzers.Rules.Purposes;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>A purpose is in force, and says something else than what flows.</summary>
internal sealed class PurposeDoesNotCover : IFlowRule
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => new[] { Diagnostics.Descriptors.ADS1004_PurposeDoesNotCover };

    public IEnumerable<Diagnostic> Report(IReadOnlyList<ProtectedFlow> flows, RuleContext context)
    {
        foreach (var group in flows.Where(static f => f.Data.Category != ProtectionMask.Characteristic).GroupBy(static f => f.Data.Category))
        {
            var purposes = context.PurposesFor(group.First().Member);
            if (purposes.IsEmpty) continue;
            var uncovered = group.Where(f => Permitting(f, purposes, context) is null).ToList();
            if (uncovered.Count == 0) continue;
            var closest = purposes.FirstOrDefault(p => p.Covers(uncovered[0].Data)) ?? purposes.FirstOrDefault(p => p.Covers(uncovered[0].System)) ?? purposes[0];
            yield return FlowDiagnostics.Create(Diagnostics.Descriptors.ADS1004_PurposeDoesNotCover, uncovered, context.IsForServices(uncovered[0].System.Id), closest.Name, Lacking(closest, uncovered, context));
        }
    }

    /// <summary>A purpose in force that permits this flow, or null.</summary>
    public static AuthorizedPurpose? Permitting(ProtectedFlow flow, IEnumerable<AuthorizedPurpose> purposes, RuleContext context) =>
        purposes.FirstOrDefault(p => Permits(p, flow, context));

    /// <summary>Whether this purpose permits this flow.</summary>
    public static bool Permits(AuthorizedPurpose purpose, ProtectedFlow flow, RuleContext context) =>
        purpose.Covers(flow.Data) && purpose.Covers(flow.System) && CoversService(purpose, flow.System, context);

    private static bool CoversService(AuthorizedPurpose purpose, AdsIdentity system, RuleContext context) =>
        context.ServicesOf(system.Id) is not { IsEmpty: false } services || (purpose.Service is not null && services.Contains(purpose.Service));

    private static string Lacking(AuthorizedPurpose purpose, List<ProtectedFlow> flows, RuleContext context)
    {
        var lacking = new List<string>();
        var kinds = flows.Where(f => !purpose.Covers(f.Data)).Select(static f => FlowDiagnostics.Words(f.Data.Kind)).Distinct().OrderBy(static k => k, System.StringComparer.Ordinal).ToList();
        if (kinds.Count > 0) lacking.Add("this data (" + string.Join(", ", kinds) + ")");
        if (!purpose.Covers(flows[0].System)) lacking.Add("the system '" + flows[0].System.Id + "'");
        if (!CoversService(purpose, flows[0].System, context)) lacking.Add("the service the system is registered for");
        return lacking.Count == 0 ? "this flow" : string.Join(" and ", lacking);
    }
}
