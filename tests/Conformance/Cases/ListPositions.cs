// Positions in lists: as long as it is known how many elements a list has, the element at a constant position is one of its own.
namespace Conformance;

public static class ListPositions
{
    public static void Added(Person person)
    {
        var lines = new List<string>();
        lines.Add(person.Ssn);
        lines.Add(person.Name);
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(lines[1]); // no flow
        Ads.Send(lines); // flow: Ssn
    }

    public static void Initializer(Person person)
    {
        var lines = new List<string>(4) { person.Name, person.Ssn };
        Ads.Send(lines[0]); // no flow
        Ads.Send(lines[1]); // flow: Ssn
    }

    public static void RemovedAt_MovesTheRest(Person person)
    {
        var lines = new List<string> { "a", person.Ssn, "b" };
        lines.RemoveAt(0);
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(lines[1]); // no flow
        lines.RemoveAt(0);
        Ads.Send(lines); // no flow
    }

    public static void Inserted_MovesTheRest(Person person)
    {
        List<string> lines = [person.Ssn, person.Name];
        lines.Insert(0, "first");
        Ads.Send(lines[0]); // no flow
        Ads.Send(lines[1]); // flow: Ssn
        Ads.Send(lines[2]); // no flow
        lines.Insert(2, person.Diagnosis);
        Ads.Send(lines[2]); // flow: Diagnosis
        Ads.Send(lines[3]); // no flow
    }

    public static void Cleared(Person person)
    {
        var lines = new List<string> { person.Ssn };
        lines.Clear();
        lines.Add(person.Name);
        Ads.Send(lines[0]); // no flow
        lines.Add(person.Ssn);
        Ads.Send(lines[0]); // no flow
        Ads.Send(lines[1]); // flow: Ssn
    }

    public static void AddedOnOneWay(Person person)
    {
        var lines = new List<string>();
        if (person.Visits > 3) lines.Add(person.Name);
        lines.Add(person.Ssn);
        lines.Add(person.Name);
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(lines[1]); // flow: Ssn
    }

    public static void AddedInALoop(Person person)
    {
        var lines = new List<string>();
        for (var i = 0; i < person.Visits; i++) lines.Add(person.Name);
        lines.Add(person.Ssn);
        Ads.Send(lines[5]); // flow: Ssn
    }

    private static void Fill(List<string> lines, string text) => lines.Add(text);

    public static void AddedByAHelper(Person person)
    {
        var lines = new List<string> { person.Name };
        Fill(lines, person.Name);
        lines.Add(person.Ssn);
        Ads.Send(lines[2]); // flow: Ssn
    }

    public static void AddedThroughAnotherName(Person person)
    {
        var lines = new List<string> { person.Name };
        IList<string> same = lines;
        same.Add(person.Ssn);
        same.Add(person.Name);
        Ads.Send(lines[0]); // no flow
        Ads.Send(lines[1]); // flow: Ssn
        Ads.Send(lines[2]); // no flow
    }

    public static void AddedAsARange(Person person)
    {
        var lines = new List<string> { person.Name };
        lines.AddRange([person.Name, person.Ssn]);
        lines.Add(person.Name);
        Ads.Send(lines[2]); // flow: Ssn
    }

    public static void Sorted(Person person)
    {
        var lines = new List<string> { person.Name, person.Ssn };
        lines.Sort();
        Ads.Send(lines[0]); // flow: Ssn
    }

    public static void RemovedAtAnyPosition(Person person, int position)
    {
        var lines = new List<string> { person.Name, person.Name, person.Ssn };
        lines.RemoveAt(position);
        Ads.Send(lines[1]); // flow: Ssn
    }

    private static List<string> Lines(string first, string second)
    {
        var lines = new List<string> { first };
        lines.Add(second);
        return lines;
    }

    public static void Returned(Person person)
    {
        var lines = Lines(person.Ssn, person.Name);
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(lines[1]); // no flow
        lines.RemoveAt(0);
        Ads.Send(lines[0]); // no flow
    }

    public static void Rewritten(Person person)
    {
        var lines = new List<string> { person.Ssn, person.Name };
        lines[0] = "";
        Ads.Send(lines); // no flow
    }

    public static void EveryIteration(Person person)
    {
        foreach (var visit in new[] { 1, 2 })
        {
            var lines = new List<string>();
            lines.Add(person.Name);
            lines.Add(person.Ssn);
            Ads.Send(lines[0]); // no flow
            Ads.Send(lines[1]); // flow: Ssn
        }
    }
}
