using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.ControlFlow;

/// <summary>What the driver needs to know about a domain. The driver owns the order of blocks, handlers and finally regions; the domain owns the facts.</summary>
internal interface IBlockTransfer<TState>
    where TState : class
{
    TState Clone(TState state);

    /// <summary>Joins <paramref name="from"/> into <paramref name="into"/>; says whether that changed it.</summary>
    bool Join(TState into, TState from);

    void Enter(BasicBlock block, TState state);

    void Apply(IOperation operation, TState state);

    /// <summary>Applies the value a block branches on or returns. Says which way the branch goes where that is certain, else null.</summary>
    bool? ApplyBranchValue(BasicBlock block, TState state);

    /// <summary>
    /// The state on one of the two ways that a condition leads to: the same, or a copy sharpened by what the condition says there.
    /// </summary>
    TState Along(BasicBlock block, bool isTrue, TState state);

    /// <summary>The variables of a region die when it is left, which tells the objects of two loop iterations apart.</summary>
    void Leave(ControlFlowRegion region, TState state);
}
