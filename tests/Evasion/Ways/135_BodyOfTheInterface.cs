// evasion: A body that the interface gives another member calls the adverse one.
// stopped: ReviewPendingException when run
public interface IBenefitsInBulk
{
    [AdverseAction("End", Service = ServiceKind.SocialServices)]
    void End([ReviewSubject] string number, [AdsOutput("model")] double? score);

    void EndAll(string[] numbers, double? score)
    {
        foreach (var number in numbers)
            End(number, score);
    }
}

public sealed class BenefitsInBulk : IBenefitsInBulk
{
    public void End(string number, double? score) => Harm.Done++;
}

public static class Evasion
{
    public static Task Run()
    {
        IBenefitsInBulk benefits = new ReviewedBenefitsInBulk(new BenefitsInBulk(), new Agency().Gates);
        benefits.EndAll(["7"], 0.1);
        return Task.CompletedTask;
    }
}
