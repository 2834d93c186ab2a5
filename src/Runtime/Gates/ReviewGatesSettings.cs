using System;

namespace AdsGuard;

/// <summary>What can be set about how reviews are asked for. Immutable.</summary>
public sealed class ReviewGatesSettings
{
    /// <summary>The time that is granted where none is set.</summary>
    internal static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>Makes settings.</summary>
    /// <param name="timeLimit">
    /// How long gate, journal and store may take over one answer; thirty seconds if left out. It is not the time that a human has: nobody waits for that. It holds for
    /// asynchronous actions; what is asked synchronously cannot be left while it runs.
    /// </param>
    /// <param name="reviewsWithoutOutput">
    /// Whether an action is reviewed even where no system was used. By default it happens, is journaled as such, and needs a known initiator.
    /// </param>
    /// <param name="clock">Tells the time; the system's clock if left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeLimit"/> is not positive, or longer than a timer runs.</exception>
    public ReviewGatesSettings(TimeSpan? timeLimit = null, bool reviewsWithoutOutput = false, Func<DateTimeOffset>? clock = null)
    {
        TimeLimit = timeLimit ?? DefaultTimeLimit;
        if (TimeLimit <= TimeSpan.Zero || TimeLimit.TotalMilliseconds > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(timeLimit), "A limit is positive and at most 24 days.");

        ReviewsWithoutOutput = reviewsWithoutOutput;
        Clock = clock ?? (static () => DateTimeOffset.UtcNow);
    }

    /// <summary>Gets how long gate, journal and store may take over one answer.</summary>
    public TimeSpan TimeLimit { get; }

    /// <summary>Gets whether an action is reviewed even where no system was used.</summary>
    public bool ReviewsWithoutOutput { get; }

    /// <summary>Gets what tells the time.</summary>
    public Func<DateTimeOffset> Clock { get; }
}
