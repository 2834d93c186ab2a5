// evasion: The action is taken where the review refuses.
// caught by: ADS2003
internal static class Evasion
{
    internal static void Act(IModel model, IDesk desk, IOffice office, string file)
    {
        var score = model.Score("7");
        if (score < 0.5 && !desk.Approves("7", score, file))
            office.Stop("7");
    }
}
