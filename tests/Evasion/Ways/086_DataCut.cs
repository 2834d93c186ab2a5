// evasion: A part of the data is cut out.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        model.Ask(person.Ssn.Substring(5));
    }
}
