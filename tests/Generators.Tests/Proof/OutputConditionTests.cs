namespace AdsGuard.Generators.Tests.Proof;

/// <summary>An output is adverse where what the author stated says so, and not where the types of numbers and enumerations happen to.</summary>
public sealed class OutputConditionTests
{
    [Theory]
    [InlineData(0.1f, true)]
    [InlineData(0.10001f, false)]
    [InlineData(0.09f, true)]
    [InlineData(float.NaN, true)]
    public void FloatThatIsTheThreshold_IsAtIt(float answer, bool isAdverse) => AssertAdverse(isAdverse, model => model.AtOrBelow("case 1", answer));

    [Theory]
    [InlineData(0.9f, true)]
    [InlineData(0.89f, false)]
    [InlineData(null, true)]
    public void FloatThatMayBeMissing_IsAtIt(float? answer, bool isAdverse) => AssertAdverse(isAdverse, model => model.AtOrAbove("case 1", answer));

    // Whoever goes by the double finds 0.7F below 0.7.
    [Theory]
    [InlineData(0.7f, true)]
    [InlineData(0.71f, false)]
    public void FloatThatIsBelowAsADouble_IsBelow(float answer, bool isAdverse) => AssertAdverse(isAdverse, model => model.Below("case 1", answer));

    [Theory]
    [InlineData(0.1f, true)]
    [InlineData(0.2f, false)]
    public void FloatThatIsListed_IsAdverse(float answer, bool isAdverse) => AssertAdverse(isAdverse, model => model.Listed("case 1", answer));

    [Theory]
    [InlineData("0.59999999999999999999", true)]
    [InlineData("0.6", false)]
    public void Decimal_IsComparedWithAllItsDigits(string answer, bool isAdverse) =>
        AssertAdverse(isAdverse, model => model.BelowExactly("case 1", decimal.Parse(answer, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(9007199254740993, true)]
    [InlineData(9007199254740992, false)]
    public void LargeInteger_IsComparedWithAllItsDigits(long answer, bool isAdverse) => AssertAdverse(isAdverse, model => model.Above("case 1", answer));

    [Theory]
    [InlineData(2UL, true)]
    [InlineData(3UL, false)]
    [InlineData(null, true)]
    public void ThresholdBetweenIntegers_PartsThem(ulong? answer, bool isAdverse) => AssertAdverse(isAdverse, model => model.BelowHalf("case 1", answer));

    [Theory]
    [InlineData(Findings.None, false)]
    [InlineData(Findings.Warn | Findings.Late, false)]
    [InlineData(Findings.Refuse, true)]
    [InlineData(Findings.Refuse | Findings.Warn, true)]
    [InlineData((Findings)8, true)]
    public void AdverseFlag_IsAdverseBesideOthers(object answer, bool isAdverse)
    {
        AssertAdverse(isAdverse, model => model.Find("case 1", (Findings)answer));
        AssertAdverse(isAdverse, model => model.FindMaybe("case 1", (Findings)answer));
    }

    [Theory]
    [InlineData(Findings.Late | Findings.Warn, true)]
    [InlineData(Findings.Warn, false)]
    public void FlagThatIsListed_IsAdverseBesideOthers(object answer, bool isAdverse) => AssertAdverse(isAdverse, model => model.FindLate("case 1", (Findings)answer));

    [Theory]
    [InlineData(Verdict.Fits, false)]
    [InlineData(Verdict.Unknown, false)]
    [InlineData(Verdict.Fails, true)]
    [InlineData((Verdict)77, true)]
    public void ValueThatIsNoMember_IsAdverse(object answer, bool isAdverse)
    {
        AssertAdverse(isAdverse, model => model.Judge("case 1", (Verdict)answer));
        AssertAdverse(isAdverse, model => model.JudgeMaybe("case 1", (Verdict)answer));
    }

    [Fact]
    public void EnumerationThatIsNotThere_IsAdverse()
    {
        AssertAdverse(true, static model => model.FindMaybe("case 1", null));
        AssertAdverse(true, static model => model.JudgeMaybe("case 1", null));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ListThatIsNotThere_IsAdverse(bool isThere)
    {
        AssertAdverse(!isThere, model => model.JudgeAll("case 1", isThere));
        AssertAdverse(!isThere, model => model.JudgeAllMaybe("case 1", isThere));
    }

    private static void AssertAdverse(bool isAdverse, Action<IConditions> call)
    {
        var exception = Record.Exception(() => call(new ReviewedConditions(new Conditions(), new Desk().Gates)));
        Assert.True(isAdverse ? exception is ReviewPendingException : exception is null, exception?.ToString() ?? "It came out.");
    }
}
