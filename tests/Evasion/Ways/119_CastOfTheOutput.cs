// evasion: The system picks the number of the status.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person) => person.Status = (Status)model.Score(person.Number);
}
