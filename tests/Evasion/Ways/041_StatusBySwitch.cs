// evasion: A switch over the output gives the status.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        person.Status = model.Score(person.Number) switch { < 0.5 => Status.Denied, _ => Status.Granted };
    }
}
