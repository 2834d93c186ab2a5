using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Keeps what one value carries of formal places to a bounded number of them. Code that hands whole objects through many members names ever more places within the same object;
/// beyond <see cref="Budgets.PlacesPerValue"/> those that another one covers go, then the longest paths are cut to all that is reached from where they are cut. Nothing is lost;
/// what is no longer told apart is which member of the object it was.
/// </summary>
internal static class Widening
{
    public static OriginSet Of(List<Origin> origins, AdsVocabulary ads)
    {
        var set = OriginSet.Of(origins);
        if (!IsTooMuch(set)) return set;
        set = WithoutCovered(set, ads);
        for (var depth = Budgets.PathDepth - 1; depth >= 0 && IsTooMuch(set); depth--) set = Cut(set, depth, ads);

        return set;
    }

    /// <summary>
    /// The same places, none further in than <see cref="Budgets.PathDepthInCycles"/>, and none that another one covers: whatever is added to what this gives, and this asked again, in the
    /// end it gives the same.
    /// </summary>
    public static OriginSet Near(OriginSet origins, AdsVocabulary ads)
    {
        // Places near by that are no more than themselves cover each other only where they are the same.
        if (!origins.Any(static o => IsFar(o) || o is Formal { Extent: not FormalExtent.Value } or Formal { Removed: not ProtectionMask.None })) return origins;
        return Cut(origins, Budgets.PathDepthInCycles, ads);
    }

    private static OriginSet Cut(OriginSet origins, int depth, AdsVocabulary ads)
    {
        var cut = new List<Origin>(origins.Count);
        foreach (var origin in origins) cut.Add(origin is Formal formal ? Cut(formal, depth) : origin);
        return WithoutCovered(OriginSet.Of(cut), ads);
    }

    private static bool IsFar(Origin origin) => origin is Formal { Path.Members.Length: > Budgets.PathDepthInCycles };

    private static bool IsTooMuch(OriginSet origins)
    {
        if (origins.Count <= Budgets.PlacesPerValue) return false;
        var places = 0;
        foreach (var origin in origins)
        {
            if (origin is Formal) places++;
        }

        return places > Budgets.PlacesPerValue;
    }

    /// <summary>A place further in than so many members, as all that is reached from there. State that outlives the call stays known for that by the member it is in.</summary>
    private static Formal Cut(Formal formal, int depth)
    {
        var path = formal.Path;
        if (path.Members.Length <= depth || HasMachinery(path)) return formal;
        var cut = path;
        while (cut.Members.Length > depth && cut.Owner is { } owner && owner.IsSharedState == path.IsSharedState) cut = owner;
        return ReferenceEquals(cut, path) ? formal : new Formal(cut, FormalExtent.Reached, removed: formal.Removed);
    }

    private static bool HasMachinery(FormalPath path)
    {
        foreach (var member in path.Members)
        {
            if (member.IsMachinery) return true;
        }

        return false;
    }

    private static OriginSet WithoutCovered(OriginSet origins, AdsVocabulary ads)
    {
        var places = new Dictionary<FormalPath, List<Formal>>();
        foreach (var origin in origins)
        {
            if (origin is not Formal formal) continue;
            if (!places.TryGetValue(formal.Path, out var same)) places.Add(formal.Path, same = new List<Formal>());
            same.Add(formal);
        }

        return origins.Where(origin => origin is not Formal formal || !IsCovered(formal, places, ads));
    }

    private static bool IsCovered(Formal formal, Dictionary<FormalPath, List<Formal>> places, AdsVocabulary ads)
    {
        foreach (var other in places[formal.Path])
        {
            if (!ReferenceEquals(other, formal) && IsWithin(formal, other)) return true;
        }

        for (var path = formal.Path; path.Owner is { } owner; path = owner)
        {
            // Of a whole object goes all but what is declared to stay.
            if (path.Members[path.Members.Length - 1] is var step && (step.IsMachinery || step.Symbol is IPropertySymbol property && ads.IsNotInput(property))) return false;
            // What the compilation writes to a field is asked for by the field, and not by the object it is in.
            if (owner.IsSharedState != formal.Path.IsSharedState) return false;
            if (!places.TryGetValue(owner, out var wholes)) continue;
            foreach (var whole in wholes)
            {
                var covers = whole.Extent == FormalExtent.Everything || whole.Extent == FormalExtent.Reached && formal.Extent is FormalExtent.Value or FormalExtent.Reached;
                if (covers && whole.Except.IsEmpty && PassesNoLess(whole, formal)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether one fact about a place says nothing that another one about it does not.</summary>
    private static bool IsWithin(Formal formal, Formal other) =>
        (other.Extent == formal.Extent || other.Extent == FormalExtent.Everything || formal.Extent == FormalExtent.Value)
        && (other.Except.IsEmpty || formal.Extent == FormalExtent.Value)
        && PassesNoLess(other, formal)
        // Of two that say the same the one with less taken away stays.
        && (other.Extent != formal.Extent || other.Removed != formal.Removed || !formal.Except.IsEmpty);

    private static bool PassesNoLess(Formal one, Formal other) => (one.Removed & ~other.Removed) == 0;
}
