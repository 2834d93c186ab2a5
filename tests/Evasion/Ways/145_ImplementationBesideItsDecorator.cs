// evasion: The implementation is handed to its decorator, and called beside it.
// caught by: ADS2004
internal static class Evasion
{
    internal static IBenefits Act(ReviewGates gates, string number)
    {
        var benefits = new Benefits();
        var reviewed = new ReviewedBenefits(benefits, gates);
        benefits.End(number, null);
        return reviewed;
    }
}
