using System.Collections.Immutable;
using System.Globalization;
using AdsGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace AdsGuard.Generators.Tests;

/// <summary>A decision is bound to a record of another assembly where all that it holds is in sight, and to no other.</summary>
public sealed class ReferencedRecordTests
{
    private const string Library = """
        public sealed record Plain(string A, int B) { public int C { get; init; } public int Sum => B + C; public static int Count; }
        public sealed record Of<T>(T Value);
        public abstract record Base(string A);
        public sealed record Derived(string A, int B) : Base(A);
        public sealed record Hiding(string A) { private string _hidden = ""; public void Set(string s) => _hidden = s; public string Get() => _hidden; }
        public sealed record Kept(string A) { private string Hidden { get; set; } = A; public string Get() => Hidden; }
        public abstract record HidingBase { private int _hidden; public int Next() => ++_hidden; }
        public sealed record DerivedOfHiding(string A) : HidingBase;
        public readonly record struct Value(string A, int B);
        public sealed record Outer { public sealed record Inner(string A); }
        """;

    public enum Form
    {
        Implementation,
        Reference,
        Source,
    }

    [Theory]
    [InlineData("Plain", Form.Implementation, true)]
    [InlineData("Of<string>", Form.Implementation, true)]
    [InlineData("Derived", Form.Implementation, true)]
    [InlineData("Outer.Inner", Form.Implementation, true)]
    [InlineData("Hiding", Form.Implementation, false)]
    [InlineData("Kept", Form.Implementation, false)]
    [InlineData("DerivedOfHiding", Form.Implementation, false)]
    // Nothing in metadata says that a struct is a record.
    [InlineData("Value", Form.Implementation, false)]
    [InlineData("List<Hiding>", Form.Implementation, false)]
    // A reference assembly leaves out what nobody else can use.
    [InlineData("Plain", Form.Reference, false)]
    [InlineData("Derived", Form.Reference, false)]
    [InlineData("Hiding", Form.Reference, false)]
    [InlineData("Value", Form.Reference, false)]
    [InlineData("Plain", Form.Source, true)]
    [InlineData("Derived", Form.Source, true)]
    [InlineData("Hiding", Form.Source, false)]
    [InlineData("Value", Form.Source, true)]
    [InlineData("Kept", Form.Source, false)]
    public async Task ARecord_HasAFormWhereAllOfItIsInSight(string type, Form form, bool hasGate)
    {
        var (sources, reported) = await RunAsync($$"""
            using System.Collections.Generic;
            using AdsGuard;

            public partial class Office
            {
                [AdverseAction("Deny")] public partial void Deny([ReviewSubject] string s, [AdsOutput("x")] int o, {{type}} more);
                private void DenyAfterReview(string s, int o, {{type}} more) { }
            }
            """, form);

        Assert.Equal(hasGate, reported.IsEmpty);
        Assert.Equal(hasGate, !Assert.Single(sources).Contains("(ADS2005)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Plain? more)", "'more', since the reference assembly of 'Library' does not tell what 'Plain?' holds: ")]
    [InlineData("void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, IReadOnlyList<Plain> more)", "'more', since 'IReadOnlyList<Plain>' has no canonical form: ")]
    public async Task WhatIsMissing_IsSaid(string method, string obstacle)
    {
        var (_, reported) = await RunAsync($$"""
            using System.Collections.Generic;
            using AdsGuard;

            public partial class Office { [AdverseAction("Deny")] public partial {{method}}; }
            """, Form.Reference);

        Assert.Contains(obstacle, Assert.Single(reported).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static async Task<(List<string> Sources, ImmutableArray<Diagnostic> Reported)> RunAsync(string source, Form form)
    {
        var before = Compile.Source(source, more: Reference(form));
        var result = Compile.Driver(before).RunGeneratorsAndUpdateCompilation(before, out var after, out _).GetRunResult();
        Assert.Empty(after.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), static (exception, _, _) => throw exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return (
            [.. result.Results.SelectMany(static r => r.GeneratedSources).Select(static s => s.SourceText.ToString())],
            await after.WithAnalyzers([new NoGateCanBeWritten()], options).GetAnalyzerDiagnosticsAsync());
    }

    private static MetadataReference Reference(Form form)
    {
        var library = Compile.Source(Library).WithAssemblyName("Library");
        if (form == Form.Source)
            return library.ToMetadataReference();
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, options: new EmitOptions(metadataOnly: form == Form.Reference, includePrivateMembers: form != Form.Reference)).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
