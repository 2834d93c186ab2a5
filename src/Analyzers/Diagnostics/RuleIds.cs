using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Diagnostics;

/// <summary>The IDs of all rules, for whoever checks what people write about them.</summary>
internal static class RuleIds
{
    private const string Prefix = "ADS";
    private const int Length = 7;

    private static readonly Lazy<ImmutableSortedSet<string>> Declared = new(static () => typeof(Descriptors)
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .Select(static descriptor => descriptor.Id)
        .ToImmutableSortedSet(StringComparer.OrdinalIgnoreCase));

    public static ImmutableSortedSet<string> All => Declared.Value;

    /// <summary>Whether a text has the form of an ID of ours, in any casing: ADS, a digit of one of our categories, three more digits.</summary>
    public static bool HasForm(string text) =>
        text.Length == Length
        && text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && text[3] is '1' or '2' or '3' or '4' or '9'
        && text.Skip(4).All(static character => character is >= '0' and <= '9');
}
