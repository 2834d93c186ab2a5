namespace AdsGuard;

/// <summary>What an entry of the journal is about.</summary>
public enum AdsUseEvent
{
    /// <summary>An output of a system was received.</summary>
    OutputReceived = 1,

    /// <summary>A review was asked for.</summary>
    Requested = 2,

    /// <summary>The action did not happen; the entry names the obstacle.</summary>
    Refused = 3,

    /// <summary>A decision was used, and the action begins. If no later entry follows, its outcome is unknown.</summary>
    Used = 4,

    /// <summary>The action happened.</summary>
    Happened = 5,

    /// <summary>The action ended by an exception or was left halfway: whether it had an effect is unknown, and a human has to look.</summary>
    OutcomeUnknown = 6,

    /// <summary>No system was used: the action was given no output, and begins without a review.</summary>
    NoAds = 7,
}
