// evasion: A gated method is overridden by one that asks nobody.
// caught by: ADS2004
public partial class Letters
{
    [AdverseAction("Deny", Service = ServiceKind.SocialServices)]
    public virtual partial void Deny([ReviewSubject] string number, [AdsOutput("model")] double? score);

    private void DenyAfterReview(string number, double? score) => Harm.Done++;
}

public sealed class LettersOfTheCounty : Letters
{
    public override void Deny(string number, double? score) => Harm.Done++;
}

internal static class Evasion
{
    internal static void Act(Letters letters, IModel model) => letters.Deny("7", model.Score("7"));
}
