// evasion: The status is a number that is cast.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            person.Status = (Status)2;
    }
}
