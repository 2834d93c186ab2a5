using System;
using System.Threading;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Benchmarks.Cost;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Benchmarks.Edits;

/// <summary>
/// What the flow engine does for one document after an edit, in its order: the engine on its own, with what it knows of the other files kept as the compiler
/// keeps it.
/// </summary>
/// <param name="Index">CPU seconds to find what is in reach of an ADS.</param>
/// <param name="Solving">Then, for the flows of the members of the document and what they depend on.</param>
/// <param name="Boundaries">Then, for the protected data that public members of a library return, which an editor asks for no single document.</param>
/// <param name="Steps">How many operations it evaluates for all that.</param>
internal sealed record EngineStages(double Index, double Solving, double Boundaries, long Steps)
{
    private const int Edits = 3;

    public static EngineStages Take(Compilation compilation, SyntaxTree before, EditPlace place)
    {
        var facts = new OwnTreeFacts();
        new FlowEngine(compilation, facts).IsInReach(before, CancellationToken.None);
        var steps = 0L;
        var (index, solving, boundaries) = (new double[Edits], new double[Edits], new double[Edits]);
        for (var edit = 0; edit < Edits; edit++)
        {
            var tree = place.Edit(before, edit);
            var engine = new FlowEngine(compilation.ReplaceSyntaxTree(before, tree), facts, isOneOfMany: true);
            index[edit] = CpuOf(() => engine.IsInReach(tree, CancellationToken.None));
            solving[edit] = CpuOf(() => engine.FlowsIn(tree, CancellationToken.None));
            boundaries[edit] = CpuOf(() => engine.UnstatedData(CancellationToken.None));
            steps = engine.Steps;
        }

        return new EngineStages(Medians.Of(index), Medians.Of(solving), Medians.Of(boundaries), steps);
    }

    private static double CpuOf(Action work)
    {
        var before = EditMeasurement.Cpu();
        work();
        return EditMeasurement.Cpu() - before;
    }
}
