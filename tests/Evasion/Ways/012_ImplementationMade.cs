// evasion: The implementation is made without its decorator.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(IModel model)
    {
        IBenefits benefits = new Benefits();
        benefits.End("7", model.Score("7"));
    }
}
