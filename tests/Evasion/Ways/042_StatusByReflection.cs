// evasion: A setter is called by reflection.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            typeof(Person).GetProperty("Status")!.SetValue(person, Status.Denied);
    }
}
