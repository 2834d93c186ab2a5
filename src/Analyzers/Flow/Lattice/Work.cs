namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>
/// What working out one member has cost so far: the operations evaluated, and the facts that were looked through for them. A call of a member that leaves much behind is one operation,
/// and can cost as much as thousands. Counts steps, never time, so that what is cut off does not depend on the machine. Used by one thread.
/// </summary>
internal sealed class Work
{
    private long _operations;
    private long _facts;

    public long Total => _operations + (_facts / Budgets.FactsPerOperation);

    public void NoteOperation() => _operations++;

    /// <param name="facts">The cells that were joined or written, with each origin and object in them.</param>
    public void NoteFacts(int facts) => _facts += facts;

    /// <summary>Starts again, as each run of a member may cost as much as the first.</summary>
    public void Reset() => (_operations, _facts) = (0, 0);
}
