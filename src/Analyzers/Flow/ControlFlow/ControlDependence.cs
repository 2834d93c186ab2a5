using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.ControlFlow;

/// <summary>
/// Which branches decide whether a block runs (Ferrante, Ottenstein, Warren 1987): a block depends on a branch when one way from the branch always leads
/// through the block and another need not. Early returns, loops and short-circuits fall out of the definition.
/// </summary>
internal sealed class ControlDependence
{
    private static readonly int[] None = new int[0];

    private readonly List<int>?[] _controllers;
    private readonly List<int>?[] _controlled;

    public ControlDependence(ControlFlowGraph graph)
    {
        _controllers = new List<int>?[graph.Blocks.Length];
        _controlled = new List<int>?[graph.Blocks.Length];
        if (!HasBranch(graph)) return;
        var postDominator = PostDominators(graph);
        foreach (var block in graph.Blocks)
        {
            if (block.ConditionKind == ControlFlowConditionKind.None) continue;
            foreach (var successor in Successors(graph, block))
            {
                for (var current = successor; current >= 0 && current != postDominator[block.Ordinal]; current = postDominator[current])
                {
                    var controllers = _controllers[current] ??= new List<int>();
                    if (controllers.Contains(block.Ordinal)) continue;
                    controllers.Add(block.Ordinal);
                    (_controlled[block.Ordinal] ??= new List<int>()).Add(current);
                }
            }
        }
    }

    /// <summary>The blocks whose branch decides whether this block runs.</summary>
    public IReadOnlyList<int> ControllersOf(int block) => _controllers[block] ?? (IReadOnlyList<int>)None;

    public IReadOnlyList<int> ControlledBy(int block) => _controlled[block] ?? (IReadOnlyList<int>)None;

    private static bool HasBranch(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            if (block.ConditionKind != ControlFlowConditionKind.None) return true;
        }

        return false;
    }

    private static IEnumerable<int> Successors(ControlFlowGraph graph, BasicBlock block)
    {
        var exit = graph.Blocks.Length - 1;
        foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
        {
            // What a switch expression throws where no arm matches nobody wrote and nobody means: what comes after does not depend on it.
            if (branch is null || branch is { Semantics: ControlFlowBranchSemantics.Throw, Source.BranchValue: { } thrown } && IsNobodys(thrown)) continue;
            // A throw, and the end of a finally region, leave by a way the graph does not name: the exit stands for it.
            yield return branch.FinallyRegions.Length > 0 ? branch.FinallyRegions[0].FirstBlockOrdinal : branch.Destination?.Ordinal ?? exit;
            if (branch.FinallyRegions.Length > 0 && branch.Destination is not null) yield return branch.Destination.Ordinal;
        }
    }

    private static bool IsNobodys(IOperation thrown)
    {
        // throw new X() converts what is written to Exception, and the conversion is nobody's either.
        while (thrown is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true } conversion) thrown = conversion.Operand;
        return thrown.IsImplicit;
    }

    /// <summary>Immediate post-dominators by the iterative algorithm of Cooper, Harvey and Kennedy; -1 where a block never reaches the exit.</summary>
    private static int[] PostDominators(ControlFlowGraph graph)
    {
        var count = graph.Blocks.Length;
        var exit = count - 1;
        var successors = new List<int>[count];
        var predecessors = new List<int>[count];
        for (var i = 0; i < count; i++) predecessors[i] = new List<int>();
        for (var i = 0; i < count; i++)
        {
            successors[i] = new List<int>(Successors(graph, graph.Blocks[i]));
            foreach (var successor in successors[i]) predecessors[successor].Add(i);
        }

        var order = ReversePostorder(exit, predecessors);
        var position = new int[count];
        for (var i = 0; i < count; i++) position[i] = -1;
        for (var i = 0; i < order.Count; i++) position[order[i]] = i;

        var dominator = new int[count];
        for (var i = 0; i < count; i++) dominator[i] = -1;
        dominator[exit] = exit;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in order)
            {
                if (block == exit) continue;
                var best = -1;
                foreach (var successor in successors[block])
                {
                    if (dominator[successor] < 0) continue;
                    best = best < 0 ? successor : Intersect(best, successor, dominator, position);
                }

                if (best < 0 || dominator[block] == best) continue;
                dominator[block] = best;
                changed = true;
            }
        }

        dominator[exit] = -1;
        return dominator;
    }

    private static int Intersect(int left, int right, int[] dominator, int[] position)
    {
        while (left != right)
        {
            while (position[left] > position[right]) left = dominator[left];
            while (position[right] > position[left]) right = dominator[right];
        }

        return left;
    }

    private static List<int> ReversePostorder(int start, List<int>[] edges)
    {
        var visited = new bool[edges.Length];
        var postorder = new List<int>();
        var stack = new Stack<(int Block, int Next)>();
        stack.Push((start, 0));
        visited[start] = true;
        while (stack.Count > 0)
        {
            var (block, next) = stack.Pop();
            if (next == edges[block].Count)
            {
                postorder.Add(block);
                continue;
            }

            stack.Push((block, next + 1));
            var target = edges[block][next];
            if (visited[target]) continue;
            visited[target] = true;
            stack.Push((target, 0));
        }

        postorder.Reverse();
        return postorder;
    }
}
