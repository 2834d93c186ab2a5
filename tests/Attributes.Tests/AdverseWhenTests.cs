using System.Reflection;
using Xunit;

namespace AdsGuard.Tests;

/// <summary>The constructors of <see cref="AdverseWhenAttribute"/> overlap; these hold which one the compiler takes for which spelling.</summary>
public sealed class AdverseWhenTests
{
    [Fact]
    public void Nothing_StatesNoValueAndNoThreshold()
    {
        var attribute = On(nameof(Output.Denied));

        Assert.Empty(attribute.Values);
        Assert.Null(attribute.Comparison);
        Assert.Null(attribute.Threshold);
    }

    [Fact]
    public void OneValue_IsKept() => Assert.Equal([false], On(nameof(Output.Eligible)).Values);

    [Fact]
    public void SeveralValues_AreKeptInOrder() => Assert.Equal(["denied", "referred"], On(nameof(Output.Text)).Values);

    [Fact]
    public void Null_IsAValue() => Assert.Equal([null], On(nameof(Output.Answer)).Values);

    [Fact]
    public void NullAfterAValue_IsAValue() => Assert.Equal(["denied", null], On(nameof(Output.TextOrNothing)).Values);

    [Fact]
    public void WholeNumberAsThreshold_IsAThreshold()
    {
        var attribute = On(nameof(Output.Points));

        Assert.Empty(attribute.Values);
        Assert.Equal(AdverseComparison.AtOrAbove, attribute.Comparison);
        Assert.Equal(600, attribute.Threshold);
    }

    private static AdverseWhenAttribute On(string property) =>
        typeof(Output).GetProperty(property)!.GetCustomAttribute<AdverseWhenAttribute>()!;

    private sealed class Output
    {
        [AdverseWhen]
        public bool Denied { get; set; }

        [AdverseWhen(false)]
        public bool Eligible { get; set; }

        [AdverseWhen("denied", "referred")]
        public string Text { get; set; } = "";

        [AdverseWhen(null)]
        public string? Answer { get; set; }

        [AdverseWhen("denied", null)]
        public string? TextOrNothing { get; set; }

        [AdverseWhen(AdverseComparison.AtOrAbove, 600)]
        public int Points { get; set; }
    }
}
