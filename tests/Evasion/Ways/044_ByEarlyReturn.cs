// evasion: An early return carries the decision.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        if (model.Score("7") >= 0.5)
            return;
        office.Stop("7");
    }
}
