// evasion: The body is called by a compiled expression tree.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(Determination d, double score)
    {
        System.Linq.Expressions.Expression<Action> act = () => d.DenyAfterReview("7", score, "low");
        act.Compile()();
    }
}
