// goto and labels.
namespace Conformance;

public static class Gotos
{
    public static void Goto_SkipsCleaning(Person person)
    {
        var text = person.Ssn;
        if (person.Visits > 3)
            goto send;
        text = "";
    send:
        Ads.Send(text); // flow: Ssn
    }

    public static void Goto_NothingSkipped(Person person)
    {
        var text = person.Ssn;
        if (person.Visits > 3)
            goto clean;
        Console.WriteLine(text);
    clean:
        text = "";
        Ads.Send(text); // no flow
    }

    public static void Goto_Backwards(Person person)
    {
        var text = "";
        var rounds = 0;
    again:
        Ads.Send(text); // flow: Ssn
        text = person.Ssn;
        if (rounds++ < 2)
            goto again;
    }

    public static void Goto_OutOfNestedLoops(List<List<Person>> groups)
    {
        var found = "";
        foreach (var group in groups)
        {
            foreach (var person in group)
            {
                if (person.Visits > 3)
                {
                    found = person.Ssn;
                    goto done;
                }
            }
        }

    done:
        Ads.Send(found); // flow: Ssn
    }
}
