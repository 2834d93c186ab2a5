using System.Runtime.CompilerServices;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>An action that is told where it is called from.</summary>
internal sealed partial class CallerForm(ReviewGates gates)
{
    [AdverseAction("Deny")]
    public partial Task DenyAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, [CallerMemberName] string caller = "");

    private static Task DenyAfterReviewAsync(string subject, double? score, string caller)
    {
        Ledger.Run(subject, score, caller);
        return Task.CompletedTask;
    }
}

/// <summary>What is approved is an action, by whichever of its two ways it is called.</summary>
public sealed class CallerFormTests
{
    [Fact]
    public async Task ApprovalOfTheMethod_OpensItsTwin()
    {
        var desk = new Desk();
        var subject = Ledger.NewSubject();
        var form = new CallerForm(desk.Gates);

        await Assert.ThrowsAsync<ReviewPendingException>(() => form.DenyAsync(subject, 0.3));
        desk.Approve(subject);

        Assert.Equal(ReviewOutcome.Approved, await form.TryDenyAsync(subject, 0.3));
        Assert.Equal(1, Ledger.Runs(subject));
    }
}
