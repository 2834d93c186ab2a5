using System;

namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>The budgets that the analysis of a member ran into, each of which can lose a flow. ADS9004 tells; nothing is lost in silence.</summary>
[Flags]
internal enum Limits : byte
{
    None = 0,

    /// <summary><see cref="Budgets.StepsPerMember"/>.</summary>
    Steps = 1,

    /// <summary><see cref="Budgets.ExpressionDepth"/>, or the end of the stack before it.</summary>
    ExpressionDepth = 2,

    /// <summary><see cref="Budgets.BlockVisits"/>.</summary>
    BlockVisits = 4,

    /// <summary><see cref="Budgets.SummaryVisits"/>.</summary>
    SummaryVisits = 8,

    /// <summary><see cref="Budgets.DispatchTargets"/>.</summary>
    DispatchTargets = 16,

    /// <summary><see cref="Budgets.SinkFlowsPerMember"/> or <see cref="Budgets.ActionsPerMember"/>.</summary>
    FlowsPassedUp = 32,
}
