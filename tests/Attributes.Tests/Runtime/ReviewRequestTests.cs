using System;
using System.Linq;
using Xunit;

namespace AdsGuard.Tests.Runtime;

public sealed class ReviewRequestTests
{
    [Theory]
    [InlineData("", "case 17", "system", "fingerprint", "action")]
    [InlineData("Deny", " ", "system", "fingerprint", "subject")]
    [InlineData("Deny", "case 17", "", "fingerprint", "systemId")]
    [InlineData("Deny", "case 17", "system", null, "fingerprint")]
    public void BlankPart_IsRefusedByName(string action, string subject, string systemId, string? fingerprint, string parameter)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(() => new ReviewRequest(action, subject, systemId, "0.31", fingerprint!, []));

        Assert.Equal(parameter, exception.ParamName);
    }

    [Fact]
    public void MissingOutput_IsRefused() =>
        Assert.Throws<ArgumentNullException>("adsOutput", () => new ReviewRequest("Deny", "case 17", "system", null!, "fingerprint", []));

    [Fact]
    public void MissingArguments_AreRefused() =>
        Assert.Throws<ArgumentNullException>("arguments", () => new ReviewRequest("Deny", "case 17", "system", "0.31", "fingerprint", null!));

    [Fact]
    public void MissingArgument_IsRefused() =>
        Assert.Throws<ArgumentNullException>("arguments", () => new ReviewRequest("Deny", "case 17", "system", "0.31", "fingerprint", [null!]));

    [Fact]
    public void Arguments_AreCopiedInOrder()
    {
        var arguments = new[] { ReviewArgument.Shown("reason", "income"), ReviewArgument.Masked("ssn") };
        var request = new ReviewRequest("Deny", "case 17", "system", "0.31", "fingerprint", arguments);
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
}
