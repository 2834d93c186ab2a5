// evasion: Reflection sets a property whose name is read from the environment.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            typeof(Person).GetProperty(Environment.GetEnvironmentVariable("PLACE")!)!.SetValue(person, Status.Denied);
    }
}
