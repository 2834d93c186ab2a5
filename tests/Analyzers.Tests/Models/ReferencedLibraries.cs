using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>
/// Compilations that reference every library a shipped model file describes, our own runtime among them; where two versions of one cannot stand side by side,
/// there are several.
/// </summary>
internal static class ReferencedLibraries
{
    public static Compilation Compilation { get; } = Create(LibraryFiles.References);

    public static ImmutableArray<Compilation> Compilations { get; } = [Compilation, Create(LibraryFiles.EarlierReferences)];

    /// <summary>The assemblies of that name, one for each version.</summary>
    public static IEnumerable<IAssemblySymbol> Assemblies(string name) =>
        Compilations.SelectMany(static compilation => compilation.SourceModule.ReferencedAssemblySymbols).Where(assembly => assembly.Name == name);

    private static CSharpCompilation Create(IEnumerable<MetadataReference> libraries) => CSharpCompilation.Create(
        "Consumer",
        references: Basic.Reference.Assemblies.Net100.References.All
            .Concat(libraries)
            .Append(MetadataReference.CreateFromFile(typeof(ReviewGates).Assembly.Location)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
