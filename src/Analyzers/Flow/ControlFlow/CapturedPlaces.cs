using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.ControlFlow;

/// <summary>
/// What each flow capture of a graph stands for, found up front: a capture of a field, an element or a variable may be assigned through later
/// (<c>x.F ??= v</c>, <c>(c ? ref a : ref b) = v</c>), and then the place matters, not the value it had.
/// </summary>
internal sealed class CapturedPlaces
{
    private static readonly IOperation[] None = new IOperation[0];

    private Dictionary<CaptureId, List<IOperation>>? _places;
    private HashSet<CaptureId>? _kept;

    /// <param name="graph">The graph; null for code without one.</param>
    public CapturedPlaces(ControlFlowGraph? graph)
    {
        if (graph is null) return;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (operation is not IFlowCaptureOperation capture) continue;
                _places ??= new Dictionary<CaptureId, List<IOperation>>();
                if (!_places.TryGetValue(capture.Id, out var places)) _places.Add(capture.Id, places = new List<IOperation>());
                places.Add(capture.Value);
                foreach (var part in capture.Value.DescendantsAndSelf())
                {
                    if (part is IFlowCaptureReferenceOperation inner) (_kept ??= new HashSet<CaptureId>()).Add(inner.Id);
                }
            }
        }
    }

    /// <summary>
    /// Whether the way to another capture's place goes through this one: (c ? a : b).Next ??= v stores through the choice after the compiler is done with it.
    /// </summary>
    public bool IsKept(CaptureId capture) => _kept is not null && _kept.Contains(capture);

    public IReadOnlyList<IOperation> Of(CaptureId capture) => _places is not null && _places.TryGetValue(capture, out var places) ? places : (IReadOnlyList<IOperation>)None;
}
