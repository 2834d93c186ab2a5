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
}
