// evasion: Reflection reads the property by a constant name.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        model.Send(typeof(Person).GetProperty("Ssn")!.GetValue(person));
    }
}
