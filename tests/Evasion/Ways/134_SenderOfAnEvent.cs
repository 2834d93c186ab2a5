// evasion: The sender of an event is the implementation, which is called.
// stopped: ReviewPendingException when run
public interface IBenefitsWithNews
{
    event EventHandler? Changed;

    void Change();

    [AdverseAction("End", Service = ServiceKind.SocialServices)]
    void End([ReviewSubject] string number, [AdsOutput("model")] double? score);
}

public sealed class BenefitsWithNews : IBenefitsWithNews
{
    public event EventHandler? Changed;
    public void Change() => Changed?.Invoke(this, EventArgs.Empty);
    public void End(string number, double? score) => Harm.Done++;
}

public static class Evasion
{
    public static Task Run()
    {
        IBenefitsWithNews benefits = new ReviewedBenefitsWithNews(new BenefitsWithNews(), new Agency().Gates);
        benefits.Changed += static (sender, _) => ((IBenefitsWithNews)sender!).End("7", 0.1);
        benefits.Change();
        return Task.CompletedTask;
    }
}
