// Classified parameters of constructors: text of the program and what a sanitizer gives back is nobody's data.
namespace Conformance;

public static class ClassifiedParameters
{
    private sealed record Entry(string Name, [Pii(PiiKind.SocialSecurityNumber)] string Number);

    private sealed class Card([Pii(PiiKind.SocialSecurityNumber)] string number)
    {
        public string Number { get; } = number;
    }

    [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
    private static string Mask(string text) => new('*', text.Length);

    public static void Record_OfConstants(Person person)
    {
        Ads.Send(new Entry("n", "***")); // no flow
        Ads.Send(new Entry(person.Name, "").ToString()); // no flow
        Ads.Send(new Entry("n", "***") with { Name = person.Name }); // no flow
        Ads.Send(new Entry("n", person.Ssn)); // flow
        Ads.Send(new Entry("n", "***") with { Number = person.Ssn }); // flow
    }

    public static void Record_OfSanitized(Person person)
    {
        Ads.Send(new Entry("n", Mask(person.Ssn))); // no flow
    }

    public static void Record_OfSomethingUnknown(string number)
    {
        Ads.Send(new Entry("n", number)); // flow
    }

    public static void Class_OfConstants(Person person)
    {
        Ads.Send(new Card("***").Number); // no flow
        Ads.Send(new Card(person.Ssn).Number); // flow
    }
}
