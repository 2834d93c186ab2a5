using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>What a purpose has to say of the data: the system it goes into, and its kinds by category. All of it comes from what was found to flow.</summary>
internal sealed class PurposeDraft
{
    private readonly ImmutableDictionary<KindArgument, ImmutableSortedSet<string>> _kinds;

    private PurposeDraft(string system, ImmutableDictionary<KindArgument, ImmutableSortedSet<string>> kinds)
    {
        System = system;
        _kinds = kinds;
    }

    public string System { get; }

    /// <summary>Reads what a diagnostic says about the flow; null where it names no system or no kind.</summary>
    public static PurposeDraft? Of(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(PropertyNames.System, out var system) || string.IsNullOrEmpty(system)) return null;
        if (!diagnostic.Properties.TryGetValue(PropertyNames.Category, out var category) || KindArgument.All.FirstOrDefault(a => a.Category == category) is not { } argument) return null;
        if (!diagnostic.Properties.TryGetValue(PropertyNames.Kinds, out var listed) || listed is null) return null;
        var kinds = listed.Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries);
        if (kinds.Length == 0) return null;
        return new PurposeDraft(system!, ImmutableDictionary<KindArgument, ImmutableSortedSet<string>>.Empty.Add(argument, Sorted(kinds)));
    }

    public ImmutableSortedSet<string> KindsOf(KindArgument argument) => _kinds.TryGetValue(argument, out var kinds) ? kinds : Sorted(Array.Empty<string>());

    public PurposeDraft With(PurposeDraft other)
    {
        var kinds = _kinds;
        foreach (var pair in other._kinds) kinds = kinds.SetItem(pair.Key, KindsOf(pair.Key).Union(pair.Value));
        return new PurposeDraft(System, kinds);
    }

    private static ImmutableSortedSet<string> Sorted(IEnumerable<string> kinds) => ImmutableSortedSet.CreateRange(StringComparer.Ordinal, kinds);
}
