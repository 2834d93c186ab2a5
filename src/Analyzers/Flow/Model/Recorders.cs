using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>What has prompts or outputs recorded.</summary>
/// <param name="Recording">Where.</param>
/// <param name="Of">The types of the clients whose calls are recorded.</param>
/// <param name="Libraries">The assemblies all of whose clients are.</param>
internal sealed record Recorder(string Recording, ImmutableArray<MemberPattern> Of, ImmutableArray<string> Libraries)
{
    /// <summary>Whether calls through this type are recorded: it is such a client, or implements one.</summary>
    public bool Concerns(ITypeSymbol? client)
    {
        for (var current = client; current is not null; current = current.BaseType)
        {
            if (IsOne(current)) return true;
        }

        return client is not null && client.AllInterfaces.Any(IsOne);
    }

    private bool IsOne(ITypeSymbol type) => Of.Any(t => MemberPatternMatcher.Matches(t, type.OriginalDefinition)) || type.ContainingAssembly is { Name: var library } && Libraries.Contains(library);
}

/// <summary>
/// Which settings have what goes through a client recorded elsewhere, as the model files know it: properties that are set, members that are called, types of which
/// one is made, switches that go by a name, and fields of a request's body. Safe for several threads.
/// </summary>
internal sealed class Recorders
{
    /// <summary>The section whose names are fields of what a request over HTTP carries.</summary>
    private const string Requests = "System.Net.Http";

    private readonly Dictionary<string, List<(ModelSection Section, RecorderEntry Entry)>> _byName = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, Recorder> _switches = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, Recorder> _fields = new(System.StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<ISymbol, Recorder?> _known = new(SymbolEqualityComparer.Default);

    public Recorders(LibraryModels models)
    {
        foreach (var section in models.Sections)
        {
            foreach (var named in section.Switches) Add(section.AssemblyName == Requests ? _fields : _switches, named.Name, Read(section, named.Recording, named.Of));
            foreach (var entry in section.Entries.OfType<RecorderEntry>())
            {
                var name = entry.Target.Kind == 'T' || entry.Target.Name == "#ctor" ? LibraryModels.LastPart(entry.Target.ContainingType) : entry.Target.Name;
                if (!_byName.TryGetValue(name, out var entries)) _byName.Add(name, entries = new List<(ModelSection, RecorderEntry)>());
                entries.Add((section, entry));
            }
        }
    }

    /// <summary>The words by which code mentions a recorder that is a member or a type.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The words by which code mentions such a field, as the field itself or as a property in its place.</summary>
    public IEnumerable<string> FieldWords => _fields.Keys.SelectMany(static f => new[] { f, char.ToUpperInvariant(f[0]) + f.Substring(1) });

    /// <summary>Whether any switch is known.</summary>
    public bool KnowsSwitches => _switches.Count > 0;

    /// <summary>The recorder that a switch or an environment variable of this name turns on.</summary>
    public Recorder? Switch(string name) => _switches.TryGetValue(name, out var recorder) ? recorder : null;

    /// <summary>The recorder that a field of this name in the body of a request turns on.</summary>
    public Recorder? Field(string name) => _fields.TryGetValue(name, out var recorder) ? recorder : null;

    /// <summary>The recorder that a property turns on, that a method is, or of which this type is one.</summary>
    public Recorder? Of(ISymbol symbol)
    {
        if (_byName.Count == 0) return null;
        if (symbol is ITypeSymbol type)
        {
            for (var current = type; current is not null; current = current.BaseType)
            {
                if (Known(current, current.Name) is { } made) return made;
            }

            return null;
        }

        return Known(symbol, LibraryModels.SimpleName(symbol));
    }

    private Recorder? Known(ISymbol symbol, string name) => !_byName.ContainsKey(name) ? null : _known.GetOrAdd(symbol.OriginalDefinition, definition =>
    {
        foreach (var declaration in definition is ITypeSymbol ? new[] { definition } : OurAttributes.WithInherited(definition))
        {
            foreach (var (section, entry) in _byName[name])
            {
                if (LibraryModels.IsIn(section, declaration) && MemberPatternMatcher.Matches(entry.Target, declaration.OriginalDefinition)) return Read(section, entry.Recording, entry.Of);
            }
        }

        return null;
    });

    /// <summary>Where no client is named, all those of the library are meant.</summary>
    private static Recorder Read(ModelSection section, string recording, ImmutableArray<MemberPattern> of) =>
        new(recording, of, of.IsEmpty ? ImmutableArray.Create(section.AssemblyName) : ImmutableArray<string>.Empty);

    /// <summary>Several libraries may heed one switch.</summary>
    private static void Add(Dictionary<string, Recorder> named, string name, Recorder recorder) =>
        named[name] = named.TryGetValue(name, out var known) ? known with { Of = known.Of.AddRange(recorder.Of), Libraries = known.Libraries.AddRange(recorder.Libraries) } : recorder;
}
