// evasion: The adverse property is assigned through the reference that reading it gives.
// caught by: ADS2005
public interface IGrants
{
    [AdverseAction("End", Service = ServiceKind.SocialServices)]
    void End([ReviewSubject] string number, [AdsOutput("model")] double? score);

    [AdverseAction("Cut", Service = ServiceKind.SocialServices)]
    ref int Amount { get; }
}
