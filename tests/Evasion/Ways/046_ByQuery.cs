// evasion: A query leaves those whom the output picks.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        foreach (var number in new[] { "7", "8" }.Where(n => model.Score(n) < 0.5))
            office.Stop(number);
    }
}
