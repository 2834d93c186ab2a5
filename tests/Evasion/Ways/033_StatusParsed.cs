// evasion: The status is parsed from a text.
// limit: a marked member is known by its name in code, not in a text
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            person.Status = Enum.Parse<Status>("Denied");
    }
}
