// evasion: The output is text, and its length decides.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        if (model.Ask("7").Length == 4)
            office.Stop("7");
    }
}
