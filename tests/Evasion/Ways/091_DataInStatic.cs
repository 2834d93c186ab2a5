// evasion: A static field carries the data to another member.
// caught by: ADS1001
internal static class Evasion
{
    private static string _kept = "";

    internal static void Keep(Person person) => _kept = person.Ssn;
    internal static void Send(IModel model) => model.Ask(_kept);
}
