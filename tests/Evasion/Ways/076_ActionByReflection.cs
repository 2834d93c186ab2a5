// evasion: Reflection takes the action by a constant name.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        if (model.Score("7") < 0.5)
            typeof(IOffice).GetMethod("Stop")!.Invoke(office, ["7"]);
    }
}
