// evasion: The review asks another automated system.
// caught by: ADS9006
internal static class Evasion
{
    [HumanReview]
    private static bool Approves(IModel model, string number, double score) => model.Score(number) > score;

    internal static void Act(IModel model, IOffice office)
    {
        var score = model.Score("7");
        if (score < 0.5 && Approves(model, "7", score))
            office.Stop("7");
    }
}
