namespace AdsGuard.Runtime.Tests;

/// <summary>Which gates are in force where a type has none of its own.</summary>
public sealed class AmbientGatesTests
{
    [Fact]
    public void WithoutAny_AreClosed()
    {
        var exception = Assert.Throws<HumanReviewRequiredException>(static () => ReviewGates.OrClosed(null).Require(Call()));

        Assert.Equal(ReviewObstacle.NoGate, exception.Obstacle);
        Assert.Contains("SetDefault", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InnermostUse_IsInForce_AlsoAcrossAwait()
    {
        var outer = Gates();
        var inner = Gates();
        using (ReviewGates.Use(outer))
        {
            using (ReviewGates.Use(inner))
            {
                await Task.Yield();
                Assert.Same(inner, ReviewGates.Current);
            }

            Assert.Same(outer, ReviewGates.Current);
            await Task.Run(() => Assert.Same(outer, ReviewGates.Current));
        }

        Assert.NotSame(outer, ReviewGates.Current);
    }

    [Fact]
    public void UseThatEndedTwice_EndsOnce()
    {
        var outer = Gates();
        using var outerUse = ReviewGates.Use(outer);
        var inner = ReviewGates.Use(Gates());
        inner.Dispose();
        using var other = ReviewGates.Use(outer);
        inner.Dispose();

        Assert.Same(outer, ReviewGates.Current);
    }

    [Fact]
    public void UsesThatEndOutermostFirst_LeaveNoneInForce()
    {
        var outer = Gates();
        var inner = Gates();
        var outerUse = ReviewGates.Use(outer);
        var innerUse = ReviewGates.Use(inner);
        outerUse.Dispose();
        Assert.Same(inner, ReviewGates.Current);
        innerUse.Dispose();

        Assert.NotSame(inner, ReviewGates.Current);
        Assert.NotSame(outer, ReviewGates.Current);
    }

    [Fact]
    public void Default_IsSetOnce()
    {
        // One that finds nothing, so that no other test of this process gets a gate by it.
        ReviewGates.SetDefault(static () => null);

        Assert.Throws<InvalidOperationException>(() => ReviewGates.SetDefault(Gates()));
        Assert.Throws<HumanReviewRequiredException>(static () => ReviewGates.Current.Require(Call()));
    }

    [Fact]
    public void InMemoryGate_SaysWhatItIs()
    {
        using var announcement = new StringWriter();
        var gate = new InMemoryReviewGate(new PrincipalIdentity(static () => null), announcement: announcement);

        Assert.Contains("not for production", announcement.ToString(), StringComparison.Ordinal);
        Assert.Contains("not for production", gate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void TimeLimit_IsPositive(int seconds) => Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewGatesSettings(TimeSpan.FromSeconds(seconds)));

    private static ReviewGates Gates() =>
        new(new InMemoryReviewGate(new PrincipalIdentity(static () => null), announcement: TextWriter.Null), new PrincipalIdentity(static () => null), Make.Key);

    private static ReviewedCall Call() => new ReviewedCall("Deny", "M").About("case", CanonicalValue.Of("1")).Given("x", "score", CanonicalValue.Of(0.5));
}
