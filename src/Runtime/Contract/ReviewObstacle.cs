namespace AdsGuard;

/// <summary>Why an adverse action may not happen. One list for everything that asks: exceptions, journal and metrics name the same reasons.</summary>
/// <remarks>The value that nobody set is no permission: <see cref="NotAsked"/>.</remarks>
public enum ReviewObstacle
{
    /// <summary>Nobody has asked for a review.</summary>
    NotAsked = 0,

    /// <summary>Nothing stands in the way.</summary>
    None = 1,

    /// <summary>No gate is configured.</summary>
    NoGate = 2,

    /// <summary>The gate, the journal or another part of the review failed, or took too long.</summary>
    Fault = 3,

    /// <summary>It is not known who initiates the action.</summary>
    UnknownInitiator = 4,

    /// <summary>It is not said whom or what the action is about.</summary>
    UnknownSubject = 5,

    /// <summary>An argument has no canonical form, so that no decision can be bound to it.</summary>
    NoCanonicalForm = 6,

    /// <summary>The decision was made on another request.</summary>
    ForeignDecision = 7,

    /// <summary>Nobody has decided yet.</summary>
    Pending = 8,

    /// <summary>A human decided against the action.</summary>
    Overturned = 9,

    /// <summary>The decision, or the time to decide, ran out.</summary>
    Expired = 10,

    /// <summary>The outcome is none that this version knows.</summary>
    UnknownOutcome = 11,

    /// <summary>The decision has no identity, so that its single use cannot be recorded.</summary>
    UnidentifiedDecision = 12,

    /// <summary>It is not known who reviewed.</summary>
    UnknownReviewer = 13,

    /// <summary>It is not said in which capacity the reviewer decided.</summary>
    CapacityNotStated = 14,

    /// <summary>It is not recorded who asked for the review, so that nobody can say whether somebody else decided.</summary>
    UnrecordedInitiator = 15,

    /// <summary>The reviewer is the one who initiated the action.</summary>
    ReviewerIsInitiator = 16,

    /// <summary>Nobody verified the accuracy of the output (Gov. Code 12898.1(g)(1)).</summary>
    AccuracyNotVerified = 17,

    /// <summary>The decision has no rationale.</summary>
    NoRationale = 18,

    /// <summary>Nothing but the output was considered, and no law lets it be the sole basis (Gov. Code 12898.1(b), (c)).</summary>
    NoOtherFactor = 19,

    /// <summary>The action would rest on nothing but an output that was found inaccurate.</summary>
    InaccurateSoleBasis = 20,

    /// <summary>The time of the decision is not recorded, or lies in the future.</summary>
    UnknownTime = 21,

    /// <summary>The decision has no end.</summary>
    Endless = 22,

    /// <summary>The decision was used before.</summary>
    AlreadyUsed = 23,

    /// <summary>The action has a shape, or arguments, for which no gate can be written; rule ADS2005 says which.</summary>
    NoGatePossible = 24,
}
