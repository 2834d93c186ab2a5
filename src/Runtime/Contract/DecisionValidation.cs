using System;
using System.Linq;

namespace AdsGuard;

/// <summary>
/// The one place that says whether a decision opens the way. Every generated form comes through here, twice: before the decision is used and right after,
/// since time passes while it is being recorded as used.
/// </summary>
internal static class DecisionValidation
{
    /// <summary>
    /// The machines of reviewer and program do not agree to the second. A decision further in the future was not made by a clock, so its expiry is worth nothing.
    /// </summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    internal static ReviewObstacle FindObstacle(ReviewRequest request, ReviewDecision decision, DateTimeOffset now)
    {
        // A foreign decision says nothing about this request, not even that it is pending.
        if (!string.Equals(decision.Fingerprint, request.Fingerprint, StringComparison.Ordinal))
            return ReviewObstacle.ForeignDecision;
        if (decision.Outcome != ReviewOutcome.Approved)
            return Unapproved(decision.Outcome);

        // The order is that of the questions a person would ask: who, on what grounds, when.
        var obstacle = FindInPeople(request, decision);
        if (obstacle == ReviewObstacle.None)
            obstacle = FindInGrounds(request, decision);
        return obstacle == ReviewObstacle.None ? FindInTimes(decision, now) : obstacle;
    }

    private static ReviewObstacle Unapproved(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Pending => ReviewObstacle.Pending,
        ReviewOutcome.Overturned => ReviewObstacle.Overturned,
        ReviewOutcome.Expired => ReviewObstacle.Expired,
        _ => ReviewObstacle.UnknownOutcome,
    };

    private static ReviewObstacle FindInPeople(ReviewRequest request, ReviewDecision decision) => decision switch
    {
        _ when string.IsNullOrWhiteSpace(decision.Id) => ReviewObstacle.UnidentifiedDecision,
        _ when string.IsNullOrWhiteSpace(decision.Reviewer) => ReviewObstacle.UnknownReviewer,
        { Capacity: not (ReviewerCapacity.AgencyEmployee or ReviewerCapacity.OtherAuthorizedPerson) } => ReviewObstacle.CapacityNotStated,
        { Initiators.Count: 0 } => ReviewObstacle.UnrecordedInitiator,
        _ when Identities.AreSame(decision.Reviewer, request.Initiator) => ReviewObstacle.ReviewerIsInitiator,
        _ when decision.Initiators.Any(initiator => Identities.AreSame(decision.Reviewer, initiator)) => ReviewObstacle.ReviewerIsInitiator,
        _ => ReviewObstacle.None,
    };

    private static ReviewObstacle FindInGrounds(ReviewRequest request, ReviewDecision decision) => decision switch
    {
        { Accuracy: not (AccuracyFinding.Accurate or AccuracyFinding.Inaccurate) } => ReviewObstacle.AccuracyNotVerified,
        _ when string.IsNullOrWhiteSpace(decision.Rationale) => ReviewObstacle.NoRationale,
        { OtherFactors.Count: > 0 } => ReviewObstacle.None,
        // Neither the code nor the reviewer alone can say that the law lets an output be the sole basis.
        _ when string.IsNullOrWhiteSpace(decision.SoleBasisAuthority) || request.SoleBasisAuthority is null => ReviewObstacle.NoOtherFactor,
        { Accuracy: AccuracyFinding.Inaccurate } => ReviewObstacle.InaccurateSoleBasis,
        _ => ReviewObstacle.None,
    };

    private static ReviewObstacle FindInTimes(ReviewDecision decision, DateTimeOffset now) => decision switch
    {
        { UsedAt: not null } => ReviewObstacle.AlreadyUsed,
        { DecidedAt: null } => ReviewObstacle.UnknownTime,
        { ExpiresAt: null } => ReviewObstacle.Endless,
        _ when now >= decision.ExpiresAt => ReviewObstacle.Expired,
        _ when decision.DecidedAt - now > ClockSkew => ReviewObstacle.UnknownTime,
        _ => ReviewObstacle.None,
    };
}
