// evasion: The status is counted up to the one that hurts.
// limit: what is computed from a member is not taken for another
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            person.Status = person.Status + 1;
    }
}
