using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Diagnostics;

/// <summary>All rules by their IDs, for whoever checks what people write about them.</summary>
internal static class RuleIds
{
    private const string Prefix = "ADS";
    private const int Length = 7;

    private static readonly Lazy<ImmutableSortedDictionary<string, DiagnosticDescriptor>> Declared = new(static () => typeof(Diagnostics.Descriptors)
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToImmutableSortedDictionary(static descriptor => descriptor.Id, static descriptor => descriptor, StringComparer.OrdinalIgnoreCase));

    public static IEnumerable<string> All => Declared.Value.Keys;

    public static IEnumerable<DiagnosticDescriptor> Descriptors => Declared.Value.Values;

    /// <summary>The rule of this ID, in any casing, or null.</summary>
    public static DiagnosticDescriptor? Find(string id) => Declared.Value.TryGetValue(id, out var descriptor) ? descriptor : null;

    /// <summary>Whether a text has the form of an ID of ours, in any casing: ADS, a digit of one of our categories, three more digits.</summary>
    public static bool HasForm(string text) =>
        text.Length == Length
        && text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && text[3] is '1' or '2' or '3' or '4' or '9'
        && text.Skip(4).All(static character => character is >= '0' and <= '9');
}
