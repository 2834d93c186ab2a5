using System.Collections.Generic;
using System.Linq;
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
    public static OriginSet Of(List<Origin> origins, AdsVocabulary ads) => Of(OriginSet.Of(origins), ads);

    public static OriginSet Of(OriginSet set, AdsVocabulary ads)
    {
        if (!IsTooMuch(set)) return set;
        set = WithoutCovered(WithFewExceptions(set), ads);
        for (var depth = Budgets.PathDepth - 1; depth >= 0 && IsTooMuch(set); depth--) set = Cut(set, depth, ads);

        return set;
    }

    /// <summary>
    /// The same places, none further in than so many members, and none that another one covers: whatever is added to what this gives, and this asked again, in the end it gives the same.
    /// </summary>
    public static OriginSet Near(OriginSet origins, int depth, AdsVocabulary ads)
    {
        // Places near by that are no more than themselves cover each other only where they are the same.
        if (!origins.Any(o => o is Formal formal && formal.Path.Members.Length > depth || o is Formal { Extent: not FormalExtent.Value } or Formal { Removed: not ProtectionMask.None })) return origins;
        return Cut(origins, depth, ads);
    }

    /// <summary>
    /// What two values carry, as <see cref="Of(OriginSet, AdsVocabulary)"/> leaves it; the first, where the other says nothing that it does not say: so that joining the same few again and again comes to
    /// rest, although what was covered goes when there is too much, and comes again with the next join.
    /// </summary>
    public static OriginSet Join(OriginSet one, OriginSet other, AdsVocabulary ads)
    {
        var places = PlacesOf(one);
        var more = other.Where(origin => !one.Contains(origin) && (origin is not Formal formal || !IsCovered(formal, places, ads)));
        return more.IsEmpty ? one : Of(one.Union(more), ads);
    }

    private static OriginSet Cut(OriginSet origins, int depth, AdsVocabulary ads)
    {
        var cut = new List<Origin>(origins.Count);
        foreach (var origin in origins) cut.Add(origin is Formal formal ? Cut(formal, depth) : origin);
        return WithoutCovered(WithFewExceptions(OriginSet.Of(cut)), ads);
    }

    /// <summary>Of a whole object there are as many facts as ways to overwrite some of it: together they are about what none of them leaves out.</summary>
    private static OriginSet WithFewExceptions(OriginSet origins)
    {
        Dictionary<(FormalPath, FormalExtent, ProtectionMask), Formal>? wholes = null;
        var isSame = true;
        foreach (var origin in origins)
        {
            if (origin is not Formal { IsWhole: true } formal) continue;
            wholes ??= new Dictionary<(FormalPath, FormalExtent, ProtectionMask), Formal>();
            var key = (formal.Path, formal.Extent, formal.Removed);
            if (!wholes.TryGetValue(key, out var known))
            {
                wholes.Add(key, formal);
                continue;
            }

            isSame = false;
            wholes[key] = new Formal(formal.Path, formal.Extent, known.Except.RemoveAll(member => !formal.Except.Contains(member)), formal.Removed);
        }

        return isSame ? origins : OriginSet.Of(origins.Select(origin => origin is Formal { IsWhole: true } formal ? wholes![(formal.Path, formal.Extent, formal.Removed)] : origin));
    }

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
        var places = PlacesOf(origins);
        return origins.Where(origin => origin is not Formal formal || !IsCovered(formal, places, ads));
    }

    private static Dictionary<FormalPath, List<Formal>> PlacesOf(OriginSet origins)
    {
        var places = new Dictionary<FormalPath, List<Formal>>();
        foreach (var origin in origins)
        {
            if (origin is not Formal formal) continue;
            if (!places.TryGetValue(formal.Path, out var same)) places.Add(formal.Path, same = new List<Formal>());
            same.Add(formal);
        }

        return places;
    }

    private static bool IsCovered(Formal formal, Dictionary<FormalPath, List<Formal>> places, AdsVocabulary ads)
    {
        if (places.TryGetValue(formal.Path, out var same))
        {
            foreach (var other in same)
            {
                if (!ReferenceEquals(other, formal) && IsWithin(formal, other)) return true;
            }
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
                if (whole.Extent is FormalExtent.Everything or FormalExtent.Reached && whole.Except.IsEmpty && PassesNoLess(whole, formal)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether one fact about a place says nothing that another one about it does not.</summary>
    private static bool IsWithin(Formal formal, Formal other) =>
        (other.Extent == formal.Extent || other.Extent == FormalExtent.Everything || formal.Extent == FormalExtent.Value)
        && (formal.Extent == FormalExtent.Value || other.HasNoMoreExceptionsThan(formal))
        && PassesNoLess(other, formal)
        // Of two that say the same the one with less taken away stays.
        && (other.Extent != formal.Extent || other.Removed != formal.Removed || other.Except.Length < formal.Except.Length);

    private static bool PassesNoLess(Formal one, Formal other) => (one.Removed & ~other.Removed) == 0;
}
