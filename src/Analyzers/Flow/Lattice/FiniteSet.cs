using System;
using System.Collections;
using System.Collections.Generic;

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
    private readonly HashSet<T>? _lookup;

    private FiniteSet(T[] elements)
    {
        _elements = elements;
        if (elements.Length > HashThreshold) _lookup = new HashSet<T>(elements);
    }

    public int Count => _elements.Length;

    public bool IsEmpty => _elements.Length == 0;

    public T this[int index] => _elements[index];

    public static FiniteSet<T> Of(T element) => new(new[] { element });

    public static FiniteSet<T> Of(IEnumerable<T> elements)
    {
        var distinct = new HashSet<T>();
        var ordered = new List<T>();
        foreach (var element in elements)
        {
            if (distinct.Add(element)) ordered.Add(element);
        }

        return ordered.Count == 0 ? Empty : new FiniteSet<T>(ordered.ToArray());
    }

    public bool Contains(T element)
    {
        if (_lookup is not null) return _lookup.Contains(element);
        foreach (var candidate in _elements)
        {
            if (candidate.Equals(element)) return true;
        }

        return false;
    }

    public FiniteSet<T> Union(FiniteSet<T> other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty) return this;
        if (IsEmpty) return other;
        List<T>? added = null;
        foreach (var element in other._elements)
        {
            if (!Contains(element)) (added ??= new List<T>()).Add(element);
        }

        if (added is null) return this;
        var union = new T[_elements.Length + added.Count];
        _elements.CopyTo(union, 0);
        added.CopyTo(union, _elements.Length);
        return new FiniteSet<T>(union);
    }

    public FiniteSet<T> Add(T element) => Contains(element) ? this : Union(Of(element));

    public FiniteSet<T> Where(Func<T, bool> predicate)
    {
        List<T>? kept = null;
        for (var i = 0; i < _elements.Length; i++)
        {
            if (predicate(_elements[i]))
            {
                kept?.Add(_elements[i]);
            }
            else if (kept is null)
            {
                kept = new List<T>(_elements.Length);
                for (var j = 0; j < i; j++) kept.Add(_elements[j]);
            }
        }

        return kept is null ? this : kept.Count == 0 ? Empty : new FiniteSet<T>(kept.ToArray());
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
        // The order of the elements depends on the order of joins, so the hash must not.
        var hash = _elements.Length;
        foreach (var element in _elements) hash = unchecked(hash + (element.GetHashCode() * 16777619));
        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => "{" + string.Join(", ", (IEnumerable<T>)_elements) + "}";
}
