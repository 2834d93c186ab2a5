// evasion: An exception carries the decision.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        try
        {
            if (model.Score("7") < 0.5)
                throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            office.Stop("7");
        }
    }
}
