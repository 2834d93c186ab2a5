using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Reporting;

/// <summary>Turns actions that depend on an ADS into diagnostics: one per place and action, with the action itself in the additional locations where it is taken elsewhere.</summary>
internal static class ActionDiagnostics
{
    public static Diagnostic Create(DiagnosticDescriptor rule, ActionFlow flow, IReadOnlyList<AdsIdentity> systems, bool isForServices)
    {
        var names = string.Join(", ", systems.Select(static s => "'" + s.Id + "'"));
        var provision = isForServices ? Provision(flow.Action.Kind) : Provisions.Policy;
        var elsewhere = flow.ActionPlace == flow.Place ? ImmutableArray<Location>.Empty : ImmutableArray.Create(flow.ActionPlace.GetLocation());
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(PropertyNames.System, string.Join(",", systems.Select(static s => s.Id)))
            .Add(PropertyNames.Action, SymbolNames.Of(flow.Action.Symbol));
        if (flow.Action.Symbol.GetDocumentationCommentId() is { } declaration) properties = properties.Add(PropertyNames.Declaration, declaration);
        return Diagnostic.Create(rule, flow.Place.GetLocation(), elsewhere, properties, flow.Action.Title, SymbolNames.Of(flow.Action.Symbol), names, provision);
    }

    private static string Provision(ActionKind kind) => kind switch
    {
        ActionKind.SoleBasis => Provisions.OneFactorAmongOthers,
        ActionKind.Reliance => Provisions.VerificationBeforeReliance,
        ActionKind.Determination => Provisions.HumanJudgment,
        _ => Provisions.ReviewBeforeAdverseAction,
    };
}
