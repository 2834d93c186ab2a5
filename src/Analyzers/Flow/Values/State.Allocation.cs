using System.Collections.Generic;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>Objects that are made: the latest of a site is told apart from those before it.</summary>
internal sealed partial class State
{
    /// <summary>
    /// Makes an object at its site. A site that runs again makes a new object with nothing set; the one it made before, where it can still be reached, joins the
    /// earlier objects of that site.
    /// </summary>
    public void Allocate(AbstractObject target)
    {
        if (!_heap.ContainsKey(target) || !Age(new HashSet<AbstractObject> { target }).Contains(target)) Make(target);
    }

    /// <summary>Makes all the objects that a call made: what is known is looked through once for all of them.</summary>
    /// <param name="targets">The objects.</param>
    /// <param name="areMany">
    /// Whether each of them stands for all that a circle of calls makes, so that one that is there stays what it is, whether or not anything in this state refers to it: what the call
    /// before in the same expression returned is in no variable.
    /// </param>
    public void Allocate(IReadOnlyCollection<AbstractObject> targets, bool areMany)
    {
        if (areMany)
        {
            foreach (var target in targets)
            {
                if (!_heap.ContainsKey(target)) Make(target);
            }

            return;
        }

        HashSet<AbstractObject>? known = null;
        foreach (var target in targets)
        {
            if (_heap.ContainsKey(target)) (known ??= new HashSet<AbstractObject>()).Add(target);
        }

        var kept = known is null ? null : Age(known);
        foreach (var target in targets)
        {
            if (kept?.Contains(target) != true) Make(target);
        }
    }

    private void Make(AbstractObject target)
    {
        if (!_lent.IsEmpty) _lent = _lent.Remove(target);
        _heap = _heap.SetItem(target, _awaited.TryGetValue(target, out var awaited) ? awaited : Cells.Empty);
    }

    /// <summary>Has those of some objects that can still be reached join the earlier ones of their sites; gives the earlier ones, which hold what they held.</summary>
    private HashSet<AbstractObject> Age(HashSet<AbstractObject> known)
    {
        var latest = new HashSet<AbstractObject>();
        var kept = new HashSet<AbstractObject>();
        foreach (var target in Referenced(known))
        {
            if (!target.IsEarlier) latest.Add(target);
            kept.Add(target.Earlier());
        }

        if (latest.Count > 0) Move(latest);
        foreach (var target in kept) _plural = _plural.Add(target);
        return kept;
    }

    /// <summary>Those of some objects that can still be reached from a variable, or from any other object.</summary>
    private HashSet<AbstractObject> Referenced(HashSet<AbstractObject> known)
    {
        var referenced = new HashSet<AbstractObject>();
        var pending = new Stack<AbstractObject>();
        foreach (var variable in _variables) Visit(variable.Value);
        foreach (var capture in _captures) Visit(capture.Value);
        foreach (var pair in _heap)
        {
            if (!known.Contains(pair.Key)) VisitAll(pair.Value);
        }

        while (pending.Count > 0) VisitAll(CellsOf(pending.Pop()));
        return referenced;

        void VisitAll(Cells cells)
        {
            foreach (var cell in cells) Visit(cell.Value);
        }

        void Visit(Value value)
        {
            foreach (var target in value.Objects)
            {
                if (known.Contains(target) && referenced.Add(target)) pending.Push(target);
            }
        }
    }

    private void Move(HashSet<AbstractObject> latest)
    {
        foreach (var target in latest)
        {
            var earlier = target.Earlier();
            foreach (var cell in CellsOf(target))
            {
                var before = IsSet(earlier, cell.Key) ? Read(earlier, cell.Key) : Value.Bottom;
                _heap = _heap.SetItem(earlier, CellsOf(earlier).SetItem(cell.Key, before.Join(cell.Value)));
            }

            if (!_heap.ContainsKey(earlier)) _heap = _heap.SetItem(earlier, Cells.Empty);
            _heap = _heap.Remove(target);
        }

        foreach (var variable in _variables)
        {
            if (RefersToAny(variable.Value, latest)) _variables = _variables.SetItem(variable.Key, Moved(variable.Value, latest));
        }

        foreach (var capture in _captures)
        {
            if (RefersToAny(capture.Value, latest)) _captures = _captures.SetItem(capture.Key, Moved(capture.Value, latest));
        }

        foreach (var pair in _heap)
        {
            var aged = pair.Value;
            foreach (var cell in pair.Value)
            {
                if (RefersToAny(cell.Value, latest)) aged = aged.SetItem(cell.Key, Moved(cell.Value, latest));
            }

            if (!ReferenceEquals(aged, pair.Value)) _heap = _heap.SetItem(pair.Key, aged);
        }
    }

    private static bool RefersToAny(Value value, HashSet<AbstractObject> targets)
    {
        foreach (var target in value.Objects)
        {
            if (targets.Contains(target)) return true;
        }

        return false;
    }

    private static Value Moved(Value value, HashSet<AbstractObject> latest)
    {
        var aged = value.Objects.Where(o => !latest.Contains(o));
        foreach (var target in value.Objects)
        {
            if (latest.Contains(target)) aged = aged.Add(target.Earlier());
        }

        return value.WithObjects(aged);
    }
}
