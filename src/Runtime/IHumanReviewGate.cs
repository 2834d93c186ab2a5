using System;
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
/// It takes initiator and reviewer from authenticated surroundings, never from an argument; gives out an approval once, and never one by the
/// initiator. When in doubt it does not approve.
/// </para>
/// </remarks>
public interface IHumanReviewGate
{
    /// <summary>
    /// Says how the review of a request stands, and puts the request before a human if none has been asked yet. It does not wait for the human:
    /// <see cref="ReviewOutcome.Pending"/> is an answer.
    /// </summary>
    /// <remarks>Asking twice with the same fingerprint is asking once: it makes no second review.</remarks>
    /// <param name="request">What a human is asked to review.</param>
    /// <param name="cancellationToken">Cancels the asking. A cancelled request permits nothing.</param>
    /// <returns>
    /// How the review stands. Only where <see cref="ReviewDecision.Permits"/> is <see langword="true"/> of it may the action happen.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; the action must not happen.</exception>
    /// <exception cref="HumanReviewRequiredException">
    /// The gate cannot answer, for instance because its store is out of reach; the action must not happen.
    /// </exception>
    Task<ReviewDecision> RequestReviewAsync(ReviewRequest request, CancellationToken cancellationToken = default);
}
