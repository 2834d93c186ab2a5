namespace AdsGuard;

/// <summary>The obstacles in words, for messages. They name no value of a request.</summary>
internal static class ObstacleText
{
    internal static string Of(ReviewObstacle obstacle) => obstacle switch
    {
        ReviewObstacle.NoGate => "no gate is configured: give the type a ReviewGates, or call ReviewGates.SetDefault when the program starts",
        ReviewObstacle.Fault => "the review failed",
        ReviewObstacle.UnknownInitiator => "it is not known who initiates it",
        ReviewObstacle.UnknownSubject => "it is not said whom it is about",
        ReviewObstacle.NoCanonicalForm => "an argument has no canonical form",
        ReviewObstacle.ForeignDecision => "the decision was made on another request",
        ReviewObstacle.Pending => "the review is pending; call again with the same arguments once a human has decided",
        ReviewObstacle.Overturned => "the reviewer decided against it",
        ReviewObstacle.Expired => "the review has expired",
        ReviewObstacle.UnknownOutcome => "the outcome of the review is unknown",
        ReviewObstacle.UnidentifiedDecision => "the decision has no identity, so that its use cannot be recorded",
        ReviewObstacle.UnknownReviewer => "the reviewer is unknown",
        ReviewObstacle.CapacityNotStated => "the reviewer's capacity is not stated",
        ReviewObstacle.UnrecordedInitiator => "it is not recorded who asked for the review",
        ReviewObstacle.ReviewerIsInitiator => "the reviewer is the one who initiated it",
        ReviewObstacle.AccuracyNotVerified => "nobody verified the accuracy of the output",
        ReviewObstacle.NoRationale => "the decision has no rationale",
        ReviewObstacle.NoOtherFactor => "nothing but the output was considered",
        ReviewObstacle.InaccurateSoleBasis => "it would rest on an inaccurate output alone",
        ReviewObstacle.UnknownTime => "the time of the decision is not recorded or lies in the future",
        ReviewObstacle.Endless => "the decision has no end",
        ReviewObstacle.AlreadyUsed => "the decision was used before",
        ReviewObstacle.NoGatePossible => "it has a shape for which no gate can be written (ADS2005)",
        _ => "no human review permits it",
    };
}
