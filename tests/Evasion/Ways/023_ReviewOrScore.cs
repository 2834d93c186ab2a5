// evasion: The action is taken where the review approves or the score is low enough.
// caught by: ADS2003
internal static class Evasion
{
    internal static void Act(IModel model, IDesk desk, IOffice office, string file)
    {
        var score = model.Score("7");
        if (desk.Approves("7", score, file) || score < 0.1)
            office.Stop("7");
    }
}
