// evasion: The review is a method that always approves.
// caught by: ADS9006
internal static class Evasion
{
    [HumanReview]
    private static bool Approves(string number, double score, string file) => true;

    internal static void Act(IModel model, IOffice office)
    {
        var score = model.Score("7");
        if (score < 0.5 && Approves("7", score, "file"))
            office.Stop("7");
    }
}
