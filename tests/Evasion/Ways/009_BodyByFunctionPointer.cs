// evasion: The body of a static action is taken by its address.
// caught by: ADS2004
internal static unsafe partial class Evasion
{
    [AdverseAction("Cut", Service = ServiceKind.SocialServices)]
    public static partial void Cut([ReviewSubject] string number, [AdsOutput("model")] double? score);

    private static void CutAfterReview(string number, double? score) => Harm.Done++;

    internal static void Act(double? score)
    {
        delegate*<string, double?, void> act = &CutAfterReview;
        act("7", score);
    }
}
