// evasion: The data is one of the holes of a text.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        model.Ask($"Person {person.Number}, {person.Ssn,12}");
    }
}
