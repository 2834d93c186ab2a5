// evasion: The review comes before there is an output to review.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IDesk desk, IOffice office, string file)
    {
        if (desk.Approves("7", 0, file) && model.Score("7") < 0.5)
            office.Stop("7");
    }
}
