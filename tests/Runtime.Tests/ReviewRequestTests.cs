namespace AdsGuard.Runtime.Tests;

public sealed class ReviewRequestTests
{
    [Theory]
    [InlineData("", "member", "worker", "fingerprint", "action")]
    [InlineData("Deny", " ", "worker", "fingerprint", "member")]
    [InlineData("Deny", "member", "", "fingerprint", "initiator")]
    [InlineData("Deny", "member", "worker", null, "fingerprint")]
    public void BlankPart_IsRefusedByName(string action, string member, string initiator, string? fingerprint, string parameter)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(() => Make.Request(action, member, initiator, fingerprint));

        Assert.Equal(parameter, exception.ParamName);
    }

    [Fact]
    public void MissingArgument_IsRefused() => Assert.Throws<ArgumentNullException>("arguments", static () => Make.Request(arguments: [null!]));

    [Fact]
    public void Arguments_AreCopiedInOrder()
    {
        var arguments = new[] { ReviewArgument.Shown("reason", "income"), ReviewArgument.Masked("ssn") };
        var request = Make.Request(arguments: arguments);
        arguments[0] = ReviewArgument.Shown("other", null);

        Assert.Equal(["reason", "ssn"], request.Arguments.Select(static argument => argument.Name));
    }

    [Fact]
    public void MaskedArgument_HasNoValue()
    {
        var argument = ReviewArgument.Masked("ssn");

        Assert.True(argument.IsMasked);
        Assert.Null(argument.Value);
    }

    [Fact]
    public void ShownArgument_HasItsValue()
    {
        var argument = ReviewArgument.Shown("reason", "income");

        Assert.False(argument.IsMasked);
        Assert.Equal("income", argument.Value);
    }

    [Fact]
    public void TextForms_NameNeitherSubjectNorValue()
    {
        var request = Make.Request(arguments: [ReviewArgument.Shown("reason", "income")]);
        var entry = new AdsUseEntry(AdsUseEvent.Used, Make.Now, request, Make.Decision(), ReviewObstacle.None);
        var texts = new object[]
        {
            request, request.Outputs[0], request.Arguments[0], request.Subject, Make.Decision(), entry, new AdsOutputObservation(request, true, Make.Now), Make.Key,
            new StoredOutput<string>("0.31"), new HumanReviewRequiredException("Deny", ReviewObstacle.Pending, request), CanonicalValue.Of("income"),
            ReviewedResult<string>.Happened("income"), new ReviewedCall("Deny", "member").With("reason", CanonicalValue.Of("income")),
        };

        Assert.All(texts, static text => Assert.DoesNotMatch("case 17|0\\.31|income|Income", text.ToString()!));
    }
}
