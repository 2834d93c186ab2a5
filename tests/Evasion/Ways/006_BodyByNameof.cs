// evasion: Reflection takes the body by a name that is put together of constants.
// caught by: ADS2004
internal static class Evasion
{
    private const string After = "AfterReview";

    internal static void Act(Determination d, double? score) =>
        typeof(Determination).GetMethod(nameof(Determination.Deny) + After, (System.Reflection.BindingFlags)36)!.Invoke(d, ["7", score, "low"]);
}
