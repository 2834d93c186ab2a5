namespace AdsGuard.Generators.Tests.Proof;

/// <summary>An argument of which nothing is known before the program runs, beside a method that would fit what it is then.</summary>
internal sealed partial class DynamicForm(ReviewGates gates)
{
    public string? Other { get; private set; }

    [AdverseAction("Deny")]
    public partial void Deny([ReviewSubject] string subject, [AdsOutput("scores")] double? score, [NotUnderReview("Shown to the clerk")] dynamic? note);

    private static void DenyAfterReview(string subject, double? score, object? note) => Ledger.Run(subject, score, "");

    private void DenyAfterReview(string subject, double? score, string note) => Other = note;
}

/// <summary>A gate opens for its own body and no other.</summary>
public sealed class DynamicFormTests
{
    [Fact]
    public void BodyOfTheMethod_Runs()
    {
        var desk = new Desk();
        var subject = Ledger.NewSubject();
        var form = new DynamicForm(desk.Gates);

        Assert.Throws<ReviewPendingException>(() => form.Deny(subject, 0.3, "note"));
        desk.Approve(subject);
        form.Deny(subject, 0.3, "note");

        Assert.Equal(1, Ledger.Runs(subject));
        Assert.Null(form.Other);
    }
}
