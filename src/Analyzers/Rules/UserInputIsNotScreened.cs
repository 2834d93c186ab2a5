using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// What a person typed or uploaded goes into an ADS, and nothing looked at it before: 12898.1(h) speaks of "inputting" and "uploading", and nobody knows what people
/// write. A purpose does not lift it, since a purpose says what goes in. What is classified is known, and is the business of the other rules.
/// </summary>
internal static class UserInputIsNotScreened
{
    /// <summary>What there is to say of the input that goes into one call.</summary>
    public static Diagnostic Report(IReadOnlyList<ProtectedFlow> inputs, RuleContext context)
    {
        var provision = context.IsForServices(inputs[0].System.Id) ? Provisions.InputSafeguards : Provisions.Policy;
        return FlowDiagnostics.Create(Descriptors.ADS1014_UserInputIsNotScreened, inputs, provision);
    }

    /// <summary>The input by the call it goes into.</summary>
    public static IEnumerable<IReadOnlyList<ProtectedFlow>> ByCall(IEnumerable<ProtectedFlow> inputs) => inputs.GroupBy(static f => CallPlaces.CallOf(f.Place)).Select(static call => call.ToList());
}
