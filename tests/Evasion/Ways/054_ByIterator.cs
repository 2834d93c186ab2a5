// evasion: An iterator gives out whom to hurt.
// caught by: ADS2001
internal static class Evasion
{
    private static IEnumerable<string> Low(IModel model)
    {
        if (model.Score("7") < 0.5)
            yield return "7";
    }

    internal static void Act(IModel model, IOffice office)
    {
        foreach (var number in Low(model))
            office.Stop(number);
    }
}
