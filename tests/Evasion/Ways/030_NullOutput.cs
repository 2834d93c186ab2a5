// evasion: The gate is told that no system was used.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Determination d)
    {
        if (model.Score("7") < 0.5)
            d.Deny("7", null, "low");
    }
}
