// [Deidentifies]: what comes out no longer carries the categories it names; what went in still does.
namespace Conformance;

public static class Sanitizers
{
    [Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)]
    private static string MaskIdentity(string text) => "***" + text[^1..];

    [Deidentifies(DataCategories.ProtectedHealth, DeidentificationMethod.SafeHarbor)]
    private static string MaskHealth(string text) => text.Replace("flu", "illness");

    [Deidentifies(DataCategories.All, DeidentificationMethod.ExpertDetermination)]
    private static string MaskAll(string text) => text.Trim();

    private static string Unmarked(string text) => "***" + text[^1..];

    public static void Category_Removed(Person person)
    {
        Ads.Send(MaskIdentity(person.Ssn)); // no flow
        Ads.Send(MaskHealth(person.Diagnosis)); // no flow
        Ads.Send(Unmarked(person.Ssn)); // flow: Ssn
    }

    public static void Category_OtherStays(Person person)
    {
        Ads.Send(MaskIdentity(person.Diagnosis)); // flow: Diagnosis
        Ads.Send(MaskHealth(person.Ssn)); // flow: Ssn
        Ads.Send(MaskHealth(person.Ssn + person.Diagnosis)); // flow: Ssn
    }

    public static void Category_All(Person person)
    {
        Ads.Send(MaskAll(person.Ssn + person.Diagnosis)); // no flow
        Ads.Send(MaskHealth(MaskIdentity(person.Ssn + person.Diagnosis))); // no flow
    }

    public static void Original_StillCarries(Person person)
    {
        var masked = MaskIdentity(person.Ssn);
        Ads.Send(masked); // no flow
        Ads.Send(person.Ssn); // flow: Ssn
    }

    public static void OnOneBranch_StillFlows(Person person, bool careful)
    {
        var text = person.Ssn;
        if (careful)
            text = MaskIdentity(text);
        Ads.Send(text); // flow: Ssn
    }

    public static void AppendedAfterwards(Person person)
    {
        Ads.Send(MaskIdentity(person.Ssn) + person.Ssn); // flow: Ssn
        Ads.Send(MaskIdentity(person.Ssn) + person.Name); // no flow
    }

    public interface IRedactor
    {
        [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
        string Redact(string text);
    }

    public static void Interface_Member(IRedactor redactor, Person person)
    {
        Ads.Send(redactor.Redact(person.Ssn)); // no flow
        Ads.Send(redactor.Redact(person.Ssn) + person.Diagnosis); // flow: Diagnosis
    }

    public static void MethodGroup(List<Person> people)
    {
        Ads.Send(people.Select(p => p.Ssn).Select(MaskIdentity)); // no flow
        Ads.Send(people.Select(p => p.Ssn).Select(Unmarked)); // flow: Ssn
    }

    [Deidentifies(DataCategories.All, DeidentificationMethod.Aggregation)]
    private static double Average(IEnumerable<Person> people) => people.Average(p => p.CopayCents);

    public static void Aggregate(List<Person> people)
    {
        Ads.Send(Average(people)); // no flow
        Ads.Send(people.Average(p => p.CopayCents)); // flow: CopayCents
    }

    [Deidentifies(DataCategories.All, DeidentificationMethod.SafeHarbor)]
    private static Person Anonymous(Person person) => new() { Visits = person.Visits };

    public static void WholeObject(Person person)
    {
        Ads.Send(Anonymous(person)); // no flow
        Ads.Send(person); // flow: Ssn, Diagnosis
    }

    [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
    private static Task<string> MaskAsync(string text) => Task.FromResult(text);

    public static async Task Asynchronous(Person person)
    {
        Ads.Send(await MaskAsync(person.Ssn)); // no flow
        Ads.Send(await Task.FromResult(person.Ssn)); // flow: Ssn
    }

    public static void Extension_OnText(Person person)
    {
        Ads.Send(person.Ssn.Redacted()); // no flow
        Ads.Send(person.Ssn.NotReallyRedacted()); // flow: Ssn
    }

    [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
    private static string Redacted(this string text) => text;

    private static string NotReallyRedacted(this string text) => text;
}
