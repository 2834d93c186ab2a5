// evasion: The data is in a tuple and an anonymous object.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        var pair = (person.Number, Value: person.Ssn);
        model.Send(new { pair.Value });
    }
}
