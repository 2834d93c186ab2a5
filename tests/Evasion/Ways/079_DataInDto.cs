// evasion: The data is copied into an object without marks.
// caught by: ADS1001
internal sealed class Dto
{
    public string Value { get; set; } = "";
}

internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        model.Send(new Dto { Value = person.Ssn });
    }
}
