using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Rules;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Differential.Execution;

/// <summary>At which inputs of the system the analysis sees protected data arrive.</summary>
internal static class ReportedSinks
{
    /// <summary>For each program the inputs the engine names: a diagnostic tells one flow of a call, the engine all of them.</summary>
    public static ImmutableArray<ImmutableSortedSet<int>> Of(ProgramBatch batch)
    {
        var engine = new FlowEngine(batch.Compilation, new OwnTreeFacts());
        return [.. batch.Trees.Select(tree => engine.FlowsIn(tree, CancellationToken.None).Select(NumberOf).ToImmutableSortedSet())];
    }

    /// <summary>For each program the lines on which the analyzer reports, as a build would, against those on which the engine sees a flow.</summary>
    public static async Task<(ImmutableArray<string> Differences, ImmutableArray<Exception> Faults)> CompareWithDiagnosticsAsync(ProgramBatch batch)
    {
        var faults = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => faults.Enqueue(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var diagnostics = await batch.Compilation.WithAnalyzers([new FlowRules()], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var reported = diagnostics.Where(static diagnostic => diagnostic.Id == "ADS1001").Select(static diagnostic => LineOf(diagnostic.Location)).ToHashSet();
        var engine = new FlowEngine(batch.Compilation, new OwnTreeFacts());
        var flows = batch.Trees.SelectMany(tree => engine.FlowsIn(tree, CancellationToken.None)).ToList();
        var calls = flows.Select(static flow => LineOf(flow.Place.GetLocation())).ToHashSet();
        return ([.. reported.Except(calls).Select(static line => "only the analyzer: " + line), .. Unreported(flows, diagnostics)], [.. faults]);
    }

    // Flows through one call are one diagnostic, which stands on the first of its arguments.
    private static IEnumerable<string> Unreported(IEnumerable<ProtectedFlow> flows, ImmutableArray<Diagnostic> diagnostics)
    {
        var places = diagnostics.Select(static diagnostic => diagnostic.Location).ToList();
        foreach (var flow in flows)
        {
            var call = flow.Place.Parent?.Parent?.Parent ?? flow.Place;
            if (!places.Any(place => place.SourceTree == flow.Place.SyntaxTree && call.FullSpan.Contains(place.SourceSpan)))
                yield return "only the engine: " + LineOf(flow.Place.GetLocation());
        }
    }

    private static string LineOf(Location location) => $"{location.SourceTree!.FilePath}({location.GetLineSpan().StartLinePosition.Line + 1})";

    /// <summary><c>IAds.S17</c> -> 17.</summary>
    private static int NumberOf(ProtectedFlow flow) => int.Parse(flow.Sink.AsSpan(flow.Sink.LastIndexOf('S') + 1), CultureInfo.InvariantCulture);
}
