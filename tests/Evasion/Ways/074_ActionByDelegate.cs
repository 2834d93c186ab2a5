// evasion: The action is made a delegate before the decision.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        Action<string> act = office.Stop;
        if (model.Score("7") < 0.5)
            act("7");
    }
}
