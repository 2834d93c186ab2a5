using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>The join of two states.</summary>
internal sealed partial class State
{
    private Joined<ImmutableDictionary<ISymbol, Value>> _variablesJoined;
    private Joined<ImmutableDictionary<AbstractObject, Cells>> _heapJoined;

    /// <summary>Joins another state into this one; says whether anything changed.</summary>
    public bool JoinWith(State other)
    {
        var (isApproved, areApproved) = (Review == ReviewStatus.Reviewed && other.Review != ReviewStatus.Reviewed, Review != ReviewStatus.Reviewed && other.Review == ReviewStatus.Reviewed);
        var changed = (Review | other.Review) != Review || (Verification | other.Verification) != Verification || !ReferenceEquals(Decided, Decided.Union(other.Decided));
        Review |= other.Review;
        Verification |= other.Verification;
        Decided = Decided.Union(other.Decided);
        // Every operation in a try block is a place that an exception may come from, and few of them change all that is known.
        var isPlain = !isApproved && !areApproved;
        if (!ReferenceEquals(_variables, other._variables) && !(isPlain && _variablesJoined.Are(other._variables, _variables)))
        {
            foreach (var variable in other._variables)
            {
                var mine = Get(variable.Key);
                var joined = JoinOf(mine, variable.Value, isApproved, areApproved);
                if (ReferenceEquals(joined, mine) || joined.Equals(mine)) continue;
                _variables = _variables.SetItem(variable.Key, joined);
                changed = true;
            }

            _variablesJoined = isPlain ? new Joined<ImmutableDictionary<ISymbol, Value>>(other._variables, _variables) : default;
        }

        if (!ReferenceEquals(_captures, other._captures))
        {
            foreach (var capture in other._captures)
            {
                var mine = Get(capture.Key);
                var joined = JoinOf(mine, capture.Value, isApproved, areApproved);
                if (ReferenceEquals(joined, mine) || joined.Equals(mine)) continue;
                _captures = _captures.SetItem(capture.Key, joined);
                changed = true;
            }
        }

        if (!ReferenceEquals(_heap, other._heap) && !(isPlain && _heapJoined.Are(other._heap, _heap)))
        {
            changed |= JoinHeap(other, isApproved, areApproved);
            _heapJoined = isPlain ? new Joined<ImmutableDictionary<AbstractObject, Cells>>(other._heap, _heap) : default;
        }

        if (!ReferenceEquals(_plural, other._plural))
        {
            var plural = _plural.Union(other._plural);
            changed |= plural.Count != _plural.Count;
            _plural = plural;
        }

        if (!ReferenceEquals(_lent, other._lent))
        {
            var lent = _lent.Union(other._lent);
            changed |= lent.Count != _lent.Count;
            _lent = lent;
        }

        return changed;
    }

    /// <summary>Joins two values, of which one may hold only where a human approved.</summary>
    private Value JoinOf(Value mine, Value theirs, bool isApproved, bool areApproved) =>
        isApproved || areApproved ? mine.JoinOnApproval(theirs, isApproved, _unions) : mine.Join(theirs, _unions);

    private bool JoinHeap(State other, bool isApproved, bool areApproved)
    {
        var changed = false;
        var (count, ofBoth) = (_heap.Count, 0);
        foreach (var pair in other._heap)
        {
            var target = pair.Key;
            if (_heap.TryGetValue(target, out var mine))
            {
                ofBoth++;
            }
            else
            {
                if (target.Kind != AbstractObjectKind.Formal)
                {
                    _heap = _heap.SetItem(target, pair.Value);
                    changed = true;
                    continue;
                }

                mine = Cells.Empty;
            }

            if (ReferenceEquals(mine, pair.Value)) continue;
            var joined = mine;
            foreach (var cell in pair.Value)
            {
                var before = mine.TryGetValue(cell.Key, out var value) ? value : Initial(target, cell.Key);
                _work.NoteFacts(ReferenceEquals(before, cell.Value) ? 1 : cell.Value.Size);
                var after = JoinOf(before, cell.Value, isApproved, areApproved);
                if (value is not null && (ReferenceEquals(after, value) || after.Equals(value))) continue;
                joined = joined.SetItem(cell.Key, after);
            }

            foreach (var cell in mine)
            {
                if (pair.Value.ContainsKey(cell.Key)) continue;
                var after = cell.Value.Join(Initial(target, cell.Key));
                if (!after.Equals(cell.Value)) joined = joined.SetItem(cell.Key, after);
            }

            if (ReferenceEquals(joined, mine)) continue;
            _heap = _heap.SetItem(target, joined);
            changed = true;
        }

        // What only this one has is looked for where there is such a thing.
        if (ofBoth == count) return changed;
        foreach (var pair in _heap)
        {
            if (pair.Key.Kind != AbstractObjectKind.Formal || other._heap.ContainsKey(pair.Key)) continue;
            var joined = pair.Value;
            foreach (var cell in pair.Value)
            {
                var after = cell.Value.Join(Initial(pair.Key, cell.Key));
                if (!after.Equals(cell.Value)) joined = joined.SetItem(cell.Key, after);
            }

            if (ReferenceEquals(joined, pair.Value)) continue;
            _heap = _heap.SetItem(pair.Key, joined);
            changed = true;
        }

        return changed;
    }

    /// <summary>What was joined in last, and what that gave: while one is what it was, and the other comes again, there is nothing to do.</summary>
    private readonly record struct Joined<T>(T From, T Into)
        where T : class
    {
        public bool Are(T from, T into) => ReferenceEquals(From, from) && ReferenceEquals(Into, into);
    }
}
