using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using AdsGuard.Analyzers.Flow.Lattice;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// Unions of what values carry, each with a bounded number of places, and each found once: where many members hold much, the same few sets come together again and
/// again. For one run of one member, and used by one thread.
/// </summary>
/// <param name="join">Joins two sets, of which neither is small, and gives the first where the other says nothing more.</param>
internal sealed class BoundedUnions(Func<OriginSet, OriginSet, OriginSet> join)
{
    private readonly Dictionary<Pair, OriginSet> _known = new();

    public OriginSet Of(OriginSet one, OriginSet other)
    {
        if (one.Count + other.Count <= Budgets.PlacesPerValue || ReferenceEquals(one, other)) return one.Union(other);
        var pair = new Pair(one, other);
        if (!_known.TryGetValue(pair, out var union))
        {
            union = join(one, other);
            _known.Add(pair, union);
        }

        return union;
    }

    /// <summary>Two sets by identity: comparing them would cost as much as joining them.</summary>
    private readonly struct Pair(OriginSet one, OriginSet other) : IEquatable<Pair>
    {
        private readonly OriginSet _one = one;
        private readonly OriginSet _other = other;

        public bool Equals(Pair other) => ReferenceEquals(_one, other._one) && ReferenceEquals(_other, other._other);

        public override bool Equals(object? obj) => obj is Pair pair && Equals(pair);

        public override int GetHashCode() =>
            unchecked((RuntimeHelpers.GetHashCode(_one) * 31) + RuntimeHelpers.GetHashCode(_other));
    }
}
