using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>
/// An immutable finite set, ordered by union: bottom is <see cref="Empty"/>, join is <see cref="Union"/>. A union returns one of its operands where it
/// can, so that convergence is mostly seen by reference. Enumerates in order of insertion, which is deterministic for a deterministic analysis.
/// </summary>
/// <remarks>
/// Laws, held by property tests: <see cref="Union"/> is associative, commutative and idempotent, and <see cref="Empty"/> is its identity. Equality and hash do not
/// depend on the order of insertion. The analysis is a may analysis: sets only grow.
/// </remarks>
internal sealed class FiniteSet<T> : IEquatable<FiniteSet<T>>, IEnumerable<T>
    where T : class, IEquatable<T>
{
    public static readonly FiniteSet<T> Empty = new(Array.Empty<T>());

    /// <summary>From here on membership is looked up by hash; below, comparing the few elements is faster.</summary>
    private const int HashThreshold = 12;

    private readonly T[] _elements;

    /// <summary>
    /// Where the elements stand, by hash: one more than the position, or zero; the next place is tried where another element stands. Made when the first element is looked for: most
    /// sets are only joined and walked. Two threads may both make it, and make the same.
    /// </summary>
    private int[]? _places;

    /// <summary>Zero until it is asked for: sets of hundreds of elements are keys of what was found for them.</summary>
    private int _hash;

    private FiniteSet(T[] elements) => _elements = elements;

    public int Count => _elements.Length;

    public bool IsEmpty => _elements.Length == 0;

    public T this[int index] => _elements[index];

    public static FiniteSet<T> Of(T element) => new(new[] { element });

    public static FiniteSet<T> Of(IEnumerable<T> elements)
    {
        if (elements is FiniteSet<T> set) return set;
        // What makes a set mostly yields few elements, and few different ones: they are compared, and nothing else is made.
        var distinct = Array.Empty<T>();
        HashSet<T>? lookup = null;
        var count = 0;
        foreach (var element in elements)
        {
            if (lookup is null ? IsAmong(distinct, count, element) : !lookup.Add(element)) continue;
            if (count == distinct.Length) Array.Resize(ref distinct, count == 0 ? 4 : count * 2);
            distinct[count++] = element;
            if (lookup is null && count > HashThreshold) lookup = new HashSet<T>(distinct.Take(count));
        }

        if (count == 0) return Empty;
        if (count < distinct.Length) Array.Resize(ref distinct, count);
        return new FiniteSet<T>(distinct);
    }

    public bool Contains(T element)
    {
        if (_elements.Length <= HashThreshold) return IsAmong(_elements, _elements.Length, element);
        var places = _places ??= Places();
        var mask = places.Length - 1;
        for (var place = element.GetHashCode() & mask; places[place] is > 0 and var position; place = (place + 1) & mask)
        {
            if (_elements[position - 1].Equals(element)) return true;
        }

        return false;
    }

    private static bool IsAmong(T[] elements, int count, T element)
    {
        for (var i = 0; i < count; i++)
        {
            if (elements[i].Equals(element)) return true;
        }

        return false;
    }

    private int[] Places()
    {
        var size = 32;
        while (size < _elements.Length * 2) size *= 2;
        var places = new int[size];
        for (var i = 0; i < _elements.Length; i++)
        {
            var place = _elements[i].GetHashCode() & (size - 1);
            while (places[place] > 0) place = (place + 1) & (size - 1);
            places[place] = i + 1;
        }

        return places;
    }

    public FiniteSet<T> Union(FiniteSet<T> other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty) return this;
        if (IsEmpty) return other;
        T[]? union = null;
        var count = _elements.Length;
        for (var i = 0; i < other._elements.Length; i++)
        {
            var element = other._elements[i];
            if (Contains(element)) continue;
            if (union is null)
            {
                union = new T[count + other._elements.Length - i];
                _elements.CopyTo(union, 0);
            }

            union[count++] = element;
        }

        if (union is null) return this;
        if (count < union.Length) Array.Resize(ref union, count);
        return new FiniteSet<T>(union);
    }

    public FiniteSet<T> Add(T element)
    {
        if (Contains(element)) return this;
        var union = new T[_elements.Length + 1];
        _elements.CopyTo(union, 0);
        union[_elements.Length] = element;
        return new FiniteSet<T>(union);
    }

    public FiniteSet<T> Where(Func<T, bool> predicate)
    {
        var length = _elements.Length;
        var first = 0;
        while (first < length && predicate(_elements[first])) first++;
        if (first == length) return this;
        // The first that fits behind one that does not: mostly there is none, and nothing or the beginning is left.
        T[]? kept = null;
        var count = first;
        for (var i = first + 1; i < length; i++)
        {
            if (!predicate(_elements[i])) continue;
            if (kept is null)
            {
                kept = new T[length - 1];
                Array.Copy(_elements, kept, first);
            }

            kept[count++] = _elements[i];
        }

        if (count == 0) return Empty;
        kept ??= _elements;
        if (count < kept.Length) Array.Resize(ref kept, count);
        return new FiniteSet<T>(kept);
    }

    public bool Any(Func<T, bool> predicate)
    {
        foreach (var element in _elements)
        {
            if (predicate(element)) return true;
        }

        return false;
    }

    public bool All(Func<T, bool> predicate)
    {
        foreach (var element in _elements)
        {
            if (!predicate(element)) return false;
        }

        return true;
    }

    public bool Equals(FiniteSet<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other._elements.Length != _elements.Length) return false;
        foreach (var element in other._elements)
        {
            if (!Contains(element)) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as FiniteSet<T>);

    public override int GetHashCode()
    {
        if (_hash != 0) return _hash;
        // The order of the elements depends on the order of joins, so the hash must not.
        var hash = _elements.Length;
        foreach (var element in _elements) hash = unchecked(hash + (element.GetHashCode() * 16777619));
        return _hash = hash;
    }

    /// <summary>Walks the elements without making an object: most loops of the analysis are over one of these sets.</summary>
    public Enumerator GetEnumerator() => new(_elements);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _elements.GetEnumerator();

    public override string ToString() => "{" + string.Join(", ", (IEnumerable<T>)_elements) + "}";

    public struct Enumerator(T[] elements)
    {
        private int _next;

        public readonly T Current => elements[_next - 1];

        public bool MoveNext() => ++_next <= elements.Length;
    }
}
