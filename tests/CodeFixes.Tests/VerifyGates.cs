using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using AdsGuard.Generators;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AdsGuard.CodeFixes.Tests;

/// <summary>Applies a fix about gates, one by one and all at once, with the generators running: what is fixed compiles, and only what is marked is still reported.</summary>
internal static class VerifyGates
{
    public static Task FixesAsync<TFix>(string key, string source, string fixedSource, int iterations = 1, int fixAllIterations = 1, params string[] others)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix>(source, fixedSource, key) { NumberOfIncrementalIterations = iterations, NumberOfFixAllIterations = fixAllIterations };
        test.TestState.Sources.AddRange(System.Linq.Enumerable.Select(others, static (text, index) => ($"/0/Other{index}.cs", Microsoft.CodeAnalysis.Text.SourceText.From(text))));
        test.FixedState.Sources.AddRange(test.TestState.Sources.GetRange(1, others.Length));
        return test.RunAsync(CancellationToken.None);
    }

    public static Task OffersNothingAsync<TFix>(string key, string source)
        where TFix : CodeFixProvider, new() => new Test<TFix>(source, source, key).RunAsync(CancellationToken.None);

    private sealed class Test<TFix> : CSharpCodeFixTest<FlowRules, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        public Test(string source, string fixedSource, string key)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            foreach (var state in new[] { TestState, FixedState })
            {
                state.AdditionalReferences.AddRange(Net100.References.All);
                foreach (var type in new[] { typeof(PiiAttribute), typeof(ReviewGates), typeof(IServiceCollection) }) state.AdditionalReferences.Add(MetadataReference.CreateFromFile(type.Assembly.Location));
            }

            TestState.Sources.Add(source);
            FixedState.Sources.Add(fixedSource);
            FixedState.MarkupHandling = MarkupMode.Allow;
            CodeActionEquivalenceKey = key;
            CodeActionValidationMode = CodeActionValidationMode.None;
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
            DisabledDiagnostics.AddRange(["ADS1007", "ADS1010", "ADS1015", "ADS1016", "ADS4001", "ADS9007"]);
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new FlowRules(), new GateIsBypassed(), new NoGateCanBeWritten()];

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(ActionGateGenerator), typeof(DecoratorGenerator)];

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
    }
}
