// Iterators: yield return hands out an element at a time.
namespace Conformance;

public static class Iterators
{
    public static void Yield_Enumerated(Person person)
    {
        foreach (var line in Ids(person))
            Ads.Send(line); // flow: Ssn
        foreach (var line in Names(person))
            Ads.Send(line); // no flow
    }

    private static IEnumerable<string> Ids(Person person)
    {
        yield return "header";
        yield return person.Ssn;
    }

    private static IEnumerable<string> Names(Person person)
    {
        for (Person? current = person; current != null; current = current.Next)
            yield return current.Name;
    }

    public static void Yield_WholeSequence(Person person)
    {
        Ads.Send(Ids(person)); // flow: Ssn
        Ads.Send(Names(person)); // no flow
    }

    public static void Yield_Materialized(Person person)
    {
        Ads.Send(Ids(person).ToList()); // flow: Ssn
        Ads.Send(string.Join(",", Names(person))); // no flow
    }

    public static void Yield_OverSequence(List<Person> people)
    {
        Ads.Send(Map(people, p => p.Ssn)); // flow: Ssn
        Ads.Send(Map(people, p => p.Name)); // no flow
    }

    private static IEnumerable<string> Map(IEnumerable<Person> people, Func<Person, string> selector)
    {
        foreach (var person in people)
            yield return selector(person);
    }

    public static void Yield_Nested(Person person)
    {
        Ads.Send(Indented(Ids(person)).Last()); // flow: Ssn
        Ads.Send(Indented(Names(person)).Last()); // no flow
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            yield return "  " + line;
    }

    public static void Yield_BreakBeforeProtected(Person person)
    {
        Ads.Send(OnlyHeader(person)); // no flow
    }

    private static IEnumerable<string> OnlyHeader(Person person)
    {
        yield return "header";
        yield break;
#pragma warning disable CS0162
        yield return person.Ssn;
#pragma warning restore CS0162
    }

    public static void Yield_ManualEnumerator(Person person)
    {
        using var lines = Ids(person).GetEnumerator();
        while (lines.MoveNext())
            Ads.Send(lines.Current); // flow: Ssn
    }

    public static void Yield_ReturnsEnumerator(Person person)
    {
        foreach (var line in new Report(person))
            Ads.Send(line); // flow: Ssn
    }

    private sealed class Report(Person person)
    {
        public IEnumerator<string> GetEnumerator()
        {
            yield return person.Ssn;
        }
    }

    public static void Yield_Tuple(List<Person> people)
    {
        foreach (var (id, label) in Rows(people))
        {
            Ads.Send(id); // flow: Ssn
            Ads.Send(label); // no flow
        }
    }

    private static IEnumerable<(string Id, string Label)> Rows(IEnumerable<Person> people)
    {
        foreach (var person in people)
            yield return (person.Ssn, person.Name);
    }

    public static void Yield_InTryFinally(Person person)
    {
        Ads.Send(Guarded(person)); // flow: Ssn
    }

    private static IEnumerable<string> Guarded(Person person)
    {
        try
        {
            yield return person.Ssn;
        }
        finally
        {
            Console.WriteLine("done");
        }
    }

    private static IEnumerable<List<string>> Batches(Person person)
    {
        var batch = new List<string> { person.Ssn };
        yield return batch;
        batch.Clear();
    }

    public static void Yield_ThenCleared(Person person)
    {
        foreach (var batch in Batches(person))
            Ads.Send(batch[0]); // flow: Ssn
    }

    private static IEnumerable<Person> Copies(Person person)
    {
        yield return new Person { Ssn = person.Ssn };
    }

    public static void Yield_ErasedByWhoWalks(Person person)
    {
        foreach (var copy in Copies(person))
        {
            copy.Ssn = "";
            Ads.Send(copy.Ssn); // no flow
        }
    }
}
