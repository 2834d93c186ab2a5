// evasion: The status is picked out of all members of its enumeration.
// limit: a choice among `GetValues()` names nothing
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            person.Status = Enum.GetValues<Status>()[2];
    }
}
