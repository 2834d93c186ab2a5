using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Turns the stable states of a member into its summary: keeps what can be seen from outside, drops the rest.</summary>
internal sealed class SummaryBuilder(MemberAnalysis analysis, MemberBody body, SummarySolver solver)
{
    private MemberFrame Frame => analysis.Frame;

    public Summary Build()
    {
        var recording = Frame.Recording!;
        var arrived = new ArrivalCollector(body.Member, solver.Shared);
        arrived.Add(recording.Arrivals);
        var escaped = Escaped(recording).ToList();
        // What decided that a function was made decides its actions, too.
        var later = escaped.Where(e => !IsRunWhereItGoes(e.Made)).SelectMany(static e => e.Summary.Actions.Select(a => e.Later.Action(a, e.Made.Place.Syntax, e.Made.Control, e.Made.Review, e.Made.Verification)));
        var (actions, actionFindings) = new ActionCollector(body.Member, solver).Collect(recording.Actions.Concat(later));
        arrived.Add(escaped.SelectMany(static e => e.Summary.SinkFlows.SelectMany(f => e.Later.Arrivals(f, e.Made.Function))));
        var flows = arrived.Passed();

        var summary = new Summary
        {
            Returned = Frame.Returned,
            Thrown = Frame.Thrown,
            SinkFlows = flows.Length > solver.Budgets.WaysPerMember ? flows.RemoveRange(solver.Budgets.WaysPerMember, flows.Length - solver.Budgets.WaysPerMember) : flows,
            Findings = arrived.Findings(),
            AdsCalls = recording.Reached.Select(c => c with { System = arrived.MarkedInSharedState(c.Client) ?? c.System }).ToImmutableArray(),
            Functions = recording.Functions.Select(static f => f.Function).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToImmutableArray(),
            FunctionsRun = FunctionsRun(),
            Questions = Frame.Questions.ToImmutableArray(),
            ReturnedPlaces = Frame.ReturnedPlaces.ToImmutableArray(),
            Actions = actions,
            ActionFindings = actionFindings,
            Limits = flows.Length > solver.Budgets.WaysPerMember || actions.Length == solver.Budgets.ActionsPerMember ? Frame.Limits | Limits.FlowsPassedUp : Frame.Limits,
            Review = analysis.Exit?.Review ?? ReviewStatus.None,
            Verification = analysis.Exit?.Verification ?? ReviewStatus.None,
            ThrowsUnder = analysis.ThrowsUnder.Union(Frame.GuardedBy),
            StartsWork = Frame.StartsWork,
            Recording = recording,
        };
        if ((analysis.Exit ?? analysis.Throwing) is not { } exit) return summary;

        var writtenBack = analysis.Exit is null ? ImmutableDictionary<int, Value>.Empty : WrittenBack();
        var handedOut = Reachable(exit, writtenBack.Values.Append(Frame.Returned));
        var heap = WithThrown(handedOut, exit);
        if (analysis is { Exit: not null, Throwing: { } throwing }) heap = WithThrown(heap, throwing);
        return summary with
        {
            WrittenBack = writtenBack,
            Heap = heap,
            WrittenStructs = WrittenStructs(heap),
            Plural = heap.Keys.Where(exit.IsPlural).ToImmutableHashSet(),
            SharedWrites = new SharedWriteCollector(body.Member, exit, heap, ReachedOrigins.Everything(analysis.Evaluator.Members)).Collect(handedOut),
        };
    }

    /// <summary>Functions that nothing in sight runs may run later, over the variables as the member leaves them.</summary>
    private IEnumerable<(FunctionMade Made, Summary Summary, Substitution Later)> Escaped(Recording recording)
    {
        if (analysis.Exit is null) yield break;
        foreach (var made in recording.Functions)
        {
            if (Frame.Invoked.Contains(made.Function)) continue;
            var summary = solver.Demand(SummaryKey.Plain(made.Function));
            if (summary.SinkFlows.IsEmpty && summary.Actions.IsEmpty) continue;
            var call = new CallSite(made.Place, made.Function, null, null, null, ImmutableArray<CallArgument>.Empty, false);
            yield return (made, summary, new Substitution(call, call.Method, null, made.Environment, analysis.Evaluator, solver));
        }
    }

    /// <summary>
    /// AfterApproval(c, () => office.Stop(c)): the call runs it, and knows what stands before that. A function that a variable holds may go elsewhere, too, and be run by
    /// whoever gets it.
    /// </summary>
    private bool IsRunWhereItGoes(FunctionMade made) => made.Place.Syntax.Parent is ArgumentSyntax && Frame.RunBelow.Contains(made.Function);

    private ImmutableHashSet<ISymbol> FunctionsRun()
    {
        var invoked = Frame.Invoked.Where(static f => f is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction });
        return invoked.Concat(Frame.RunBelow).Where(IsHandedIn).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>A caller has nothing to ask about functions of the member itself.</summary>
    private bool IsHandedIn(ISymbol function)
    {
        for (var around = function.ContainingSymbol; around is IMethodSymbol or IPropertySymbol; around = around.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(around, body.Member)) return false;
        }

        return true;
    }

    private ImmutableDictionary<int, Value> WrittenBack()
    {
        if (body.Member is not IMethodSymbol method) return ImmutableDictionary<int, Value>.Empty;
        var values = ImmutableDictionary<int, Value>.Empty;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out) values = values.SetItem(parameter.Ordinal, analysis.Evaluator.Variables.Read(parameter, parameter.Type));
        }

        return values;
    }

    private ImmutableArray<int> WrittenStructs(ImmutableDictionary<AbstractObject, Cells> heap)
    {
        if (body.Member is not IMethodSymbol method) return ImmutableArray<int>.Empty;
        var written = ImmutableArray<int>.Empty;
        foreach (var pair in heap)
        {
            if (pair.Key.Path is { } path && StructArguments.HandedOver(path, method) is { } ordinal && !written.Contains(ordinal)) written = written.Add(ordinal);
        }

        return written;
    }

    private static ImmutableDictionary<AbstractObject, Cells> Reachable(State exit, IEnumerable<Value> leaving)
    {
        var heap = ImmutableDictionary.CreateBuilder<AbstractObject, Cells>();
        var pending = new Queue<AbstractObject>();
        var visited = new HashSet<AbstractObject>();
        foreach (var value in leaving)
        {
            foreach (var target in value.Objects) Visit(target);
        }

        foreach (var pair in exit.Heap)
        {
            if (pair.Key.Kind == AbstractObjectKind.Formal) Visit(pair.Key);
        }

        while (pending.Count > 0)
        {
            var target = pending.Dequeue();
            if (!exit.Heap.TryGetValue(target, out var cells)) continue;
            if (target.Kind == AbstractObjectKind.Formal)
            {
                // A member that still holds what it held on entry was not set.
                foreach (var cell in cells)
                {
                    if (cell.Value.Equals(State.Initial(target, cell.Key))) cells = cells.Remove(cell.Key);
                }

                if (cells.IsEmpty) continue;
            }

            heap[target] = cells;
            foreach (var cell in cells)
            {
                foreach (var inner in cell.Value.Objects) Visit(inner);
            }
        }

        return heap.ToImmutable();

        void Visit(AbstractObject target)
        {
            if (visited.Add(target)) pending.Enqueue(target);
        }
    }

    /// <summary>
    /// Adds what an exception carries, from the states in which it is thrown; what the member does to anything else there is not what it does on return. Most carry
    /// nothing but text of the program, which is what is known of an object that is not listed: they would only be copied from caller to caller.
    /// </summary>
    private ImmutableDictionary<AbstractObject, Cells> WithThrown(ImmutableDictionary<AbstractObject, Cells> heap, State throwing)
    {
        var thrown = Reachable(throwing, new[] { Frame.Thrown });
        foreach (var pair in thrown)
        {
            if (pair.Key.Kind == AbstractObjectKind.Formal || heap.ContainsKey(pair.Key) || pair.Key.Kind == AbstractObjectKind.Allocated && IsHarmless(pair.Value, thrown, Budgets.PathDepth)) continue;
            heap = heap.Add(pair.Key, pair.Value);
        }

        return heap;
    }

    private static bool IsHarmless(Cells cells, ImmutableDictionary<AbstractObject, Cells> heap, int depth)
    {
        foreach (var cell in cells)
        {
            if (cell.Value.IsOpaque || !cell.Value.Origins.IsEmpty) return false;
            foreach (var inner in cell.Value.Objects)
            {
                if (inner.Kind != AbstractObjectKind.Allocated || depth == 0 || heap.TryGetValue(inner, out var further) && !IsHarmless(further, heap, depth - 1)) return false;
            }
        }

        return true;
    }
}
