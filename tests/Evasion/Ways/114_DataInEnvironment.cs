// evasion: The data waits in a variable of the environment.
// limit: what leaves the program and comes back unmarked is not followed
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        Environment.SetEnvironmentVariable("V", person.Ssn);
        model.Ask(Environment.GetEnvironmentVariable("V"));
    }
}
