using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace AdsGuard;

/// <summary>
/// What a human decided on a <see cref="ReviewRequest"/>, or that nobody has decided yet. Immutable, and safe for use by many threads.
/// </summary>
/// <remarks>
/// A decision can be made in any state, as a store may hold any; what it permits is asked of <see cref="FindObstacle"/>, which fails closed. That it is
/// used once is for the <see cref="IHumanReviewGate"/> to hold, in <see cref="IHumanReviewGate.TryUseAsync"/>.
/// </remarks>
public sealed class ReviewDecision
{
    /// <summary>Records how a review stands.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="fingerprint">The fingerprint of the request that was decided on.</param>
    /// <param name="id">What identifies this decision where it is stored; its single use is recorded under it.</param>
    /// <param name="initiators">Everybody who asked for this review, as the gate recorded it; copied, blank ones left out.</param>
    /// <param name="reviewer">Who decided, as the authenticated identity of the reviewer has it.</param>
    /// <param name="capacity">In which capacity the reviewer decided.</param>
    /// <param name="accuracy">What the reviewer found on the accuracy of the output.</param>
    /// <param name="rationale">Why the reviewer decided so.</param>
    /// <param name="otherFactors">What the reviewer considered besides the output (Gov. Code 12898.1(b)); copied, blank ones left out.</param>
    /// <param name="soleBasisAuthority">The law that expressly authorizes the output as sole basis (Gov. Code 12898.1(c)), where there is one.</param>
    /// <param name="decidedAt">When the reviewer decided.</param>
    /// <param name="expiresAt">From when on the decision permits nothing.</param>
    /// <param name="usedAt">When the decision was used, where it was.</param>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is null or blank.</exception>
    public ReviewDecision(
        ReviewOutcome outcome,
        string fingerprint,
        string? id = null,
        IEnumerable<string>? initiators = null,
        string? reviewer = null,
        ReviewerCapacity capacity = ReviewerCapacity.NotStated,
        AccuracyFinding accuracy = AccuracyFinding.NotVerified,
        string? rationale = null,
        IEnumerable<string>? otherFactors = null,
        string? soleBasisAuthority = null,
        DateTimeOffset? decidedAt = null,
        DateTimeOffset? expiresAt = null,
        DateTimeOffset? usedAt = null)
    {
        Outcome = outcome;
        Fingerprint = Required.Text(fingerprint, nameof(fingerprint));
        Id = id;
        Initiators = WithoutBlank(initiators);
        Reviewer = reviewer;
        Capacity = capacity;
        Accuracy = accuracy;
        Rationale = rationale;
        OtherFactors = WithoutBlank(otherFactors);
        SoleBasisAuthority = soleBasisAuthority;
        DecidedAt = decidedAt;
        ExpiresAt = expiresAt;
        UsedAt = usedAt;
    }

    /// <summary>Gets the outcome.</summary>
    public ReviewOutcome Outcome { get; }

    /// <summary>Gets the fingerprint of the request that was decided on.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets what identifies this decision where it is stored.</summary>
    public string? Id { get; }

    /// <summary>Gets everybody who asked for this review.</summary>
    public IReadOnlyList<string> Initiators { get; }

    /// <summary>Gets who decided.</summary>
    public string? Reviewer { get; }

    /// <summary>Gets in which capacity the reviewer decided.</summary>
    public ReviewerCapacity Capacity { get; }

    /// <summary>Gets what the reviewer found on the accuracy of the output.</summary>
    public AccuracyFinding Accuracy { get; }

    /// <summary>Gets why the reviewer decided so.</summary>
    public string? Rationale { get; }

    /// <summary>Gets what the reviewer considered besides the output (Gov. Code 12898.1(b)).</summary>
    public IReadOnlyList<string> OtherFactors { get; }

    /// <summary>Gets the law that expressly authorizes the output as sole basis (Gov. Code 12898.1(c)), where there is one.</summary>
    public string? SoleBasisAuthority { get; }

    /// <summary>Gets when the reviewer decided.</summary>
    public DateTimeOffset? DecidedAt { get; }

    /// <summary>Gets from when on the decision permits nothing.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>Gets when the decision was used, where it was.</summary>
    public DateTimeOffset? UsedAt { get; }

    /// <summary>Says that nobody has decided on a request yet.</summary>
    /// <param name="request">The request that waits.</param>
    /// <returns>A pending decision that is bound to the request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static ReviewDecision Pending(ReviewRequest request) => new(ReviewOutcome.Pending, Required.Value(request, nameof(request)).Fingerprint);

    /// <summary>Says that the decision on a request, or the time to decide, ran out.</summary>
    /// <param name="request">The request that needs a new review.</param>
    /// <returns>An expired decision that is bound to the request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static ReviewDecision Expired(ReviewRequest request) => new(ReviewOutcome.Expired, Required.Value(request, nameof(request)).Fingerprint);

    /// <summary>Says whether the action of a request may happen under this decision.</summary>
    /// <param name="request">The request whose action is about to happen.</param>
    /// <param name="now">The present time.</param>
    /// <returns><see langword="true"/> if nothing stands in the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool Permits(ReviewRequest request, DateTimeOffset now) => FindObstacle(request, now) == ReviewObstacle.None;

    /// <summary>Says what stands in the way of the action of a request under this decision.</summary>
    /// <remarks>
    /// Nothing does if the decision is an unused approval of exactly this request, made by a known reviewer other than whoever asked for it, in a stated
    /// capacity, who verified the output, gave a rationale and considered another factor (or names the law that dispenses with one, where the action is
    /// marked with such a law), and if it has not expired. Whatever is missing counts against it.
    /// </remarks>
    /// <param name="request">The request whose action is about to happen.</param>
    /// <param name="now">The present time.</param>
    /// <returns>The first obstacle, or <see cref="ReviewObstacle.None"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public ReviewObstacle FindObstacle(ReviewRequest request, DateTimeOffset now) =>
        DecisionValidation.FindObstacle(Required.Value(request, nameof(request)), this, now);

    /// <summary>Names the outcome only: a rationale is about a person and does not belong into a log.</summary>
    /// <returns>The outcome.</returns>
    public override string ToString() => $"Review decision: {Outcome}";

    private static ReadOnlyCollection<string> WithoutBlank(IEnumerable<string>? texts) =>
        new((texts ?? []).Where(static text => !string.IsNullOrWhiteSpace(text)).ToList());
}
