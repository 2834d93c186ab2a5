using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Paths;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Reporting;

/// <summary>
/// Turns flows into diagnostics: one per call of an ADS and rule, with the kinds listed, the path in the additional locations in order, the same as text in the
/// properties, and in short in the message, which is all that a console shows.
/// </summary>
internal static class FlowDiagnostics
{
    /// <summary>Hops that a message shows; the others are in the additional locations.</summary>
    private const int HopsInMessage = 5;

    public static Diagnostic Create(DiagnosticDescriptor rule, IReadOnlyList<ProtectedFlow> flows, bool isForServices, params object[] rest) =>
        Create(rule, flows, isForServices ? Provisions.InputSafeguards : Provisions.Policy, rest);

    public static Diagnostic Create(DiagnosticDescriptor rule, IReadOnlyList<ProtectedFlow> flows, string provision, params object[] rest)
    {
        var first = flows[0];
        var arguments = new List<object> { Data(flows.Select(static f => f.Data)), first.System.Id, first.Sink, Short(first.Path), provision };
        arguments.AddRange(rest);
        return Diagnostic.Create(rule, first.Place.GetLocation(), first.Path.Hops.Select(static h => h.Place.GetLocation()), Properties(flows), arguments.ToArray());
    }

    /// <summary><c>SocialSecurityNumber</c> as a person writes it.</summary>
    public static string Words(string kind)
    {
        var words = new StringBuilder();
        foreach (var letter in kind)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary><c>'Applicant.Ssn' (social security number)</c>, one after the other.</summary>
    public static string Data(IEnumerable<ProtectedData> data) =>
        string.Join(", ", data.Select(static d => "'" + d.Display + "' (" + Words(d.Kind) + ")").Distinct().OrderBy(static t => t, System.StringComparer.Ordinal));

    /// <summary>The way in short, as messages show it.</summary>
    public static string Short(FlowPath path)
    {
        var names = path.Hops.Select(static h => h.Name).ToList();
        if (names.Count > HopsInMessage) names = names.Take(2).Append("...").Concat(names.Skip(names.Count - 2)).ToList();
        return string.Join(" > ", names);
    }

    private static ImmutableDictionary<string, string?> Properties(IReadOnlyList<ProtectedFlow> flows)
    {
        var first = flows[0];
        return Properties(flows.Select(static f => f.Data).ToList(), first.Sink, first.Path)
            .Add(PropertyNames.System, first.System.Id)
            .Add(PropertyNames.Hosting, first.System.Hosting.ToString());
    }

    /// <summary>What a diagnostic says of data and its way, for code fixes and for whoever reads the SARIF.</summary>
    public static ImmutableDictionary<string, string?> Properties(IReadOnlyList<ProtectedData> data, string sink, FlowPath path)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(PropertyNames.Sink, sink);
        properties.Add(PropertyNames.Category, data[0].Category.ToString());
        properties.Add(PropertyNames.Kinds, string.Join(",", data.Select(static d => d.Kind).Distinct().OrderBy(static k => k, System.StringComparer.Ordinal)));
        properties.Add(PropertyNames.Data, string.Join(",", data.Select(static d => d.Display).Distinct().OrderBy(static k => k, System.StringComparer.Ordinal)));
        properties.Add(PropertyNames.Path, string.Join(" > ", path.Hops.Select(static h => h.Name)));
        return properties.ToImmutable();
    }
}
