using System;

namespace AdsGuard;

/// <summary>One entry of the journal: what happened around one adverse action. Immutable, and without the value of any protected argument.</summary>
public sealed class AdsUseEntry
{
    /// <summary>Describes an entry.</summary>
    /// <param name="what">What it is about.</param>
    /// <param name="time">When it happened.</param>
    /// <param name="request">The request that it belongs to.</param>
    /// <param name="decision">The decision, where there is one.</param>
    /// <param name="obstacle">What stood in the way, where something did.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public AdsUseEntry(AdsUseEvent what, DateTimeOffset time, ReviewRequest request, ReviewDecision? decision, ReviewObstacle obstacle)
    {
        Event = what;
        Time = time;
        Request = Required.Value(request, nameof(request));
        Decision = decision;
        Obstacle = obstacle;
    }

    /// <summary>Gets what the entry is about.</summary>
    public AdsUseEvent Event { get; }

    /// <summary>Gets when it happened.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>Gets the request that the entry belongs to; its fingerprint ties the entries of one action together.</summary>
    public ReviewRequest Request { get; }

    /// <summary>Gets the decision, where there is one.</summary>
    public ReviewDecision? Decision { get; }

    /// <summary>Gets what stood in the way; <see cref="ReviewObstacle.None"/> where nothing did.</summary>
    public ReviewObstacle Obstacle { get; }

    /// <summary>Names event and action only.</summary>
    /// <returns>The event and the title of the action.</returns>
    public override string ToString() => $"{Event}: {Request.Action}";
}
