using System;
using Xunit;

namespace AdsGuard.Tests.Runtime;

public sealed class ReviewExceptionTests
{
    [Fact]
    public void Pending_IsCaughtWhereAnyMissingReviewIs() => Assert.IsAssignableFrom<HumanReviewRequiredException>(new ReviewPendingException());

    [Fact]
    public void FailureOfTheGate_IsKeptAsCause()
    {
        var cause = new TimeoutException();

        Assert.Same(cause, new HumanReviewRequiredException("The queue did not answer.", cause).InnerException);
    }

    [Fact]
    public void MessageOfItsOwn_SaysThatTheActionDidNotHappen()
    {
        Assert.Contains("did not happen", new HumanReviewRequiredException().Message, StringComparison.Ordinal);
        Assert.Contains("pending", new ReviewPendingException().Message, StringComparison.Ordinal);
    }
}
