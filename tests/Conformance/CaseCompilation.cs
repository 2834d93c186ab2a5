using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Conformance;

/// <summary>The files under Cases as one program, and what the analyzers say about it.</summary>
internal sealed class CaseCompilation
{
    private CaseCompilation(CSharpCompilation compilation, ImmutableArray<MarkedPoint> points)
    {
        Compilation = compilation;
        Points = points;
    }

    public CSharpCompilation Compilation { get; }

    public ImmutableArray<MarkedPoint> Points { get; }

    public static CaseCompilation Load()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        var trees = Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), options, Path.GetFileName(path)))
            .ToImmutableArray();
        var compilation = CSharpCompilation.Create(
            "Cases",
            trees,
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        return new CaseCompilation(compilation, [.. trees.SelectMany(PointsOf)]);
    }

    private static IEnumerable<MarkedPoint> PointsOf(SyntaxTree tree) =>
        MarkedPoint.ParseAll(Path.GetFileNameWithoutExtension(tree.FilePath), tree);

    /// <summary>The diagnostics, and whatever escaped from an analyzer: the others' results still count, so both are told.</summary>
    public Task<(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Exception> Faults)> AnalyzeAsync(
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        CancellationToken token) => AnalyzeAsync(Compilation, analyzers, token);

    public static async Task<(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Exception> Faults)> AnalyzeAsync(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        CancellationToken token)
    {
        var faults = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => faults.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(token);
        return (diagnostics, [.. faults]);
    }
}
