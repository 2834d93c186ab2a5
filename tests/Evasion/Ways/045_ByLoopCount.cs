// evasion: A loop runs as often as the output says.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        for (var i = 0; i < (int)(10 * model.Score("7")); i++)
            office.Stop("7");
    }
}
