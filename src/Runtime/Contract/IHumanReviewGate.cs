using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <summary>
/// Where an adverse action asks for the human review that comes before it (Gov. Code 12898.1(d)). An agency implements it once, over its own queue of
/// reviews.
/// </summary>
/// <remarks>
/// <para>An implementation has to be safe for use by many threads, and by many processes where the program runs in more than one.</para>
/// <para>
/// It records the initiator of every request, takes the reviewer from authenticated surroundings and never from an argument, and lets a decision be used once.
/// When in doubt it does not approve. A gate that can be asked in one way only throws from the other, which keeps closed whatever asks that way.
/// </para>
/// <para>
/// What an answer permits is not the gate's to say: everything it answers is checked again, in one place, before an action happens.
/// </para>
/// </remarks>
public interface IHumanReviewGate
{
    /// <summary>
    /// Says how the review of a request stands, and puts the request before a human if none has been asked yet. It does not wait for the human:
    /// <see cref="ReviewOutcome.Pending"/> is an answer.
    /// </summary>
    /// <remarks>
    /// Asking twice with the same fingerprint is asking once: it makes no second review, and while nobody has decided the second initiator is recorded beside the first.
    /// Once a decision has been used, asking again is asking for a new review.
    /// </remarks>
    /// <param name="request">What a human is asked to review.</param>
    /// <param name="cancellationToken">Cancels the asking. A cancelled request permits nothing.</param>
    /// <returns>How the review stands. Only where <see cref="ReviewDecision.Permits"/> is <see langword="true"/> of it may the action happen.</returns>
    Task<ReviewDecision> RequestReviewAsync(ReviewRequest request, CancellationToken cancellationToken = default);

    /// <summary>The same for an action that is not asynchronous: it asks without blocking on anything asynchronous.</summary>
    /// <param name="request">What a human is asked to review.</param>
    /// <param name="cancellationToken">Cancels the asking. A cancelled request permits nothing.</param>
    /// <returns>How the review stands.</returns>
    ReviewDecision RequestReview(ReviewRequest request, CancellationToken cancellationToken = default);

    /// <summary>Records that a decision is used now, atomically: of all that try, in all processes, one gets <see langword="true"/>, once.</summary>
    /// <remarks>
    /// Where the store takes part in a transaction of the caller, use and action are one: both happen or none. Elsewhere an action happens at most once; if the
    /// program dies in between, the decision is used and the outcome unknown, and a human has to look.
    /// </remarks>
    /// <param name="request">The request whose action is about to happen.</param>
    /// <param name="decision">The decision that permits it.</param>
    /// <param name="cancellationToken">Cancels the recording. What is not known to be recorded permits nothing.</param>
    /// <returns><see langword="true"/> if the decision had not been used and now is.</returns>
    Task<bool> TryUseAsync(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default);

    /// <summary>The same for an action that is not asynchronous.</summary>
    /// <param name="request">The request whose action is about to happen.</param>
    /// <param name="decision">The decision that permits it.</param>
    /// <param name="cancellationToken">Cancels the recording. What is not known to be recorded permits nothing.</param>
    /// <returns><see langword="true"/> if the decision had not been used and now is.</returns>
    bool TryUse(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default);
}
