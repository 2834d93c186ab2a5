// evasion: The status is parsed by its type, into an object.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            person.Status = (Status)Enum.Parse(typeof(Status), "denied", ignoreCase: true);
    }
}
