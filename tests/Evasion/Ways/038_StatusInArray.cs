// evasion: The status is put into an array.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        var statuses = new Status[1];
        if (model.Score(person.Number) < 0.5)
            statuses[0] = Status.Denied;
        person.Status = statuses[0];
    }
}
