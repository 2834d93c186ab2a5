// evasion: A review is asked for, and its answer ignored.
// caught by: ADS2003
internal static class Evasion
{
    internal static void Act(IModel model, IDesk desk, IOffice office, string file)
    {
        var score = model.Score("7");
        desk.Approves("7", score, file);
        if (score < 0.5)
            office.Stop("7");
    }
}
