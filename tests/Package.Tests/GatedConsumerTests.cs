using AdsGuard.Package.Tests.Consumers;

namespace AdsGuard.Package.Tests;

/// <summary>What the package generates, in real builds, and in a program that runs.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class GatedConsumerTests(BuiltConsumers consumers)
{
    [Theory]
    [InlineData("Gated")]
    [InlineData("GatedOld")]
    public void Gates_BuildWithoutAWarning(string consumer)
    {
        Assert.Empty(consumers.Console(consumer, "error"));
        Assert.Empty(consumers.Console(consumer, "warning"));
        Assert.Contains($"{consumer}.dll", consumers.Output(consumer));
    }

    [Fact]
    public void WhatGoesAroundAGate_AndWhatHasNone_StandOnTheScreen()
    {
        Assert.Equal(
            [
                "ADS2004: 'Benefits.DenyAfterReviewAsync' is reached around its gate (Gov. Code 12898.1(a), (d)): only generated code goes on with it, after the review: use 'DenyAsync' instead",
                "ADS2004: 'Stops' is reached around its gate (Gov. Code 12898.1(a), (d)): it is registered without its decorator: use 'AddReviewedStops<Stops>()', or register the decorator alone",
                "ADS2005: No gate can be written for 'Benefits.Suspend' (Gov. Code 12898.1(a), (d)): a decision cannot be bound to 'score', since 'object' has no canonical form: "
                    + "take values, lists or sealed records of them, or mark it [NotUnderReview] if it has no bearing on the action",
            ],
            consumers.Console("Bypassed", "error").Select(static line => line.Split(" (docs/rules/", 2)[0].Trim()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Bypassed.dll", consumers.Output("Bypassed"));
    }

    [Fact]
    public void GatedProgram_ActsOnceApproved_AndNeverElse()
    {
        var program = Path.Combine(consumers.Folder("Gated"), "bin", "Debug", "net10.0", "Gated.dll");

        var output = DotNet.Run(consumers.Folder("Gated"), program).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(
            ["Pending", "denied case 1", "Approved", "Pending", "'Stop' did not happen: the review is pending; call again with the same arguments once a human has decided."],
            output.Where(line => !line.StartsWith("AdsGuard: InMemoryReviewGate", StringComparison.Ordinal)));
        Assert.Contains(output, line => line.Contains("not for production", StringComparison.Ordinal));
    }
}
