using System;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// ADS1012: protected data leaves the assembly by a result, an out parameter or a member of an object, and nothing says so there. Said at the declaration that others
/// read: for a member of an object that is the member, not whoever fills it.
/// </summary>
internal static class PublicMemberReturnsProtectedData
{
    public static Diagnostic Report(UnstatedData unstated)
    {
        var kinds = unstated.Data.GroupBy(static d => (d.Category, d.Kind)).OrderBy(static g => g.Key).ToList();
        var missing = kinds.Select(static g => MissingAttribute.Classifying(g.Key.Category, g.Key.Kind, g.Select(static d => d.Authority).FirstOrDefault(static a => a is not null))).ToList();
        // A result is said of the method; a property says it of itself.
        var target = unstated.Place is IMethodSymbol ? "return" : "";
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(PropertyNames.Kinds, string.Join(",", kinds.Select(static g => g.Key.Kind).Distinct()))
            .Add(PropertyNames.Data, string.Join(",", unstated.Data.Select(static d => d.Display).Distinct().OrderBy(static d => d, StringComparer.Ordinal)))
            .Add(PropertyNames.Missing, MissingAttribute.Encode(missing))
            .Add(PropertyNames.Target, target);
        return Diagnostic.Create(
            Diagnostics.Descriptors.ADS1012_PublicMemberReturnsProtectedData,
            unstated.Place.Locations[0],
            properties,
            SymbolNames.Of(unstated.Place),
            How(unstated),
            FlowDiagnostics.Data(unstated.Data),
            string.Join(" ", missing.Select(m => "[" + (target.Length == 0 ? "" : target + ": ") + m.Written() + "]")));
    }

    private static string How(UnstatedData unstated) => unstated.Exit switch
    {
        Exit.Returned => "returns",
        Exit.HandedOut => "of '" + SymbolNames.Of(unstated.Member) + "' hands out",
        _ => "is given by '" + SymbolNames.Of(unstated.Member) + "'",
    };
}
