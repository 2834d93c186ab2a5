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
