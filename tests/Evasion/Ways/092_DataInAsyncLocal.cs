// evasion: The flow of control carries the data.
// caught by: ADS1001
internal static class Evasion
{
    private static readonly AsyncLocal<string?> Kept = new();

    internal static void Keep(Person person) => Kept.Value = person.Ssn;
    internal static void Send(IModel model) => model.Ask(Kept.Value);
}
