using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using AdsGuard.Generators;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;

namespace AdsGuard.Evasion;

/// <summary>One way and the prelude as a program, with what the generators write for it.</summary>
internal sealed class WayCompilation
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        .. new[] { typeof(PiiAttribute), typeof(ReviewGates), typeof(IServiceCollection), typeof(ServiceProvider) }
            .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    private static readonly SyntaxTree Prelude = Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Prelude.cs")), "Prelude.cs");

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. Instances<DiagnosticAnalyzer>(typeof(AdsGuard.Analyzers.Rules.AdsGuardAnalyzer).Assembly, typeof(DiagnosticAnalyzerAttribute))];

    private readonly Compilation _compilation;
    private readonly SyntaxTree _tree;

    public WayCompilation(Way way)
    {
        _tree = Parse(way.Source, way.Name + ".cs");
        var written = CSharpCompilation.Create(
            way.Name,
            [Prelude, _tree],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create(
                Instances<IIncrementalGenerator>(typeof(ActionGateGenerator).Assembly, typeof(GeneratorAttribute))
                    .Select(static generator => generator.AsSourceGenerator()),
                parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(written, out _compilation, out var reported);
        Assert.Empty(reported);
        Assert.Empty(_compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>The rules that report something in the way's own file.</summary>
    public async Task<ImmutableArray<string>> ReportedAsync(CancellationToken token)
    {
        var faults = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => faults.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await _compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(token);
        Assert.Empty(faults);
        return [.. diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == _tree).Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Runs the way. Gives back what it ended with, and how often somebody was hurt.</summary>
    public async Task<(Exception? Exception, int Harm)> RunAsync()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image).Success);
        image.Position = 0;
        var assembly = new AssemblyLoadContext(_tree.FilePath, isCollectible: true).LoadFromStream(image);
        var run = assembly.GetType("Evasion")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<Task>>();
        var exception = await Record.ExceptionAsync(run);
        return (exception, (int)assembly.GetType("Office.Harm")!.GetField("Done")!.GetValue(null)!);
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(SourceText.From(source), ParseOptions, path);

    private static IEnumerable<T> Instances<T>(Assembly assembly, Type mark) =>
        assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsDefined(mark, inherit: false))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (T)Activator.CreateInstance(type)!);
}
