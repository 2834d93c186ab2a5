using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Keeps what a member says of itself short enough to be taken over by whoever calls it: code that links the nodes of a tree in all directions lets each of them refer to each other one, and
/// every caller would look through all of that for each call. First places further in than one member from a parameter become that member, which loses nothing but which place it was. If that is not
/// enough, members refer to a few objects only, and carry what is found in the others: what is put into those later is lost, and ADS9004 says so.
/// </summary>
internal sealed class Abridgement
{
    private const int PathDepth = 1;

    private readonly AdsVocabulary _ads;
    private readonly Dictionary<OriginSet, OriginSet> _near = new(ByReference<OriginSet>.Instance);

    private Abridgement(AdsVocabulary ads) => _ads = ads;

    public static Summary Of(Summary summary, AdsVocabulary ads)
    {
        if (summary.Size <= Budgets.FactsPerSummary) return summary;
        var abridgement = new Abridgement(ads);
        summary = Changed(summary, value => value.WithOrigins(abridgement.Near(value.Origins)));
        return summary.Size <= Budgets.FactsPerSummary ? summary : abridgement.WithFewObjects(summary);
    }

    private OriginSet Near(OriginSet origins)
    {
        if (!_near.TryGetValue(origins, out var near)) _near.Add(origins, near = Widening.Near(origins, PathDepth, _ads));
        return near;
    }

    private Summary WithFewObjects(Summary summary)
    {
        var reached = new ReachedOrigins(_ads, (target, found, inside) =>
        {
            if (target.Path is { } path) found.Add(new Formal(path, FormalExtent.Reached));
            if (summary.Heap.TryGetValue(target, out var cells)) State.AddInside(cells, found, inside);
        });
        var isCut = false;
        var few = Changed(summary, value =>
        {
            if (value.Objects.Count <= Budgets.ObjectsPerValueOfLargeSummary) return value;
            isCut = true;
            var kept = ObjectSet.Of(value.Objects.Take(Budgets.ObjectsPerValueOfLargeSummary));
            var leftOut = value.Objects.Where(o => !kept.Contains(o));
            return value.Cut(kept, Near(value.Origins.Union(reached.From(OriginSet.Empty, leftOut))));
        });
        return isCut ? WithoutUnreached(few) with { Limits = few.Limits | Limits.ObjectsPerValue } : few;
    }

    private static Summary Changed(Summary summary, Func<Value, Value> change)
    {
        var heap = summary.Heap.ToBuilder();
        foreach (var pair in summary.Heap)
        {
            var cells = pair.Value;
            foreach (var cell in pair.Value)
            {
                var changed = change(cell.Value);
                if (!ReferenceEquals(changed, cell.Value)) cells = cells.SetItem(cell.Key, changed);
            }

            heap[pair.Key] = cells;
        }

        return summary with
        {
            Returned = change(summary.Returned),
            Thrown = change(summary.Thrown),
            WrittenBack = summary.WrittenBack.ToImmutableDictionary(static pair => pair.Key, pair => change(pair.Value)),
            Heap = heap.ToImmutable(),
        };
    }

    /// <summary>Objects that were made, and that nothing refers to any more, are nobody's concern.</summary>
    private static Summary WithoutUnreached(Summary summary)
    {
        var visited = new HashSet<AbstractObject>(summary.Heap.Keys.Where(static o => o.Kind == AbstractObjectKind.Formal));
        foreach (var value in summary.WrittenBack.Values.Append(summary.Returned).Append(summary.Thrown)) visited.UnionWith(value.Objects);
        var pending = new Queue<AbstractObject>(visited);
        while (pending.Count > 0)
        {
            if (!summary.Heap.TryGetValue(pending.Dequeue(), out var cells)) continue;
            foreach (var cell in cells)
            {
                foreach (var inner in cell.Value.Objects)
                {
                    if (visited.Add(inner)) pending.Enqueue(inner);
                }
            }
        }

        return summary with { Heap = summary.Heap.RemoveRange(summary.Heap.Keys.Where(o => !visited.Contains(o))) };
    }
}
