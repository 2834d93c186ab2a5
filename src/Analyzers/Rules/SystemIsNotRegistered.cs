using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Analyzers.Rules.Governance;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// A call reaches an ADS that nobody registered. One diagnostic for each system and file, at the first call, with the others as additional locations: what is
/// missing is one line, wherever it is missed.
/// </summary>
internal sealed class SystemIsNotRegistered(RuleContext rules, Compilation compilation, ITreeFacts facts)
{
    private readonly ReferredSystems _referred = new(compilation, facts);

    /// <summary>What there is to say of the calls of one file.</summary>
    public IEnumerable<Diagnostic> Report(IReadOnlyList<AdsCall> calls)
    {
        foreach (var system in calls.Where(IsUnregistered).GroupBy(static c => c.System.Id).OrderBy(static g => g.Key, System.StringComparer.Ordinal))
        {
            var first = system.First();
            yield return Diagnostic.Create(
                Descriptors.ADS4001_SystemIsNotRegistered,
                first.Place.GetLocation(),
                system.Skip(1).Select(static c => c.Place.GetLocation()),
                System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty.Add(PropertyNames.System, system.Key),
                first.Method,
                system.Key,
                Provisions.InventoryOrPolicy);
        }
    }

    private bool IsUnregistered(AdsCall call)
    {
        if (call.System.IsRegistered || rules.Systems.Find(call.System.Id) is not null) return false;
        // An attribute in this compilation names it: ADS4002 says there that the registration is missing.
        if (call.System.IsNamedInCode) return !_referred.IsNamedInSource(call.System.Id);
        // A helper that is handed its client: somebody marks clients of this type, and the mark is the caller's to make.
        return !call.Client.Any(static o => o is Flow.Values.Formal { Path.Root.Kind: Flow.Values.FormalRootKind.Parameter });
    }
}
