using System;

namespace AdsGuard;

/// <summary>What became of an action with a result: the outcome of its review, and the result where the action happened. Immutable.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public readonly struct ReviewedResult<T> : IEquatable<ReviewedResult<T>>
{
    private readonly T _value;

    private ReviewedResult(ReviewOutcome outcome, T value)
    {
        Outcome = outcome;
        _value = value;
    }

    /// <summary>Gets the outcome of the review. The action happened only if it is <see cref="ReviewOutcome.Approved"/>.</summary>
    public ReviewOutcome Outcome { get; }

    /// <summary>Gets the result of the action.</summary>
    /// <exception cref="InvalidOperationException">The action did not happen.</exception>
    public T Value => Outcome == ReviewOutcome.Approved ? _value : throw new InvalidOperationException("The action did not happen, so it has no result.");

    /// <summary>Says whether two results are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if outcome and value are equal.</returns>
    public static bool operator ==(ReviewedResult<T> left, ReviewedResult<T> right) => left.Equals(right);

    /// <summary>Says whether two results differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if outcome or value differs.</returns>
    public static bool operator !=(ReviewedResult<T> left, ReviewedResult<T> right) => !left.Equals(right);

    /// <summary>Says that the action happened. For generated code.</summary>
    /// <param name="value">The result.</param>
    /// <returns>The result with its outcome.</returns>
    public static ReviewedResult<T> Happened(T value) => new(ReviewOutcome.Approved, value);

    /// <summary>Says that the action did not happen. For generated code.</summary>
    /// <param name="outcome">The outcome of the review, any but an approval.</param>
    /// <returns>The outcome without a result.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is an approval.</exception>
    public static ReviewedResult<T> DidNotHappen(ReviewOutcome outcome) =>
        outcome == ReviewOutcome.Approved
            ? throw new ArgumentOutOfRangeException(nameof(outcome), "What is approved happens.")
            : new ReviewedResult<T>(outcome, default!);

    /// <inheritdoc/>
    public bool Equals(ReviewedResult<T> other) => Outcome == other.Outcome && System.Collections.Generic.EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReviewedResult<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Outcome.GetHashCode();

    /// <summary>Names the outcome only.</summary>
    /// <returns>The outcome.</returns>
    public override string ToString() => Outcome.ToString();
}
