// evasion: An exception carries the data.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        try
        {
            throw new InvalidOperationException(person.Ssn);
        }
        catch (InvalidOperationException e)
        {
            model.Ask(e.Message);
        }
    }
}
