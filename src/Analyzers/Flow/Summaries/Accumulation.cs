using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Has a summary in a circle of calls keep what it said before, and name fewer places: so that whatever the members of the circle hand each other comes to rest.
/// </summary>
internal sealed class Accumulation
{
    private readonly AdsVocabulary _ads;
    private bool _isCut;

    private Accumulation(AdsVocabulary ads) => _ads = ads;

    /// <summary>What a member is now found to do, and what it was found to do before.</summary>
    public static Summary Of(Summary before, Summary now, AdsVocabulary ads)
    {
        var accumulation = new Accumulation(ads);
        var all = accumulation.Of(before, now);
        return accumulation._isCut ? all with { Limits = all.Limits | Limits.ObjectsPerValue } : all;
    }

    private Summary Of(Summary before, Summary now) => now with
    {
        Returned = Of(before.Returned, now.Returned),
        Thrown = Of(before.Thrown, now.Thrown),
        WrittenBack = Joined(before.WrittenBack, now.WrittenBack, static _ => Value.Bottom),
        Heap = Heap(before.Heap, now.Heap),
        Plural = before.Plural.Union(now.Plural),
        WrittenStructs = before.WrittenStructs.Union(now.WrittenStructs).ToImmutableArray(),
        ReturnedPlaces = before.ReturnedPlaces.Union(now.ReturnedPlaces).ToImmutableArray(),
        SinkFlows = Of(before.SinkFlows, now.SinkFlows, static f => (f.Place, f.Sink), (one, other) => one with { Origins = Of(one.Origins, other.Origins), Decided = one.Decided.Union(other.Decided) }),
        Actions = Of(before.Actions, now.Actions, static a => (a.Place, a.ActionPlace, a.Action), (one, other) => one with { Origins = one.Origins.Union(other.Origins), Review = one.Review | other.Review }),
        SharedWrites = Of(before.SharedWrites, now.SharedWrites, static w => (w.Anchor, w.Member), Of),
        ThrowsUnder = Of(before.ThrowsUnder, now.ThrowsUnder),
        FunctionsRun = before.FunctionsRun.Union(now.FunctionsRun),
        Questions = before.Questions.Union(now.Questions).ToImmutableArray(),
        Review = before.Review | now.Review,
        Verification = before.Verification | now.Verification,
        StartsWork = before.StartsWork | now.StartsWork,
        Limits = before.Limits | now.Limits,
    };

    /// <summary>The list that was, in its order, with what is new behind it; what stands in both is joined.</summary>
    private static ImmutableArray<T> Of<T, TKey>(ImmutableArray<T> before, ImmutableArray<T> now, Func<T, TKey> key, Func<T, T, T> join)
    {
        if (before.IsEmpty) return now;
        var all = before.ToList();
        var places = new Dictionary<TKey, int>();
        for (var i = 0; i < all.Count; i++) places[key(all[i])] = i;
        foreach (var one in now)
        {
            if (places.TryGetValue(key(one), out var place)) all[place] = join(all[place], one);
            else all.Add(one);
        }

        return all.ToImmutableArray();
    }

    private SharedWrite Of(SharedWrite before, SharedWrite now)
    {
        var all = before.Join(now);
        return all with { Direct = Near(all.Direct), Elements = Near(all.Elements), Keys = Near(all.Keys), Everything = Near(all.Everything) };
    }

    private ImmutableDictionary<AbstractObject, Cells> Heap(ImmutableDictionary<AbstractObject, Cells> before, ImmutableDictionary<AbstractObject, Cells> now)
    {
        var heap = now.ToBuilder();
        foreach (var pair in before) heap[pair.Key] = Contents(pair.Key, pair.Value, now.TryGetValue(pair.Key, out var cells) ? cells : null);
        foreach (var pair in now)
        {
            if (!before.ContainsKey(pair.Key)) heap[pair.Key] = Contents(pair.Key, pair.Value, null);
        }

        return heap.ToImmutable();
    }

    /// <summary>An object that was made is not there where it was not; one that was handed over then holds what it held.</summary>
    private Cells Contents(AbstractObject target, Cells one, Cells? other)
    {
        other ??= target.Kind == AbstractObjectKind.Formal ? Cells.Empty : one;
        return Joined(one, other, key => State.Initial(target, key));
    }

    private ImmutableDictionary<TKey, Value> Joined<TKey>(ImmutableDictionary<TKey, Value> before, ImmutableDictionary<TKey, Value> now, Func<TKey, Value> initial)
        where TKey : notnull
    {
        var joined = before;
        foreach (var cell in now) joined = joined.SetItem(cell.Key, Of(before.TryGetValue(cell.Key, out var value) ? value : initial(cell.Key), cell.Value));
        foreach (var cell in before)
        {
            if (!now.ContainsKey(cell.Key)) joined = joined.SetItem(cell.Key, Of(cell.Value, initial(cell.Key)));
        }

        return joined;
    }

    private Value Of(Value before, Value now)
    {
        var joined = before.Join(now);
        // What is in the objects that do not fit in is lost.
        _isCut |= joined.IsCut && !before.IsCut && !now.IsCut;
        return joined.WithOrigins(Near(joined.Origins));
    }

    private OriginSet Of(OriginSet before, OriginSet now) => Near(before.Union(now));

    private OriginSet Near(OriginSet origins) => Widening.Near(origins, Budgets.PathDepthInCycles, _ads);
}
