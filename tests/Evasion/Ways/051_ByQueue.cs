// evasion: The output waits in a static queue.
// caught by: ADS2001
internal static class Evasion
{
    private static readonly Queue<double> Scores = new();

    internal static void Ask(IModel model) => Scores.Enqueue(model.Score("7"));

    internal static void Act(IOffice office)
    {
        if (Scores.Dequeue() < 0.5)
            office.Stop("7");
    }
}
