using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// The model files that ship inside this assembly, each parsed once per process and only when an assembly it describes is referenced. Immutable after parsing;
/// safe for several threads. The parsed lines mention names only, so they may outlive any compilation.
/// </summary>
internal static class ModelLibrary
{
    private const string Extension = ".adsmodel";

    private static readonly ConcurrentDictionary<string, ModelFile> Parsed = new(StringComparer.Ordinal);
    private static readonly ImmutableArray<string> Resources =
        typeof(ModelLibrary).Assembly.GetManifestResourceNames().Where(static n => n.EndsWith(Extension, StringComparison.Ordinal)).OrderBy(static n => n, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The names of the shipped files.</summary>
    public static ImmutableArray<string> Names => Resources;

    /// <summary>
    /// The sections that can matter to a compilation with these references. A file is named after the assemblies it describes:
    /// <c>OpenAI.adsmodel</c> is read when an assembly is referenced whose name begins with <c>OpenAI</c>.
    /// </summary>
    public static IEnumerable<ModelSection> SectionsFor(ISet<string> assemblies)
    {
        foreach (var resource in Resources)
        {
            var stem = resource.Substring(0, resource.Length - Extension.Length);
            if (!IsBaseLibrary(stem) && !assemblies.Any(name => name.StartsWith(stem, StringComparison.OrdinalIgnoreCase))) continue;
            foreach (var section in Read(resource).Sections)
            {
                if (IsBaseLibrary(section.AssemblyName) || assemblies.Contains(section.AssemblyName)) yield return section;
            }
        }
    }

    public static ModelFile Read(string resource) => Parsed.GetOrAdd(resource, static name =>
    {
        using var stream = typeof(ModelLibrary).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return ModelFile.Parse(reader.ReadToEnd());
    });

    /// <summary>Whether the assembly is part of .NET itself, whose types move between assemblies from one target framework to the next.</summary>
    public static bool IsBaseLibrary(string assembly) =>
        assembly is "System" or "mscorlib" or "netstandard" or "System.Private.CoreLib"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Bcl.", StringComparison.Ordinal);
}
