// evasion: A helper runs what it is handed where the review refuses.
// caught by: ADS2003
internal static class Evasion
{
    private static void Otherwise(IDesk desk, double score, Action then)
    {
        if (!desk.Approves("7", score, "file"))
            then();
    }

    internal static void Act(IModel model, IOffice office, IDesk desk)
    {
        var score = model.Score("7");
        if (score < 0.5)
            Otherwise(desk, score, () => office.Stop("7"));
    }
}
