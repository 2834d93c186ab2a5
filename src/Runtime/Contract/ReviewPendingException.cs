using System;

namespace AdsGuard;

/// <summary>
/// An adverse action did not happen yet: a human has been asked and has not decided (Gov. Code 12898.1(d)). Call again with the same arguments once
/// the decision is there.
/// </summary>
public sealed class ReviewPendingException : HumanReviewRequiredException
{
    /// <summary>Reports that an action waits for its review.</summary>
    public ReviewPendingException()
        : this("The action did not happen: the review is pending.")
    {
    }

    /// <summary>Reports that an action waits for its review.</summary>
    /// <param name="message">Which action, and why.</param>
    public ReviewPendingException(string message)
        : base(message)
    {
    }

    /// <summary>Reports that an action waits for its review.</summary>
    /// <param name="message">Which action, and why.</param>
    /// <param name="innerException">What led to it.</param>
    public ReviewPendingException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Reports that the action of a request waits for its review.</summary>
    /// <param name="request">The request that is pending.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public ReviewPendingException(ReviewRequest request)
        : base(Required.Value(request, nameof(request)).Action, ReviewObstacle.Pending, request)
    {
    }
}
