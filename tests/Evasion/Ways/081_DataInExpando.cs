// evasion: The data is in an object that grows while it runs.
// caught by: ADS1001
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Value = person.Ssn;
        model.Send(bag);
    }
}
