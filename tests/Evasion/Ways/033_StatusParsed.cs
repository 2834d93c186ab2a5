// evasion: The status is parsed from a text.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            person.Status = Enum.Parse<Status>("Denied");
    }
}
