// evasion: A helper hands the status out.
// caught by: ADS2001
internal static class Evasion
{
    private static void Decide(double score, out Status status) => status = score < 0.5 ? Status.Denied : Status.Granted;

    internal static void Act(IModel model, Person person)
    {
        Decide(model.Score(person.Number), out var status);
        person.Status = status;
    }
}
