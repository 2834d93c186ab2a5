// evasion: A lambda acts.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        Action<double> act = score =>
        {
            if (score < 0.5)
                office.Stop("7");
        };
        act(model.Score("7"));
    }
}
