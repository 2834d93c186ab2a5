using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>ADS1015: callers in other assemblies hand something to a parameter that goes into an ADS, and nothing tells them.</summary>
internal static class PublicParameterReachesAds
{
    public static Diagnostic Report(UnstatedInput input)
    {
        var missing = MissingAttribute.Input(input.System.Id);
        var member = SymbolNames.Of(input.Parameter.ContainingSymbol);
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(PropertyNames.System, input.System.Id)
            .Add(PropertyNames.Hosting, input.System.Hosting.ToString())
            .Add(PropertyNames.Sink, input.Sink)
            .Add(PropertyNames.Missing, MissingAttribute.Encode(new[] { missing }));
        return Diagnostic.Create(
            Diagnostics.Descriptors.ADS1015_PublicParameterReachesAds, input.Parameter.Locations[0], properties, input.Parameter.Name, member, input.System.Id, input.Sink, missing.Written());
    }
}
