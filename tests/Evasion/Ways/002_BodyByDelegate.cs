// evasion: The body is made a delegate.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(Determination d, IModel model)
    {
        Action<string, double?, string> act = d.DenyAfterReview;
        act("7", model.Score("7"), "low");
    }
}
