// evasion: The status is looked up in a table with the output.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        var table = new Dictionary<bool, Status> { [true] = Status.Denied, [false] = Status.Granted };
        person.Status = table[model.Score(person.Number) < 0.5];
    }
}
