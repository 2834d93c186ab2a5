using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>Protected data of one category reaches an ADS and no complete purpose is in force: ADS1001, ADS1002 and ADS1003 differ by the category only.</summary>
internal sealed class UnauthorizedDataReachesAds(ProtectionMask category, DiagnosticDescriptor descriptor) : IFlowRule
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => new[] { descriptor };

    public IEnumerable<Diagnostic> Report(IReadOnlyList<ProtectedFlow> flows, RuleContext context)
    {
        var concerned = flows.Where(f => f.Data.Category == category).ToList();
        if (concerned.Count == 0 || !context.PurposesFor(concerned[0].Member).IsEmpty) yield break;
        yield return FlowDiagnostics.Create(descriptor, concerned, context.IsForServices(concerned[0].System.Id), SymbolNames.Of(concerned[0].Member));
    }
}
