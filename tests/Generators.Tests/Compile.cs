using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Tests;

/// <summary>Compiles code with our generators, as a project with warnings as errors does.</summary>
internal static class Compile
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(ReviewGates).Assembly.Location),
    ];

    public static CSharpCompilation Source(string source, LanguageVersion version = LanguageVersion.Latest, params MetadataReference[] more) =>
        CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version, DocumentationMode.Diagnose), "Test.cs")],
            [.. References, .. more],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
                warningLevel: 9999,
                // What the SDK suppresses everywhere, and the documentation of the tests' own types.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress), new("CS1591", ReportDiagnostic.Suppress)]));

    public static GeneratorDriver Driver(Compilation compilation) =>
        CSharpGeneratorDriver.Create(
            Generators(),
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generators over a source and gives back what they wrote, and what the compiler says to the whole.</summary>
    public static (ImmutableArray<GeneratedSourceResult> Sources, ImmutableArray<Diagnostic> Diagnostics) Run(
        string source,
        LanguageVersion version = LanguageVersion.Latest,
        params MetadataReference[] more)
    {
        var before = Source(source, version, more);
        var result = Driver(before).RunGeneratorsAndUpdateCompilation(before, out var after, out var reported).GetRunResult();

        Assert.Empty(reported);
        return ([.. result.Results.SelectMany(static r => r.GeneratedSources)], [.. after.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning)]);
    }

    /// <summary>Runs the generators over a source that has to compile without a warning then.</summary>
    public static ImmutableArray<GeneratedSourceResult> Clean(string source, LanguageVersion version = LanguageVersion.Latest, params MetadataReference[] more)
    {
        var (sources, diagnostics) = Run(source, version, more);
        Assert.True(
            diagnostics.IsEmpty,
            string.Join('\n', diagnostics) + "\n\n" + string.Join('\n', sources.Select(static s => s.SourceText.ToString())));
        return sources;
    }

    private static IEnumerable<ISourceGenerator> Generators() =>
        typeof(ActionGateGenerator).Assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(GeneratorAttribute), inherit: false))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
}
