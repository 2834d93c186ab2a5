// switch statements and switch expressions.
namespace Conformance;

public static class Switches
{
    public static void Statement_ArmAssigns(Person person, int mode)
    {
        string text;
        switch (mode)
        {
            case 1:
                text = person.Ssn;
                break;
            default:
                text = person.Name;
                break;
        }

        Ads.Send(text); // flow: Ssn
    }

    public static void Statement_EveryArmHarmless(Person person, int mode)
    {
        var text = person.Ssn;
        switch (mode)
        {
            case 1:
                text = person.Name;
                break;
            default:
                text = "";
                break;
        }

        Ads.Send(text); // no flow
    }

    public static void Statement_InsideArm(Person person, int mode)
    {
        switch (mode)
        {
            case 1:
                Ads.Send(person.Ssn); // flow: Ssn
                break;
            case 2:
                Ads.Send(person.Name); // no flow
                break;
        }
    }

    public static void Statement_DeclaredVariable(Person person)
    {
        object value = person.Ssn;
        switch (value)
        {
            case string text when text.Length > 3:
                Ads.Send(text); // flow: Ssn
                break;
            case int number:
                Ads.Send(number); // no flow (reported: the run-time type of a boxed value is not tracked)
                break;
        }
    }

    public static void Statement_GotoCase(Person person, int mode)
    {
        var text = "";
        switch (mode)
        {
            case 1:
                text = person.Ssn;
                goto case 2;
            case 2:
                Ads.Send(text); // flow: Ssn
                break;
            case 3:
                Ads.Send(text); // no flow
                break;
        }
    }

    public static void Statement_GotoDefault(Person person, int mode)
    {
        var text = person.Ssn;
        switch (mode)
        {
            case 1:
                text = "";
                goto default;
            case 2:
                return;
            default:
                Ads.Send(text); // flow: Ssn
                break;
        }
    }

    public static void Expression_Arms(Person person, int mode)
    {
        Ads.Send(mode switch { 1 => person.Ssn, _ => person.Name }); // flow: Ssn
        Ads.Send(mode switch { 1 => "first", _ => person.Name }); // no flow
    }

    public static void Expression_DeclaredVariable(Person person)
    {
        object value = person.Diagnosis;
        var text = value switch
        {
            string { Length: > 10 } words => words[..10],
            string words => words,
            _ => "",
        };
        Ads.Send(text); // flow: Diagnosis
    }

    public static void Expression_GovernedByProtected(Person person)
    {
        var number = person.Ssn switch { "" => 0, _ => 1 };
        Ads.Send(number); // no flow
    }

    public static void Expression_GovernedByClassifiedEnum(Person person)
    {
        var word = person.Care switch
        {
            CareLevel.Inpatient => "is in hospital",
            CareLevel.Outpatient => "visits a clinic",
            _ => "",
        };
        Ads.Send(word); // flow: Care
    }

    public static void Expression_GovernedByHarmless(Person person)
    {
        var word = person.Visits switch { 0 => "never", 1 => "once", _ => "often" };
        Ads.Send(word); // no flow
    }

    public static void Expression_OnTuple(Person person, int mode)
    {
        var text = (mode, person.Visits) switch
        {
            (1, > 3) => person.Ssn,
            (_, 0) => "never",
            _ => person.Name,
        };
        Ads.Send(text); // flow: Ssn
    }

    public static void Expression_Nested(Person person, int mode)
    {
        Ads.Send(mode switch { 1 => person.Visits switch { 0 => person.Ssn, _ => "" }, _ => "" }); // flow: Ssn
    }

    public static void Expression_ThrowingArm(Person person, int mode)
    {
        var text = mode switch { 1 => person.Name, _ => throw new ArgumentException(person.Ssn) };
        Ads.Send(text); // no flow
    }
}
