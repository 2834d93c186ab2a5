// evasion: A method says that it de-identifies, and returns its argument.
// caught by: ADS9006
internal static class Evasion
{
    [Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)]
    private static string Redact(string text) => text;

    internal static void Send(IModel model, Person person) => model.Ask(Redact(person.Ssn));
}
