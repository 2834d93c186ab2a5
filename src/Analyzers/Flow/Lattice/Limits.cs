using System;

namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>The budgets that the analysis of a member ran into, each of which can lose a flow. ADS9004 tells; nothing is lost in silence.</summary>
[Flags]
internal enum Limits : ushort
{
    None = 0,

    /// <summary><see cref="Budgets.OperationsPerMember"/>.</summary>
    Steps = 1,

    /// <summary><see cref="Budgets.ExpressionDepth"/>, or the end of the stack before it.</summary>
    ExpressionDepth = 2,

    /// <summary><see cref="Budgets.Rounds"/> of a loop.</summary>
    BlockVisits = 4,

    /// <summary><see cref="Budgets.Rounds"/> of a cycle of calls.</summary>
    SummaryVisits = 8,

    /// <summary><see cref="Budgets.ImplementationsPerCall"/>.</summary>
    DispatchTargets = 16,

    /// <summary><see cref="Budgets.WaysPerMember"/> or <see cref="Budgets.ActionsPerMember"/>.</summary>
    FlowsPassedUp = 32,

    /// <summary><see cref="Budgets.ObjectsPerValue"/>.</summary>
    ObjectsPerValue = 64,

    /// <summary><see cref="Budgets.ContextsPerMember"/> or <see cref="Budgets.ContextsPerCycle"/>, where they keep functions apart.</summary>
    Contexts = 128,

    /// <summary><see cref="Budgets.WorkPerCycle"/>.</summary>
    CycleWork = 256,
}
