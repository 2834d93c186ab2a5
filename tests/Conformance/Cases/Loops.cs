// Loops: what one round leaves behind, the next one finds.
namespace Conformance;

public static class Loops
{
    public static void Foreach_Person(List<Person> people)
    {
        foreach (var person in people)
        {
            Ads.Send(person.Ssn); // flow: Ssn
            Ads.Send(person.Name); // no flow
        }
    }

    public static void Foreach_Strings(List<Person> people)
    {
        var ids = people.Select(p => p.Ssn).ToList();
        foreach (var id in ids)
            Ads.Send(id); // flow: Ssn
    }

    public static void For_Collects(IReadOnlyList<Person> people)
    {
        var text = "";
        for (var i = 0; i < people.Count; i++)
            text += people[i].Ssn + Environment.NewLine;
        Ads.Send(text); // flow: Ssn
    }

    public static void For_CollectsHarmless(IReadOnlyList<Person> people)
    {
        var text = "";
        for (var i = 0; i < people.Count; i++)
            text += people[i].Name;
        Ads.Send(text); // no flow
    }

    public static void While_SecondRoundSends(Person person)
    {
        var text = "";
        while (text.Length < 100)
        {
            Ads.Send(text); // flow: Ssn
            text += person.Ssn;
        }
    }

    public static void While_ResetEveryRound(Person person)
    {
        var rounds = 0;
        while (rounds++ < 3)
        {
            var text = "";
            Ads.Send(text); // no flow
            text = person.Ssn;
        }
    }

    public static void DoWhile_CarriedThroughTwoRounds(Person person)
    {
        string first = "", second = "", third = "";
        do
        {
            third = second;
            second = first;
            first = person.Ssn;
        }
        while (third.Length == 0);
        Ads.Send(third); // flow: Ssn
    }

    public static void Break_LeavesBeforeCleaning(Person person)
    {
        var text = "";
        while (true)
        {
            text = person.Ssn;
            if (person.Visits > 3)
                break;
            text = "";
        }

        Ads.Send(text); // flow: Ssn
    }

    public static void Break_AlwaysCleans(Person person)
    {
        string text;
        while (true)
        {
            text = person.Ssn;
            text = "";
            if (person.Visits > 3)
                break;
        }

        Ads.Send(text); // no flow
    }

    public static void Continue_SkipsCleaning(List<Person> people)
    {
        var text = "";
        foreach (var person in people)
        {
            text = person.Ssn;
            if (person.Visits > 3)
                continue;
            text = "";
        }

        Ads.Send(text); // flow: Ssn
    }

    public static void Loop_OverLinkedPeople(Person person)
    {
        var lines = new List<string>();
        for (Person? current = person; current != null; current = current.Next)
            lines.Add(current.Diagnosis);
        Ads.Send(lines); // flow: Diagnosis
    }

    public static void Foreach_OverDuckTyped(Person person)
    {
        foreach (var line in new Lines(person.Ssn))
            Ads.Send(line); // flow: Ssn
        foreach (var line in new Lines(person.Name))
            Ads.Send(line); // no flow
    }

    private sealed class Lines(string text)
    {
        public Cursor GetEnumerator() => new(text);
    }

    private struct Cursor(string text)
    {
        private int _position;

        public readonly string Current => text;

        public bool MoveNext() => _position++ < 1;
    }

    public static void Foreach_OverString(Person person)
    {
        var letters = "";
        foreach (var letter in person.Ssn)
            letters += letter;
        Ads.Send(letters); // flow: Ssn
    }

    public static void Foreach_ObjectsCollectedAndSent(List<Person> people)
    {
        var views = new List<object>();
        foreach (var person in people)
            views.Add(new { person.Name });
        Ads.Send(views); // no flow
        foreach (var person in people)
            views.Add(new { person.Name, person.Ssn });
        Ads.Send(views); // flow: Ssn
    }

    public static void Loop_Counts(List<Person> people)
    {
        var pregnant = 0;
        for (var i = 0; i < people.Count; i++)
            pregnant += 1;
        Ads.Send(pregnant); // no flow
    }
}
