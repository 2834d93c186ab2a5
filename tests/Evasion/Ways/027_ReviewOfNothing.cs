// evasion: The reviewer is shown nothing but the output.
// caught by: ADS2002
internal static class Evasion
{
    [HumanReview]
    private static bool Approves(double score) => Console.ReadLine() == "yes";

    internal static void Act(IModel model, IOffice office)
    {
        var score = model.Score("7");
        if (score < 0.5 && Approves(score))
            office.Stop("7");
    }
}
