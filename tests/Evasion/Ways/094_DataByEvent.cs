// evasion: An event carries the data.
// caught by: ADS1001
internal static class Evasion
{
    private static event Action<string>? Seen;

    internal static void Send(IModel model, Person person)
    {
        Seen += text => model.Ask(text);
        Seen?.Invoke(person.Ssn);
    }
}
