// evasion: The status is assigned through a reference.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        var status = Status.Open;
        ref var alias = ref status;
        if (model.Score(person.Number) < 0.5)
            alias = Status.Denied;
        person.Status = status;
    }
}
