namespace AdsGuard.Runtime.Tests;

/// <summary>Requests and decisions that nothing is wrong with; each test takes one thing away.</summary>
internal static class Make
{
    public static DateTimeOffset Now { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static FingerprintKey Key { get; } = new("test-1", [.. Enumerable.Range(1, 32).Select(static part => (byte)part)]);

    public static ReviewRequest Request(
        string action = "Deny the application",
        string member = "Benefits.Deny(string)",
        string initiator = "worker@agency",
        string? fingerprint = "fingerprint",
        IEnumerable<ReviewArgument>? arguments = null,
        string? soleBasisAuthority = null) =>
        new(
            action,
            member,
            ReviewArgument.Shown("caseNumber", "case 17"),
            initiator,
            fingerprint!,
            [new ReviewOutput("eligibility-scoring", ReviewArgument.Shown("score", "0.31"))],
            arguments ?? [],
            soleBasisAuthority: soleBasisAuthority);

    public static ReviewDecision Decision(
        ReviewOutcome outcome = ReviewOutcome.Approved,
        string fingerprint = "fingerprint",
        string? id = "decision-1",
        string[]? initiators = null,
        string? reviewer = "reviewer@agency",
        ReviewerCapacity capacity = ReviewerCapacity.AgencyEmployee,
        AccuracyFinding accuracy = AccuracyFinding.Accurate,
        string? rationale = "Income exceeds the limit.",
        string[]? factors = null,
        string? soleBasis = null,
        double? decidedHours = -1,
        double? expiresHours = 24,
        bool isUsed = false) =>
        new(
            outcome,
            fingerprint,
            id,
            initiators ?? ["worker@agency"],
            reviewer,
            capacity,
            accuracy,
            rationale,
            factors ?? ["The pay slips"],
            soleBasis,
            decidedHours is { } before ? Now.AddHours(before) : null,
            expiresHours is { } after ? Now.AddHours(after) : null,
            isUsed ? Now : null);
}
