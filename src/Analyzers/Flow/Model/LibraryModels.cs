using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// What the model files say about the members of one compilation. A member is looked up by its simple name first, so that the many members without a model
/// cost one failed look-up. Safe for several threads.
/// </summary>
internal sealed class LibraryModels
{
    private readonly SanitizerTrust _trust;
    private readonly Dictionary<string, List<(ModelSection Section, ModelEntry Entry)>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ModelSection Section, ModelEntry Entry)>> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ModelSection Section, ClientEntry Entry)>> _clients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ModelSection Section, ToolAttributeEntry Entry)>> _toolAttributes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, MemberModel> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AdsIdentity?> _clientTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<SourceEntry>> _sources = new(SymbolEqualityComparer.Default);

    private readonly HashSet<string> _dependent = new(StringComparer.Ordinal);
    private readonly List<(ModelSection Section, MemberPattern Member)> _givingClients = new();
    private readonly RegisteredSystems _systems;
    private readonly bool _hasAdditions;

    public LibraryModels(Compilation compilation, RegisteredSystems systems, Policy policy)
    {
        _systems = systems;
        _trust = new SanitizerTrust(policy.Options);
        var assemblies = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols) assemblies.Add(reference.Name);
        assemblies.Add(compilation.AssemblyName ?? "");
        var given = policy.Models
            .SelectMany(static model => model.File.Sections.Select(section =>
                model.IsOfPolicy ? section with { IsOfOrganization = true } : Additions.Of(section)))
            .Where(section => assemblies.Contains(section.AssemblyName) || ModelLibrary.IsBaseLibrary(section.AssemblyName))
            .ToLookup(static section => section.OnlyAdds);
        // The organization knows better than the library what a system is and where it runs: of two lines that fit, the first one counts.
        Sections = given[false].Concat(ModelLibrary.SectionsFor(assemblies)).Concat(given[true]).ToImmutableArray();
        _hasAdditions = given[true].Any();
        foreach (var section in Sections)
        {
            foreach (var entry in section.Entries) Add(section, entry);
            foreach (var endpoint in section.Endpoints)
            {
                AddressedSystems.Add(NameOf(section, endpoint.System));
                Endpoints.Add(endpoint.Pattern, Identity(section, endpoint.System));
            }
        }
    }

    /// <summary>The sections that matter to the compilation, those of the organization first.</summary>
    public ImmutableArray<ModelSection> Sections { get; }

    /// <summary>Whether any ADS is known to the compilation by its references.</summary>
    public bool KnowsAds { get; private set; }

    /// <summary>The names that the models give to the systems behind their clients, inputs, outputs and tools.</summary>
    public HashSet<string> SystemNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The names that the models give to the systems behind addresses.</summary>
    public HashSet<string> AddressedSystems { get; } = new(StringComparer.Ordinal);

    /// <summary>The names by which code mentions an ADS that a model knows: members of clients, inputs, tools.</summary>
    public HashSet<string> SinkNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The names by which code mentions an action that a model knows to hurt a person.</summary>
    public HashSet<string> ActionNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The names by which code mentions a request over HTTP, which reaches an ADS where its address is an endpoint.</summary>
    public HashSet<string> SenderNames { get; } = new(StringComparer.Ordinal);

    public Endpoints Endpoints { get; } = new();

    /// <summary>Whether any attribute is known that offers a method to a model.</summary>
    public bool KnowsToolAttributes => _toolAttributes.Count > 0;

    /// <summary>The assemblies that declare such attributes.</summary>
    public IEnumerable<string> AssembliesOfToolAttributes => _toolAttributes.Values.SelectMany(static list => list).Select(static t => t.Section.AssemblyName).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The types whose instances are clients.</summary>
    public IEnumerable<(string AssemblyName, string MetadataName)> ClientTypes =>
        _clients.Values.SelectMany(static list => list).Where(static c => c.Entry.Target.Kind == 'T').Select(static c => (c.Section.AssemblyName, c.Entry.Target.ContainingType));

    /// <summary>The members that give clients, whatever their type.</summary>
    public IEnumerable<(string AssemblyName, MemberPattern Member)> ClientMembers =>
        _clients.Values.SelectMany(static list => list).Where(static c => c.Entry.Target.Kind != 'T').Select(static c => (c.Section.AssemblyName, c.Entry.Target));

    /// <summary>The members that call a function with a client.</summary>
    public IEnumerable<(string AssemblyName, MemberPattern Member)> GivingClients => _givingClients.Select(static g => (g.Section.AssemblyName, g.Member));

    /// <summary>What the models say about a member, those of the members it overrides or implements included.</summary>
    public MemberModel Of(ISymbol member)
    {
        if (!_byName.ContainsKey(SimpleName(member)) && (member.ContainingType is null || !_byType.ContainsKey(member.ContainingType.Name))) return MemberModel.None;
        return _members.Recall(member.OriginalDefinition, this, static (self, m) => self.Build(m));
    }

    /// <summary>The names of members that the models classify.</summary>
    public IEnumerable<string> SourceNames => _byName.Where(static pair => pair.Value.Any(static e => e.Entry is SourceEntry)).Select(static pair => pair.Key);

    /// <summary>Whether what a method gives may be protected or not by what it is called with.</summary>
    public bool DependsOnText(IMethodSymbol method) => _dependent.Contains(method.Name);

    public ImmutableArray<SourceEntry> SourcesOf(ISymbol symbol)
    {
        if (!_byName.ContainsKey(SimpleName(symbol))) return ImmutableArray<SourceEntry>.Empty;
        return _sources.Recall(symbol.OriginalDefinition, this, static (self, definition) => self.EntriesOf(definition).Select(static e => e.Entry).OfType<SourceEntry>().ToImmutableArray());
    }

    /// <summary>The ADS that instances of this type are clients of, by the models.</summary>
    public AdsIdentity? ClientOf(ITypeSymbol type)
    {
        if (_clients.Count == 0) return null;
        return _clientTypes.GetOrAdd(type.OriginalDefinition, definition =>
        {
            foreach (var candidate in SelfBasesAndInterfaces((ITypeSymbol)definition))
            {
                if (About(_clients, candidate.Name, candidate.OriginalDefinition).Select(e => Identity(e.Section, e.Entry.System)).FirstOrDefault() is { } system) return system;
            }

            return null;
        });
    }

    /// <summary>The ADS that what a member gives is a client of, by the models.</summary>
    public AdsIdentity? ClientGivenBy(ISymbol member) =>
        About(_clients, SimpleName(member), member.OriginalDefinition).Select(e => Identity(e.Section, e.Entry.System)).FirstOrDefault();

    /// <summary>The ADS that reads what methods with this attribute return, by the models.</summary>
    public AdsIdentity? ToolOf(INamedTypeSymbol? attribute)
    {
        if (_toolAttributes.Count == 0) return null;
        for (var candidate = attribute; candidate is not null; candidate = candidate.BaseType)
        {
            if (About(_toolAttributes, candidate.Name, candidate.OriginalDefinition).Select(e => Identity(e.Section, e.Entry.System)).FirstOrDefault() is { } system) return system;
        }

        return null;
    }

    private static IEnumerable<ITypeSymbol> SelfBasesAndInterfaces(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType) yield return current;
        foreach (var @interface in type.AllInterfaces) yield return @interface;
    }

    /// <summary>The name under which the lines about a symbol are found.</summary>
    public static string SimpleName(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "#ctor",
        IMethodSymbol { MethodKind: MethodKind.PropertySet } setter => setter.MetadataName,
        IMethodSymbol { AssociatedSymbol: { } property } => property.MetadataName,
        IPropertySymbol property => property.MetadataName,
        INamedTypeSymbol type => type.Name,
        _ => symbol.Name,
    };

    /// <summary>The name by which code mentions a member: a property that is set, by its own.</summary>
    private static string Mentioned(MemberPattern target) =>
        target.Name == "#ctor" ? LastPart(target.ContainingType)
        : target.Name.StartsWith("set_", StringComparison.Ordinal) || target.Name.StartsWith("get_", StringComparison.Ordinal) ? target.Name.Substring(4)
        : target.Name;

    /// <summary>The simple name of a type.</summary>
    public static string LastPart(string metadataName)
    {
        var dot = metadataName.LastIndexOf('.');
        var name = dot < 0 ? metadataName : metadataName.Substring(dot + 1);
        var tick = name.IndexOf('`');
        return tick < 0 ? name : name.Substring(0, tick);
    }

    /// <summary>Whether the assembly of a symbol is the one that a section is about.</summary>
    public static bool IsIn(ModelSection section, ISymbol symbol)
    {
        var assembly = symbol.ContainingAssembly?.Name;
        if (assembly is null) return false;
        return string.Equals(assembly, section.AssemblyName, StringComparison.OrdinalIgnoreCase)
            || (ModelLibrary.IsBaseLibrary(section.AssemblyName) && ModelLibrary.IsBaseLibrary(assembly));
    }

    /// <summary>The system as its model line knows it, or as the agency registers it under the same name, which says more.</summary>
    private AdsIdentity Identity(ModelSection section, ModelSystem? system)
    {
        var name = NameOf(section, system);
        var registered = _systems.Find(name);
        var hosting = registered?.Hosting ?? AdsHosting.Unknown;
        return new AdsIdentity(name, hosting == AdsHosting.Unknown ? Hosting(system) : hosting) { IsRegistered = registered is not null };
    }

    private static string NameOf(ModelSection section, ModelSystem? system) => system?.Name ?? section.AssemblyName;

    private static AdsHosting Hosting(ModelSystem? system) => system?.Hosting switch
    {
        ModelHosting.InProcess => AdsHosting.InProcess,
        ModelHosting.Agency => AdsHosting.AgencyHosted,
        ModelHosting.ThirdParty => AdsHosting.ThirdParty,
        _ => AdsHosting.Unknown,
    };

    private static ProtectionMask Mask(ModelCategories categories) => (ProtectionMask)(int)categories;

    private void Add(ModelSection section, ModelEntry entry)
    {
        switch (entry)
        {
            // What people typed has an index of its own (UserInputs), what is recorded is the business of a rule.
            case TypedEntry or UntypedEntry or HandlerEntry or RecorderEntry:
                return;
            case ClientEntry client:
                KnowsAds = true;
                SystemNames.Add(NameOf(section, client.System));
                Index(_clients, client.Target.Kind == 'T' ? LastPart(client.Target.ContainingType) : client.Target.Name, section, client);
                return;
            case ToolAttributeEntry tool:
                KnowsAds = true;
                var attribute = LastPart(tool.Target.ContainingType);
                Index(_toolAttributes, attribute, section, tool);
                // The method that carries it mentions it, with or without the suffix.
                SinkNames.UnionWith(AttributeNames.Words(attribute));
                return;
            case SourceEntry { When.IsEmpty: false }:
                _dependent.Add(entry.Target.Name);
                break;
            case SendEntry:
                SenderNames.Add(entry.Target.Name);
                break;
            case InputEntry or ToolEntry or GivenClientEntry:
                KnowsAds = true;
                SystemNames.Add(NameOf(section, (entry as InputEntry)?.System ?? (entry as ToolEntry)?.System ?? (entry as GivenClientEntry)?.System));
                if (entry is GivenClientEntry) _givingClients.Add((section, entry.Target));
                if (entry.Target.Name.Length > 0) SinkNames.Add(Mentioned(entry.Target));
                break;
            case AdverseEntry when entry.Target.Name.Length > 0:
                ActionNames.Add(entry.Target.Name);
                break;
        }

        Index(entry.Target.AnyMember ? _byType : _byName, entry.Target.AnyMember || entry.Target.Kind == 'T' ? LastPart(entry.Target.ContainingType) : entry.Target.Name, section, entry);
    }

    private static void Index<TEntry>(Dictionary<string, List<(ModelSection Section, TEntry Entry)>> index, string name, ModelSection section, TEntry entry)
    {
        if (!index.TryGetValue(name, out var entries)) index.Add(name, entries = new List<(ModelSection, TEntry)>());
        entries.Add((section, entry));
    }

    /// <summary>The entries of an index that are about this definition.</summary>
    private static IEnumerable<(ModelSection Section, TEntry Entry)> About<TEntry>(Dictionary<string, List<(ModelSection Section, TEntry Entry)>> index, string name, ISymbol definition)
        where TEntry : ModelEntry =>
        index.TryGetValue(name, out var entries) ? entries.Where(e => IsIn(e.Section, definition) && MemberPatternMatcher.Matches(e.Entry.Target, definition)) : [];

    private List<(ModelSection Section, ModelEntry Entry)> EntriesOf(ISymbol member)
    {
        // P: speaks of reading a property, M:set_Name of writing it.
        var symbol = member is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } ? property : member;
        List<(ModelSection Section, ModelEntry Entry)> added = [];
        foreach (var candidate in OurAttributes.WithInherited(symbol))
        {
            var definition = candidate.OriginalDefinition;
            var known = About(_byName, SimpleName(definition), definition).ToList();
            if (_hasAdditions) MoveAdditions(known, added);
            if (known.Count == 0 && definition.ContainingType is { } type) known = About(_byType, type.Name, definition).ToList();
            if (_hasAdditions) MoveAdditions(known, added);
            // The nearest declaration that a model knows decides.
            if (known.Count > 0) return [.. known, .. added];
        }

        return added;
    }

    /// <summary>What only adds is no reason to look no further.</summary>
    private static void MoveAdditions(List<(ModelSection Section, ModelEntry Entry)> known, List<(ModelSection Section, ModelEntry Entry)> added)
    {
        added.AddRange(known.Where(static e => e.Section.OnlyAdds));
        known.RemoveAll(static e => e.Section.OnlyAdds);
    }

    /// <summary>What the organization says of a member stands instead of what ships about it, question by question: how values move, what goes in, what comes out.</summary>
    private static bool IsOverruled(ModelEntry shipped, List<(ModelSection Section, ModelEntry Entry)> entries) =>
        entries.Any(other => other.Section.IsOfOrganization && (IsAboutFlow(shipped) && IsAboutFlow(other.Entry) || shipped.GetType() == other.Entry.GetType()));

    private static bool IsAboutFlow(ModelEntry entry) => entry is FlowEntry or ClearEntry or NoFlowEntry or GivenClientEntry;

    private MemberModel Build(ISymbol member)
    {
        var model = MemberModel.None;
        var any = false;
        var entries = EntriesOf(member);
        foreach (var (section, entry) in entries)
        {
            if (!section.IsOfOrganization && IsOverruled(entry, entries)) continue;
            any = true;
            switch (entry)
            {
                case FlowEntry flow:
                    model = model with { Flows = model.Flows.AddRange(flow.Flows), IsExhaustive = true };
                    break;
                case ClearEntry clear:
                    model = model with { Clears = model.Clears.AddRange(clear.Paths), IsExhaustive = true };
                    break;
                case NoFlowEntry:
                    model = model with { IsExhaustive = true };
                    break;
                case InputEntry input:
                    model = model with { Inputs = model.Inputs.AddRange(input.Paths.Select(p => new ModelledPlace(p, Identity(section, input.System)) { With = input.With })) };
                    break;
                case GivenClientEntry client:
                    model = model with { Clients = model.Clients.AddRange(client.Paths.Select(p => new ModelledPlace(p, Identity(section, client.System)))), IsExhaustive = true };
                    break;
                case ToolEntry tool:
                    model = model with { Tools = model.Tools.AddRange(tool.Paths.Select(p => new ModelledPlace(p, Identity(section, tool.System)))) };
                    break;
                case SendEntry send:
                    model = model with { Sent = model.Sent.AddRange(send.Paths), SentTo = model.SentTo.AddRange(send.To) };
                    break;
                case OutputEntry output:
                    model = model with { Outputs = model.Outputs.AddRange(output.Paths.Select(p => new ModelledPlace(p, Identity(section, output.System)))) };
                    break;
                case ScreeningEntry screening:
                    model = model with { Screened = model.Screened.AddRange(screening.Paths) };
                    break;
                case ReviewEntry:
                    model = model with { IsReview = true };
                    break;
                case AdverseEntry adverse:
                    model = model with { AdverseTitle = adverse.Title };
                    break;
                case SanitizerEntry sanitizer when _trust.InModel(sanitizer.Method):
                    model = model with { Removes = model.Removes | Mask(sanitizer.Removes), SanitizedPlace = sanitizer.On, RemovesUnless = model.RemovesUnless.AddRange(sanitizer.Unless) };
                    break;
            }
        }

        return any ? model : MemberModel.None;
    }
}
