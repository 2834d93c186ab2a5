// evasion: The body that runs after the review is called directly.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(Determination d, IModel model) => d.DenyAfterReview("7", model.Score("7"), "low");
}
