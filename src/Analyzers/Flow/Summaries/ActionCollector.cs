using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Sorts the actions that a member takes: those that depend on an ADS here and are not reviewed are findings; the others, as long as a review does not stand
/// before every one of them, are for the callers to decide.
/// </summary>
internal sealed class ActionCollector(ISymbol member, SummarySolver solver)
{
    public (ImmutableArray<ActionTaken> Passed, ImmutableArray<ActionFinding> Findings) Collect(IEnumerable<ActionTaken> actions)
    {
        var passed = new Dictionary<(SyntaxNode, SyntaxNode, ISymbol), ActionTaken>();
        var findings = new Dictionary<(SyntaxNode, ISymbol), ActionFinding>();
        foreach (var action in actions)
        {
            var status = action.Review & ~ReviewStatus.Reviewed;
            if (status == ReviewStatus.None) continue;
            var systems = SystemsOf(action);
            if (!systems.IsEmpty)
            {
                var key = (action.Place, action.Action.Symbol);
                if (findings.TryGetValue(key, out var known))
                {
                    systems = known.Systems.Union(systems).ToImmutableArray();
                    status |= known.Review;
                }

                findings[key] = new ActionFinding(action.Place, action.ActionPlace, action.Action, systems, status);
                continue;
            }

            var formal = action with { Origins = action.Origins.Where(static o => o is Formal { Path.Root.Kind: not FormalRootKind.Static }), Review = status };
            var place = (action.Place, action.ActionPlace, action.Action.Symbol);
            if (passed.TryGetValue(place, out var before)) passed[place] = formal with { Origins = formal.Origins.Union(before.Origins), Review = status | before.Review };
            else if (passed.Count < solver.Budgets.ActionsPerMember) passed.Add(place, formal);
        }

        return (passed.Values.OrderBy(static a => a.ActionPlace.SpanStart).ThenBy(static a => a.Place.SpanStart).ToImmutableArray(), findings.Values.OrderBy(static f => f.Place.SpanStart).ToImmutableArray());
    }

    /// <summary>The systems whose output is among the origins, by way of shared state too.</summary>
    private ImmutableArray<AdsIdentity> SystemsOf(ActionTaken action)
    {
        var outputs = new List<AdsOutput>();
        foreach (var origin in action.Origins)
        {
            if (origin is AdsOutput output) outputs.Add(output);
            else if (origin is Formal { Path.IsSharedState: true } formal) outputs.AddRange(solver.Shared.Whole(formal, member).OfType<AdsOutput>());
        }

        // Who relies on accuracy may rely on what was verified; who hurts a person may not.
        // What an output gate let out is reviewed where it is adverse; it is not verified by that, and no other factor.
        var counted = action.Action.Kind == Model.ActionKind.Reliance ? outputs.Where(static o => !o.IsVerified)
            : action.Action.DependsOnControl ? outputs.Where(static o => !o.IsReleased)
            : outputs;
        var systems = counted.Select(static o => o.System);
        return systems.Distinct().OrderBy(static s => s.Id, System.StringComparer.Ordinal).ToImmutableArray();
    }
}
