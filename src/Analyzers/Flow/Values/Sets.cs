global using ObjectSet = AdsGuard.Analyzers.Flow.Lattice.FiniteSet<AdsGuard.Analyzers.Flow.Values.AbstractObject>;
global using OriginSet = AdsGuard.Analyzers.Flow.Lattice.FiniteSet<AdsGuard.Analyzers.Flow.Values.Origin>;

using System.Collections.Generic;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>What de-identification does to a set of origins.</summary>
internal static class Sets
{
    /// <summary>The origins that remain when these categories of protected data are taken away; formal origins remember what was taken.</summary>
    public static OriginSet Without(this OriginSet origins, ProtectionMask removed)
    {
        if (removed == ProtectionMask.None || origins.IsEmpty) return origins;
        var kept = new List<Origin>(origins.Count);
        var changed = false;
        foreach (var origin in origins)
        {
            switch (origin)
            {
                case ProtectedData data when (data.Category & removed) != 0:
                    changed = true;
                    break;
                case Formal formal:
                    var reduced = formal.Without(removed);
                    changed |= !ReferenceEquals(reduced, formal);
                    kept.Add(reduced);
                    break;
                default:
                    kept.Add(origin);
                    break;
            }
        }

        return changed ? OriginSet.Of(kept) : origins;
    }
}
