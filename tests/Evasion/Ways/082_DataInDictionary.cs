// evasion: The data is in a dictionary.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        var bag = new Dictionary<string, object> { ["v"] = person.Ssn };
        model.Send(bag["v"]);
    }
}
