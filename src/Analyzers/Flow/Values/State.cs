using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Lattice;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// What is known at one point of a member: a value for each variable, and for each abstract object a value for each member that was set here. Members
/// never set hold what <see cref="Initial"/> says. Copying is cheap; not safe for use by several threads.
/// </summary>
/// <remarks>
/// Bottom is "not reached" and is represented by having no state at all. Join is pointwise; a member set on one side only is joined with its initial value,
/// so that after a join a cell still says all that its place can hold.
/// </remarks>
internal sealed partial class State
{
    private static readonly ImmutableDictionary<ISymbol, Value> NoVariables = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    private readonly BoundedUnions _unions;
    private readonly Work _work;
    private ImmutableDictionary<AbstractObject, Cells> _awaited = ImmutableDictionary<AbstractObject, Cells>.Empty;
    private ImmutableDictionary<ISymbol, Value> _variables = NoVariables;
    private ImmutableDictionary<CaptureId, Value> _captures = ImmutableDictionary<CaptureId, Value>.Empty;
    private ImmutableDictionary<AbstractObject, Cells> _heap = ImmutableDictionary<AbstractObject, Cells>.Empty;
    private ImmutableHashSet<AbstractObject> _plural = ImmutableHashSet<AbstractObject>.Empty;
    private ImmutableHashSet<AbstractObject> _lent = ImmutableHashSet<AbstractObject>.Empty;

    /// <param name="unions">Joins what comes together here from many sides.</param>
    /// <param name="work">Where it is noted what joining and writing cost.</param>
    public State(BoundedUnions unions, Work work)
    {
        _unions = unions;
        _work = work;
    }

    /// <summary>What objects hold as soon as they are made, because others who run side by side will have put it there.</summary>
    public ImmutableDictionary<AbstractObject, Cells> Awaited
    {
        init => _awaited = value;
    }

    public ImmutableDictionary<AbstractObject, Cells> Heap => _heap;

    /// <summary>What can be true of the human review here.</summary>
    public ReviewStatus Review { get; set; } = ReviewStatus.AsOnEntry;

    /// <summary>The same of a person's check that what an ADS put out is accurate.</summary>
    public ReviewStatus Verification { get; set; } = ReviewStatus.AsOnEntry;

    /// <summary>What decided that calls on the way here came back instead of throwing.</summary>
    public OriginSet Decided { get; set; } = OriginSet.Empty;

    /// <summary>What was answered before says nothing any more: it was about something else.</summary>
    public void ForgetAnswers()
    {
        foreach (var variable in _variables)
        {
            var forgotten = variable.Value.WithoutAnswer();
            if (!ReferenceEquals(forgotten, variable.Value)) _variables = _variables.SetItem(variable.Key, forgotten);
        }

        foreach (var pair in _heap)
        {
            var cells = pair.Value;
            foreach (var cell in pair.Value)
            {
                var forgotten = cell.Value.WithoutAnswer();
                if (!ReferenceEquals(forgotten, cell.Value)) cells = cells.SetItem(cell.Key, forgotten);
            }

            if (!ReferenceEquals(cells, pair.Value)) _heap = _heap.SetItem(pair.Key, cells);
        }
    }

    public State Clone() => (State)MemberwiseClone();

    /// <summary>Whether nothing was done since one of the two was copied from the other.</summary>
    public bool IsSameAs(State other) =>
        ReferenceEquals(_variables, other._variables)
        && ReferenceEquals(_captures, other._captures)
        && ReferenceEquals(_heap, other._heap)
        && ReferenceEquals(_plural, other._plural)
        && ReferenceEquals(_lent, other._lent)
        && Review == other.Review
        && Verification == other.Verification
        && ReferenceEquals(Decided, other.Decided);

    /// <summary>Takes over all that another state knows, so that whoever holds this one goes on from there.</summary>
    public void Become(State other)
    {
        _variables = other._variables;
        _captures = other._captures;
        _heap = other._heap;
        _plural = other._plural;
        _lent = other._lent;
        Review = other.Review;
        Verification = other.Verification;
        Decided = other.Decided;
    }

    public Value Get(ISymbol variable) => _variables.TryGetValue(variable, out var value) ? value : Value.Bottom;

    public bool Has(ISymbol variable) => _variables.ContainsKey(variable);

    public void Set(ISymbol variable, Value value) => _variables = _variables.SetItem(variable, value);

    public void Forget(ISymbol variable) => _variables = _variables.Remove(variable);

    public Value Get(CaptureId capture) => _captures.TryGetValue(capture, out var value) ? value : Value.Bottom;

    public void Set(CaptureId capture, Value value) => _captures = _captures.SetItem(capture, value);

    public void Forget(CaptureId capture) => _captures = _captures.Remove(capture);

    public bool IsSingle(AbstractObject target) => !_plural.Contains(target) && !_lent.Contains(target) && !HasElementStep(target);

    /// <summary>
    /// Notes that somebody else looks at an object while the member goes on, as whoever walks an iterator looks at what was yielded: what it held before it is written
    /// to again is seen, too.
    /// </summary>
    public void Lend(AbstractObject target) => _lent = _lent.Add(target);

    public void MarkPlural(AbstractObject target) => _plural = _plural.Add(target);

    public bool IsPlural(AbstractObject target) => _plural.Contains(target);

    public Value Read(AbstractObject target, MemberKey member)
    {
        var cells = CellsOf(target);
        switch (KindOf(member, cells))
        {
            case MemberKeyKind.Element:
                {
                    var result = cells.TryGetValue(MemberKey.Element, out var elements) ? elements : Initial(target, member);
                    foreach (var cell in cells)
                    {
                        if (cell.Key.Kind == MemberKeyKind.ElementAt) result = result.Join(cell.Value);
                    }

                    return result;
                }

            case MemberKeyKind.ElementAt:
                {
                    var result = cells.TryGetValue(member, out var element) ? element : Initial(target, member);
                    return cells.TryGetValue(MemberKey.Element, out var elements) ? result.Join(elements) : result;
                }

            default:
                return cells.TryGetValue(member, out var value) ? value : Initial(target, member);
        }
    }

    /// <summary>Whether this member of this object was set in the analysed member, so that the cell says all it can hold.</summary>
    public bool IsSet(AbstractObject target, MemberKey member) => _heap.TryGetValue(target, out var cells) && cells.ContainsKey(member);

    /// <summary>
    /// Whether this member can no longer be what it was on entry: it was set, on every way here. A member that was set on some ways, or only has its parts
    /// written to, still is what its declaration says.
    /// </summary>
    public bool IsReplaced(AbstractObject target, MemberKey member)
    {
        if (!_heap.TryGetValue(target, out var cells) || !cells.TryGetValue(member, out var value)) return false;
        var initial = Initial(target, member).Origins;
        return initial.IsEmpty || !initial.All(value.Origins.Contains);
    }

    /// <summary>Stores a value; overwrites what was there where the object is single and the caller asks for it, else adds to it.</summary>
    public void Write(AbstractObject target, MemberKey member, Value value, bool strong)
    {
        var leftOut = Put(target, member, value, strong);
        if (!leftOut.IsEmpty) Leave(target, member, Inside(leftOut));
    }

    /// <summary>The same, where many values are stored one after the other: gives the objects that did not fit in. What they hold is to be left behind by <see cref="Leave"/>.</summary>
    public ObjectSet Put(AbstractObject target, MemberKey member, Value value, bool strong)
    {
        var leftOut = ObjectSet.Empty;
        var cells = CellsOf(target);
        if (KindOf(member, cells) != member.Kind) member = MemberKey.Element;
        if (!strong || member.Kind == MemberKeyKind.Element || !IsSingle(target))
        {
            var before = cells.TryGetValue(member, out var old) ? old : Initial(target, member);
            var added = value;
            value = before.Join(added, _unions);
            _work.NoteFacts(added.Size);
            if (value.IsCut) leftOut = added.Objects.Where(o => !value.Objects.Contains(o));
        }

        // What one of many places held, put into another one of them, is by name what was there already.
        if (HasElementStep(target) || target.Path?.IsPlaceOfMany(member) == true) value = value.AsComputed();

        // One more, somewhere, or the same again: nobody knows how many there are now.
        if (member.Kind == MemberKeyKind.Element && cells.ContainsKey(MemberKey.Count)) cells = cells.SetItem(MemberKey.Count, Value.Clean);
        MaterializeParent(target);
        _heap = _heap.SetItem(target, cells.SetItem(member, value));
        return leftOut;
    }

    /// <summary>The objects that do not fit into a value leave behind what they hold now; what is put into them later is lost.</summary>
    public void Leave(AbstractObject target, MemberKey member, OriginSet origins)
    {
        var cells = CellsOf(target);
        if (KindOf(member, cells) != member.Kind) member = MemberKey.Element;
        if (cells.TryGetValue(member, out var value)) _heap = _heap.SetItem(target, cells.SetItem(member, value.With(origins)));
    }

    /// <summary>What is set in objects, and in whatever is reached from them.</summary>
    public OriginSet Inside(ObjectSet objects)
    {
        var found = new List<Origin>();
        foreach (var target in Reachable(objects)) AddInside(target, found, null);
        return OriginSet.Of(found);
    }

    /// <summary>What is set in an object itself; the objects there are handed over.</summary>
    public void AddInside(AbstractObject target, List<Origin> found, Action<AbstractObject>? inside) => AddInside(CellsOf(target), found, inside);

    /// <summary>The same of the cells of an object.</summary>
    public static void AddInside(Cells cells, List<Origin> found, Action<AbstractObject>? inside)
    {
        foreach (var cell in cells)
        {
            if (cell.Key.IsMachinery) continue;
            found.AddRange(cell.Value.Origins);
            if (inside is null) continue;
            foreach (var inner in cell.Value.Objects) inside(inner);
        }
    }

    /// <summary>These objects, and those that are reached from them by what is set here; the nearer ones first.</summary>
    public IReadOnlyList<AbstractObject> Reachable(ObjectSet objects)
    {
        var visited = new HashSet<AbstractObject>(objects);
        var reached = new List<AbstractObject>(visited);
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var cell in CellsOf(reached[i]))
            {
                if (cell.Key.IsMachinery) continue;
                foreach (var inner in cell.Value.Objects)
                {
                    if (visited.Add(inner)) reached.Add(inner);
                }
            }
        }

        return reached;
    }

    /// <summary>Where elements have changed places, a position is any element.</summary>
    private static MemberKeyKind KindOf(MemberKey member, Cells cells) =>
        member.Kind == MemberKeyKind.ElementAt && cells.ContainsKey(MemberKey.Moved) ? MemberKeyKind.Element : member.Kind;

    /// <summary>Empties a place: all elements, or one member.</summary>
    public void Clear(AbstractObject target, MemberKey member)
    {
        if (!IsSingle(target)) return;
        var cells = CellsOf(target);
        if (member.IsElement)
        {
            foreach (var cell in cells)
            {
                if (cell.Key.IsElement) cells = cells.Remove(cell.Key);
            }

            if (cells.ContainsKey(MemberKey.Count)) cells = cells.SetItem(MemberKey.Count, Value.OfConstant(0));
        }

        MaterializeParent(target);
        _heap = _heap.SetItem(target, cells.SetItem(member, Value.Clean));
    }

    /// <summary>Copies what was set in an object into another one; where it may be one of several, the other holds what any of them held.</summary>
    public void CopyCells(ObjectSet from, AbstractObject to)
    {
        foreach (var original in from)
        {
            foreach (var cell in CellsOf(original)) Write(to, cell.Key, cell.Value, strong: from.Count == 1);
        }
    }

    public bool HasCells(AbstractObject target) => _heap.TryGetValue(target, out var cells) && !cells.IsEmpty;

    public Cells CellsOf(AbstractObject target) => _heap.TryGetValue(target, out var cells) ? cells : Cells.Empty;

    /// <summary>What a member holds that nothing in the analysed code has set.</summary>
    public static Value Initial(AbstractObject target, MemberKey member)
    {
        if (member.Kind == MemberKeyKind.Moved) return Value.Bottom;
        if (member.Kind == MemberKeyKind.Count) return Value.Clean;
        switch (target.Kind)
        {
            case AbstractObjectKind.Formal:
                return FormalValue(target.Path!, member, MemberTypes.Of(target.Type, member));
            case AbstractObjectKind.External when member is { Kind: MemberKeyKind.Symbol, IsForeign: false }:
                // The object was made somewhere else: its members hold what the compilation writes there, as static state does.
                return FormalValue(new FormalPath(FormalRoot.Static), member, MemberTypes.Of(target.Type, member));
            case AbstractObjectKind.External:
                return member.IsMachinery ? Value.Bottom : Value.Unknown;
            case AbstractObjectKind.Allocated when !member.IsMachinery && !member.IsElement:
                return Value.Clean;
            default:
                return Value.Bottom;
        }
    }

    public static Value FormalValue(FormalPath root, MemberKey member, ITypeSymbol? type)
    {
        if (root.IsAtDepthLimit) return BeyondDepth(root.IsBeyondDepth ? root.Owner! : root, member, type);
        var path = root.Append(member);
        return member.IsMachinery
            ? Value.Of(AbstractObject.Formal(path, type))
            : Value.Of(OriginSet.Of(new Formal(path)), ObjectSet.Of(AbstractObject.Formal(path, type)), isOpaque: true);
    }

    /// <summary>
    /// What is further in than paths go is one fact, and one object: what is written there is not lost. Not so behind several steps of one type, where each object would be one more that any
    /// of them may be.
    /// </summary>
    private static Value BeyondDepth(FormalPath limit, MemberKey member, ITypeSymbol? type)
    {
        var origins = OriginSet.Of(new Formal(limit, FormalExtent.Everything));
        return member.IsMachinery || limit.IsWoundUp ? Value.Of(origins) : Value.Of(origins, ObjectSet.Of(AbstractObject.Formal(limit.Append(MemberKey.Deeper), type)), isOpaque: true);
    }

    /// <summary>A formal object that is written to becomes visible in the object it is found in, so that reading that whole object sees the write.</summary>
    private void MaterializeParent(AbstractObject target)
    {
        if (target.Kind != AbstractObjectKind.Formal || target.Path!.Members.IsEmpty) return;
        var path = target.Path;
        var last = path.Members[path.Members.Length - 1];
        var parent = AbstractObject.Formal(path.Owner!, null);
        var cells = CellsOf(parent);
        if (cells.ContainsKey(last)) return;
        MaterializeParent(parent);
        _heap = _heap.SetItem(parent, cells.SetItem(last, FormalValue(parent.Path!, last, target.Type)));
    }

    private static bool HasElementStep(AbstractObject target)
    {
        if (target.Path is null) return false;
        foreach (var member in target.Path.Members)
        {
            if (member.Kind == MemberKeyKind.Element || member.IsRepeated) return true;
        }

        return false;
    }
}
