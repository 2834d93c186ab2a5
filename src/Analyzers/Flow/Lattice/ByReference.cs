using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>Tells objects apart by identity, where comparing what is in them would cost more than it finds.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ByReference<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
