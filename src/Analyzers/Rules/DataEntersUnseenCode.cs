using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>ADS9005: in a member that is in reach of an ADS, protected data enters a call that may do anything with it.</summary>
internal static class DataEntersUnseenCode
{
    /// <summary>The diagnostic for the data of one category that enters one call.</summary>
    public static Diagnostic Report(IReadOnlyList<UnseenFlow> flows)
    {
        var first = flows[0];
        var data = flows.Select(static f => f.Data).ToList();
        return Diagnostic.Create(
            Diagnostics.Descriptors.ADS9005_DataEntersUnseenCode,
            first.Place.GetLocation(),
            first.Path.Hops.Select(static h => h.Place.GetLocation()),
            FlowDiagnostics.Properties(data, first.Code, first.Path),
            FlowDiagnostics.Data(data),
            first.Code,
            FlowDiagnostics.Short(first.Path),
            Words(first.Kind),
            WayOut(first.Kind));
    }

    private static string Words(UnseenKind kind) => kind switch
    {
        UnseenKind.Dynamic => "code that is bound at run time",
        UnseenKind.Reflection => "code that reflection finds at run time",
        UnseenKind.Native => "code outside of .NET",
        _ => "what a function pointer points to",
    };

    private static string WayOut(UnseenKind kind) => kind switch
    {
        UnseenKind.Dynamic => "call what is meant through its type",
        UnseenKind.Reflection => "name the type and the member by constants",
        UnseenKind.Native => "say what it does: a line of a model file, or [NotAds]",
        _ => "call the function by its name",
    };
}
