using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.ControlFlow;

/// <summary>
/// The work-list driver: propagates states along branches, into handlers, and through finally regions, until nothing changes. It knows nothing of the facts.
/// A finally region runs in two ways - after its body, and when an exception passes through - and only the first goes on behind it. So each block has two places: its
/// ordinal, and for what only an exception brings there, its ordinal behind those of all blocks.
/// </summary>
internal sealed class ForwardAnalysis<TState>
    where TState : class
{
    private static readonly List<int> NoHandlers = new();

    private readonly ControlFlowGraph _graph;
    private readonly IBlockTransfer<TState> _transfer;
    private readonly CancellationToken _cancellation;
    private readonly TState?[] _entries;
    private readonly int _mostVisits;
    private readonly int[] _visits;
    private readonly SortedSet<int> _pending = new();
    private readonly Dictionary<(ControlFlowRegion Region, bool IsExceptional), HashSet<Continuation>> _continuations = new();

    /// <param name="graph">The graph.</param>
    /// <param name="transfer">What blocks do to states.</param>
    /// <param name="visits">How often a block is visited before its state is taken as it is.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public ForwardAnalysis(ControlFlowGraph graph, IBlockTransfer<TState> transfer, int visits, CancellationToken cancellation)
    {
        _graph = graph;
        _transfer = transfer;
        _cancellation = cancellation;
        _entries = new TState?[2 * graph.Blocks.Length];
        _mostVisits = visits;
        _visits = new int[2 * graph.Blocks.Length];
    }

    /// <summary>Whether a block was still changing when its visits were used up.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The state on entry to a block, or null where it is never reached.</summary>
    public TState? EntryOf(int block) => _entries[block];

    public void Run(TState entry)
    {
        Propagate(entry, 0);
        Resume();
    }

    /// <summary>Goes on with the blocks that another visit was asked for.</summary>
    public void Resume()
    {
        while (_pending.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var place = _pending.Min;
            _pending.Remove(place);
            if (++_visits[place] > _mostVisits)
            {
                IsCut = true;
                continue;
            }

            Visit(place);
        }
    }

    /// <summary>Asks for another visit of a block that was reached, because something beside its entry state changed.</summary>
    public void Revisit(int block)
    {
        if (_entries[block] is not null) _pending.Add(block);
        if (_entries[Exceptional(block)] is not null) _pending.Add(Exceptional(block));
    }

    /// <summary>Visits every reached block once more, over the stable states, in order.</summary>
    public void Replay()
    {
        for (var place = 0; place < _entries.Length; place++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_entries[place] is not { } entry) continue;
            var block = BlockAt(place);
            var state = _transfer.Clone(entry);
            _transfer.Enter(block, state);
            foreach (var operation in block.Operations) _transfer.Apply(operation, state);
            _transfer.ApplyBranchValue(block, state);
        }
    }

    private int Exceptional(int ordinal) => ordinal + _graph.Blocks.Length;

    private bool IsExceptional(int place) => place >= _graph.Blocks.Length;

    private BasicBlock BlockAt(int place) => _graph.Blocks[place % _graph.Blocks.Length];

    private void Visit(int place)
    {
        var block = BlockAt(place);
        var isExceptional = IsExceptional(place);
        var state = _transfer.Clone(_entries[place]!);
        _transfer.Enter(block, state);
        var handlers = HandlersOf(block, isExceptional);
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
            Follow(block.ConditionalSuccessor, state, isExceptional);
            Follow(block.FallThroughSuccessor, state, isExceptional);
            return;
        }

        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        if (decided is null || decided == jumpsWhen) Follow(block.ConditionalSuccessor, _transfer.Along(block, jumpsWhen, state), isExceptional);
        if (decided is null || decided != jumpsWhen) Follow(block.FallThroughSuccessor, _transfer.Along(block, !jumpsWhen, state), isExceptional);
    }

    private void Follow(ControlFlowBranch? branch, TState state, bool isExceptional)
    {
        if (branch is null) return;
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            // The end of a finally region (or a filter that said no): control goes on to wherever the branches that entered it wanted to go.
            if (Regions.Enclosing(branch.Source.EnclosingRegion, ControlFlowRegionKind.Finally) is { } ended && _continuations.TryGetValue((ended, isExceptional), out var targets))
            {
                foreach (var target in targets) Propagate(Leave(target.Branch.LeavingRegions, target.Left, target.Leaves, state), target.Place);
            }

            return;
        }

        var regions = branch.LeavingRegions;
        if (branch.FinallyRegions.Length == 0)
        {
            if (branch.Destination is not null) Propagate(Leave(regions, 0, regions.Length, state), Place(branch.Destination.Ordinal));
            return;
        }

        // What a finally region stands in is left when it has run: the variable of a using statement is disposed of there.
        var first = Around(0);
        for (var i = 0; i < branch.FinallyRegions.Length; i++)
        {
            var isLast = i + 1 == branch.FinallyRegions.Length;
            var next = isLast ? branch.Destination?.Ordinal ?? -1 : branch.FinallyRegions[i + 1].FirstBlockOrdinal;
            if (next >= 0) AddContinuation(branch.FinallyRegions[i], new Continuation(Place(next), branch, Around(i), isLast ? regions.Length : Around(i + 1)), isExceptional);
        }

        Propagate(Leave(regions, 0, first, state), Place(branch.FinallyRegions[0].FirstBlockOrdinal));

        int Place(int ordinal) => isExceptional ? Exceptional(ordinal) : ordinal;

        // How many regions have been left, from the inside out, when the finally region begins.
        int Around(int i) => Math.Max(0, regions.IndexOf(branch.FinallyRegions[i].EnclosingRegion!));
    }

    private TState Leave(ImmutableArray<ControlFlowRegion> regions, int from, int to, TState state)
    {
        if (from >= to) return state;
        var leaving = _transfer.Clone(state);
        for (var i = from; i < to; i++) _transfer.Leave(regions[i], leaving);
        return leaving;
    }

    private void AddContinuation(ControlFlowRegion region, Continuation target, bool isExceptional)
    {
        if (!_continuations.TryGetValue((region, isExceptional), out var targets)) _continuations.Add((region, isExceptional), targets = new HashSet<Continuation>());
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
    private List<int> HandlersOf(BasicBlock block, bool isExceptional)
    {
        // Most code stands in no try block.
        if (Regions.Enclosing(block.EnclosingRegion, ControlFlowRegionKind.Try) is null) return NoHandlers;
        var handlers = new List<int>();
        foreach (var (region, outer) in Regions.Around(block))
        {
            if (region.Kind != ControlFlowRegionKind.Try) continue;
            foreach (var sibling in outer.NestedRegions)
            {
                switch (sibling.Kind)
                {
                    case ControlFlowRegionKind.Finally:
                        handlers.Add(Exceptional(sibling.FirstBlockOrdinal));
                        break;
                    case ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler:
                        handlers.Add(sibling.FirstBlockOrdinal);
                        // Within a finally region: whether it is that region, or one inside the try, which an exception brought here, is not known.
                        if (isExceptional && Regions.Enclosing(outer, ControlFlowRegionKind.Finally) is not null) handlers.Add(Exceptional(sibling.FirstBlockOrdinal));
                        break;
                }
            }
        }

        return handlers;
    }

    /// <summary>Where control goes when a finally region has run, for a branch that entered it, and which of the regions that the branch leaves are left on the way.</summary>
    private readonly record struct Continuation(int Place, ControlFlowBranch Branch, int Left, int Leaves);
}
