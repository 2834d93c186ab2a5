// evasion: A member of the decorator hands out the implementation, which is called.
// stopped: ReviewPendingException when run
public interface IBenefitsOfOffices
{
    IBenefitsOfOffices ForOffice(string name);

    [AdverseAction("End", Service = ServiceKind.SocialServices)]
    void End([ReviewSubject] string number, [AdsOutput("model")] double? score);
}

public sealed class BenefitsOfOffices : IBenefitsOfOffices
{
    public IBenefitsOfOffices ForOffice(string name) => this;
    public void End(string number, double? score) => Harm.Done++;
}

public static class Evasion
{
    public static Task Run()
    {
        IBenefitsOfOffices benefits = new ReviewedBenefitsOfOffices(new BenefitsOfOffices(), new Agency().Gates);
        benefits.ForOffice("north").End("7", 0.1);
        return Task.CompletedTask;
    }
}
