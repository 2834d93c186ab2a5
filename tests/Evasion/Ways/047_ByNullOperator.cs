// evasion: A conditional call carries the decision.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        var target = model.Score("7") < 0.5 ? office : null;
        target?.Stop("7");
    }
}
