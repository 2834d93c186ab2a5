// evasion: Reflection takes the constructor of the implementation.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(IModel model) => ((IBenefits)typeof(Benefits).GetConstructor([])!.Invoke(null)).End("7", model.Score("7"));
}
