namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>
/// The limits that keep the analysis finite and cheap. They count steps, never time, so that results do not depend on the machine.
/// A limit that loses flow is one of <see cref="Limits"/> and reported as ADS9004; one that only loses precision is not. Those that an organization may set are
/// properties; the others are part of what a value or a path is.
/// </summary>
/// <param name="OperationsPerMember">Operations evaluated in one member, with the facts looked through for them, before its analysis stops.</param>
/// <param name="Rounds">
/// Visits of one basic block, and computations of one summary, before what they gave is taken as it is: far above what loops need, since states only grow, and
/// reached only by cycles of calls that pass ever more on.
/// </param>
/// <param name="ImplementationsPerCall">Implementations that one virtual call is followed to.</param>
/// <param name="WaysPerMember">Ways into an ADS that one member passes up to its callers.</param>
internal sealed record Budgets(int OperationsPerMember, int Rounds, int ImplementationsPerCall, int WaysPerMember)
{
    /// <summary>Members followed from a parameter (<c>p.A.B.C.D</c>); beyond it the rest of the object is one fact, and one object. Loses precision only.</summary>
    public const int PathDepth = 5;

    /// <summary>
    /// Members of one interface or abstract class on such a path (<c>cache.Inner.Inner</c>), whichever they are. What is written into an object further in is lost: a known miss of the
    /// conformance suite, since objects there would be as many again for every caller.
    /// </summary>
    public const int StepsOfAbstractType = 2;

    /// <summary>The same for a class: its own members are fewer. Loses precision only.</summary>
    public const int StepsOfConcreteType = 3;

    /// <summary>Members that link objects of one class, from which on two steps through any of them lead to one place. Loses precision only.</summary>
    public const int FewLinks = 3;

    /// <summary>Nested levels of call sites that tell objects made by one allocation apart. Loses precision only.</summary>
    public const int AllocationDepth = 3;

    /// <summary>Objects one value may refer to; what is put into the others later is lost.</summary>
    public const int ObjectsPerValue = 48;

    /// <summary>Places of what a caller hands over that one value carries told apart; beyond it those in one object are one. Loses precision only.</summary>
    public const int PlacesPerValue = 48;

    /// <summary>Structs within structs that are copied; those further in are shared with the original. Loses precision only.</summary>
    public const int StructDepth = 16;

    /// <summary>How deep an expression tree is walked by recursion; a deeper subtree is read as the union of its leaves.</summary>
    public const int ExpressionDepth = 220;

    /// <summary>How deep summaries are computed by recursion before they are put on the work list instead.</summary>
    public const int EagerCallDepth = 12;

    /// <summary>Different contexts (delegate targets, exact types, constants) kept apart per member before the plain context serves all, in which a function that is handed over is not known.</summary>
    public const int ContextsPerMember = 2_000;

    /// <summary>The same where a member is called again while it is worked out: each context more has the whole cycle worked out once more.</summary>
    public const int ContextsPerCycle = 40;

    /// <summary>Members of a cycle of calls up to which objects that come out of calls within it are told apart by where they are made; beyond, by type. Loses precision only.</summary>
    public const int SitesApartInCyclesOf = 12;

    /// <summary>
    /// How often a summary in a cycle of calls is worked out before it keeps what it said before, and names only places near by: then whatever the members of the cycle hand each other
    /// comes to rest. Loses precision only.
    /// </summary>
    public const int VisitsApart = 4;

    /// <summary>Members followed from a parameter where a cycle of calls has not come to rest by then. Loses precision only.</summary>
    public const int PathDepthInCycles = 2;

    /// <summary>
    /// Members from a parameter to what a context in a cycle of calls knows: the handler after this one is told apart, the type of a grandchild is not. Loses precision only.
    /// </summary>
    public const int FactsDepthInCycles = 2;

    /// <summary>Classes of the receiver kept apart for a member that heirs of its class share, beside the other contexts. Loses precision only.</summary>
    public const int ClassesPerMember = 400;

    /// <summary>
    /// What working out the members of one cycle of calls again and again may cost: operations, and what the calls among them take over. Small cycles come to rest long before; it is
    /// those of hundreds of members, each of which changes what all others hold, that would not.
    /// </summary>
    public long WorkPerCycle(int members) => (25L * OperationsPerMember) + (members * (OperationsPerMember / 20L));

    /// <summary>Actions that one member passes up to its callers.</summary>
    public int ActionsPerMember => 2 * WaysPerMember;

    /// <summary>What a member may say of the objects that it leaves behind before it is abridged: cells, and the origins and objects in them.</summary>
    public const int FactsPerSummary = 12_000;

    /// <summary>Objects that one value may refer to in what is said beyond that; what is put into the others later is lost.</summary>
    public const int ObjectsPerValueOfLargeSummary = 8;

    /// <summary>How many facts about objects - cells, and the origins and objects in them - are looked through at the cost of evaluating one operation.</summary>
    public const int FactsPerOperation = 8;

    /// <summary>Operations evaluated before the engine asks again whether anybody still waits. Loses nothing.</summary>
    public const int StepsBetweenPolls = 64;
}
