// evasion: A method carries the mark of generated gates.
// caught by: ADS9006
internal static class Evasion
{
    [GeneratedReviewGate("Act")]
    internal static void Act(IModel model, IOffice office)
    {
        if (model.Score("7") < 0.5)
            office.Stop("7");
    }
}
