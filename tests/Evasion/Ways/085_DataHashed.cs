// evasion: The data is hashed, which hides and does not remove it.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        model.Ask(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(person.Ssn))));
    }
}
