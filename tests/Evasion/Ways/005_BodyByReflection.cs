// evasion: Reflection takes the body by a constant name.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(Determination d, double? score)
    {
        var method = typeof(Determination).GetMethod("DenyAfterReview", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance);
        method!.Invoke(d, ["7", score, "low"]);
    }
}
