using System;

namespace AdsGuard;

/// <summary>An output that was seen at a gate, for the quality sample. Immutable, and without the value of any protected argument.</summary>
public sealed class AdsOutputObservation
{
    /// <summary>Describes an observation.</summary>
    /// <param name="request">The call that the output belongs to.</param>
    /// <param name="isAdverse">Whether it suggests an adverse action.</param>
    /// <param name="time">When it was seen.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public AdsOutputObservation(ReviewRequest request, bool isAdverse, DateTimeOffset time)
    {
        Request = Required.Value(request, nameof(request));
        IsAdverse = isAdverse;
        Time = time;
    }

    /// <summary>Gets the call that the output belongs to.</summary>
    public ReviewRequest Request { get; }

    /// <summary>Gets whether the output suggests an adverse action.</summary>
    public bool IsAdverse { get; }

    /// <summary>Gets when the output was seen.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>Names the action only.</summary>
    /// <returns>The title of the action.</returns>
    public override string ToString() => $"Output seen at: {Request.Action}";
}
