namespace AdsGuard;

/// <summary>How a review that Gov. Code 12898.1(d) requires stands.</summary>
/// <remarks>The value that nobody set is <see cref="Pending"/>, under which no action happens.</remarks>
public enum ReviewOutcome
{
    /// <summary>Nobody has decided yet. Reviews take days: ask again with the same arguments.</summary>
    Pending = 0,

    /// <summary>A human decided that the action is right. The only outcome under which it happens.</summary>
    Approved = 1,

    /// <summary>A human decided against the action, whatever the system's output suggests.</summary>
    Overturned = 2,

    /// <summary>The decision, or the time to decide, ran out. A new review is needed.</summary>
    Expired = 3,
}
