// evasion: The status is written to a place that a method returns.
// caught by: ADS2001
internal static class Evasion
{
    private static Status _status;

    private static ref Status Place() => ref _status;

    internal static void Act(IModel model)
    {
        if (model.Score("7") < 0.5)
            Place() = Status.Denied;
    }
}
