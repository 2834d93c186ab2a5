// evasion: The data waits in a file.
// limit: what leaves the program and comes back unmarked is not followed
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        System.IO.File.WriteAllText("v", person.Ssn);
        model.Ask(System.IO.File.ReadAllText("v"));
    }
}
