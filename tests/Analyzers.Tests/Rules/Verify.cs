using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using AdsGuard.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>Runs all rules over a source and compares what they report, span by span, with the marks in it: <c>{|ADS1001:argument|}</c>.</summary>
internal static class Verify
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(
        new FlowRules(),
        new PurposeIsIncomplete(),
        new PurposeHasExpired(),
        new HonourIsDoubtful(),
        new AttributeHasNoEffect(),
        new MemberLooksLikeProtectedData(),
        new RegistrationIsFaulty(),
        new ConfigurationIsWrong(),
        new ExemptionWithoutBasis(),
        new OutputDoesNotSayWhenAdverse(),
        new NoGateCanBeWritten(),
        new GateIsBypassed(),
        new ClassificationOfBaseIsDropped(),
        new SuppressionIsNotJustified());

    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    /// <summary>The marks are all that is reported, and the source compiles. What concerns registrations, and purposes that permit too much, counts where the test asks for it.</summary>
    public static Task ReportsAsync(string marked, params string[] asked) => ReportsAsync(marked, References.Default, asked);

    /// <summary>The same with the libraries in reach that the source mentions, of those that the shipped models describe.</summary>
    public static Task ReportsWithLibrariesAsync(string marked, params string[] asked) => ReportsAsync(marked, References.WithLibrariesOf(marked), asked);

    /// <summary>The same with other references.</summary>
    public static Task ReportsWithAsync(IEnumerable<MetadataReference> references, string marked, params string[] asked) => ReportsAsync(marked, references, asked);

    /// <summary>The same with the gates that the generators write for the source, and nothing reported in those.</summary>
    public static Task ReportsWithGatesAsync(string marked, params string[] asked) => ReportsAsync(marked, References.WithGates, asked, complete: GenerateGates);

    /// <summary>The compilation with what the generators write.</summary>
    public static Compilation GenerateGates(Compilation compilation)
    {
        CSharpGeneratorDriver.Create([new ActionGateGenerator().AsSourceGenerator(), new DecoratorGenerator().AsSourceGenerator()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var faults);
        Assert.Empty(faults);
        return generated;
    }

    /// <summary>The same with a model file of the organization.</summary>
    public static Task ReportsWithModelAsync(string model, string marked, params string[] asked) =>
        ReportsAsync(marked, References.WithLibrariesOf(marked), asked, files: new GivenFile("agency.adsmodel", model));

    /// <summary>What is reported for one source, in the order of the text.</summary>
    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string source, params string[] asked) => DiagnosticsAsync(Compile(source, References.Default), null, asked);

    /// <summary>The one diagnostic that is reported for a source.</summary>
    public static async Task<Diagnostic> SingleAsync(string source, params string[] asked) => Assert.Single(await DiagnosticsAsync(source, asked));

    public static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references, string path = "Test.cs", string prelude = Prelude.Source)
    {
        var tree = Parse(source, path);
        var isProgram = tree.GetCompilationUnitRoot().Members.Any(static m => m is GlobalStatementSyntax);
        return CSharpCompilation.Create(
            "Consumer",
            new[] { Parse(prelude, "Prelude.cs"), tree },
            references,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(SourceText.From(source), Parsing, path);

    /// <summary>What the rules report. An exception in one of them fails the test, as it would be AD0001 in a build.</summary>
    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation compilation, AnalyzerConfigOptionsProvider? options = null, params string[] asked) =>
        DiagnosticsAsync(compilation, options, ImmutableArray<AdditionalText>.Empty, asked);

    /// <summary>The same, with files that the project hands over.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation compilation, AnalyzerConfigOptionsProvider? options, ImmutableArray<AdditionalText> files, params string[] asked)
    {
        Exception? fault = null;
        var analyzerOptions = options is null ? new AnalyzerOptions(files) : new AnalyzerOptions(files, options);
        var running = new CompilationWithAnalyzersOptions(analyzerOptions, (exception, _, _) => fault ??= exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, running).GetAnalyzerDiagnosticsAsync();
        Assert.Null(fault);
        return diagnostics
            .Where(d => asked.Contains(d.Id) && !IsInPrelude(d) || !IsLeftOut(d))
            .OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.SourceSpan.Start)
            .ThenBy(static d => d.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <summary>Most sources of the tests say no more than their point needs, register nothing, and permit more than flows. That the rules ran is no finding.</summary>
    private static bool IsLeftOut(Diagnostic diagnostic) => diagnostic.Id is "ADS1007" or "ADS1016" or "ADS4001" or "ADS4002" or "ADS9007";

    private static bool IsInPrelude(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath == "Prelude.cs";

    private static async Task ReportsAsync(string marked, IEnumerable<MetadataReference> references, string[] asked, Func<Compilation, Compilation>? complete = null, params AdditionalText[] files)
    {
        TestFileMarkupParser.GetSpans(marked, out var source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marks);
        Compilation compilation = Compile(source, references);
        if (complete is not null) compilation = complete(compilation);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));

        var expected = marks.SelectMany(static mark => mark.Value.Select(span => (span.Start, mark.Key, span.End))).Order().Select(e => Show(e.Key, e.Start, e.End, source));
        var reported = (await DiagnosticsAsync(compilation, null, [.. files], [.. asked, .. marks.Keys])).Select(d => (d.Location.SourceSpan.Start, d.Id, d.Location.SourceSpan.End)).Order().Select(e => Show(e.Id, e.Start, e.End, source));

        Assert.Equal(expected, reported);
    }

    private static string Show(string id, int start, int end, string source) => end <= source.Length ? $"{id} at {start}: {source[start..end]}" : $"{id} at {start}";
}
