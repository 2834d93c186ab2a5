using AdsGuard.Gates;

namespace AdsGuard.Generators.Tests;

/// <summary>Generated code and rules know the runtime by name.</summary>
public sealed class GateNamesTests
{
    [Theory]
    [InlineData(GateNames.Require)]
    [InlineData(GateNames.RequireAsync)]
    [InlineData(GateNames.Ask)]
    [InlineData(GateNames.AskAsync)]
    [InlineData(GateNames.Release)]
    [InlineData(GateNames.ReleaseAsync)]
    public void DoorHasTheMethod(string name) => Assert.NotNull(typeof(ReviewGates).GetMethod(name));

    [Fact]
    public void TypesHaveTheirNames()
    {
        Assert.Equal(GateNames.Door, nameof(ReviewGates));
        Assert.Equal(GateNames.GeneratedGate, nameof(GeneratedReviewGateAttribute));
        Assert.Equal(GateNames.RuntimeAssembly, typeof(ReviewGates).Assembly.GetName().Name);
    }

    [Theory]
    [InlineData("Deny", "DenyAfterReview")]
    [InlineData("DenyAsync", "DenyAfterReviewAsync")]
    [InlineData("Async", "AsyncAfterReview")]
    public void AfterReview_KeepsTheSuffix(string method, string expected) => Assert.Equal(expected, GateNames.AfterReview(method));

    [Theory]
    [InlineData("IBenefits", "ReviewedBenefits")]
    [InlineData("Island", "ReviewedIsland")]
    [InlineData("I", "ReviewedI")]
    public void Decorator_DropsTheLetter(string name, string expected) => Assert.Equal(expected, GateNames.Decorator(name));
}
