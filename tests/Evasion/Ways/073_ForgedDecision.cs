// evasion: A gate forges a whole decision, reviewer and rationale included.
// limit: the gate is the agency's own and is believed; who registers it answers for it
internal static class Evasion
{
    internal static ReviewDecision Forge(ReviewRequest request) => new(
        ReviewOutcome.Approved, request.Fingerprint, "1", [request.Initiator], "somebody", ReviewerCapacity.AgencyEmployee,
        AccuracyFinding.Accurate, "Because", ["Nothing"], decidedAt: DateTimeOffset.UtcNow, expiresAt: DateTimeOffset.MaxValue);

    internal static void Act(Determination d, IHumanReviewGate? none) => new Agency(none ?? new GateThat(Forge)).Ask(() => d.Deny("7", 0.1, "low"));
}
