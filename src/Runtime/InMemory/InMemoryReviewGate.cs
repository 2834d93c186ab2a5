using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <summary>
/// NOT FOR PRODUCTION: a gate whose queue lives in memory, for tests and first steps. It holds all the rules of a gate, and forgets every request and every decision
/// when the program ends; a second process knows nothing of them.
/// </summary>
/// <remarks>It says what it is on standard error when it is made.</remarks>
public sealed class InMemoryReviewGate : IHumanReviewGate
{
    private const string Warning =
        "AdsGuard: InMemoryReviewGate is in use. Reviews and decisions are kept in memory and lost when the program ends. It is meant for tests and first steps, not for production.";

    private readonly object _lock = new();
    private readonly Dictionary<string, Review> _reviews = new(StringComparer.Ordinal);
    private readonly IReviewerProvider _reviewers;
    private readonly Func<DateTimeOffset> _clock;
    private long _count;

    /// <summary>Makes an empty queue.</summary>
    /// <param name="reviewers">Knows who reviews.</param>
    /// <param name="clock">Tells the time; the system's clock if left out.</param>
    /// <param name="announcement">Where it says what it is; standard error if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reviewers"/> is null.</exception>
    public InMemoryReviewGate(IReviewerProvider reviewers, Func<DateTimeOffset>? clock = null, TextWriter? announcement = null)
    {
        _reviewers = Required.Value(reviewers, nameof(reviewers));
        _clock = clock ?? (static () => DateTimeOffset.UtcNow);
        (announcement ?? Console.Error).WriteLine(Warning);
    }

    /// <summary>Gets the requests that wait for a human, in the order of their arrival.</summary>
    public IReadOnlyList<ReviewRequest> Waiting
    {
        get
        {
            lock (_lock)
                return [.. _reviews.Values.Where(static review => review.Decision is null).OrderBy(static review => review.Number).Select(static review => review.Request)];
        }
    }

    /// <inheritdoc/>
    public ReviewDecision RequestReview(ReviewRequest request, CancellationToken cancellationToken = default)
    {
        Required.Value(request, nameof(request));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (_reviews.TryGetValue(request.Fingerprint, out var review) && !IsOver(review))
            {
                if (review.Decision is { } decision)
                    return decision;

                // Who comes after the decision had no part in asking for it.
                review.Initiators.Add(request.Initiator);
                return ReviewDecision.Pending(request);
            }

            // The one who is told that a decision ran out is told so once; the next question opens a new review.
            var hadRunOut = review is { Decision: { UsedAt: null, Outcome: ReviewOutcome.Approved } };
            if (hadRunOut)
            {
                _reviews.Remove(request.Fingerprint);
                return ReviewDecision.Expired(request);
            }

            _reviews[request.Fingerprint] = new Review(request, _count++);
            return ReviewDecision.Pending(request);
        }
    }

    /// <inheritdoc/>
    public bool TryUse(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default)
    {
        Required.Value(request, nameof(request));
        Required.Value(decision, nameof(decision));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_reviews.TryGetValue(request.Fingerprint, out var review) || review.Decision is not { UsedAt: null } stored || stored.Id != decision.Id)
                return false;

            review.Decision = UsedAt(stored, _clock());
            return true;
        }
    }

    /// <inheritdoc/>
    public Task<ReviewDecision> RequestReviewAsync(ReviewRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(RequestReview(request, cancellationToken));

    /// <inheritdoc/>
    public Task<bool> TryUseAsync(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default) =>
        Task.FromResult(TryUse(request, decision, cancellationToken));

    /// <summary>Approves a request, as the reviewer that is signed in.</summary>
    /// <param name="request">The request.</param>
    /// <param name="accuracy">What the reviewer found on the accuracy of the output.</param>
    /// <param name="rationale">Why the reviewer decided so.</param>
    /// <param name="otherFactors">What the reviewer considered besides the output.</param>
    /// <param name="validFor">How long the approval can be used; a day if left out.</param>
    /// <param name="soleBasisAuthority">The law that lets the output be the sole basis, where there is one.</param>
    /// <returns><see langword="false"/> if somebody else decided first, or nobody asks any more.</returns>
    /// <exception cref="HumanReviewRequiredException">The reviewer is unknown, or initiated the action.</exception>
    public bool Approve(
        ReviewRequest request,
        AccuracyFinding accuracy,
        string rationale,
        IEnumerable<string> otherFactors,
        TimeSpan? validFor = null,
        string? soleBasisAuthority = null) =>
        Decide(request, ReviewOutcome.Approved, accuracy, rationale, otherFactors, validFor, soleBasisAuthority);

    /// <summary>Decides against a request, as the reviewer that is signed in.</summary>
    /// <param name="request">The request.</param>
    /// <param name="accuracy">What the reviewer found on the accuracy of the output.</param>
    /// <param name="rationale">Why the reviewer decided so.</param>
    /// <param name="validFor">How long the decision stands before a new review can be asked for; a day if left out.</param>
    /// <returns><see langword="false"/> if somebody else decided first, or nobody asks any more.</returns>
    /// <exception cref="HumanReviewRequiredException">The reviewer is unknown, or initiated the action.</exception>
    public bool Overturn(ReviewRequest request, AccuracyFinding accuracy, string rationale, TimeSpan? validFor = null) =>
        Decide(request, ReviewOutcome.Overturned, accuracy, rationale, [], validFor, soleBasisAuthority: null);

    /// <summary>Says what it is.</summary>
    /// <returns>The warning that it gives when it is made.</returns>
    public override string ToString() => Warning;

    private bool Decide(
        ReviewRequest request,
        ReviewOutcome outcome,
        AccuracyFinding accuracy,
        string rationale,
        IEnumerable<string> otherFactors,
        TimeSpan? validFor,
        string? soleBasisAuthority)
    {
        Required.Value(request, nameof(request));
        var reviewer = _reviewers.FindReviewer() ?? throw new HumanReviewRequiredException(request.Action, ReviewObstacle.UnknownReviewer, request);
        lock (_lock)
        {
            if (!_reviews.TryGetValue(request.Fingerprint, out var review) || review.Decision is not null)
                return false;
            if (review.Initiators.Any(initiator => Identities.AreSame(initiator, reviewer.Id)))
                throw new HumanReviewRequiredException(request.Action, ReviewObstacle.ReviewerIsInitiator, request);

            var now = _clock();
            review.Decision = new ReviewDecision(
                outcome,
                request.Fingerprint,
                Guid.NewGuid().ToString("N"),
                review.Initiators,
                reviewer.Id,
                reviewer.Capacity,
                accuracy,
                rationale,
                otherFactors,
                soleBasisAuthority,
                now,
                now + (validFor ?? TimeSpan.FromDays(1)));
            return true;
        }
    }

    // A used decision, or one that ran out, answers no further question.
    private bool IsOver(Review review) => review.Decision is { } decision && (decision.UsedAt is not null || _clock() >= decision.ExpiresAt);

    private static ReviewDecision UsedAt(ReviewDecision decision, DateTimeOffset usedAt) =>
        new(
            decision.Outcome,
            decision.Fingerprint,
            decision.Id,
            decision.Initiators,
            decision.Reviewer,
            decision.Capacity,
            decision.Accuracy,
            decision.Rationale,
            decision.OtherFactors,
            decision.SoleBasisAuthority,
            decision.DecidedAt,
            decision.ExpiresAt,
            usedAt);

    private sealed class Review(ReviewRequest request, long number)
    {
        public ReviewRequest Request { get; } = request;

        public long Number { get; } = number;

        public HashSet<string> Initiators { get; } = new(StringComparer.Ordinal) { request.Initiator };

        public ReviewDecision? Decision { get; set; }
    }
}
