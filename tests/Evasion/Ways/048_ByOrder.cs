// evasion: The worst of a list sorted by the output is picked.
// limit: what the order of a sequence decides is not followed
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        office.Stop(new[] { "7", "8" }.OrderBy(n => model.Score(n)).First());
    }
}
