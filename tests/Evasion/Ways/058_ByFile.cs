// evasion: The output goes through a file and comes back.
// limit: what leaves the program and comes back unmarked is not followed
internal static class Evasion
{
    internal static void Ask(IModel model) => System.IO.File.WriteAllText("score", model.Score("7") < 0.5 ? "low" : "high");

    internal static void Act(IOffice office)
    {
        if (System.IO.File.ReadAllText("score") == "low")
            office.Stop("7");
    }
}
