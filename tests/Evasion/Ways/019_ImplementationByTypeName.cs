// evasion: The implementation is found by the text of its name.
// caught by: ADS2004
internal static class Evasion
{
    internal static void Act(IModel model) => ((IBenefits)Activator.CreateInstance(Type.GetType("Office.Benefits")!)!).End("7", model.Score("7"));
}
