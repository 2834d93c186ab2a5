// evasion: A new object begins with the status.
// caught by: ADS2001
internal static class Evasion
{
    internal static Person? Act(IModel model) => model.Score("7") < 0.5 ? new Person { Status = Status.Denied } : null;
}
