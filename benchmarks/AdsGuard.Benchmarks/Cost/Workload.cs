using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using AdsGuard.Benchmarks.Programs;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Benchmarks.Cost;

/// <summary>What is compiled: a generated program, or a folder of sources.</summary>
internal sealed record Workload(string Name)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    public static Workload Parse(string name)
    {
        var parts = name.Split(':');
        if (parts.Length == 2 && int.TryParse(parts[0], out _) && Enum.TryParse<FlowDensity>(parts[1], ignoreCase: true, out _)) return new Workload(name);
        if (parts is ["worst", var worst] && WorstCases.Names.Contains(worst)) return new Workload(name);
        if (Directory.Exists(name)) return new Workload(Path.GetFullPath(name));
        throw new ArgumentException($"'{name}' is neither a folder, nor LINES:FLOWS, nor worst:CASE.");
    }

    /// <summary>The files, read or made before anything is measured.</summary>
    public ImmutableArray<(string Path, SourceText Text)> Sources()
    {
        var parts = Name.Split(':');
        if (parts is ["worst", var worst]) return WorstCases.Generate(worst);
        if (!Directory.Exists(Name)) return AgencyProgram.Generate(int.Parse(parts[0]), Enum.Parse<FlowDensity>(parts[1], ignoreCase: true), seed: 1);
        return
        [
            .. Directory.EnumerateFiles(Name, "*.cs", SearchOption.AllDirectories)
                .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(static path => (path, SourceText.From(File.ReadAllText(path)))),
        ];
    }

    /// <summary>Parses and references; code of a folder binds as far as its references go.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, SourceText Text)> sources) => CSharpCompilation.Create(
        "Workload",
        sources.Select(static s => CSharpSyntaxTree.ParseText(s.Text, ParseOptions, s.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<MetadataReference> References { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location)];
}
