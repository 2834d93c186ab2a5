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
        var findings = new List<Finding>();
        var flows = new List<SinkFlow>();
        AddArrivals(recording.Arrivals, findings, flows);
        var escaped = Escaped(recording).ToList();
        // What decided that a function was made decides its actions, too.
        var later = escaped.Where(e => !IsRunWhereItGoes(e.Made)).SelectMany(static e => e.Summary.Actions.Select(a => e.Later.Action(a, e.Made.Place.Syntax, e.Made.Control, e.Made.Review, e.Made.Verification)));
        var (actions, actionFindings) = new ActionCollector(solver).Collect(recording.Actions.Concat(later));
        AddArrivals(escaped.SelectMany(static e => e.Summary.SinkFlows.SelectMany(f => e.Later.Arrivals(f, e.Made.Function))), findings, flows);
        KeepNearest(findings);

        var summary = new Summary
        {
            Returned = Frame.Returned,
            Thrown = Frame.Thrown,
            SinkFlows = flows.Take(solver.Budgets.WaysPerMember).ToImmutableArray(),
            Findings = findings.ToImmutableArray(),
            AdsCalls = recording.Reached.Select(c => c with { System = Shared(c.Client) ?? c.System }).ToImmutableArray(),
            Functions = recording.Functions.Select(static f => f.Function).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToImmutableArray(),
            FunctionsRun = FunctionsRun(),
            Questions = Frame.Questions.ToImmutableArray(),
            ReturnedPlaces = Frame.ReturnedPlaces.ToImmutableArray(),
            Actions = actions,
            ActionFindings = actionFindings,
            Limits = flows.Count > solver.Budgets.WaysPerMember || actions.Length == solver.Budgets.ActionsPerMember ? Frame.Limits | Limits.FlowsPassedUp : Frame.Limits,
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
            SharedWrites = SharedWrites(exit, heap, handedOut),
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

    private void AddArrivals(IEnumerable<Arrival> arrivals, List<Finding> findings, List<SinkFlow> flows)
    {
        foreach (var found in arrivals)
        {
            var arrival = Shared(found.Sink.Client) is { } system ? found with { Sink = found.Sink with { System = system, Client = OriginSet.Empty } } : found;
            if (arrival.Sink.IsDecided)
            {
                foreach (var origin in arrival.Origins)
                {
                    if (origin is ProtectedData data) AddFinding(findings, arrival, data);
                }

                foreach (var data in Shared(arrival)) AddFinding(findings, arrival, data);
            }

            var passed = arrival.Origins.Where(o => o is Formal formal ? IsDecidable(formal) : !arrival.Sink.IsDecided && o is ProtectedData);
            if (passed.IsEmpty) continue;
            var decided = OriginSet.Of(arrival.Origins.Where(static o => o is Formal { Path.IsSharedState: true }).Concat(arrival.Decided));
            var known = flows.FindIndex(f => f.Place == arrival.Place && f.Sink.Equals(arrival.Sink));
            if (known < 0) flows.Add(new SinkFlow(arrival.Place, arrival.Sink, passed, decided));
            else flows[known] = flows[known] with { Origins = flows[known].Origins.Union(passed), Decided = flows[known].Decided.Union(decided) };
        }
    }

    /// <summary>Whether a caller can have something to say about a formal origin: static state is the same for everyone, and nothing passes a total removal.</summary>
    private static bool IsDecidable(Formal formal) => formal.Path.Root.Kind != FormalRootKind.Static && formal.PassesData;

    private static void AddFinding(List<Finding> findings, Arrival arrival, ProtectedData data)
    {
        if (findings.Any(f => f.Place == arrival.Place && f.Sink.Place == arrival.Sink.Place && f.Data.Equals(data))) return;
        findings.Add(new Finding(arrival.Place, arrival.Operation, arrival.Sink, data));
    }

    /// <summary>A function that another member made is reported where this one runs it or had it made, and not a second time where it stands.</summary>
    private void KeepNearest(List<Finding> findings)
    {
        if (findings.Count < 2) return;
        findings.RemoveAll(f => !IsHere(f.Place) && findings.Any(g => IsHere(g.Place) && g.Sink.Place == f.Sink.Place && g.Data.Equals(f.Data)));

        bool IsHere(SyntaxNode place) => body.Member.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == place.SyntaxTree && r.Span.Contains(place.Span));
    }

    /// <summary>The ADS that a client found in shared state is marked as a client of, by whoever stored it there.</summary>
    private AdsIdentity? Shared(OriginSet client)
    {
        foreach (var origin in client)
        {
            if (origin is not Formal { Path.IsSharedState: true } formal) continue;
            if (solver.Shared.Of(formal).OfType<AdsClient>().FirstOrDefault() is { } marked) return marked.System;
        }

        return null;
    }

    /// <summary>What the whole compilation writes to the shared state that arrives here.</summary>
    private IEnumerable<ProtectedData> Shared(Arrival arrival)
    {
        foreach (var origin in arrival.Origins)
        {
            // Of a place whose declaration spoke for it, or that only decides, no data passes; nobody has to look who writes it.
            if (origin is not Formal { Path.IsSharedState: true } formal || !formal.PassesData || arrival.Decided.Contains(formal)) continue;
            foreach (var data in solver.Shared.Of(formal).Without(formal.Removed))
            {
                if (data is ProtectedData found) yield return found;
            }
        }
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

    private ImmutableArray<SharedWrite> SharedWrites(State exit, ImmutableDictionary<AbstractObject, Cells> heap, ImmutableDictionary<AbstractObject, Cells> handedOut)
    {
        var writes = new List<SharedWrite>();
        var pending = new Queue<(AbstractObject Target, MemberKey? Anchor)>();
        var visited = new HashSet<AbstractObject>();
        var anchored = new HashSet<AbstractObject>();
        foreach (var pair in heap)
        {
            if (pair.Key.Path is { } path && (path.Root.Kind is FormalRootKind.This or FormalRootKind.Static || path.IsSharedState || IsThisOfFunction(path))) Visit(pair.Key, Anchor(path));
        }

        Spread();
        // What is made here and handed out may be kept by whoever gets it: a mapper fills the record, its caller saves it and never names the members.
        foreach (var pair in handedOut)
        {
            if (pair.Key.Kind == AbstractObjectKind.Allocated) Visit(pair.Key, null);
        }

        Spread();
        return writes.ToImmutableArray();

        void Spread()
        {
            while (pending.Count > 0)
            {
                var (target, outer) = pending.Dequeue();
                if (heap.TryGetValue(target, out var cells)) SpreadFrom(target, outer, cells);
            }
        }

        void SpreadFrom(AbstractObject target, MemberKey? outer, Cells cells)
        {
            foreach (var cell in cells)
            {
                if (cell.Key.Kind == MemberKeyKind.Count) continue;
                var member = cell.Key.Kind == MemberKeyKind.Symbol ? cell.Key : LastSymbol(target.Path);
                // new Progress<string>(Send), kept in a field: what it runs is kept there, too.
                if (member is null && outer is not null && !cell.Key.IsMachinery) AddFunctions(outer, cell.Value);
                var anchor = IsDeclaredHere(cell.Key) ? cell.Key : outer;
                if (member is not null && anchor is not null) AddWrite(anchor, member, cell.Key, cell.Value);
                foreach (var inner in cell.Value.Objects)
                {
                    // What a constructor was handed, kept and wrote to is found again in the field: _http = http; http.BaseAddress = address.
                    var isHandedIn = inner is { Kind: AbstractObjectKind.Formal, Path.Root.Kind: FormalRootKind.Parameter } && heap.ContainsKey(inner);
                    if (isHandedIn || inner.Kind is AbstractObjectKind.Allocated or AbstractObjectKind.External or AbstractObjectKind.Environment or AbstractObjectKind.Delegate) Visit(inner, anchor);
                }
            }
        }

        void Visit(AbstractObject target, MemberKey? anchor)
        {
            // A list that was met on its own is met again in the member that holds it.
            if (visited.Add(target) | anchor is not null && anchored.Add(target)) pending.Enqueue((target, anchor));
        }

        void AddFunctions(MemberKey holder, Value value)
        {
            var functions = value.Objects.Where(static o => o.Kind == AbstractObjectKind.Delegate);
            if (functions.IsEmpty) return;
            var known = writes.FindIndex(w => w.Member.Equals(holder) && w.Anchor.Equals(holder));
            if (known < 0) writes.Add(new SharedWrite(holder, holder, OriginSet.Empty, OriginSet.Empty, OriginSet.Empty, functions));
            else writes[known] = writes[known] with { Functions = writes[known].Functions.Union(functions) };
        }

        void AddWrite(MemberKey anchor, MemberKey member, MemberKey cell, Value value)
        {
            var isKey = cell.Kind == MemberKeyKind.Keys;
            var isElement = cell.IsElement;
            var direct = isElement || isKey ? OriginSet.Empty : Kept(value.Origins, member);
            var inside = OriginSet.Empty;
            var keysInside = OriginSet.Empty;
            var functions = value.Objects.Where(static o => o.Kind == AbstractObjectKind.Delegate);
            foreach (var target in value.Objects)
            {
                if (target.Kind == AbstractObjectKind.Formal && !exit.Heap.ContainsKey(target)) continue;
                inside = inside.Union(exit.Read(target, MemberKey.Element).Origins);
                keysInside = keysInside.Union(exit.Read(target, MemberKey.Keys).Origins);
            }

            // What is looked up by a number is not the number: what keys carry, the values beside them do not.
            var elements = isKey ? OriginSet.Empty : Kept(isElement ? value.Origins : inside, member);
            var keys = isElement ? OriginSet.Empty : Kept(isKey ? value.Origins : keysInside, member);
            var everything = Kept(analysis.Evaluator.Members.ReadEverything(value, null), member);
            var made = value.Objects.Where(static o => o.Kind == AbstractObjectKind.Allocated);
            var isOpen = value.IsOpaque || made.Count + functions.Count < value.Objects.Count;
            if (direct.IsEmpty && elements.IsEmpty && keys.IsEmpty && everything.IsEmpty && functions.IsEmpty && made.IsEmpty && !isOpen) return;
            var known = writes.FindIndex(w => w.Member.Equals(member) && w.Anchor.Equals(anchor));
            if (known < 0) writes.Add(new SharedWrite(anchor, member, direct, elements, everything, functions) { Keys = keys, Made = made, IsOpen = isOpen });
            else
            {
                var before = writes[known];
                writes[known] = new SharedWrite(anchor, member, before.Direct.Union(direct), before.Elements.Union(elements), before.Everything.Union(everything), before.Functions.Union(functions))
                {
                    Keys = before.Keys.Union(keys),
                    Made = before.Made.Union(made),
                    IsOpen = before.IsOpen || isOpen,
                };
            }
        }
    }

    /// <summary>A place that is written with what it held already is not a write of anything new.</summary>
    private static OriginSet Kept(OriginSet origins, MemberKey member) =>
        origins.Where(o => o is ProtectedData or AdsOutput or MarkedValue or AdsAddress or BodyField or AdsClient { System.IsNamedInCode: true } || o is Formal formal && formal.Path.Root.Kind is FormalRootKind.Parameter or FormalRootKind.Environment && !(formal.Path.Members.Length > 0 && formal.Path.Members[formal.Path.Members.Length - 1].Equals(member))
            || o is Formal { Path.IsSharedState: true } shared && !shared.Path.Members.Contains(member));

    private static bool IsThisOfFunction(FormalPath path) =>
        path.Root.Kind == FormalRootKind.Environment && path.Members.Length > 0 && path.Members[path.Members.Length - 1].Kind == MemberKeyKind.Receiver;

    private static bool IsDeclaredHere(MemberKey key) => key.Kind == MemberKeyKind.Symbol && !key.Symbol!.DeclaringSyntaxReferences.IsEmpty;

    private static MemberKey? Anchor(FormalPath path)
    {
        for (var i = path.Members.Length - 1; i >= 0; i--)
        {
            if (IsDeclaredHere(path.Members[i])) return path.Members[i];
        }

        return null;
    }

    private static MemberKey? LastSymbol(FormalPath? path)
    {
        if (path is null) return null;
        for (var i = path.Members.Length - 1; i >= 0; i--)
        {
            if (path.Members[i].Kind == MemberKeyKind.Symbol) return path.Members[i];
        }

        return null;
    }
}
