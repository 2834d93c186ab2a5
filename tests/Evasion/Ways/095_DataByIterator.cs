// evasion: An iterator carries the data.
// caught by: ADS1001
internal static class Evasion
{
    private static IEnumerable<string> Parts(Person person)
    {
        yield return person.Ssn;
    }

    internal static void Send(IModel model, Person person) => model.Ask(string.Join(' ', Parts(person)));
}
