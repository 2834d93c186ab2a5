// evasion: A marked text is assigned.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        person.Word = model.Score(person.Number) < 0.5 ? Words.Denied : "granted";
    }
}
