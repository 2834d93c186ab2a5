using System.Security.Claims;

namespace AdsGuard.Runtime.Tests;

public sealed class PrincipalIdentityTests
{
    [Fact]
    public void NobodySignedIn_IsNobody() => Assert.Null(new PrincipalIdentity(static () => null).FindInitiator());

    [Fact]
    public void PrincipalThatIsNotAuthenticated_IsNobody() =>
        Assert.Null(Of(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "worker"), new Claim(ClaimTypes.Name, "worker")])).FindInitiator());

    [Fact]
    public void AuthenticatedWithoutName_IsNobody() => Assert.Null(Of(new ClaimsIdentity([], "test")).FindInitiator());

    [Theory]
    [InlineData(ClaimTypes.NameIdentifier)]
    [InlineData("sub")]
    [InlineData(ClaimTypes.Name)]
    public void Authenticated_IsFoundByIdentifier(string claim) => Assert.Equal("worker", Of(new ClaimsIdentity([new Claim(claim, "worker")], "test")).FindInitiator());

    [Fact]
    public void ReviewerWithoutCapacity_CannotReview() =>
        Assert.Equal(ReviewerCapacity.NotStated, Of(new ClaimsIdentity([new Claim("sub", "worker")], "test")).FindReviewer()!.Capacity);

    [Theory]
    [InlineData(ClaimTypes.NameIdentifier)]
    [InlineData("sub")]
    public void ClaimOfAnIdentityThatNobodyAuthenticated_DoesNotCount(string claim)
    {
        var signedIn = new ClaimsIdentity([new Claim(ClaimTypes.Name, "clerk")], "Negotiate");
        var added = new ClaimsIdentity([new Claim(claim, "somebody else")]);

        Assert.Equal("clerk", new PrincipalIdentity(() => new ClaimsPrincipal([signedIn, added])).FindInitiator());
        Assert.Equal("clerk", new PrincipalIdentity(() => new ClaimsPrincipal([signedIn, added]), static _ => ReviewerCapacity.AgencyEmployee).FindReviewer()!.Id);
    }

    [Fact]
    public void IdentityThatIsSignedIn_GoesBeforeOthers()
    {
        var signedIn = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "clerk")], "Negotiate");
        var other = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "worker")], "test");
        var none = new ClaimsIdentity([new Claim(ClaimTypes.Name, "clerk")], "Negotiate");

        Assert.Equal("clerk", new PrincipalIdentity(() => new ClaimsPrincipal([signedIn, other])).FindInitiator());
        Assert.Equal("worker", new PrincipalIdentity(() => new ClaimsPrincipal([none, other])).FindInitiator());
    }

    private static PrincipalIdentity Of(ClaimsIdentity identity) => new(() => new ClaimsPrincipal(identity));
}
