// evasion: A member hands out an object that has the implementation.
// caught by: ADS2005
public sealed record Wrapped(ILetters Owner);

public interface ILetters
{
    [AdverseAction("Deny", Service = ServiceKind.SocialServices)]
    void Deny([ReviewSubject] string number, [AdsOutput("model")] double? score);

    Wrapped Wrap();
}

internal static class Evasion
{
    internal static void Act(ILetters letters) => letters.Wrap().Owner.Deny("7", 0.1);
}
