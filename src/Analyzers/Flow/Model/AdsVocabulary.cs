using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Models;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Which declarations are clients, inputs and outputs of an ADS, and which are declared not to be one; by attribute first, then by model. Safe for several threads.
/// </summary>
internal sealed class AdsVocabulary
{
    private readonly LibraryModels _models;
    private readonly SanitizerTrust _trust;
    private readonly RegisteredSystems _systems;
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _clientMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _clientTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _reached = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _inputs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _outputs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _returnedInputs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _offeredTo = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _notInputs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _notAds = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ProtectionMask> _deidentifies = new(SymbolEqualityComparer.Default);

    public AdsVocabulary(RegisteredSystems systems, LibraryModels models, Policy policy)
    {
        _models = models;
        _trust = new SanitizerTrust(policy.Options);
        _systems = systems;
    }

    /// <summary>
    /// The types of the fields, properties and parameters that are marked as clients although their type says nothing (an HttpClient that talks to a model).
    /// Values of these types may turn out to be clients in a caller. Filled before the analysis starts.
    /// </summary>
    public HashSet<ISymbol> CarrierTypes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The constructor parameters into which a container puts an HttpClient with the address of an ADS. Filled before the analysis starts.</summary>
    public Dictionary<ISymbol, AdsIdentity> InjectedClients { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The constructor parameters into which a container puts an HttpClient with the address of some other service.</summary>
    public HashSet<ISymbol> InjectedElsewhere { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The names under which a factory hands out such a client.</summary>
    public HashSet<string> NamedElsewhere { get; } = new(global::System.StringComparer.Ordinal);

    /// <summary>The names under which a factory hands out an HttpClient with the address of an ADS. Filled before the analysis starts.</summary>
    public Dictionary<string, AdsIdentity> NamedClients { get; } = new(global::System.StringComparer.Ordinal);

    /// <summary>The interfaces for which a library writes clients that are registered with the address of an ADS. Filled before the analysis starts.</summary>
    public Dictionary<ISymbol, AdsIdentity> RegisteredInterfaces { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The ADS that values of this type are clients of; null for everything else and for what is declared not to be an ADS.</summary>
    public AdsIdentity? ClientType(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || named.SpecialType != SpecialType.None) return null;
        return _clientTypes.Recall(named.OriginalDefinition, this, static (self, definition) =>
        {
            var candidate = (INamedTypeSymbol)definition;
            if (self.IsNotAds(candidate)) return null;
            for (INamedTypeSymbol? current = candidate; current is not null; current = current.BaseType)
            {
                if (self.Declared(current.GetAttributes(), MetadataNames.AdsClient) is { } system) return system;
            }

            foreach (var @interface in candidate.AllInterfaces)
            {
                if (self.Declared(@interface.GetAttributes(), MetadataNames.AdsClient) is { } system) return system;
            }

            return self.RegisteredInterfaces.TryGetValue(candidate, out var registered) ? registered : self._models.ClientOf(candidate);
        });
    }

    /// <summary>The ADS that the value of a field, property, parameter or return value is marked as a client of.</summary>
    public AdsIdentity? ClientMember(ISymbol symbol) => _clientMembers.Recall(symbol.OriginalDefinition, this, static (self, definition) =>
    {
        if (self.IsNotAds(definition)) return null;
        if (definition is IFieldSymbol { AssociatedSymbol: IPropertySymbol property }) return self.ClientMember(property);
        foreach (var declaration in Declarations(definition))
        {
            var attributes = declaration is IMethodSymbol method ? method.GetReturnTypeAttributes() : declaration.GetAttributes();
            if (self.Declared(attributes, MetadataNames.AdsClient) is { } system) return self.WithHostingOf(definition, system);
        }

        return Declarations(definition).Select(self._models.ClientGivenBy).FirstOrDefault(static system => system is not null)
            ?? (self.InjectedClients.TryGetValue(definition, out var injected) ? injected : null);
    });

    /// <summary>The ADS that calls of this method reach, by an attribute on the method itself or on the declaring type.</summary>
    public AdsIdentity? Reached(IMethodSymbol method) => _reached.Recall(method.OriginalDefinition, this, static (self, definition) =>
    {
        if (self.IsNotAds(definition)) return null;
        foreach (var declaration in Declarations(definition))
        {
            if (self.Declared(declaration.GetAttributes(), MetadataNames.AdsClient) is { } system) return system;
        }

        return null;
    });

    /// <summary>The ADS that a parameter or property is marked as an input of.</summary>
    public AdsIdentity? Input(ISymbol symbol) => _inputs.Recall(symbol.OriginalDefinition, this, static (self, definition) =>
        Declarations(definition).Select(static d => d.GetAttributes()).Select(a => self.Declared(a, MetadataNames.AdsInput)).FirstOrDefault(static s => s is not null));

    /// <summary>All systems that a parameter is marked as an input of, by id.</summary>
    public IEnumerable<string> Inputs(IParameterSymbol parameter) =>
        Declarations(parameter.OriginalDefinition)
            .SelectMany(static d => d.GetAttributes())
            .Where(static a => OurAttributes.Is(a, MetadataNames.AdsInput))
            .Select(static a => OurAttributes.Text(a, 0))
            .OfType<string>();

    /// <summary>The ADS that reads what a method returns: a function that a model calls, by an attribute of ours, a library's or a model's line about what it implements.</summary>
    public AdsIdentity? ReturnedInput(IMethodSymbol method) => _returnedInputs.Recall(method.OriginalDefinition, this, static (self, definition) =>
        self.IsNotAds(definition)
            ? null
            : Declarations(definition).OfType<IMethodSymbol>().Select(m => self.Declared(m.GetReturnTypeAttributes(), MetadataNames.AdsInput)).FirstOrDefault(static s => s is not null)
                ?? self.OfferedTo((IMethodSymbol)definition)
                ?? self._models.Of(definition).Tools.FirstOrDefault(static t => t.Path is { Root: PathRoot.ReturnValue, Steps.IsEmpty: true })?.System);

    /// <summary>
    /// The ADS to which a method is offered as a tool, by an attribute that a model knows, on the method or on what it overrides or implements: its parameters are
    /// what the ADS chose.
    /// </summary>
    public AdsIdentity? OfferedTo(IMethodSymbol method)
    {
        if (!_models.KnowsToolAttributes) return null;
        return _offeredTo.Recall(method.OriginalDefinition, this, static (self, definition) =>
        {
            foreach (var declaration in Declarations(definition))
            {
                foreach (var attribute in declaration.GetAttributes())
                {
                    if (self._models.ToolOf(attribute.AttributeClass) is { } system) return system;
                }
            }

            return null;
        });
    }

    public bool IsNotInput(ISymbol symbol) => _notInputs.GetOrAdd(symbol.OriginalDefinition, static definition => Declarations(definition).Any(static d => OurAttributes.Has(d, MetadataNames.NotAdsInput)));

    /// <summary>The ADS whose output a parameter, property or return value is marked to be.</summary>
    public AdsIdentity? Output(ISymbol symbol) => _outputs.Recall(symbol.OriginalDefinition, this, static (self, definition) =>
    {
        foreach (var declaration in Declarations(definition))
        {
            if (self.Declared(declaration.GetAttributes(), MetadataNames.AdsOutput) is { } system) return system;
            if (declaration is IMethodSymbol method && self.Declared(method.GetReturnTypeAttributes(), MetadataNames.AdsOutput) is { } returned) return returned;
        }

        return null;
    });

    public bool IsNotAds(ISymbol symbol) => _notAds.GetOrAdd(symbol.OriginalDefinition, static definition =>
    {
        for (ISymbol? current = definition; current is not null and not INamespaceSymbol; current = current.ContainingType)
        {
            if (OurAttributes.Has(current, MetadataNames.NotAds) && ClientAbove(current) is null) return true;
        }

        return false;
    });

    /// <summary>
    /// What a declaration without code inherits from that is marked as a client. A statement that there is no ADS counts for nothing against it: whoever derives an interface
    /// would take the mark away from values that everybody else knows by the type that carries it. Of a class, or a member with a body, it counts: its code is looked at.
    /// </summary>
    public static ISymbol? ClientAbove(ISymbol symbol)
    {
        if (!symbol.IsAbstract) return null;
        if (symbol is INamedTypeSymbol type)
        {
            for (var current = type.BaseType; current is not null; current = current.BaseType)
            {
                if (IsMarkedClient(current)) return current;
            }

            return type.AllInterfaces.FirstOrDefault(IsMarkedClient);
        }

        return OurAttributes.WithInherited(symbol).Skip(1).FirstOrDefault(static inherited =>
            !OurAttributes.Has(inherited, MetadataNames.NotAds) && (IsMarkedClient(inherited) || IsMarkedClient(inherited.ContainingType)));
    }

    private static bool IsMarkedClient(ISymbol symbol) => OurAttributes.Has(symbol, MetadataNames.AdsClient) && !OurAttributes.Has(symbol, MetadataNames.NotAds);

    /// <summary>The categories that a method's result no longer carries, by <c>[Deidentifies]</c>.</summary>
    public ProtectionMask Deidentified(IMethodSymbol method) => _deidentifies.Recall(method.OriginalDefinition, this, static (self, definition) =>
    {
        var removed = ProtectionMask.None;
        foreach (var declaration in OurAttributes.WithInherited(definition).OfType<IMethodSymbol>())
        {
            foreach (var attribute in declaration.GetAttributes().Concat(declaration.GetReturnTypeAttributes()))
            {
                if (!OurAttributes.Is(attribute, MetadataNames.Deidentifies) || attribute.ConstructorArguments.Length == 0 || !self._trust.InCode(attribute)) continue;
                if (attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Enum, Value: int categories }) removed |= (ProtectionMask)categories & ProtectionMask.Disclosure;
            }
        }

        return removed;
    });

    /// <summary>The system that an attribute names by this id.</summary>
    private AdsIdentity System(string id)
    {
        var registered = _systems.Find(id);
        return new AdsIdentity(id, registered?.Hosting ?? AdsHosting.Unknown) { IsNamedInCode = true, IsRegistered = registered is not null };
    }

    private static IEnumerable<ISymbol> Declarations(ISymbol definition)
    {
        if (definition is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
        {
            foreach (var inherited in OurAttributes.WithInherited(method).OfType<IMethodSymbol>())
            {
                if (parameter.Ordinal < inherited.Parameters.Length) yield return inherited.OriginalDefinition.Parameters[parameter.Ordinal];
            }

            if (method.PartialDefinitionPart is { } partial && parameter.Ordinal < partial.Parameters.Length) yield return partial.Parameters[parameter.Ordinal];
            yield break;
        }

        foreach (var inherited in OurAttributes.WithInherited(definition)) yield return inherited.OriginalDefinition;
    }

    /// <summary>Where a registration leaves open where the system runs, the model of the client's library still knows.</summary>
    private AdsIdentity WithHostingOf(ISymbol client, AdsIdentity system)
    {
        var type = client is IMethodSymbol method ? MemberTypes.Unwrap(method.ReturnType) : MemberTypes.Declared(client);
        return system.Hosting == AdsHosting.Unknown && type is not null && _models.ClientOf(type) is { } modelled ? system with { Hosting = modelled.Hosting } : system;
    }

    private AdsIdentity? Declared(ImmutableArray<AttributeData> attributes, string name) =>
        OurAttributes.Find(attributes, name) is { } attribute && OurAttributes.Text(attribute, 0) is { } id ? System(id) : null;
}
