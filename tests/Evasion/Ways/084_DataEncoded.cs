// evasion: The data is encoded.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        model.Ask(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(person.Ssn)));
    }
}
