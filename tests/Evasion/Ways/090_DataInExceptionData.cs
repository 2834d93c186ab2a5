// evasion: The dictionary of an exception carries the data.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        var e = new InvalidOperationException();
        e.Data["v"] = person.Ssn;
        model.Ask((string?)e.Data["v"]);
    }
}
