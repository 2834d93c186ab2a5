// evasion: The status has another name.
// caught by: ADS2001
internal static class Evasion
{
    private const Status Final = Status.Denied;

    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            person.Status = Final;
    }
}
