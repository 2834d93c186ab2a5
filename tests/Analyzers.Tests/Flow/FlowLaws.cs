using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Tests.Flow;

/// <summary>What the property tests of values and summaries share.</summary>
internal static class FlowLaws
{
    public static AdsVocabulary VocabularyOf(Compilation program) => new FlowModel(program, Policy.Silent, null, new OwnTreeFacts()).Ads;

    public static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Whether a place is another one, or within what is reached from it.</summary>
    public static bool Covers(Formal wide, Formal place)
    {
        for (FormalPath? path = place.Path; path is not null; path = path.Owner)
        {
            if (path.Equals(wide.Path) && (path.Equals(place.Path) || wide.Extent == FormalExtent.Reached)) return true;
        }

        return false;
    }
}
