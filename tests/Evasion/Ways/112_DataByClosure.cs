// evasion: A function closes over the data.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        Func<string> read = () => person.Ssn;
        model.Ask(read());
    }
}
