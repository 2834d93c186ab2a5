using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Rules.Purposes;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>What flow rules share about one compilation: the purposes in force and the registered systems. Safe for several threads.</summary>
internal sealed class RuleContext(Compilation compilation, Policy policy)
{
    private readonly PurposeStandard _standard = new(policy);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<AuthorizedPurpose>> _purposes = new(SymbolEqualityComparer.Default);

    private readonly Lazy<RegisteredSystems> _systems = new(() => new RegisteredSystems(compilation));

    /// <summary>The registrations in sight.</summary>
    public RegisteredSystems Systems => _systems.Value;

    /// <summary>What the organization says.</summary>
    public Policy Policy => policy;

    public ImmutableArray<AuthorizedPurpose> PurposesFor(ISymbol member) => _purposes.GetOrAdd(member, m => PurposeInForce.For(m, compilation, _standard));

    /// <summary>What a purpose still has to state to count, in words; empty where it counts.</summary>
    public ImmutableArray<string> Missing(AuthorizedPurpose purpose) => _standard.Missing(purpose);

    /// <summary>Whether a system is registered as used for services, which is what 12898.1 binds.</summary>
    public bool IsForServices(string system) => ServicesOf(system) is not null;

    /// <summary>Whether a system is registered as used for competitive determinations, which 12898.1 does not bind.</summary>
    public bool IsCompetitive(string system) => Systems.Find(system)?.Choice("Use") == "CompetitiveDetermination";

    /// <summary>The services a system is registered for; empty where the registration names none, null where it is not registered for services.</summary>
    public ImmutableArray<string>? ServicesOf(string system) =>
        Systems.Find(system) is { } registered && registered.Choice("Use") == "Services" ? registered.Choices("Services") : null;
}
