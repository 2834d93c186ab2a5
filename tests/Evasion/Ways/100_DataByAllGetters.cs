// evasion: Reflection reads all properties.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        foreach (var property in typeof(Person).GetProperties())
            model.Send(property.GetValue(person));
    }
}
