using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>ADS9004: the analysis of a member ran into one of the limits that keep builds from hanging. What it lost nobody else can tell.</summary>
internal static class AnalysisStopped
{
    private static readonly (Limits Limit, string Words)[] Words =
    {
        (Limits.Steps, "the number of operations in one member"),
        (Limits.ExpressionDepth, "the depth of one expression"),
        (Limits.BlockVisits, "the number of rounds through a loop"),
        (Limits.SummaryVisits, "the number of rounds through a cycle of calls"),
        (Limits.CycleWork, "the work on one cycle of calls"),
        (Limits.DispatchTargets, "the number of implementations of one call"),
        (Limits.FlowsPassedUp, "the number of ways into systems, or to actions, that one member passes on to its callers"),
        (Limits.ObjectsPerValue, "the number of objects that one value can refer to"),
        (Limits.Contexts, "the number of functions that one member it calls can be handed"),
    };

    public static Diagnostic Report(ISymbol member, Limits limits)
    {
        var place = member.Locations.FirstOrDefault(static l => l.IsInSource) ?? Location.None;
        return Diagnostic.Create(Diagnostics.Descriptors.ADS9004_AnalysisStopped, place, SymbolNames.Of(member), string.Join(", ", Named(limits)));
    }

    private static IEnumerable<string> Named(Limits limits) => Words.Where(w => (limits & w.Limit) != 0).Select(static w => w.Words);
}
