// evasion: The object that holds the data is serialized.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        model.Ask(System.Text.Json.JsonSerializer.Serialize(person));
    }
}
