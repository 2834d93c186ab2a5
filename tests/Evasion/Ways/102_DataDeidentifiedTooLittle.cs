// evasion: A method says that it de-identifies, and removes hyphens.
// limit: whether a de-identification removes enough is for experts to judge
internal static class Evasion
{
    [Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)]
    private static string Redact(string text) => text.Replace("-", "");

    internal static void Send(IModel model, Person person) => model.Ask(Redact(person.Ssn));
}
