using System;

namespace AdsGuard;

/// <summary>
/// An adverse action did not happen, since no human review permits it (Gov. Code 12898.1(d)): there is no gate, the gate failed, or the decision does
/// not permit it.
/// </summary>
public class HumanReviewRequiredException : Exception
{
    /// <summary>Reports that an action did not happen.</summary>
    public HumanReviewRequiredException()
        : this("The action did not happen: no human review permits it.")
    {
    }

    /// <summary>Reports that an action did not happen.</summary>
    /// <param name="message">Which action, and why.</param>
    public HumanReviewRequiredException(string message)
        : base(message)
    {
    }

    /// <summary>Reports that an action did not happen because something failed.</summary>
    /// <param name="message">Which action, and why.</param>
    /// <param name="innerException">What failed.</param>
    public HumanReviewRequiredException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Reports that the action of a request did not happen.</summary>
    /// <param name="message">Which action, and why.</param>
    /// <param name="request">The request that is not permitted.</param>
    /// <param name="innerException">What failed, if something did.</param>
    public HumanReviewRequiredException(string message, ReviewRequest request, Exception? innerException = null)
        : base(message, innerException) => Request = request;

    /// <summary>Gets the request that is not permitted, where there is one.</summary>
    public ReviewRequest? Request { get; }
}
