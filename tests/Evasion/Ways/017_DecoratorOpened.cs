// evasion: Reflection takes what the decorator holds.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(ReviewedBenefits reviewed, IModel model)
    {
        var inner = typeof(ReviewedBenefits).GetField("_inner", (System.Reflection.BindingFlags)36)!.GetValue(reviewed);
        ((IBenefits)inner!).End("7", model.Score("7"));
    }
}
