using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Rules.Purposes;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>What flow rules share about one compilation: the purposes in force and the registered systems. Safe for several threads.</summary>
internal sealed class RuleContext(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<AuthorizedPurpose>> _purposes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>?> _services = new(System.StringComparer.Ordinal);

    public ImmutableArray<AuthorizedPurpose> PurposesFor(ISymbol member) => _purposes.GetOrAdd(member, m => PurposeInForce.For(m, compilation));

    /// <summary>Whether a system is registered as used for services, which is what 12898.1 binds.</summary>
    public bool IsForServices(string system) => ServicesOf(system) is not null;

    /// <summary>The services a system is registered for; empty where the registration names none, null where it is not registered for services.</summary>
    public ImmutableArray<string>? ServicesOf(string system) => _services.GetOrAdd(system, id =>
    {
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (!OurAttributes.Is(attribute, MetadataNames.AdsSystem) || OurAttributes.Text(attribute, 0) != id) continue;
            var use = OurAttributes.Named(attribute, "Use") is { } stated ? OurAttributes.EnumNames(stated) : ImmutableArray<string>.Empty;
            if (use.IsEmpty || use[0] != "Services") return null;
            return OurAttributes.Named(attribute, "Services") is { } services ? OurAttributes.EnumNames(services) : ImmutableArray<string>.Empty;
        }

        return null;
    });
}
