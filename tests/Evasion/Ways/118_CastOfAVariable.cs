// evasion: The status is a number in a variable that is cast.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        var code = 2;
        if (model.Score(person.Number) < 0.5)
            person.Status = (Status)code;
    }
}
