using Xunit.Abstractions;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>The proof: every generated form in every scenario, and the number of actions that ran without a review.</summary>
public sealed class GatesHold(ITestOutputHelper output)
{
    public static TheoryData<string> Names => new(Scenarios.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task InEveryForm(string scenario)
    {
        foreach (var form in Form.All)
        {
            try
            {
                await Scenarios.All[scenario](form);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{scenario}: {form}", exception);
            }
        }

        output.WriteLine($"{scenario}: {Form.All.Count} forms; so far {Ledger.TotalRuns} actions ran, {Ledger.Unreviewed()} of them unreviewed");
        Assert.Equal(0, Ledger.Unreviewed());
    }

    [Fact]
    public void ARunWithoutPermit_WouldBeCounted()
    {
        var subject = Ledger.NewSubject();
        var before = Ledger.Unreviewed();
        Ledger.Run(subject, null, "");
        Assert.Equal(before + 1, Ledger.Unreviewed());
        Ledger.Permit(subject);
        Assert.Equal(before, Ledger.Unreviewed());
    }
}
