using System;
using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// What can be reached from values in one state, where many are asked for: objects that refer to each other in a circle reach the same, and what one object reaches is put together from what
/// those in it do, once. For one state that does not change.
/// </summary>
/// <param name="ads">What is declared to be no input of an ADS: it stays apart where many places become one.</param>
/// <param name="inside">Adds what an object itself holds, and hands over the objects in it.</param>
internal sealed class ReachedOrigins(AdsVocabulary ads, Action<AbstractObject, List<Origin>, Action<AbstractObject>> inside)
{
    private readonly Dictionary<AbstractObject, OriginSet> _known = new();
    private readonly Dictionary<AbstractObject, (List<Origin> Origins, List<AbstractObject> Objects)> _inside = new();

    /// <summary>All that whoever is handed a value can get at: says what <see cref="Members.ReadEverything"/> says of each value by itself.</summary>
    public static ReachedOrigins Everything(Members members) =>
        new(members.Ads, (target, found, inside) => members.AddReached(target, FormalExtent.Everything, found, inside));

    public OriginSet From(OriginSet origins, ObjectSet objects)
    {
        if (objects.IsEmpty) return origins;
        if (objects.Count == 1 && origins.IsEmpty) return From(objects[0]);
        var all = new List<Origin>(origins);
        foreach (var target in objects) all.AddRange(From(target));
        return Widening.Of(all, ads);
    }

    private OriginSet From(AbstractObject target)
    {
        if (!_known.ContainsKey(target)) Explore(target);
        return _known[target];
    }

    private void Explore(AbstractObject from)
    {
        // Most objects hold none, or none that is not known.
        if (InsideOf(from) is var (held, holds) && holds.TrueForAll(_known.ContainsKey))
        {
            foreach (var inner in holds) held.AddRange(_known[inner]);
            _known.Add(from, Widening.Of(held, ads));
            return;
        }

        // What a component refers to comes before it.
        foreach (var component in Components.Of([from], target => InsideOf(target).Objects.Where(o => !_known.ContainsKey(o)), null))
        {
            var all = new List<Origin>();
            var sets = new HashSet<OriginSet>(ByReference<OriginSet>.Instance);
            foreach (var target in component)
            {
                var (origins, objects) = InsideOf(target);
                all.AddRange(origins);
                foreach (var inner in objects)
                {
                    if (_known.TryGetValue(inner, out var known) && sets.Add(known)) all.AddRange(known);
                }
            }

            var reached = Widening.Of(all, ads);
            foreach (var target in component) _known.Add(target, reached);
        }
    }

    private (List<Origin> Origins, List<AbstractObject> Objects) InsideOf(AbstractObject target)
    {
        if (_inside.TryGetValue(target, out var known)) return known;
        var (origins, objects) = (new List<Origin>(), new List<AbstractObject>());
        inside(target, origins, objects.Add);
        return _inside[target] = (origins, objects);
    }
}
