namespace AdsGuard.Generators.Tests.Proof;

/// <summary>An adverse output leaves its client only once it is reviewed, and the system is asked once.</summary>
public sealed class OutputGateTests
{
    private static readonly Assessment Adverse = new(0.3, Advice.Grant, "open", "asthma");
    private static readonly Assessment Favourable = new(0.9, Advice.Grant, "open", "asthma");

    private static readonly Dictionary<string, Func<IEligibilityModel, string, string, Task<object?>>> Calls = new()
    {
        ["Task"] = static async (model, subject, facts) => await model.AssessAsync(subject, facts),
        ["ValueTask"] = static async (model, subject, facts) => await model.AssessQuicklyAsync(subject, facts),
        ["value"] = static (model, subject, facts) => Task.FromResult<object?>(model.Assess(subject, facts)),
        ["number"] = static (model, subject, facts) => Task.FromResult<object?>(model.Score(subject, facts)),
    };

    public static TheoryData<string> Forms => new(Calls.Keys);

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task FavourableOutput_ComesOutAtOnce_AndIsOfferedToTheSample(string form)
    {
        var desk = new Desk();
        var model = new EligibilityModel(static () => Favourable);

        Assert.NotNull(await Calls[form](new ReviewedEligibilityModel(model, desk.Gates), "case 1", "facts"));
        Assert.Empty(desk.Queue.Waiting);
        Assert.False(Assert.Single(desk.Seen).IsAdverse);
        Assert.Equal([AdsUseEvent.OutputReceived], desk.Events);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task AdverseOutput_ComesOutOnceReviewed_AndTheSystemIsAskedOnce(string form)
    {
        var desk = new Desk();
        // A system that changes its mind: what was reviewed is what comes out.
        var answers = new Queue<Assessment>([Adverse, Favourable, Favourable]);
        var model = new EligibilityModel(answers.Dequeue);
        var gated = new ReviewedEligibilityModel(model, desk.Gates);

        await Assert.ThrowsAsync<ReviewPendingException>(() => Call(form, gated));
        await Assert.ThrowsAsync<ReviewPendingException>(() => Call(form, gated));
        Assert.True(desk.Queue.Approve(desk.Queue.Waiting.Single(), AccuracyFinding.Accurate, "checked", ["slips"], TimeSpan.FromHours(1)));
        var output = await Call(form, gated);
        var again = await Call(form, gated);

        Assert.Equal(form == "number" ? 0.3 : Adverse, output);
        Assert.Equal(output, again);
        Assert.Equal(1, model.Calls);
        Assert.All(desk.Seen, static seen => Assert.True(seen.IsAdverse));

        // A review holds as long as it says, and no longer.
        desk.Now += TimeSpan.FromHours(2);
        Assert.Equal(form == "number" ? 0.9 : Favourable, await Call(form, gated));
        Assert.Equal(2, model.Calls);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task AdverseOutput_StaysInWithoutApproval(string form)
    {
        var model = new EligibilityModel(static () => Adverse);
        var overturned = new Desk();
        var gated = new ReviewedEligibilityModel(model, overturned.Gates);
        await Assert.ThrowsAsync<ReviewPendingException>(() => Call(form, gated));
        Assert.True(overturned.Queue.Overturn(overturned.Queue.Waiting.Single(), AccuracyFinding.Inaccurate, "wrong person"));
        var refused = await Assert.ThrowsAsync<HumanReviewRequiredException>(() => Call(form, gated));
        Assert.Equal(ReviewObstacle.Overturned, refused.Obstacle);

        var faulty = new Desk(static _ => new GateThat(static (_, _) => throw new InvalidOperationException()));
        var fault = await Assert.ThrowsAsync<HumanReviewRequiredException>(() => Call(form, new ReviewedEligibilityModel(model, faulty.Gates)));
        Assert.Equal(ReviewObstacle.Fault, fault.Obstacle);

        var storeless = new ReviewGates(overturned.Queue, overturned, Desk.Key);
        var closed = await Assert.ThrowsAsync<HumanReviewRequiredException>(() => Call(form, new ReviewedEligibilityModel(model, storeless)));
        Assert.Equal(ReviewObstacle.NoGate, closed.Obstacle);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task OtherInput_IsAnotherReview(string form)
    {
        var desk = new Desk();
        var gated = new ReviewedEligibilityModel(new EligibilityModel(static () => Adverse), desk.Gates);

        await Assert.ThrowsAsync<ReviewPendingException>(() => Call(form, gated, "case 1", "facts"));
        Assert.True(desk.Queue.Approve(desk.Queue.Waiting.Single(), AccuracyFinding.Accurate, "checked", ["slips"]));
        await Assert.ThrowsAsync<ReviewPendingException>(() => Call(form, gated, "case 1", "other facts"));
        await Assert.ThrowsAsync<ReviewPendingException>(() => Call(form, gated, "case 2", "facts"));
    }

    [Fact]
    public void SystemThatFails_FailsAsWithoutAGate() =>
        Assert.Throws<TimeoutException>(static () => new ReviewedEligibilityModelUnderTest(static () => throw new TimeoutException()).Model.Assess("case 1", "facts"));

    [Theory]
    [InlineData(0.6, Advice.Grant, "open", false)]
    [InlineData(0.59, Advice.Grant, "open", true)]
    [InlineData(double.NaN, Advice.Grant, "open", true)]
    [InlineData(0.9, Advice.Refuse, "open", true)]
    [InlineData(0.9, Advice.Grant, "denied", true)]
    [InlineData(0.9, Advice.Grant, null, true)]
    public void Conditions_AreAsStated(double likelihood, object advice, string? band, bool isAdverse) =>
        AssertAdverse(isAdverse, new Assessment(likelihood, (Advice)advice, band, null), static model => model.Assess("case 1", "facts"));

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.51, false)]
    public void ConditionOnTheReturnValue_IsAsStated(double likelihood, bool isAdverse) =>
        AssertAdverse(isAdverse, Favourable with { Likelihood = likelihood }, static model => model.Score("case 1", "facts"));

    [Theory]
    [InlineData(Advice.Refuse, true)]
    [InlineData(Advice.Grant, false)]
    public void OneAdverseElement_MakesTheListAdverse(object advice, bool isAdverse) =>
        AssertAdverse(isAdverse, Favourable with { Advice = (Advice)advice }, static model => model.Advise("case 1", "facts"));

    [Fact]
    public void MemberWithoutSubject_StaysClosed()
    {
        var exception = Assert.Throws<HumanReviewRequiredException>(static () => new ReviewedEligibilityModelUnderTest(static () => Favourable).Model.WithoutSubject("facts"));

        Assert.Equal(ReviewObstacle.NoGatePossible, exception.Obstacle);
    }

    [Fact]
    public void OutputThatIsNeverAdverse_IsHandedOn() =>
        Assert.Equal("facts", new ReviewedEligibilityModelUnderTest(static () => Favourable).Model.Explain("facts"));

    [Fact]
    public void ProtectedPartOfTheOutput_IsNotInTheRequest()
    {
        var desk = new Desk();
        Assert.Throws<ReviewPendingException>(() => ((IEligibilityModel)new ReviewedEligibilityModel(new EligibilityModel(static () => Adverse), desk.Gates)).Assess("case 1", "facts"));

        var shown = Assert.Single(desk.Queue.Waiting.Single().Outputs).Value.Value;
        Assert.Contains("Reason: [protected]", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("asthma", shown, StringComparison.Ordinal);
    }

    private static Task<object?> Call(string form, IEligibilityModel model, string subject = "case 1", string facts = "facts")
    {
        try
        {
            return Calls[form](model, subject, facts);
        }
        catch (HumanReviewRequiredException exception)
        {
            return Task.FromException<object?>(exception);
        }
    }

    private static void AssertAdverse(bool isAdverse, Assessment answer, Action<IEligibilityModel> call)
    {
        var exception = Record.Exception(() => call(new ReviewedEligibilityModelUnderTest(() => answer).Model));
        Assert.Equal(isAdverse, exception is ReviewPendingException);
    }

    private sealed class ReviewedEligibilityModelUnderTest(Func<Assessment> answer)
    {
        public IEligibilityModel Model { get; } = new ReviewedEligibilityModel(new EligibilityModel(answer), new Desk().Gates);
    }
}
