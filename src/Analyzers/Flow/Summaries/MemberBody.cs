using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.ControlFlow;
using AdsGuard.Analyzers.Flow.Transfer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>A control-flow graph with what is worked out about it once.</summary>
internal sealed class BodyGraph(ControlFlowGraph graph)
{
    private CapturedPlaces? _places;
    private ControlDependence? _dependence;
    private ImmutableArray<int> _handlers;
    private bool? _isStraight;

    public ControlFlowGraph Graph { get; } = graph;

    public CapturedPlaces Places => _places ??= new CapturedPlaces(Graph);

    public ControlDependence Dependence => _dependence ??= new ControlDependence(Graph);

    /// <summary>The blocks of catch regions and of their filters: what they do depends on what was thrown.</summary>
    public ImmutableArray<int> Handlers => _handlers.IsDefault ? _handlers = Graph.Blocks.Where(static b => IsIn(b, ControlFlowRegionKind.Catch) || IsIn(b, ControlFlowRegionKind.FilterAndHandler)).Select(static b => b.Ordinal).ToImmutableArray() : _handlers;

    /// <summary>Whether control only ever goes forward, and leaves by no other way than the branches say: no loops, no handlers.</summary>
    public bool IsStraight => _isStraight ??= !HasTry(Graph.Root) && Graph.Blocks.All(static b => GoesForward(b, b.ConditionalSuccessor) && GoesForward(b, b.FallThroughSuccessor));

    private static bool HasTry(ControlFlowRegion region) => region.Kind == ControlFlowRegionKind.Try || region.NestedRegions.Any(HasTry);

    private static bool IsIn(BasicBlock block, ControlFlowRegionKind kind) => Regions.Enclosing(block.EnclosingRegion, kind) is not null;

    private static bool GoesForward(BasicBlock from, ControlFlowBranch? branch) => branch?.Destination is not { } to || to.Ordinal > from.Ordinal;
}

/// <summary>
/// The code of a member, in the order in which it runs: for a constructor the initializers of the type first. A member without code of its own (an implicit
/// constructor) has no graphs.
/// </summary>
internal sealed record MemberBody(ISymbol Member, ImmutableArray<BodyGraph> Graphs, CapturedVariables Captured, bool IsIterator, IMethodSymbol? ImplicitBase);
