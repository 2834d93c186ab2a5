// evasion: The task of a review is left alone.
// caught by: ADS2003
internal static class Evasion
{
    private static async Task<int> Require(IDesk desk, double score)
    {
        await Task.Yield();
        return desk.Approves("7", score, "file") ? 1 : throw new InvalidOperationException();
    }

    internal static void Act(IModel model, IOffice office, IDesk desk)
    {
        var score = model.Score("7");
        if (score >= 0.5)
            return;
        _ = Require(desk, score);
        office.Stop("7");
    }
}
