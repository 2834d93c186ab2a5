namespace AdsGuard.Runtime.Tests;

/// <summary>A decision permits an action only when nothing is missing: each test takes one thing away.</summary>
public sealed class ReviewDecisionTests
{
    public static TheoryData<string?> Nothing => new(null, "", " ", "\u00A0\t");

    [Fact]
    public void CompleteApproval_Permits() => Assert.Equal(ReviewObstacle.None, Find(Make.Decision()));

    [Fact]
    public void ApprovalOfAnotherRequest_DoesNotPermit() => Assert.Equal(ReviewObstacle.ForeignDecision, Find(Make.Decision(fingerprint: "Fingerprint")));

    [Fact]
    public void PendingOfAnotherRequest_IsNotThisOnesPending() =>
        Assert.Equal(ReviewObstacle.ForeignDecision, Find(Make.Decision(ReviewOutcome.Pending, fingerprint: "another")));

    [Theory]
    [InlineData(ReviewOutcome.Pending, ReviewObstacle.Pending)]
    [InlineData(ReviewOutcome.Overturned, ReviewObstacle.Overturned)]
    [InlineData(ReviewOutcome.Expired, ReviewObstacle.Expired)]
    [InlineData((ReviewOutcome)7, ReviewObstacle.UnknownOutcome)]
    public void OtherOutcome_DoesNotPermit(ReviewOutcome outcome, ReviewObstacle obstacle) => Assert.Equal(obstacle, Find(Make.Decision(outcome)));

    [Theory]
    [MemberData(nameof(Nothing))]
    public void DecisionWithoutIdentity_DoesNotPermit(string? id) => Assert.Equal(ReviewObstacle.UnidentifiedDecision, Find(Make.Decision(id: id)));

    [Theory]
    [MemberData(nameof(Nothing))]
    public void UnknownReviewer_DoesNotPermit(string? reviewer) => Assert.Equal(ReviewObstacle.UnknownReviewer, Find(Make.Decision(reviewer: reviewer)));

    [Theory]
    [InlineData(ReviewerCapacity.NotStated)]
    [InlineData((ReviewerCapacity)7)]
    public void UnstatedCapacity_DoesNotPermit(ReviewerCapacity capacity) =>
        Assert.Equal(ReviewObstacle.CapacityNotStated, Find(Make.Decision(capacity: capacity)));

    [Fact]
    public void UnrecordedInitiator_DoesNotPermit() => Assert.Equal(ReviewObstacle.UnrecordedInitiator, Find(Make.Decision(initiators: [])));

    [Theory]
    [InlineData("worker@agency")]
    [InlineData("Worker@Agency")]
    [InlineData(" worker@agency ")]
    [InlineData("ｗorker@agency")]
    [InlineData("wor\u200Bker@agency")]
    [InlineData("worker\u2060\uFE0F@agency\U000E0061")]
    public void PresentInitiatorAsReviewer_DoesNotPermit(string reviewer) =>
        Assert.Equal(ReviewObstacle.ReviewerIsInitiator, Find(Make.Decision(initiators: ["somebody.else"], reviewer: reviewer)));

    [Fact]
    public void EarlierInitiatorAsReviewer_DoesNotPermit() =>
        Assert.Equal(ReviewObstacle.ReviewerIsInitiator, Find(Make.Decision(initiators: ["a", "reviewer@agency"])));

    [Theory]
    [InlineData(AccuracyFinding.NotVerified)]
    [InlineData((AccuracyFinding)7)]
    public void UnverifiedOutput_DoesNotPermit(AccuracyFinding accuracy) =>
        Assert.Equal(ReviewObstacle.AccuracyNotVerified, Find(Make.Decision(accuracy: accuracy)));

    [Theory]
    [MemberData(nameof(Nothing))]
    public void MissingRationale_DoesNotPermit(string? rationale) => Assert.Equal(ReviewObstacle.NoRationale, Find(Make.Decision(rationale: rationale)));

    [Fact]
    public void OutputAsOnlyFactor_DoesNotPermit() => Assert.Equal(ReviewObstacle.NoOtherFactor, Find(Make.Decision(factors: [])));

    [Fact]
    public void BlankFactor_IsNoFactor() => Assert.Equal(ReviewObstacle.NoOtherFactor, Find(Make.Decision(factors: [" ", ""])));

    [Fact]
    public void OutputAsSoleBasis_NeedsTheLawInTheCodeAndInTheDecision()
    {
        var marked = Make.Request(soleBasisAuthority: "Test Code 1");

        Assert.Equal(ReviewObstacle.None, Make.Decision(factors: [], soleBasis: "Test Code 1").FindObstacle(marked, Make.Now));
        Assert.Equal(ReviewObstacle.NoOtherFactor, Make.Decision(factors: []).FindObstacle(marked, Make.Now));
        Assert.Equal(ReviewObstacle.NoOtherFactor, Find(Make.Decision(factors: [], soleBasis: "Test Code 1")));
    }

    [Fact]
    public void InaccurateOutputWithAnotherFactor_Permits() => Assert.Equal(ReviewObstacle.None, Find(Make.Decision(accuracy: AccuracyFinding.Inaccurate)));

    [Fact]
    public void InaccurateOutputAsSoleBasis_DoesNotPermit() =>
        Assert.Equal(
            ReviewObstacle.InaccurateSoleBasis,
            Make.Decision(accuracy: AccuracyFinding.Inaccurate, factors: [], soleBasis: "Test Code 1")
                .FindObstacle(Make.Request(soleBasisAuthority: "Test Code 1"), Make.Now));

    [Fact]
    public void UsedDecision_DoesNotPermit() => Assert.Equal(ReviewObstacle.AlreadyUsed, Find(Make.Decision(isUsed: true)));

    [Fact]
    public void DecisionWithoutTime_DoesNotPermit() => Assert.Equal(ReviewObstacle.UnknownTime, Find(Make.Decision(decidedHours: null)));

    [Fact]
    public void DecisionFromTheFuture_DoesNotPermit() => Assert.Equal(ReviewObstacle.UnknownTime, Find(Make.Decision(decidedHours: 1)));

    [Fact]
    public void DecisionWithinClockSkew_Permits() => Assert.Equal(ReviewObstacle.None, Find(Make.Decision(decidedHours: 0.05)));

    [Fact]
    public void DecisionWithoutEnd_DoesNotPermit() => Assert.Equal(ReviewObstacle.Endless, Find(Make.Decision(expiresHours: null)));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    public void DecisionAtOrPastItsEnd_DoesNotPermit(double hours) => Assert.Equal(ReviewObstacle.Expired, Find(Make.Decision(expiresHours: hours)));

    [Fact]
    public void WhatNobodySet_PermitsNothing()
    {
        Assert.Equal(ReviewOutcome.Pending, default);
        Assert.NotEqual(ReviewObstacle.None, default);
    }

    [Fact]
    public void EveryObstacle_HasWordsOfItsOwn()
    {
        var texts = Enum.GetValues<ReviewObstacle>()
            .Except([ReviewObstacle.NotAsked, ReviewObstacle.None])
            .Select(static obstacle => new HumanReviewRequiredException("Deny", obstacle).Message)
            .ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.DoesNotContain(new HumanReviewRequiredException("Deny", ReviewObstacle.NotAsked).Message, texts);
    }

    [Fact]
    public void NoRequest_IsAnError() => Assert.Throws<ArgumentNullException>(static () => Make.Decision().Permits(null!, Make.Now));

    [Theory]
    [MemberData(nameof(Nothing))]
    public void DecisionWithoutFingerprint_CannotBeMade(string? fingerprint) =>
        Assert.ThrowsAny<ArgumentException>(() => new ReviewDecision(ReviewOutcome.Approved, fingerprint!));

    [Fact]
    public void Factors_AreCopied()
    {
        var factors = new[] { "The pay slips" };
        var decision = Make.Decision(factors: factors);
        factors[0] = "Nothing";

        Assert.Equal("The pay slips", decision.OtherFactors.Single());
    }

    private static ReviewObstacle Find(ReviewDecision decision) => decision.FindObstacle(Make.Request(), Make.Now);
}
