using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>The assemblies of the libraries that <c>Libraries.props</c> pins, as a compiler is given them.</summary>
internal static class LibraryFiles
{
    // What a program on the current framework would be given, best first.
    private static readonly ImmutableArray<string> Targets = ["net10.0", "net9.0", "net8.0", "net6.0", "netstandard2.1", "netstandard2.0"];

    /// <summary>The pinned versions, by package.</summary>
    public static ImmutableArray<(string Package, string Version)> Pinned { get; } = Read("Library");

    /// <summary>Versions with another API under the same assembly names.</summary>
    public static ImmutableArray<(string Package, string Version)> Earlier { get; } = Read("EarlierLibrary");

    public static ImmutableArray<MetadataReference> References { get; } = Pinned.SelectMany(Files).ToImmutableArray();

    /// <summary>The same with the earlier versions in the place of the later ones.</summary>
    public static ImmutableArray<MetadataReference> EarlierReferences { get; } =
        Pinned.Where(static library => Earlier.All(e => e.Package != library.Package)).Concat(Earlier).SelectMany(Files).ToImmutableArray();

    /// <summary>The first words of the libraries' names, by which sources mention them: <c>Microsoft.SemanticKernel</c>, <c>Anthropic</c>.</summary>
    public static ImmutableArray<string> Families { get; } = Pinned
        .Select(static library => string.Join('.', library.Package.Split('.').Take(library.Package.StartsWith("Microsoft.") || library.Package.StartsWith("Azure.") ? 2 : 1)))
        .Where(static family => family is not ("Microsoft.Extensions" or "OpenAI" or "Azure.Core" or "System"))
        .Distinct()
        .ToImmutableArray();

    /// <summary>The libraries whose names begin so.</summary>
    public static IEnumerable<MetadataReference> Of(params string[] beginnings) => Pinned.Where(library => beginnings.Any(library.Package.StartsWith)).SelectMany(Files);

    private static ImmutableArray<(string Package, string Version)> Read(string kind) =>
        Metadata.Where(a => a.Key.StartsWith(kind + "/")).Select(a => (a.Key[(kind.Length + 1)..], a.Value!)).ToImmutableArray();

    private static IEnumerable<AssemblyMetadataAttribute> Metadata => typeof(LibraryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>();

    private static IEnumerable<MetadataReference> Files((string Package, string Version) library)
    {
        var root = Path.Combine(Metadata.Single(static a => a.Key == "PackageRoot").Value!, library.Package.ToLowerInvariant(), library.Version);
        // A framework's own pack has no code, and brings other libraries that are pinned by themselves.
        var isFramework = library.Package.EndsWith(".App.Ref", StringComparison.Ordinal);
        var folder = Targets.Select(target => Path.Combine(root, isFramework ? "ref" : "lib", target)).First(Directory.Exists);
        return Directory.GetFiles(folder, isFramework ? "Microsoft.AspNetCore.*.dll" : "*.dll").Order(StringComparer.Ordinal).Select(static file => MetadataReference.CreateFromFile(file));
    }
}
