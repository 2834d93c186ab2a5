using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// One application of a summary: puts what the caller hands over in the place of what is formal in the callee. All values are read in the caller's state before
/// the call, and written afterwards.
/// </summary>
internal sealed class Substitution(CallSite call, IMethodSymbol target, Value? receiver, Value? environment, Evaluator evaluator, SummarySolver solver)
{
    private const int FewOrigins = 8;

    private readonly Dictionary<FormalPath, Value> _read = new();
    private readonly Dictionary<Formal, OriginSet> _everything = new();
    private readonly Dictionary<OriginSet, (OriginSet Origins, bool IsOpaque)> _mapped = new();
    private readonly Dictionary<(ObjectSet From, MemberKey Links), Value> _linked = new();
    private readonly Dictionary<ObjectSet, ObjectSet> _objects = new(ByReference<ObjectSet>.Instance);
    private readonly Dictionary<(OriginSet, OriginSet), List<(FormalRoot Root, OriginSet Origins, OriginSet Decided)>> _ways = new();
    private readonly State _before = evaluator.State.Clone();

    /// <summary>Whether the callee calls the caller in turn, so that what it made may have been made by any of those between.</summary>
    public bool IsInCycle => CycleSize > 0;

    /// <summary>How many members are in the circle; zero where there is none.</summary>
    public int CycleSize { get; set; }

    public Value Map(Value value)
    {
        if (value.IsBottom || value.Origins.IsEmpty && value.Objects.IsEmpty) return value;
        if (value.Constant.IsKnown) return value.WithOrigins(Map(value.Origins, out _));
        if (value.FormalPlace() is { } path) return Read(path);
        var origins = Map(value.Origins, out var isOpaque);
        var objects = Map(value.Objects);
        var mapped = Value.Of(origins, objects, value.IsOpaque && (isOpaque || !value.Origins.Any(static o => o is Formal)));
        return mapped.WithAnswer(value.Constant);
    }

    /// <summary>An action that the callee takes, as it looks from here: it depends on what decided that the callee was called, too.</summary>
    public ActionTaken Action(ActionTaken action, SyntaxNode place, OriginSet control, ReviewStatus review, ReviewStatus verification) => action with
    {
        // In a function that stands here, the reader finds the action in the function.
        Place = action.Place.SyntaxTree == place.SyntaxTree && place.Span.Contains(action.Place.Span) ? action.Place : place,
        Origins = Map(action.Origins, out _).Where(static o => o is AdsOutput or Formal).Union(action.Action.DependsOnControl ? control : OriginSet.Empty),
        Review = Reviews.After(action.Action.Kind == Model.ActionKind.Reliance ? verification : review, action.Review),
    };

    /// <summary>What decided that the callee came back.</summary>
    public OriginSet Decided(Summary summary) => Map(summary.ThrowsUnder, out _).Where(static o => o is AdsOutput or Formal);

    /// <summary>Does to the caller's state what the callee did.</summary>
    public void Write(Summary summary)
    {
        var writes = new List<(AbstractObject Target, MemberKey Member, Value Value, bool Strong)>();
        var made = new List<AbstractObject>();
        var plural = new List<AbstractObject>();
        foreach (var pair in summary.Heap)
        {
            var isMade = pair.Key.Kind != AbstractObjectKind.Formal;
            var isMany = IsInCycle && isMade || summary.Plural.Contains(pair.Key);
            var targets = Map(ObjectSet.Of(pair.Key));
            var isAnyPlace = pair.Key.Path is { IsBeyondDepth: true };
            foreach (var cell in pair.Value)
            {
                var value = Map(cell.Value);
                foreach (var target in targets)
                {
                    // One of many places was written to: it is one that has the member.
                    if (isAnyPlace && (Members.IsLeaf(target.Type) || cell.Key.Symbol is { } member && !MemberTypes.CanHave(target.Type, member))) continue;
                    writes.Add((target, cell.Key, value, targets.Count == 1 && !isMany && !isAnyPlace));
                }
            }

            if (!isMade) continue;
            made.AddRange(targets);
            if (isMany) plural.AddRange(targets);
        }

        evaluator.State.Allocate(made, areMany: IsInCycle);
        foreach (var target in plural) evaluator.State.MarkPlural(target);

        List<(AbstractObject Target, MemberKey Member, ObjectSet Objects)>? leftOut = null;
        foreach (var (target, member, value, strong) in writes)
        {
            var objects = evaluator.State.Put(target, member, value, strong);
            if (!objects.IsEmpty) (leftOut ??= new List<(AbstractObject Target, MemberKey Member, ObjectSet Objects)>()).Add((target, member, objects));
        }

        if (leftOut is null) return;
        var held = new ReachedOrigins(evaluator.Model.Ads, evaluator.State.Clone().AddInside);
        foreach (var (target, member, objects) in leftOut) evaluator.State.Leave(target, member, held.From(OriginSet.Empty, objects));
    }

    /// <summary>Stores a value in the places that the callee returns by reference.</summary>
    public void Store(ImmutableArray<ReturnedPlace> places, Value value)
    {
        foreach (var place in places)
        {
            if (place.Target is null)
            {
                if (call.ArgumentOf(place.Parameter)?.Operation is not { } argument) continue;
                var before = evaluator.Evaluate(argument);
                evaluator.Assign(argument, places.Length == 1 ? value : before.Join(value));
                continue;
            }

            var targets = Map(ObjectSet.Of(place.Target));
            foreach (var target in targets) evaluator.State.Write(target, place.Member!, value, strong: places.Length == 1 && targets.Count == 1);
        }
    }

    /// <summary>What the callee passes on into an ADS, as it looks from here.</summary>
    public IEnumerable<Arrival> Arrivals(SinkFlow flow, ISymbol callee)
    {
        var sink = flow.Sink;
        if (!sink.IsDecided)
        {
            // Which ADS it is depends on a client that was handed in.
            var clients = Map(sink.Client, out _);
            var handed = clients.OfType<AdsClient>().FirstOrDefault(static c => c.System.IsNamedInCode) ?? clients.OfType<AdsClient>().FirstOrDefault();
            var system = handed?.System ?? AdsAddress.Reached(clients, Map(flow.Origins, out _));
            var carrier = flow.Origins.OfType<Formal>().FirstOrDefault(static f => f.Path.Root.Kind == FormalRootKind.Parameter) ?? sink.Client.OfType<Formal>().FirstOrDefault();
            sink = sink with { System = system, Client = clients.Where(static o => o is Formal) };
            var concrete = flow.Origins.Where(static o => o is ProtectedData);
            if (!concrete.IsEmpty && (system is not null || !sink.Client.IsEmpty)) yield return Arrive(carrier?.Path.Root, flow, sink, concrete, OriginSet.Empty);
            if (system is null && sink.Client.IsEmpty) yield break;
        }
        else if (!sink.Client.IsEmpty)
        {
            // The type says which ADS it is; the client that is handed in may be marked as another.
            var clients = Map(sink.Client, out _);
            var marked = clients.OfType<AdsClient>().FirstOrDefault(c => c.System.IsNamedInCode && !c.System.Equals(sink.System));
            sink = sink with { System = marked?.System ?? sink.System, Client = marked is null ? clients.Where(static o => o is Formal) : OriginSet.Empty };
        }

        foreach (var (root, origins, decided) in Ways(flow, callee)) yield return Arrive(root, flow, sink, origins, decided);
    }

    /// <summary>
    /// What the caller hands over along a way into an ADS, for each argument by itself. A callee has many ways that the same goes along: what that is here is found once.
    /// </summary>
    private List<(FormalRoot Root, OriginSet Origins, OriginSet Decided)> Ways(SinkFlow flow, ISymbol callee)
    {
        if (_ways.TryGetValue((flow.Origins, flow.Decided), out var known)) return known;
        var ways = new List<(FormalRoot Root, bool IsDecided, List<Origin> Origins)>();
        foreach (var origin in flow.Origins)
        {
            if (origin is not Formal formal) continue;
            var mapped = Map(OriginSet.Of(formal), out _);
            var isDecided = flow.Decided.Contains(formal);
            if (isDecided)
            {
                // The callee read shared state and has reported what the compilation writes there. New is only what this object was given in sight.
                var written = solver.Shared.Arriving(formal, flow.Sink, callee);
                mapped = mapped.Where(o => !written.Contains(o));
            }

            var declared = DeclaredBy(formal, callee);
            if (!declared.IsEmpty) mapped = mapped.Where(o => !declared.Contains(o));
            // What a person sent is input at the parameter already, whoever hands it on.
            if (ParameterOf(formal, callee) is { } parameter && evaluator.Model.UserInputs.Of(parameter) is not null) mapped = mapped.Without(ProtectionMask.Unscreened);
            if (mapped.IsEmpty) continue;
            var place = ways.FindIndex(w => w.IsDecided == isDecided && w.Root.Equals(formal.Path.Root));
            if (place < 0) ways.Add((formal.Path.Root, isDecided, new List<Origin>(mapped)));
            else ways[place].Origins.AddRange(mapped);
        }

        return _ways[(flow.Origins, flow.Decided)] = ways.ConvertAll(static w =>
        {
            var origins = OriginSet.Of(w.Origins);
            return (w.Root, origins, w.IsDecided ? origins.Where(static o => o is Formal formal && SharedState.IsLookedUp(formal)) : OriginSet.Empty);
        });
    }

    private Arrival Arrive(FormalRoot? root, SinkFlow flow, Sink sink, OriginSet origins, OriginSet decided)
    {
        switch (call.ImplicitAt is null ? root?.Kind : null)
        {
            case FormalRootKind.Parameter when root is { } parameter:
                var argument = call.ArgumentOf(parameter.Ordinal);
                var operation = argument?.Operation ?? call.Operation;
                return new Arrival(Shown(operation), operation, sink, origins) { Decided = decided };
            case FormalRootKind.This:
                return new Arrival(Shown(call.ReceiverOperation ?? call.Operation), call.ReceiverOperation, sink, origins) { Decided = decided };
            default:
                // A captured variable: the reader finds the leak inside the function, not where the function is run.
                return new Arrival(flow.Place, null, sink, origins) { Decided = decided };
        }
    }

    private static SyntaxNode Shown(IOperation operation)
    {
        while (operation is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true } conversion) operation = conversion.Operand;
        return operation.Syntax;
    }

    /// <summary>
    /// The data that declarations on the way to a formal place speak of, the type of a whole object included: the callee, who sees them, has reported it.
    /// </summary>
    private OriginSet DeclaredBy(Formal formal, ISymbol callee)
    {
        var root = formal.Path.Root;
        var parameter = ParameterOf(formal, callee);
        var declared = new List<Origin>();
        if (parameter is not null) declared.AddRange(evaluator.Model.Classification.Of(parameter));
        var type = parameter?.Type ?? (root.Kind == FormalRootKind.This ? callee.ContainingType : null);
        foreach (var member in formal.Path.Members)
        {
            if (member.Symbol is IFieldSymbol or IPropertySymbol) declared.AddRange(evaluator.Model.Classification.Of(member.Symbol));
            type = MemberTypes.Of(type, member);
        }

        if (formal.IsWhole && type is not null) declared.AddRange(evaluator.Model.WholeObjects.Of(MemberTypes.Unwrap(type)).Select(static d => d.Data));
        return OriginSet.Of(declared);
    }

    private static IParameterSymbol? ParameterOf(Formal formal, ISymbol callee) =>
        formal.Path.Root is { Kind: FormalRootKind.Parameter, Ordinal: var ordinal } && callee is IMethodSymbol method && ordinal < method.Parameters.Length ? method.Parameters[ordinal] : null;

    private OriginSet Map(OriginSet origins, out bool isOpaque)
    {
        isOpaque = false;
        if (origins.IsEmpty) return origins;
        if (origins.Count > FewOrigins) return MapMany(origins, out isOpaque);
        var mapped = OriginSet.Empty;
        foreach (var origin in origins) mapped = origin is Formal formal ? mapped.Union(Carried(formal, ref isOpaque)) : mapped.Add(origin);
        isOpaque |= !origins.All(static o => o is Formal);
        return mapped;
    }

    /// <summary>A union copies what it adds to: many of them are taken at once instead. What many members carry is often the same, and so is what it is here.</summary>
    private OriginSet MapMany(OriginSet origins, out bool isOpaque)
    {
        if (_mapped.TryGetValue(origins, out var known))
        {
            isOpaque = known.IsOpaque;
            return known.Origins;
        }

        isOpaque = false;
        var all = new List<Origin>();
        var sets = new HashSet<OriginSet>(ByReference<OriginSet>.Instance);
        foreach (var origin in origins)
        {
            if (origin is not Formal formal)
            {
                all.Add(origin);
                isOpaque = true;
                continue;
            }

            var carried = Carried(formal, ref isOpaque);
            if (sets.Add(carried)) all.AddRange(carried);
        }

        var mapped = Widening.Of(all, evaluator.Model.Ads);
        _mapped.Add(origins, (mapped, isOpaque));
        return mapped;
    }

    private OriginSet Carried(Formal formal, ref bool isOpaque)
    {
        var actual = Read(formal.Path);
        isOpaque |= actual.IsOpaque;
        return (formal.Extent == FormalExtent.Value ? actual.Origins : ReadEverything(actual, formal)).Without(formal.Removed);
    }

    /// <summary>Each value that the callee wrote may name the same whole object, and looking through one can mean looking through most of the state.</summary>
    private OriginSet ReadEverything(Value actual, Formal formal)
    {
        if (_everything.TryGetValue(formal, out var carried)) return carried;
        var now = evaluator.State;
        evaluator.State = _before;
        carried = evaluator.Members.ReadEverything(WithoutMembers(actual, formal.Except), null, formal.Extent);
        evaluator.State = now;
        _everything.Add(formal, carried);
        return carried;
    }

    /// <summary>Members that the callee overwrote before it read the whole object are not part of what it read.</summary>
    private Value WithoutMembers(Value actual, ImmutableArray<MemberKey> except)
    {
        if (except.IsEmpty || actual.Objects.IsEmpty) return actual;
        var state = _before.Clone();
        foreach (var target in actual.Objects)
        {
            foreach (var member in except)
            {
                if (state.IsSingle(target)) state.Write(target, member, Value.Clean, strong: true);
            }
        }

        evaluator.State = state;
        return actual;
    }

    /// <summary>An object that the callee made.</summary>
    private AbstractObject Through(AbstractObject target) => IsInCycle ? target.OfCycle(CycleSize <= Budgets.SitesApartInCyclesOf) : target.ThroughCall(call.Site);

    private ObjectSet Map(ObjectSet objects)
    {
        if (objects.IsEmpty) return objects;
        if (objects.Count == 1) return objects[0].Path is { } one ? Read(one).Objects : ObjectSet.Of(Through(objects[0]));
        // Many members refer to the same objects.
        if (_objects.TryGetValue(objects, out var known)) return known;
        var mapped = new List<AbstractObject>();
        foreach (var target in objects)
        {
            if (target.Path is { } path) mapped.AddRange(Read(path).Objects);
            else mapped.Add(Through(target));
        }

        return _objects[objects] = ObjectSet.Of(mapped);
    }

    /// <summary>What a formal place of the callee is, here.</summary>
    public Value Read(FormalPath path)
    {
        if (_read.TryGetValue(path, out var known)) return known;
        Value value;
        if (path.Owner is not { } before)
        {
            value = Actual(path.Root);
        }
        else
        {
            var last = path.Members[path.Members.Length - 1];
            var owner = Read(before);
            var now = evaluator.State;
            evaluator.State = _before;
            value = !last.IsRepeated ? Read(owner, last)
                : last.Links is null && last.Kind != MemberKeyKind.Deeper ? Chained(owner, last)
                : evaluator.Members.ReadCell(owner, last, MemberTypes.Of(null, last)).Join(Linked(owner.Objects, last), evaluator.Frame.Unions);
            evaluator.State = now;
        }

        _read[path] = value;
        return value;
    }

    /// <summary>A chain of the same member (node.Next.Next...) is one place: all that any number of steps leads to.</summary>
    private Value Chained(Value owner, MemberKey repeated)
    {
        var value = Read(owner, repeated);
        for (var step = value; !step.Objects.IsEmpty;)
        {
            step = Read(step, repeated);
            var joined = value.Join(step);
            if (joined.Equals(value)) break;
            value = joined;
        }

        return WithInner(value, repeated);
    }

    /// <summary>
    /// What a path was cut out of to be repeated may have had more than one step (node.Children[i].Children): whatever is reached from here and has the member
    /// is one of the places.
    /// </summary>
    private Value WithInner(Value value, MemberKey repeated)
    {
        var visited = new HashSet<AbstractObject>(value.Objects);
        var pending = new Queue<AbstractObject>(visited);
        while (pending.Count > 0)
        {
            var target = pending.Dequeue();
            foreach (var cell in _before.CellsOf(target))
            {
                // A function wrapped in functions is found through what each of them captured.
                if (cell.Key.Kind == MemberKeyKind.Moved) continue;
                if (cell.Key.Symbol is { } symbol && SymbolEqualityComparer.Default.Equals(symbol, repeated.Symbol)) value = value.Join(Read(Value.Of(target), repeated));
                foreach (var inner in cell.Value.Objects)
                {
                    if (visited.Add(inner)) pending.Enqueue(inner);
                }
            }
        }

        return value;
    }

    /// <summary>
    /// All that steps lead to, and whatever lies between them: two or more of them through members that link objects as this one does, since a path names the first; or any number through any members.
    /// </summary>
    private Value Linked(ObjectSet from, MemberKey links)
    {
        // Where everything refers to everything, many places start from the same objects.
        if (_linked.TryGetValue((from, links), out var known)) return known;
        return _linked[(from, links)] = FindLinked(from, links);
    }

    private Value FindLinked(ObjectSet from, MemberKey links)
    {
        var value = Value.Bottom;
        var unions = evaluator.Frame.Unions;
        var isAny = links.Kind == MemberKeyKind.Deeper;
        var most = isAny ? 1 : 2;
        var taken = new Dictionary<AbstractObject, int>();
        var pending = new Queue<(AbstractObject Target, int Steps)>();
        foreach (var target in from) Visit(target, 0);
        while (pending.Count > 0)
        {
            var (target, steps) = pending.Dequeue();
            foreach (var cell in _before.CellsOf(target))
            {
                if (cell.Key.Kind == MemberKeyKind.Moved) continue;
                var isStep = isAny ? !cell.Key.IsMachinery : links.Equals(cell.Key.Links);
                // A step that is any number of steps is enough.
                var after = !isStep ? steps : cell.Key.IsRepeated ? most : Math.Min(steps + 1, most);
                evaluator.Frame.Work.NoteFacts(cell.Value.Size);
                if (isStep && after == most) value = value.Join(cell.Value, unions);
                foreach (var inner in cell.Value.Objects) Visit(inner, after);
            }

            if (target.Kind is not (AbstractObjectKind.Formal or AbstractObjectKind.External) || Members.IsLeaf(target.Type) || links.Symbol is { } link && !MemberTypes.CanHave(target.Type, link)) continue;
            var path = target.Path ?? new FormalPath(FormalRoot.Static);
            var further = State.FormalValue(path, links, MemberTypes.Of(target.Type, links));
            value = value.Join(further, unions);
            foreach (var inner in further.Objects) Visit(inner, most);
            if (isAny || steps == 0) continue;
            foreach (var step in solver.StepsOf(links)) value = value.Join(State.FormalValue(path, step, MemberTypes.Of(target.Type, step)), unions);
        }

        return value;

        // Of two ways to an object the one with more steps leads to more.
        void Visit(AbstractObject target, int steps)
        {
            if (taken.TryGetValue(target, out var before) && before >= steps) return;
            taken[target] = steps;
            pending.Enqueue((target, steps));
        }
    }

    private Value Read(Value owner, MemberKey member) =>
        // The callee reads the Id of whatever it is given; what is given here is of one class and has one of them.
        member.Symbol is { } symbol && !owner.Objects.IsEmpty && owner.Origins.All(static o => o is Formal) && NoneCanHave(owner.Objects, symbol) ? Value.Bottom : ReadAny(owner, member);

    private static bool NoneCanHave(ObjectSet objects, ISymbol member)
    {
        foreach (var target in objects)
        {
            if (MemberTypes.CanHave(target.Type, member)) return false;
        }

        return true;
    }

    private Value ReadAny(Value owner, MemberKey member) => member.Kind switch
    {
        MemberKeyKind.Symbol when member.Symbol is IFieldSymbol or IPropertySymbol or IEventSymbol or IParameterSymbol =>
            Reviews.Read(evaluator.Members.ReadMember(owner, member.Symbol, MemberTypes.Of(null, member)), member.Symbol, owner),
        MemberKeyKind.Element or MemberKeyKind.ElementAt => evaluator.Members.ReadElement(owner, member, null),
        // What a dictionary's values carry, its keys do not.
        MemberKeyKind.Keys => evaluator.Members.ReadCell(owner.WithOrigins(OriginSet.Empty), member, null),
        _ => evaluator.Members.ReadCell(owner, member, null),
    };

    private Value Actual(FormalRoot root)
    {
        switch (root.Kind)
        {
            case FormalRootKind.Parameter:
                if (call.ArgumentOf(root.Ordinal) is { } argument) return argument.Value;
                return Value.Unknown;
            case FormalRootKind.This:
                return receiver ?? Value.Bottom;
            case FormalRootKind.TypeParameter:
                return root.ArgumentOf(target) is { } type ? evaluator.Calls.OfType(type, call.Site) : Value.Bottom;
            case FormalRootKind.Environment:
                return environment ?? Value.Bottom;
            default:
                return Value.Of(AbstractObject.Formal(new FormalPath(FormalRoot.Static), null));
        }
    }
}
