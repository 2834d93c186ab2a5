// evasion: The action is called on a dynamic receiver.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        dynamic anything = office;
        if (model.Score("7") < 0.5)
            anything.Stop("7");
    }
}
