// evasion: The data is copied over a span.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        Span<char> copy = stackalloc char[9];
        person.Ssn.AsSpan().CopyTo(copy);
        model.Ask(new string(copy));
    }
}
