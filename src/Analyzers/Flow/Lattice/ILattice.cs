namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>
/// A join-semilattice of facts about a program point. The analysis is a <em>may</em> analysis: facts only accumulate.
/// </summary>
/// <remarks>
/// Laws, held by property tests: <see cref="Join"/> is associative, commutative and idempotent; <see cref="Bottom"/> is its identity and means
/// "nothing is known to arrive here". Every ascending chain is finite, since depths and sizes are bounded by named budgets.
/// </remarks>
/// <typeparam name="T">The facts.</typeparam>
internal interface ILattice<T>
{
    T Bottom { get; }

    T Join(T left, T right);
}
