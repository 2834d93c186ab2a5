// evasion: The status is looked up in a table with the output.
// limit: what an output looks up in a table is not taken for a choice that it makes
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        var table = new Dictionary<bool, Status> { [true] = Status.Denied, [false] = Status.Granted };
        person.Status = table[model.Score(person.Number) < 0.5];
    }
}
