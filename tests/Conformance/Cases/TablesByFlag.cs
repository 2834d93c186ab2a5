// A table that a classified flag or enumeration selects from says as much as the flag; a record that is found by a number is not that number.
namespace Conformance;

public static class TablesByFlag
{
    private static readonly Dictionary<CareLevel, string> Names = new() { [CareLevel.None] = "none", [CareLevel.Inpatient] = "ward" };

    private static readonly string[] Words = ["none", "visits", "ward"];

    private static string NameOf(CareLevel level) => Names[level];

    private static string WordOf(CareLevel level) => Words[(int)level];

    public static void Dictionary_ByEnum(Person person)
    {
        Ads.Send(Names[person.Care]); // flow: Care
        Ads.Send(Names[CareLevel.None]); // no flow
    }

    public static void Dictionary_ByEnum_InCallee(Person person)
    {
        Ads.Send(NameOf(person.Care)); // flow: Care
        Ads.Send(NameOf(CareLevel.None)); // no flow
    }

    public static void Dictionary_TryGetValue(Person person)
    {
        if (Names.TryGetValue(person.Care, out var name))
            Ads.Send(name); // flow: Care
    }

    public static void Dictionary_GetValueOrDefault(Person person)
    {
        Ads.Send(Names.GetValueOrDefault(person.Care, "other")); // flow: Care
    }

    public static void Array_ByEnum(Person person)
    {
        Ads.Send(Words[(int)person.Care]); // flow: Care
        Ads.Send(WordOf(person.Care)); // flow: Care
        Ads.Send(Words[person.Visits % 3]); // no flow
    }

    public static void Array_ByEnum_ThroughNumber(Person person)
    {
        var level = (int)person.Care;
        Ads.Send(Words[level]); // flow: Care
    }

    public static void Array_ByBool(Person person)
    {
        string[] answers = ["no", "yes"];
        Ads.Send(answers[person.IsPregnant ? 1 : 0]); // flow: IsPregnant
    }

    public static void Dictionary_ByBool(Person person)
    {
        var answers = new Dictionary<bool, string> { [true] = "yes", [false] = "no" };
        Ads.Send(answers[person.IsPregnant]); // flow: IsPregnant
    }

    public static void HasFlag(Person person)
    {
        Ads.Send(person.Care.HasFlag(CareLevel.Inpatient) ? "ward" : "home"); // flow: Care
    }

    public static void Record_ByNumber(Person person, Dictionary<string, Address> homes, Dictionary<int, string> rates)
    {
        Ads.Send(homes[person.Ssn].City); // no flow
        Ads.Send(rates[person.CopayCents]); // no flow
        if (homes.TryGetValue(person.Ssn, out var home))
            Ads.Send(home.City); // no flow
    }
}
