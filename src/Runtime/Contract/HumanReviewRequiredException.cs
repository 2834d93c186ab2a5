using System;

namespace AdsGuard;

/// <summary>
/// An adverse action did not happen, since no human review permits it (Gov. Code 12898.1(d)): there is no gate, the gate failed, or the decision does
/// not permit it.
/// </summary>
/// <remarks>Messages name the action and the obstacle, never a subject or an argument.</remarks>
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

    /// <summary>Reports that an action did not happen because of an obstacle.</summary>
    /// <param name="action">The title of the action.</param>
    /// <param name="obstacle">What stands in the way.</param>
    /// <param name="request">The request that is not permitted, where it got as far as one.</param>
    /// <param name="innerException">What failed, if something did.</param>
    public HumanReviewRequiredException(string action, ReviewObstacle obstacle, ReviewRequest? request = null, Exception? innerException = null)
        : base($"'{action}' did not happen: {ObstacleText.Of(obstacle)}.", innerException)
    {
        Obstacle = obstacle;
        Request = request;
    }

    /// <summary>Gets what stands in the way; <see cref="ReviewObstacle.NotAsked"/> where it is not known.</summary>
    public ReviewObstacle Obstacle { get; }

    /// <summary>Gets the request that is not permitted, where there is one.</summary>
    public ReviewRequest? Request { get; }
}
