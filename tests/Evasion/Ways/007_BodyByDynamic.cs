// evasion: The body is called on a dynamic receiver.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(Determination d, double? score)
    {
        dynamic anything = d;
        anything.DenyAfterReview("7", score, "low");
    }
}
