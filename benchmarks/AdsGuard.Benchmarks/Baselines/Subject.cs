using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Benchmarks.Baselines;

/// <summary>The analyzers and generators whose cost is measured, and the rules that are on though they are off by default.</summary>
internal sealed record SubjectCode(ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<ISourceGenerator> Generators, ImmutableArray<string> Enabled)
{
    /// <summary>The program as the analyzers get to see it: with these rules on, and with what the generators add.</summary>
    public Compilation Prepare(Compilation compilation)
    {
        var enabled = Enabled.Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Warn));
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(enabled));
        if (Generators.IsEmpty) return compilation;
        CSharpGeneratorDriver.Create(Generators, parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        return compilation;
    }
}

/// <summary>Something to measure, by the name that the command line and the table give it.</summary>
internal sealed record Subject(string Name, Func<SubjectCode> Load, bool IsAvailable = true)
{
    public const string NoOp = "no-op";

    public const string AdsGuardName = "adsguard";

    public static ImmutableArray<Subject> All { get; } =
    [
        new("compile", static () => Of()),
        new(NoOp, static () => Of(new NoOpAnalyzer())),
        new("every-graph", static () => Of(new EveryGraphAnalyzer())),
        new(AdsGuardName, AdsGuard),
        new("scs", static () => Of(Peers.SecurityCodeScan.Analyzers()), Peers.SecurityCodeScan.IsRestored),
        new("sonar", static () => Of(Peers.Sonar.Analyzers()), Peers.Sonar.IsRestored),
        new("meziantou", static () => Of(Peers.Meziantou.Analyzers()), Peers.Meziantou.IsRestored),
        new("net", static () => Of(Peers.Net.Analyzers()), Peers.Net.IsRestored),
        new("net-taint", TaintRules, Peers.Net.IsRestored),
    ];

    public static Subject Named(string name) =>
        All.FirstOrDefault(s => s.Name == name) ?? throw new ArgumentException($"There is nothing to measure named '{name}'; --help lists what is.");

    private static SubjectCode Of(params ImmutableArray<DiagnosticAnalyzer> analyzers) => new(analyzers, [], []);

    private static SubjectCode AdsGuard() => new(
        AnalyzerAssembly.Instances<DiagnosticAnalyzer>(typeof(FlowRules).Assembly),
        [.. AnalyzerAssembly.Instances<IIncrementalGenerator>(System.Reflection.Assembly.Load("AdsGuard.Generators")).Select(GeneratorExtensions.AsSourceGenerator)],
        []);

    /// <summary>CA3001 to CA3012, the rules that follow tainted data; they are off unless asked for.</summary>
    private static SubjectCode TaintRules()
    {
        ImmutableArray<string> ids = [.. Enumerable.Range(3001, 12).Select(static n => $"CA{n}")];
        return new([.. Peers.Net.Analyzers().Where(a => a.SupportedDiagnostics.Any(d => ids.Contains(d.Id)))], [], ids);
    }
}
