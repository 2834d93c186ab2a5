// evasion: The implementation is made by its type.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(IModel model) => ((IBenefits)Activator.CreateInstance(typeof(Benefits))!).End("7", model.Score("7"));
}
