using System.Collections.Generic;
using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Finds what a member leaves in state that outlives the call, from the state in which it comes back. For one member, once.</summary>
/// <param name="owner">The member.</param>
/// <param name="exit">The state.</param>
/// <param name="heap">What of it can be seen from outside.</param>
/// <param name="reached">What can be reached from a value in it.</param>
internal sealed class SharedWriteCollector(ISymbol owner, State exit, ImmutableDictionary<AbstractObject, Cells> heap, ReachedOrigins reached)
{
    private readonly List<SharedWrite> _writes = new();
    private readonly Dictionary<(Anchor Anchor, MemberKey Member), int> _places = new();
    private readonly Queue<(AbstractObject Target, Anchor? Anchor)> _pending = new();
    private readonly HashSet<AbstractObject> _visited = new();
    private readonly HashSet<AbstractObject> _anchored = new();

    public ImmutableArray<SharedWrite> Collect(ImmutableDictionary<AbstractObject, Cells> handedOut)
    {
        foreach (var pair in heap)
        {
            if (pair.Key.Path is { } path && (path.Root.Kind is FormalRootKind.This or FormalRootKind.Static || path.IsSharedState || IsThisOfFunction(path))) Visit(pair.Key, Anchor.On(path, path.Members.Length - 1, owner));
        }

        Spread();
        // What is made here and handed out may be kept by whoever gets it: a mapper fills the record, its caller saves it and never names the members.
        foreach (var pair in handedOut)
        {
            if (pair.Key.Kind == AbstractObjectKind.Allocated) Visit(pair.Key, null);
        }

        Spread();
        return _writes.ToImmutableArray();
    }

    private void Spread()
    {
        while (_pending.Count > 0)
        {
            var (target, outer) = _pending.Dequeue();
            if (heap.TryGetValue(target, out var cells)) SpreadFrom(target, outer, cells);
        }
    }

    private void SpreadFrom(AbstractObject target, Anchor? outer, Cells cells)
    {
        foreach (var cell in cells)
        {
            if (cell.Key.Kind == MemberKeyKind.Count) continue;
            var member = cell.Key.Kind == MemberKeyKind.Symbol ? cell.Key : target.Path?.LastSymbol?.Once();
            // new Progress<string>(Send), kept in a field: what it runs is kept there, too.
            if (member is null && outer is not null && !cell.Key.IsMachinery) AddFunctions(outer, cell.Value);
            var anchor = Anchor.IsDeclaredHere(cell.Key) ? AnchorIn(target, cell.Key) : outer;
            if (member is not null && anchor is not null) AddWrite(new Place(target.Path, anchor, member), cell.Key, cell.Value);
            foreach (var inner in cell.Value.Objects)
            {
                // What a constructor was handed, kept and wrote to is found again in the field: _http = http; http.BaseAddress = address.
                var isHandedIn = inner is { Kind: AbstractObjectKind.Formal, Path.Root.Kind: FormalRootKind.Parameter } && heap.ContainsKey(inner);
                if (isHandedIn || inner.Kind is AbstractObjectKind.Allocated or AbstractObjectKind.External or AbstractObjectKind.Environment or AbstractObjectKind.Delegate) Visit(inner, anchor);
            }
        }
    }

    private Anchor AnchorIn(AbstractObject target, MemberKey member) =>
        target.Path is { } path ? new Anchor(member, Instantiation.Of(member, path, path.Members.Length, owner)) : Anchor.Of(member, target.Type);

    private void Visit(AbstractObject target, Anchor? anchor)
    {
        // A list that was met on its own is met again in the member that holds it.
        if (_visited.Add(target) | anchor is not null && _anchored.Add(target)) _pending.Enqueue((target, anchor));
    }

    private void AddFunctions(Anchor holder, Value value)
    {
        var functions = value.Objects.Where(static o => o.Kind == AbstractObjectKind.Delegate);
        if (!functions.IsEmpty) Add(new SharedWrite(holder, holder.Declaration, OriginSet.Empty, OriginSet.Empty, OriginSet.Empty, functions));
    }

    private void AddWrite(Place place, MemberKey cell, Value value)
    {
        var isKey = cell.Kind == MemberKeyKind.Keys;
        var isElement = cell.IsElement;
        var direct = isElement || isKey ? OriginSet.Empty : Kept(value.Origins, place);
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
        var elements = isKey ? OriginSet.Empty : Kept(isElement ? value.Origins : inside, place);
        var keys = isElement ? OriginSet.Empty : Kept(isKey ? value.Origins : keysInside, place);
        var everything = Kept(reached.From(value.Origins, value.Objects), place);
        var made = value.Objects.Where(static o => o.Kind == AbstractObjectKind.Allocated);
        var isOpen = value.IsOpaque || made.Count + functions.Count < value.Objects.Count;
        if (direct.IsEmpty && elements.IsEmpty && keys.IsEmpty && everything.IsEmpty && functions.IsEmpty && made.IsEmpty && !isOpen) return;
        Add(new SharedWrite(place.Anchor, place.Member, direct, elements, everything, functions) { Keys = keys, Made = made, IsOpen = isOpen });
    }

    private void Add(SharedWrite write)
    {
        if (_places.TryGetValue((write.Anchor, write.Member), out var place))
        {
            _writes[place] = _writes[place].Join(write);
            return;
        }

        _places.Add((write.Anchor, write.Member), _writes.Count);
        _writes.Add(write);
    }

    /// <summary>A place that is written with what it held already is not a write of anything new.</summary>
    private OriginSet Kept(OriginSet origins, Place place) => origins.Where(o => o switch
    {
        ProtectedData or AdsOutput or MarkedValue or AdsAddress or BodyField or AdsClient { System.IsNamedInCode: true } => true,
        Formal { Path: { Root.Kind: FormalRootKind.Parameter or FormalRootKind.Environment } path } when !IsHeldBefore(path, path.Members.Length - 1, place) => true,
        Formal { Path: { IsSharedState: true } path } => !IsHeldBefore(path, path.Members.IndexOf(place.Member), place),
        _ => false,
    });

    /// <summary>
    /// Whether a step on a way is through the place that is written: a member that is declared here is one place, whatever object has it. Objects of one generic class with other
    /// type arguments have others; and so has what another assembly declares, an item of a tuple, wherever it is kept.
    /// </summary>
    private bool IsHeldBefore(FormalPath path, int position, Place place)
    {
        if (position < 0 || !path.Members[position].Equals(place.Member)) return false;
        var declaration = place.Anchor.Declaration;
        var kept = declaration.Equals(place.Member) ? position : path.Members.IndexOf(declaration);
        if (kept < 0 || kept > position) return false;
        if (place.Target is { } target && path.BeginsAs(target, kept)) return true;
        var held = Instantiation.Of(declaration, path, kept, owner);
        return Instantiation.IsOfGenericClass(declaration) ? place.Anchor.Instantiation.IsSameFor(held) : place.Anchor.Instantiation.Equals(held);
    }

    /// <summary>What is written: a member of an object that is found on a way, where it was not made here.</summary>
    private readonly record struct Place(FormalPath? Target, Anchor Anchor, MemberKey Member);

    private static bool IsThisOfFunction(FormalPath path) =>
        path.Root.Kind == FormalRootKind.Environment && path.Members.Length > 0 && path.Members[path.Members.Length - 1].Kind == MemberKeyKind.Receiver;
}
