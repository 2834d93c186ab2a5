// evasion: A purpose states half of what it has to.
// caught by: ADS1006, ADS1001
internal static class Evasion
{
    [AuthorizedPurpose("Testing", Categories = DataCategories.PersonallyIdentifiable)]
    internal static void Send(IModel model, Person person) => model.Ask(person.Ssn);
}
