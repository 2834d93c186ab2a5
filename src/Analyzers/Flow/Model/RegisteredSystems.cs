using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>One <c>[assembly: AdsSystem]</c>: what it states, and where. Immutable.</summary>
internal sealed class RegisteredSystem(string id, AttributeData attribute, IAssemblySymbol assembly)
{
    public string Id { get; } = id;

    public AttributeData Attribute { get; } = attribute;

    /// <summary>The assembly that registers it.</summary>
    public IAssemblySymbol Assembly { get; } = assembly;

    /// <summary>Where it runs; unknown where the registration does not say.</summary>
    public AdsHosting Hosting => Choice("Hosting") switch
    {
        "InProcess" => AdsHosting.InProcess,
        "AgencyHosted" => AdsHosting.AgencyHosted,
        "ThirdParty" => AdsHosting.ThirdParty,
        _ => AdsHosting.Unknown,
    };

    /// <summary>Whether a field was written down at all: a stated <c>false</c> or zero is an answer.</summary>
    public bool States(string field) => OurAttributes.Named(Attribute, field) is not null;

    public string? Text(string field) => OurAttributes.Text(Attribute, field);

    /// <summary>The member of an enumeration that a field names, or null where it states none.</summary>
    public string? Choice(string field) => Choices(field).FirstOrDefault();

    public ImmutableArray<string> Choices(string field) =>
        OurAttributes.Named(Attribute, field) is { } stated ? OurAttributes.EnumNames(stated) : ImmutableArray<string>.Empty;
}

/// <summary>The registrations that a compilation sees: its own, then those of the assemblies it references. Immutable; safe for several threads.</summary>
internal sealed class RegisteredSystems
{
    private readonly Dictionary<string, RegisteredSystem> _byId = new(System.StringComparer.Ordinal);

    public RegisteredSystems(Compilation compilation)
    {
        var all = ImmutableArray.CreateBuilder<RegisteredSystem>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly))
        {
            if (!SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) && !OurAttributes.MayUse(assembly)) continue;
            foreach (var attribute in assembly.GetAttributes())
            {
                if (OurAttributes.Is(attribute, MetadataNames.AdsSystem) && OurAttributes.Text(attribute, 0) is { } id) all.Add(new RegisteredSystem(id, attribute, assembly));
            }
        }

        All = all.ToImmutable();
        foreach (var system in All)
        {
            if (!_byId.ContainsKey(system.Id)) _byId.Add(system.Id, system);
        }
    }

    public ImmutableArray<RegisteredSystem> All { get; }

    /// <summary>The registration of this id; the first where there are several, those of this compilation before others.</summary>
    public RegisteredSystem? Find(string id) => _byId.TryGetValue(id, out var system) ? system : null;
}
