using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace AdsGuard;

/// <summary>
/// Copies what a gate is asked about, before it is asked. The copy is reviewed, and acted on: what becomes of the caller's own meanwhile changes neither. For
/// generated code; docs/fingerprint.md says
/// what is copied.
/// </summary>
public static class ReviewedCopy
{
    /// <summary>Copies what does not grow.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are read once, now.</param>
    /// <returns>The elements, in their order.</returns>
    [return: NotNullIfNotNull(nameof(items))]
    public static T[]? OfArray<T>(IEnumerable<T>? items) => items?.ToArray();

    /// <summary>Copies what does not grow, and what its elements hold.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are read once, now.</param>
    /// <param name="item">Copies one element.</param>
    /// <returns>The copies, in the order of the elements.</returns>
    [return: NotNullIfNotNull(nameof(items))]
    public static T[]? OfArray<T>(IEnumerable<T>? items, Func<T, T> item) => items?.Select(Required.Value(item, nameof(item))).ToArray();

    /// <summary>Copies what can grow.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are read once, now.</param>
    /// <returns>The elements, in their order.</returns>
    [return: NotNullIfNotNull(nameof(items))]
    public static List<T>? OfList<T>(IEnumerable<T>? items) => items?.ToList();

    /// <summary>Copies what can grow, and what its elements hold.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are read once, now.</param>
    /// <param name="item">Copies one element.</param>
    /// <returns>The copies, in the order of the elements.</returns>
    [return: NotNullIfNotNull(nameof(items))]
    public static List<T>? OfList<T>(IEnumerable<T>? items, Func<T, T> item) => items?.Select(Required.Value(item, nameof(item))).ToList();

    /// <summary>Copies a value whose type is a type parameter: of those that have a canonical form then, only bytes can change.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Its copy, or the value itself where nobody can change it.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static T OfRuntimeType<T>(T value) => value is byte[] bytes ? (T)bytes.Clone() : value;
}
