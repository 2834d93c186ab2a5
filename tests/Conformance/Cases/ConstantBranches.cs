// Branches that a constant argument decides: flag parameters, modes, defaults.
namespace Conformance;

public static class ConstantBranches
{
    private const bool Verbose = false;

    private enum Detail
    {
        Brief,
        Full,
    }

    private static string WithFlag(Person person, bool full) => full ? person.Ssn : person.Name;

    public static void Bool(Person person)
    {
        Ads.Send(WithFlag(person, true)); // flow: Ssn
        Ads.Send(WithFlag(person, false)); // no flow
    }

    public static void Bool_Unknown(Person person, bool full)
    {
        Ads.Send(WithFlag(person, full)); // flow: Ssn
    }

    public static void Bool_NamedArgumentAndConstant(Person person)
    {
        Ads.Send(WithFlag(full: Verbose, person: person)); // no flow
        Ads.Send(WithFlag(full: !Verbose, person: person)); // flow: Ssn
    }

    private static string WithDefault(Person person, bool full = false)
    {
        if (full)
            return person.Ssn;
        return person.Name;
    }

    public static void Bool_DefaultValue(Person person)
    {
        Ads.Send(WithDefault(person)); // no flow
        Ads.Send(WithDefault(person, full: true)); // flow: Ssn
    }

    private static string WithEnum(Person person, Detail detail) => detail switch
    {
        Detail.Full => person.Diagnosis,
        _ => person.Name,
    };

    public static void Enum(Person person)
    {
        Ads.Send(WithEnum(person, Detail.Full)); // flow: Diagnosis
        Ads.Send(WithEnum(person, Detail.Brief)); // no flow
    }

    private static string WithString(Person person, string field)
    {
        switch (field)
        {
            case "ssn":
                return person.Ssn;
            case "name":
                return person.Name;
            default:
                return "";
        }
    }

    public static void String(Person person)
    {
        Ads.Send(WithString(person, "ssn")); // flow: Ssn
        Ads.Send(WithString(person, "name")); // no flow
    }

    private static string WithNumber(Person person, int level)
    {
        if (level > 2)
            return person.Ssn;
        return person.Name;
    }

    public static void Number(Person person)
    {
        Ads.Send(WithNumber(person, 3)); // flow: Ssn
        Ads.Send(WithNumber(person, 1)); // no flow
    }

    private static string WithNull(Person person, string? mask) => mask ?? person.Ssn;

    public static void Null(Person person)
    {
        Ads.Send(WithNull(person, null)); // flow: Ssn
        Ads.Send(WithNull(person, "***")); // no flow
    }

    private static string Forwarding(Person person, bool full) => "> " + WithFlag(person, full);

    public static void Bool_Forwarded(Person person)
    {
        Ads.Send(Forwarding(person, true)); // flow: Ssn
        Ads.Send(Forwarding(person, false)); // no flow
    }

    private static void PostIf(string text, bool post)
    {
        if (post)
            Ads.Send(text);
    }

    public static void Bool_GuardsSink(Person person)
    {
        PostIf(person.Ssn, true); // flow: Ssn
        PostIf(person.Ssn, false); // no flow
    }

    private static string Early(Person person, bool full)
    {
        if (!full)
            return person.Name;
        return person.Name + person.Ssn;
    }

    public static void Bool_EarlyReturn(Person person)
    {
        Ads.Send(Early(person, true)); // flow: Ssn
        Ads.Send(Early(person, false)); // no flow
    }

    public static void Bool_InLocal(Person person)
    {
        var full = false;
        Ads.Send(full ? person.Ssn : person.Name); // no flow
        full = person.Visits > 3;
        Ads.Send(full ? person.Ssn : person.Name); // flow: Ssn
    }

    private static readonly bool Never = false;

    private static readonly int Five = 5;

    private static readonly int Changed = 5;

    private static class Assigned
    {
        public static readonly int Number = 5;

        static Assigned() => Number = Environment.ProcessorCount;
    }

    public static void Number_Computed(Person person)
    {
        var number = 7;
        number += 3;
        Ads.Send((500 / 42) + number > 200 ? person.Ssn : person.Name); // no flow
        Ads.Send((number * 18) - 86 > 90 ? person.Ssn : person.Name); // flow: Ssn
    }

    public static void Number_CountedInLoop(Person person, string[] lines)
    {
        var number = 0;
        foreach (var line in lines)
            number = number + line.Length;
        Ads.Send(number == 0 ? person.Name : person.Ssn); // flow: Ssn
    }

    public static void Number_OfOtherWidth(Person person)
    {
        var number = 4;
        long wide = number;
        Ads.Send(wide == 4L ? person.Ssn : person.Name); // flow: Ssn
        Ads.Send(wide == 5L ? person.Ssn : person.Name); // no flow
    }

    public static void Character_OfConstant(Person person)
    {
        var letters = "ABC";
        Ads.Send(letters[1] == 'A' ? person.Ssn : person.Name); // no flow
        Ads.Send(letters[1] == 'B' ? person.Ssn : person.Name); // flow: Ssn
    }

    public static void Field_ReadOnly(Person person)
    {
        Ads.Send(Never ? person.Ssn : person.Name); // no flow
        Ads.Send(Five == 6 ? person.Ssn : person.Name); // no flow
        Ads.Send(Changed == 5 ? person.Ssn : person.Name); // flow: Ssn
        Ads.Send(Assigned.Number == 5 ? person.Name : person.Ssn); // flow: Ssn
    }

    private static string CountDown(Person person, int steps) => steps == 0 ? person.Ssn : CountDown(person, steps - 1);

    public static void Number_CountedDown(Person person)
    {
        Ads.Send(CountDown(person, 9)); // flow: Ssn
    }
}
