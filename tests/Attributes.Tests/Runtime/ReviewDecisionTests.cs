using System;
using System.Linq;
using Xunit;

namespace AdsGuard.Tests.Runtime;

/// <summary>A decision permits an action only when nothing is missing: each test takes one thing away.</summary>
public sealed class ReviewDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly ReviewRequest Request = new("Deny the application", "case 17", "eligibility-scoring", "0.31", "fingerprint", []);

    [Fact]
    public void CompleteApproval_Permits()
    {
        var decision = Decide();

        Assert.True(decision.Permits(Request, Now));
        decision.EnsurePermits(Request, Now);
    }

    [Fact]
    public void ApprovalOfAnotherRequest_DoesNotPermit() => AssertRefused(Decide(fingerprint: "Fingerprint"), "another request");

    [Fact]
    public void Overturned_DoesNotPermit() => AssertRefused(Decide(ReviewOutcome.Overturned), "decided against it");

    [Fact]
    public void Expired_DoesNotPermit() => AssertRefused(Decide(ReviewOutcome.Expired), "review has expired");

    [Fact]
    public void UnknownOutcome_DoesNotPermit() => AssertRefused(Decide((ReviewOutcome)7), "outcome is unknown");

    [Fact]
    public void UnstatedCapacity_DoesNotPermit() => AssertRefused(Decide(capacity: ReviewerCapacity.NotStated), "capacity");

    [Fact]
    public void UnknownCapacity_DoesNotPermit() => AssertRefused(Decide(capacity: (ReviewerCapacity)7), "capacity");

    [Fact]
    public void UnverifiedOutput_DoesNotPermit() => AssertRefused(Decide(accuracy: AccuracyFinding.NotVerified), "accuracy");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void UnknownReviewer_DoesNotPermit(string? reviewer) => AssertRefused(Decide(reviewer: reviewer), "reviewer is unknown");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void MissingRationale_DoesNotPermit(string? rationale) => AssertRefused(Decide(rationale: rationale), "no rationale");

    [Fact]
    public void OutputAsOnlyFactor_DoesNotPermit() => AssertRefused(Decide(factors: []), "nothing but the output");

    [Fact]
    public void BlankFactor_IsNoFactor() => AssertRefused(Decide(factors: [" ", ""]), "nothing but the output");

    [Fact]
    public void OutputAsSoleBasisByLaw_Permits() => Assert.True(Decide(factors: [], soleBasis: "Test Code 1").Permits(Request, Now));

    [Fact]
    public void InaccurateOutputWithAnotherFactor_Permits() => Assert.True(Decide(accuracy: AccuracyFinding.Inaccurate).Permits(Request, Now));

    [Fact]
    public void InaccurateOutputAsSoleBasis_DoesNotPermit() =>
        AssertRefused(Decide(accuracy: AccuracyFinding.Inaccurate, factors: [], soleBasis: "Test Code 1"), "inaccurate output alone");

    [Fact]
    public void DecisionWithoutTime_DoesNotPermit() => AssertRefused(Decide(isTimed: false), "time of the decision");

    [Fact]
    public void DecisionWithoutEnd_DoesNotPermit() => AssertRefused(Decide(hours: null), "has no end");

    [Fact]
    public void DecisionAtItsEnd_DoesNotPermit() => AssertRefused(Decide(hours: 0), "decision has expired");

    [Fact]
    public void Pending_DoesNotPermitAndSaysSo()
    {
        var decision = new ReviewDecision(ReviewOutcome.Pending, Request.Fingerprint);

        Assert.False(decision.Permits(Request, Now));
        var exception = Assert.Throws<ReviewPendingException>(() => decision.EnsurePermits(Request, Now));
        Assert.Same(Request, exception.Request);
    }

    [Fact]
    public void PendingOfAnotherRequest_IsNotThisOnesPending() =>
        AssertRefused(new ReviewDecision(ReviewOutcome.Pending, "another"), "another request");

    [Fact]
    public void OutcomeThatNobodySet_IsPending() => Assert.Equal(ReviewOutcome.Pending, default);

    [Fact]
    public void NoRequest_IsAnError() => Assert.Throws<ArgumentNullException>(() => Decide().Permits(null!, Now));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void DecisionWithoutFingerprint_CannotBeMade(string? fingerprint) =>
        Assert.ThrowsAny<ArgumentException>(() => new ReviewDecision(ReviewOutcome.Approved, fingerprint!));

    [Fact]
    public void Factors_AreCopied()
    {
        var factors = new[] { "The pay slips" };
        var decision = Decide(factors: factors);
        factors[0] = "Nothing";

        Assert.Equal("The pay slips", decision.OtherFactors.Single());
    }

    private static ReviewDecision Decide(
        ReviewOutcome outcome = ReviewOutcome.Approved,
        string fingerprint = "fingerprint",
        string? reviewer = "reviewer@agency",
        ReviewerCapacity capacity = ReviewerCapacity.AgencyEmployee,
        AccuracyFinding accuracy = AccuracyFinding.Accurate,
        string? rationale = "Income exceeds the limit.",
        string[]? factors = null,
        string? soleBasis = null,
        bool isTimed = true,
        double? hours = 24) =>
        new(
            outcome,
            fingerprint,
            reviewer,
            capacity,
            accuracy,
            rationale,
            factors ?? ["The pay slips"],
            soleBasis,
            decidedAt: isTimed ? Now.AddHours(-1) : null,
            expiresAt: hours is { } length ? Now.AddHours(length) : null);

    private static void AssertRefused(ReviewDecision decision, string reason)
    {
        Assert.False(decision.Permits(Request, Now));

        var exception = Assert.Throws<HumanReviewRequiredException>(() => decision.EnsurePermits(Request, Now));
        Assert.Contains(Request.Action, exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Same(Request, exception.Request);
    }
}
