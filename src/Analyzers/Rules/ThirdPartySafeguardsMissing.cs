using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>A purpose permits the flow, the ADS is somebody else's, and the purpose names no safeguard that works there.</summary>
internal sealed class ThirdPartySafeguardsMissing : IFlowRule
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => new[] { Diagnostics.Descriptors.ADS1005_ThirdPartySafeguardsMissing };

    public IEnumerable<Diagnostic> Report(IReadOnlyList<ProtectedFlow> flows, RuleContext context)
    {
        foreach (var group in flows.Where(static f => f.System.Hosting == AdsHosting.ThirdParty && f.Data.Category != ProtectionMask.Characteristic).GroupBy(static f => f.Data.Category))
        {
            var purposes = context.PurposesFor(group.First().Member);
            var unsafeguarded = group
                .Where(f => PurposeDoesNotCover.Permitting(f, purposes, context) is not null && PurposeDoesNotCover.Permitting(f, purposes.Where(static p => p.NamesThirdPartySafeguards), context) is null)
                .ToList();
            if (unsafeguarded.Count == 0) continue;
            var purpose = PurposeDoesNotCover.Permitting(unsafeguarded[0], purposes, context)!;
            yield return FlowDiagnostics.Create(Diagnostics.Descriptors.ADS1005_ThirdPartySafeguardsMissing, unsafeguarded, context.IsForServices(unsafeguarded[0].System.Id), purpose.Name);
        }
    }
}
