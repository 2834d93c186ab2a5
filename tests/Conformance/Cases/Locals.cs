// Locals and assignment: a value travels from variable to variable, and a variable holds what was last put into it.
namespace Conformance;

public static class Locals
{
    public static void Argument_Direct(Person person)
    {
        Ads.Send(person.Ssn); // flow: Ssn
        Ads.Send(person.Name); // no flow
    }

    public static void Local_Initialized(Person person)
    {
        var ssn = person.Ssn;
        var name = person.Name;
        Ads.Send(ssn); // flow: Ssn
        Ads.Send(name); // no flow
    }

    public static void Local_ThroughSeveral(Person person)
    {
        var first = person.Diagnosis;
        var second = first;
        object third = second;
        Ads.Send(third); // flow: Diagnosis
    }

    public static void Local_ReassignedHarmless(Person person)
    {
        var text = person.Ssn;
        text = person.Name;
        Ads.Send(text); // no flow
    }

    public static void Local_ReassignedProtected(Person person)
    {
        var text = person.Name;
        text = person.Ssn;
        Ads.Send(text); // flow: Ssn
    }

    public static void Local_SentBeforeAssignment(Person person)
    {
        var text = "";
        Ads.Send(text); // no flow
        text = person.Ssn;
        Ads.Send(text); // flow: Ssn
    }

    public static void Local_AssignedOnOneBranch(Person person, bool verbose)
    {
        var text = person.Name;
        if (verbose)
            text = person.Ssn;
        Ads.Send(text); // flow: Ssn
    }

    public static void Local_CleanedOnOneBranch(Person person, bool brief)
    {
        var text = person.Ssn;
        if (brief)
            text = "";
        Ads.Send(text); // flow: Ssn
    }

    public static void Local_CleanedOnBothBranches(Person person, bool brief)
    {
        var text = person.Ssn;
        if (brief)
            text = "";
        else
            text = person.Name;
        Ads.Send(text); // no flow
    }

    public static void Local_SentInsideOneBranch(Person person, bool verbose)
    {
        string text;
        if (verbose)
        {
            text = person.Ssn;
            Ads.Send(text); // flow: Ssn
        }
        else
        {
            text = person.Name;
            Ads.Send(text); // no flow
        }
    }

    public static void Assignment_AsExpression(Person person)
    {
        string copy;
        Ads.Send(copy = person.Ssn); // flow: Ssn
        Ads.Send(copy); // flow: Ssn
    }

    public static void Assignment_Chained(Person person)
    {
        string first, second;
        first = second = person.Ssn;
        Ads.Send(first); // flow: Ssn
        Ads.Send(second); // flow: Ssn
    }

    public static void Assignment_CompoundConcatenation(Person person)
    {
        var text = "Applicant: ";
        text += person.Ssn;
        Ads.Send(text); // flow: Ssn
    }

    public static void Assignment_CompoundHarmless(Person person)
    {
        var text = "Applicant: ";
        text += person.Name;
        Ads.Send(text); // no flow
    }

    public static void Locals_Swapped(Person person)
    {
        var first = person.Ssn;
        var second = person.Name;
        (first, second) = (second, first);
        Ads.Send(first); // no flow
        Ads.Send(second); // flow: Ssn
    }

    public static void Discard_KeepsNothing(Person person)
    {
        _ = person.Ssn;
        var text = "done";
        Ads.Send(text); // no flow
    }

    public static void Number_InLocal(Person person)
    {
        var copay = person.CopayCents;
        var visits = person.Visits;
        Ads.Send(copay); // flow: CopayCents
        Ads.Send(visits); // no flow
    }

    public static void TwoCategories_InOneString(Person person)
    {
        var text = person.Ssn + " " + person.Diagnosis;
        Ads.Send(text); // flow: Ssn, Diagnosis
    }
}
