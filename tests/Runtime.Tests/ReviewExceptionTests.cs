namespace AdsGuard.Runtime.Tests;

public sealed class ReviewExceptionTests
{
    [Fact]
    public void Pending_IsCaughtWhereAnyMissingReviewIs() => Assert.IsAssignableFrom<HumanReviewRequiredException>(new ReviewPendingException());

    [Fact]
    public void Pending_CarriesItsRequest()
    {
        var request = Make.Request();
        var exception = new ReviewPendingException(request);

        Assert.Same(request, exception.Request);
        Assert.Equal(ReviewObstacle.Pending, exception.Obstacle);
        Assert.Contains(request.Action, exception.Message, StringComparison.Ordinal);
    }

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
