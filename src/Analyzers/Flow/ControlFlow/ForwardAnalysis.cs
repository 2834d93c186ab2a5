using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.ControlFlow;

/// <summary>
/// The work-list driver: propagates states along branches, into handlers, and through finally regions, until nothing changes. It knows nothing of the facts.
/// </summary>
internal sealed class ForwardAnalysis<TState>
    where TState : class
{
    private readonly ControlFlowGraph _graph;
    private readonly IBlockTransfer<TState> _transfer;
    private readonly CancellationToken _cancellation;
    private readonly TState?[] _entries;
    private readonly int _mostVisits;
    private readonly int[] _visits;
    private readonly SortedSet<int> _pending = new();
    private readonly Dictionary<ControlFlowRegion, HashSet<int>> _continuations = new();

    /// <param name="graph">The graph.</param>
    /// <param name="transfer">What blocks do to states.</param>
    /// <param name="visits">How often a block is visited before its state is taken as it is.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public ForwardAnalysis(ControlFlowGraph graph, IBlockTransfer<TState> transfer, int visits, CancellationToken cancellation)
    {
        _graph = graph;
        _transfer = transfer;
        _cancellation = cancellation;
        _entries = new TState?[graph.Blocks.Length];
        _mostVisits = visits;
        _visits = new int[graph.Blocks.Length];
    }

    /// <summary>Whether a block was still changing when its visits were used up.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The state on entry to a block, or null where it is never reached.</summary>
    public TState? EntryOf(int block) => _entries[block];

    public void Run(TState entry)
    {
        Propagate(entry, 0);
        while (_pending.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var ordinal = _pending.Min;
            _pending.Remove(ordinal);
            if (++_visits[ordinal] > _mostVisits)
            {
                IsCut = true;
                continue;
            }

            Visit(_graph.Blocks[ordinal]);
        }
    }

    /// <summary>Asks for another visit of a block that was reached, because something beside its entry state changed.</summary>
    public void Revisit(int block)
    {
        if (_entries[block] is not null) _pending.Add(block);
    }

    /// <summary>Visits every reached block once more, over the stable states, in order.</summary>
    public void Replay()
    {
        foreach (var block in _graph.Blocks)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_entries[block.Ordinal] is not { } entry) continue;
            var state = _transfer.Clone(entry);
            _transfer.Enter(block, state);
            foreach (var operation in block.Operations) _transfer.Apply(operation, state);
            _transfer.ApplyBranchValue(block, state);
        }
    }

    private void Visit(BasicBlock block)
    {
        var state = _transfer.Clone(_entries[block.Ordinal]!);
        _transfer.Enter(block, state);
        var handlers = HandlersOf(block);
        foreach (var handler in handlers) Propagate(state, handler);
        foreach (var operation in block.Operations)
        {
            _transfer.Apply(operation, state);
            foreach (var handler in handlers) Propagate(state, handler);
        }

        var decided = _transfer.ApplyBranchValue(block, state);
        if (block.BranchValue is not null)
        {
            foreach (var handler in handlers) Propagate(state, handler);
        }

        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            Follow(block.ConditionalSuccessor, state);
            Follow(block.FallThroughSuccessor, state);
            return;
        }

        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        if (decided is null || decided == jumpsWhen) Follow(block.ConditionalSuccessor, _transfer.Along(block, jumpsWhen, state));
        if (decided is null || decided != jumpsWhen) Follow(block.FallThroughSuccessor, _transfer.Along(block, !jumpsWhen, state));
    }

    private void Follow(ControlFlowBranch? branch, TState state)
    {
        if (branch is null) return;
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            // The end of a finally region (or a filter that said no): control goes on to wherever the branches that entered it wanted to go.
            if (Enclosing(branch.Source.EnclosingRegion, ControlFlowRegionKind.Finally) is { } ended && _continuations.TryGetValue(ended, out var targets))
            {
                foreach (var target in targets) Propagate(state, target);
            }

            return;
        }

        var leaving = state;
        if (branch.LeavingRegions.Length > 0)
        {
            leaving = _transfer.Clone(state);
            foreach (var region in branch.LeavingRegions) _transfer.Leave(region, leaving);
        }

        if (branch.FinallyRegions.Length == 0)
        {
            if (branch.Destination is not null) Propagate(leaving, branch.Destination.Ordinal);
            return;
        }

        for (var i = 0; i < branch.FinallyRegions.Length; i++)
        {
            var next = i + 1 < branch.FinallyRegions.Length ? branch.FinallyRegions[i + 1].FirstBlockOrdinal : branch.Destination?.Ordinal ?? -1;
            if (next >= 0) AddContinuation(branch.FinallyRegions[i], next);
        }

        Propagate(leaving, branch.FinallyRegions[0].FirstBlockOrdinal);
    }

    private void AddContinuation(ControlFlowRegion region, int target)
    {
        if (!_continuations.TryGetValue(region, out var targets)) _continuations.Add(region, targets = new HashSet<int>());
        if (!targets.Add(target)) return;
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++) Revisit(ordinal);
    }

    private void Propagate(TState state, int target)
    {
        if (_entries[target] is not { } entry)
        {
            _entries[target] = _transfer.Clone(state);
            _pending.Add(target);
        }
        else if (_transfer.Join(entry, state))
        {
            _pending.Add(target);
        }
    }

    /// <summary>The first blocks of the catch, filter and finally regions that an exception in this block can enter.</summary>
    private static List<int> HandlersOf(BasicBlock block)
    {
        var handlers = new List<int>();
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind != ControlFlowRegionKind.Try) continue;
            foreach (var sibling in outer.NestedRegions)
            {
                if (sibling.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally) handlers.Add(sibling.FirstBlockOrdinal);
            }
        }

        return handlers;
    }

    private static ControlFlowRegion? Enclosing(ControlFlowRegion? region, ControlFlowRegionKind kind)
    {
        // What stands around a lambda is not part of its graph.
        while (region is { Kind: not ControlFlowRegionKind.Root } && region.Kind != kind) region = region.EnclosingRegion;
        return region?.Kind == kind ? region : null;
    }
}
