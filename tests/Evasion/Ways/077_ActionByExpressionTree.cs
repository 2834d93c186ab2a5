// evasion: The action is called by a compiled expression tree.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        System.Linq.Expressions.Expression<Action> act = () => office.Stop("7");
        if (model.Score("7") < 0.5)
            act.Compile()();
    }
}
