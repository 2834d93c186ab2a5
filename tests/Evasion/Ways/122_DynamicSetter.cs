// evasion: The status is set on a dynamic receiver.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            ((dynamic)person).Status = Status.Denied;
    }
}
