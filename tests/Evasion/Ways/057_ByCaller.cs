// evasion: The decision is taken three callers up.
// caught by: ADS2001
internal static class Evasion
{
    private static void Third(IOffice office) => office.Stop("7");
    private static void Second(IOffice office) => Third(office);

    internal static void First(IModel model, IOffice office)
    {
        if (model.Score("7") < 0.5)
            Second(office);
    }
}
