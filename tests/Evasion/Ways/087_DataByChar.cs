// evasion: The data is copied character by character.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        var copy = new System.Text.StringBuilder();
        foreach (var c in person.Ssn)
            copy.Append((char)(c + 1));
        model.Ask(copy.ToString());
    }
}
