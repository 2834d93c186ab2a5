// evasion: An event handler acts.
// caught by: ADS2001
internal static class Evasion
{
    private static event Action<double>? Scored;

    internal static void Act(IModel model, IOffice office)
    {
        Scored += score =>
        {
            if (score < 0.5)
                office.Stop("7");
        };
        Scored?.Invoke(model.Score("7"));
    }
}
