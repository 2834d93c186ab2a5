namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>
/// The limits that keep the analysis finite and cheap. They count steps, never time, so that results do not depend on the machine.
/// A limit that loses flow is one of <see cref="Limits"/> and reported as ADS9004; one that only loses precision is not.
/// </summary>
internal static class Budgets
{
    /// <summary>Members followed from a parameter (<c>p.A.B.C.D</c>); beyond it the rest of the object is one fact. Loses precision only.</summary>
    public const int PathDepth = 5;

    /// <summary>Members of one interface or abstract class on such a path (<c>cache.Inner.Inner</c>), whichever they are. Loses precision only.</summary>
    public const int StepsOfAbstractType = 2;

    /// <summary>The same for a class: its own members are fewer. Loses precision only.</summary>
    public const int StepsOfConcreteType = 3;

    /// <summary>Nested levels of call sites that tell objects made by one allocation apart. Loses precision only.</summary>
    public const int AllocationDepth = 3;

    /// <summary>Objects one value may point to before the rest is folded. Loses precision only.</summary>
    public const int ObjectsPerValue = 48;

    /// <summary>How deep an expression tree is walked by recursion; a deeper subtree is read as the union of its leaves.</summary>
    public const int ExpressionDepth = 220;

    /// <summary>How deep summaries are computed by recursion before they are put on the work list instead.</summary>
    public const int EagerCallDepth = 12;

    /// <summary>Visits of one basic block before its state is taken as it is: far above what loops need, since states only grow.</summary>
    public const int BlockVisits = 100;

    /// <summary>Computations of one summary before it is taken as it is: reached only by cycles of calls that pass ever more on.</summary>
    public const int SummaryVisits = 100;

    /// <summary>Different contexts (delegate targets, exact types, constants) kept apart per member before the plain context serves all.</summary>
    public const int ContextsPerMember = 40;

    /// <summary>Implementations that one virtual call is followed to.</summary>
    public const int DispatchTargets = 1024;

    /// <summary>Ways into an ADS that one member passes up to its callers.</summary>
    public const int SinkFlowsPerMember = 64;

    /// <summary>Actions that one member passes up to its callers.</summary>
    public const int ActionsPerMember = 128;

    /// <summary>Operations evaluated before the engine asks again whether anybody still waits. Loses nothing.</summary>
    public const int StepsBetweenPolls = 64;

    /// <summary>Operations evaluated in one member before its analysis stops.</summary>
    public const int StepsPerMember = 400_000;
}
