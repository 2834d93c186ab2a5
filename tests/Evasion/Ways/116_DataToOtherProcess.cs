// evasion: Another process is started with the data and asks the model.
// limit: what another process does is out of sight
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        System.Diagnostics.Process.Start("ask-model", person.Ssn);
        model.Ask("");
    }
}
