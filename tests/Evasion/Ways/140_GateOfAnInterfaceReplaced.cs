// evasion: A class implements itself what the interface gives a gate.
// caught by: ADS2004
public partial interface ILetters
{
    [AdverseAction("Deny", Service = ServiceKind.SocialServices)]
    public virtual partial void Deny([ReviewSubject] string number, [AdsOutput("model")] double? score);

    private void DenyAfterReview(string number, double? score) => Harm.Done++;
}

public sealed class LettersOfTheCounty : ILetters
{
    public void Deny(string number, double? score) => Harm.Done++;
}

internal static class Evasion
{
    internal static void Act(ILetters letters, IModel model) => letters.Deny("7", model.Score("7"));
}
