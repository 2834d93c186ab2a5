// evasion: A helper hands the data out.
// caught by: ADS1001
internal static class Evasion
{
    private static void Take(Person person, out string text) => text = person.Ssn;

    internal static void Send(IModel model, Person person)
    {
        Take(person, out var text);
        model.Ask(text);
    }
}
