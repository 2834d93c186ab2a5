using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace AdsGuard;

/// <summary>
/// What a human decided on a <see cref="ReviewRequest"/>, or that nobody has decided yet. Immutable, and safe for use by many threads.
/// </summary>
/// <remarks>
/// A decision can be made in any state, as a store may hold any; what it permits is asked of <see cref="Permits"/>, which fails closed. That a
/// decision is used once, and never one by the initiator of the action, is for the <see cref="IHumanReviewGate"/> to hold.
/// </remarks>
public sealed class ReviewDecision
{
    /// <summary>Records how a review stands.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="fingerprint">The fingerprint of the request that was decided on.</param>
    /// <param name="reviewer">Who decided, as the authenticated identity of the reviewer has it.</param>
    /// <param name="capacity">In which capacity the reviewer decided.</param>
    /// <param name="accuracy">What the reviewer found on the accuracy of the output.</param>
    /// <param name="rationale">Why the reviewer decided so.</param>
    /// <param name="otherFactors">What the reviewer considered besides the output (Gov. Code 12898.1(b)); copied, blank ones left out.</param>
    /// <param name="soleBasisAuthority">The law that expressly authorizes the output as sole basis (Gov. Code 12898.1(c)), where there is one.</param>
    /// <param name="decidedAt">When the reviewer decided.</param>
    /// <param name="expiresAt">From when on the decision permits nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="fingerprint"/> is null or blank.</exception>
    public ReviewDecision(
        ReviewOutcome outcome,
        string fingerprint,
        string? reviewer = null,
        ReviewerCapacity capacity = ReviewerCapacity.NotStated,
        AccuracyFinding accuracy = AccuracyFinding.NotVerified,
        string? rationale = null,
        IEnumerable<string>? otherFactors = null,
        string? soleBasisAuthority = null,
        DateTimeOffset? decidedAt = null,
        DateTimeOffset? expiresAt = null)
    {
        Outcome = outcome;
        Fingerprint = Required.Text(fingerprint, nameof(fingerprint));
        Reviewer = reviewer;
        Capacity = capacity;
        Accuracy = accuracy;
        Rationale = rationale;
        OtherFactors = new ReadOnlyCollection<string>((otherFactors ?? []).Where(factor => !string.IsNullOrWhiteSpace(factor)).ToList());
        SoleBasisAuthority = soleBasisAuthority;
        DecidedAt = decidedAt;
        ExpiresAt = expiresAt;
    }

    /// <summary>Gets the outcome.</summary>
    public ReviewOutcome Outcome { get; }

    /// <summary>Gets the fingerprint of the request that was decided on.</summary>
    public string Fingerprint { get; }

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

    /// <summary>Says whether the action of a request may happen under this decision.</summary>
    /// <remarks>
    /// It may if the decision is an approval of exactly this request, made by a reviewer in a stated capacity who verified the output, gave a
    /// rationale and considered another factor (or names the law that dispenses with one), and has not expired. Whatever is missing counts against it.
    /// </remarks>
    /// <param name="request">The request whose action is about to happen.</param>
    /// <param name="now">The present time.</param>
    /// <returns><see langword="true"/> if the action may happen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool Permits(ReviewRequest request, DateTimeOffset now) => FindObstacle(request, now) is null;

    /// <summary>Returns if the action of a request may happen under this decision, and throws otherwise.</summary>
    /// <param name="request">The request whose action is about to happen.</param>
    /// <param name="now">The present time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ReviewPendingException">Nobody has decided on exactly this request yet.</exception>
    /// <exception cref="HumanReviewRequiredException">
    /// <see cref="Permits"/> is <see langword="false"/> for any other reason; the message says which.
    /// </exception>
    public void EnsurePermits(ReviewRequest request, DateTimeOffset now)
    {
        if (FindObstacle(request, now) is not { } obstacle)
            return;

        var message = $"'{request.Action}' did not happen: {obstacle}.";
        throw Outcome == ReviewOutcome.Pending && IsBoundTo(request)
            ? new ReviewPendingException(message, request)
            : new HumanReviewRequiredException(message, request);
    }

    private bool IsBoundTo(ReviewRequest request) => string.Equals(Fingerprint, request.Fingerprint, StringComparison.Ordinal);

    private string? FindObstacle(ReviewRequest request, DateTimeOffset now)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));

        return this switch
        {
            _ when !IsBoundTo(request) => "the decision was made on another request",
            { Outcome: ReviewOutcome.Pending } => "the review is pending",
            { Outcome: ReviewOutcome.Overturned } => "the reviewer decided against it",
            { Outcome: ReviewOutcome.Expired } => "the review has expired",
            { Outcome: not ReviewOutcome.Approved } => "the outcome is unknown",
            { Capacity: not (ReviewerCapacity.AgencyEmployee or ReviewerCapacity.OtherAuthorizedPerson) } => "the reviewer's capacity is not stated",
            { Accuracy: not (AccuracyFinding.Accurate or AccuracyFinding.Inaccurate) } => "nobody verified the accuracy of the output",
            _ when string.IsNullOrWhiteSpace(Reviewer) => "the reviewer is unknown",
            _ when string.IsNullOrWhiteSpace(Rationale) => "the decision has no rationale",
            _ when OtherFactors.Count == 0 && string.IsNullOrWhiteSpace(SoleBasisAuthority) => "nothing but the output was considered",
            { Accuracy: AccuracyFinding.Inaccurate, OtherFactors.Count: 0 } => "it would rest on an inaccurate output alone",
            { DecidedAt: null } => "the time of the decision is not recorded",
            { ExpiresAt: null } => "the decision has no end",
            _ when now >= ExpiresAt => "the decision has expired",
            _ => null,
        };
    }
}
