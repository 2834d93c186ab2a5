using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Formal origins that reach an ADS inside a member or below it: to be decided by whoever calls.</summary>
/// <param name="Place">Where the data goes in, or the call that passes it down.</param>
/// <param name="Sink">The ADS input at the end.</param>
/// <param name="Origins">The formal origins; with a client that is formal itself, the concrete ones too.</param>
/// <param name="Decided">Formal origins of shared state that were already looked up where they were read.</param>
internal sealed record SinkFlow(SyntaxNode Place, Sink Sink, OriginSet Origins, OriginSet Decided);

/// <summary>Protected data arrives at an ADS: what a rule reports.</summary>
internal sealed record Finding(SyntaxNode Place, IOperation? Operation, Sink Sink, ProtectedData Data);

/// <summary>An action that a human has to stand behind depends on an ADS and is not known to be reviewed: what a rule reports.</summary>
internal sealed record ActionFinding(SyntaxNode Place, SyntaxNode ActionPlace, MarkedAction Action, ImmutableArray<AdsIdentity> Systems, ReviewStatus Review);

/// <summary>What a member leaves in state that outlives the call.</summary>
/// <param name="Anchor">The field or property declared in this compilation through which it is reached: what writers mention.</param>
/// <param name="Member">The member that holds it; the anchor itself, or one below it (an item of a tuple in it).</param>
/// <param name="Direct">What it holds.</param>
/// <param name="Elements">What its elements hold.</param>
/// <param name="Everything">All that can be reached from it.</param>
/// <param name="Functions">The functions it refers to.</param>
internal sealed record SharedWrite(Anchor Anchor, MemberKey Member, OriginSet Direct, OriginSet Elements, OriginSet Everything, ObjectSet Functions)
{
    /// <summary>What the keys of a dictionary there carry.</summary>
    public OriginSet Keys { get; init; } = OriginSet.Empty;

    /// <summary>The objects made in sight that it refers to.</summary>
    public ObjectSet Made { get; init; } = ObjectSet.Empty;

    /// <summary>Whether it may refer to objects that were not made in sight.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What two places of a member leave in the same place.</summary>
    public SharedWrite Join(SharedWrite other) =>
        new(Anchor, Member, Direct.Union(other.Direct), Elements.Union(other.Elements), Everything.Union(other.Everything), Functions.Union(other.Functions))
        {
            Keys = Keys.Union(other.Keys),
            Made = Made.Union(other.Made),
            IsOpen = IsOpen || other.IsOpen,
        };
}

/// <summary>
/// What a member does, in terms of what it is handed: returned and written values with formal origins and objects. Immutable. Bottom (<see cref="None"/>) says
/// that it never comes back; summaries only grow.
/// </summary>
internal sealed record Summary
{
    public static readonly Summary None = new();

    public Value Returned { get; init; } = Value.Bottom;

    public Value Thrown { get; init; } = Value.Bottom;

    /// <summary>What ref and out parameters hold in the end.</summary>
    public ImmutableDictionary<int, Value> WrittenBack { get; init; } = ImmutableDictionary<int, Value>.Empty;

    /// <summary>The members that were set, of formal objects and of the objects made here that can be reached from outside.</summary>
    public ImmutableDictionary<AbstractObject, ImmutableDictionary<MemberKey, Value>> Heap { get; init; } = ImmutableDictionary<AbstractObject, ImmutableDictionary<MemberKey, Value>>.Empty;

    /// <summary>
    /// The parameters that are structs by value and written into, and <c>this</c> of a struct. Follows from <see cref="Heap"/>, and is no part of equality.
    /// </summary>
    public ImmutableArray<int> WrittenStructs { get; init; } = ImmutableArray<int>.Empty;

    public ImmutableHashSet<AbstractObject> Plural { get; init; } = ImmutableHashSet<AbstractObject>.Empty;

    /// <summary>The places that are returned by reference.</summary>
    public ImmutableArray<ReturnedPlace> ReturnedPlaces { get; init; } = ImmutableArray<ReturnedPlace>.Empty;

    public ImmutableArray<SinkFlow> SinkFlows { get; init; } = ImmutableArray<SinkFlow>.Empty;

    public ImmutableArray<Finding> Findings { get; init; } = ImmutableArray<Finding>.Empty;

    /// <summary>Actions that are taken in the member or below it: whether they depend on an ADS is for its callers to say.</summary>
    public ImmutableArray<ActionTaken> Actions { get; init; } = ImmutableArray<ActionTaken>.Empty;

    public ImmutableArray<ActionFinding> ActionFindings { get; init; } = ImmutableArray<ActionFinding>.Empty;

    /// <summary>What can be true of the human review when the member comes back.</summary>
    public ReviewStatus Review { get; init; }

    /// <summary>The same of the check for accuracy.</summary>
    public ReviewStatus Verification { get; init; }

    /// <summary>What decides whether the member throws instead of coming back.</summary>
    public OriginSet ThrowsUnder { get; init; } = OriginSet.Empty;

    /// <summary>Whether something goes on beside the caller once the member has come back.</summary>
    public bool StartsWork { get; init; }

    public ImmutableArray<SharedWrite> SharedWrites { get; init; } = ImmutableArray<SharedWrite>.Empty;

    /// <summary>The calls of an ADS in the member itself. Not part of equality: no caller depends on them.</summary>
    public ImmutableArray<AdsCall> AdsCalls { get; init; } = ImmutableArray<AdsCall>.Empty;

    /// <summary>The lambdas and local functions of the member.</summary>
    public ImmutableArray<IMethodSymbol> Functions { get; init; } = ImmutableArray<IMethodSymbol>.Empty;

    /// <summary>The lambdas and local functions of other members that it or what it calls runs: what they do there is among its actions.</summary>
    public ImmutableHashSet<ISymbol> FunctionsRun { get; init; } = ImmutableHashSet<ISymbol>.Empty;

    /// <summary>What the member would do differently if it knew it.</summary>
    public ImmutableArray<Question> Questions { get; init; } = ImmutableArray<Question>.Empty;

    /// <summary>The budgets that its analysis ran into. Not part of equality: they change nothing for who calls.</summary>
    public Limits Limits { get; init; }

    /// <summary>What the recording pass wrote down, for the search of paths. Not part of equality.</summary>
    public Recording? Recording { get; init; }

    /// <summary>How much a caller has to look through.</summary>
    public int Size
    {
        get
        {
            var size = 1 + Actions.Length;
            foreach (var flow in SinkFlows) size += 1 + flow.Origins.Count;
            foreach (var pair in Heap)
            {
                foreach (var cell in pair.Value) size += cell.Value.Size;
            }

            return size;
        }
    }

    /// <summary>Whether it writes to a member of an object that it is handed.</summary>
    public bool WritesToHandedIn(MemberKey member) => CellsOfHandedIn(member).Any();

    /// <summary>The functions that it puts there, or into a collection there.</summary>
    public ObjectSet FunctionsPutIntoHandedIn(MemberKey member)
    {
        var functions = new List<AbstractObject>();
        var visited = new HashSet<AbstractObject>();
        var pending = new Stack<Value>(CellsOfHandedIn(member));
        while (pending.Count > 0)
        {
            foreach (var target in pending.Pop().Objects)
            {
                if (target.Kind == AbstractObjectKind.Delegate) functions.Add(target);
                else if (visited.Add(target) && Heap.TryGetValue(target, out var cells)) cells.Where(static cell => cell.Key.IsElement).ToList().ForEach(cell => pending.Push(cell.Value));
            }
        }

        return ObjectSet.Of(functions);
    }

    private IEnumerable<Value> CellsOfHandedIn(MemberKey member)
    {
        foreach (var pair in Heap)
        {
            if (pair.Key.Path is not { Root.Kind: FormalRootKind.Parameter } path) continue;
            var isCollection = path.LastSymbol is { } last && last.Equals(member);
            foreach (var cell in pair.Value)
            {
                if (cell.Key.Equals(member) || isCollection && cell.Key.Kind is MemberKeyKind.Element or MemberKeyKind.ElementAt or MemberKeyKind.Keys) yield return cell.Value;
            }
        }
    }

    public bool Equals(Summary? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null
            && Returned.Equals(other.Returned)
            && Thrown.Equals(other.Thrown)
            && SameCells(WrittenBack, other.WrittenBack)
            && SameHeap(other)
            && SameSinks(other)
            && SameShared(other)
            && Review == other.Review
            && Verification == other.Verification
            && StartsWork == other.StartsWork
            && ThrowsUnder.Equals(other.ThrowsUnder)
            && SameActions(other)
            && ActionFindings.Length == other.ActionFindings.Length
            && FunctionsRun.Count == other.FunctionsRun.Count
            && Questions.Length == other.Questions.Length
            && ReturnedPlaces.Length == other.ReturnedPlaces.Length
            && Findings.Length == other.Findings.Length;
    }

    public override int GetHashCode() => unchecked((Returned.GetHashCode() * 31) + Heap.Count);

    private static bool SameCells<TKey>(ImmutableDictionary<TKey, Value> left, ImmutableDictionary<TKey, Value> right)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Count != right.Count) return false;
        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var value) || !value.Equals(pair.Value)) return false;
        }

        return true;
    }

    private bool SameHeap(Summary other)
    {
        if (Heap.Count != other.Heap.Count || Plural.Count != other.Plural.Count) return false;
        foreach (var pair in Heap)
        {
            if (!other.Heap.TryGetValue(pair.Key, out var cells) || !SameCells(pair.Value, cells)) return false;
        }

        return true;
    }

    private bool SameSinks(Summary other)
    {
        if (SinkFlows.Length != other.SinkFlows.Length) return false;
        for (var i = 0; i < SinkFlows.Length; i++)
        {
            if (SinkFlows[i].Place != other.SinkFlows[i].Place || !SinkFlows[i].Origins.Equals(other.SinkFlows[i].Origins) || !SinkFlows[i].Sink.Equals(other.SinkFlows[i].Sink)) return false;
        }

        return true;
    }

    private bool SameActions(Summary other)
    {
        if (Actions.Length != other.Actions.Length) return false;
        for (var i = 0; i < Actions.Length; i++)
        {
            if (!Actions[i].Equals(other.Actions[i])) return false;
        }

        return true;
    }

    private bool SameShared(Summary other)
    {
        if (SharedWrites.Length != other.SharedWrites.Length) return false;
        for (var i = 0; i < SharedWrites.Length; i++)
        {
            var (mine, theirs) = (SharedWrites[i], other.SharedWrites[i]);
            if (!mine.Member.Equals(theirs.Member) || !mine.Anchor.Equals(theirs.Anchor) || !mine.Direct.Equals(theirs.Direct) || !mine.Everything.Equals(theirs.Everything) || !mine.Functions.Equals(theirs.Functions) || !mine.Made.Equals(theirs.Made) || mine.IsOpen != theirs.IsOpen) return false;
        }

        return true;
    }
}
