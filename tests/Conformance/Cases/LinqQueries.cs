// LINQ in query syntax: range variables, let, join, group, into, orderby; and a query pattern of one's own.
namespace Conformance;

public static class LinqQueries
{
    public static void Select(List<Person> people)
    {
        Ads.Send(from p in people select p.Ssn); // flow: Ssn
        Ads.Send(from p in people select p.Name); // no flow
    }

    public static void Where(List<Person> people)
    {
        Ads.Send(from p in people where p.Ssn != "" select p.Name); // no flow
        Ads.Send(from p in people where p.Visits > 3 select p.Diagnosis); // flow: Diagnosis
    }

    public static void Let(List<Person> people)
    {
        Ads.Send(from p in people let line = p.Name + p.Ssn select line.ToUpperInvariant()); // flow: Ssn
        Ads.Send(from p in people let line = p.Name + p.Ssn select p.Name); // no flow
    }

    public static void TwoFroms(List<List<Person>> groups)
    {
        Ads.Send(from g in groups from p in g select p.Ssn); // flow: Ssn
        Ads.Send(from g in groups from p in g select p.Name); // no flow
    }

    public static void Join(List<Person> people, List<Address> addresses)
    {
        Ads.Send(from p in people join a in addresses on p.Home.City equals a.City select a.Street); // flow: Street
        Ads.Send(from p in people join a in addresses on p.Home.City equals a.City select a.City); // no flow
    }

    public static void JoinInto(List<Person> people, List<Address> addresses)
    {
        Ads.Send(from p in people join a in addresses on p.Name equals a.City into all select all.First().Street); // flow: Street
        Ads.Send(from p in people join a in addresses on p.Name equals a.City into all select all.Count()); // no flow
    }

    public static void GroupBy(List<Person> people)
    {
        foreach (var group in from p in people group p.Ssn by p.Name)
        {
            Ads.Send(group.Key); // no flow
            Ads.Send(group); // flow: Ssn
        }
    }

    public static void GroupByInto(List<Person> people)
    {
        Ads.Send(from p in people group p by p.Diagnosis into g select g.Key); // flow: Diagnosis
        Ads.Send(from p in people group p by p.Visits into g select g.Key); // no flow
    }

    public static void OrderBy(List<Person> people)
    {
        Ads.Send(from p in people orderby p.Ssn descending, p.Visits select p.Name); // no flow
        Ads.Send(from p in people orderby p.Name select p.Ssn); // flow: Ssn
    }

    public static void Into(List<Person> people)
    {
        Ads.Send(from p in people select p.Ssn into id where id != "" select id); // flow: Ssn
        Ads.Send(from p in people select p.Name into name where name != "" select name); // no flow
    }

    public static void Anonymous(List<Person> people)
    {
        var rows = from p in people select new { Id = p.Ssn, Label = p.Name };
        foreach (var row in rows)
        {
            Ads.Send(row.Id); // flow: Ssn
            Ads.Send(row.Label); // no flow
        }
    }

    public static void CapturedLocal(List<string> notes, Person person)
    {
        var id = person.Ssn;
        Ads.Send(from note in notes select note + id); // flow: Ssn
        Ads.Send(from note in notes select note + "x"); // no flow
    }

    private readonly struct Maybe<T>(T value)
    {
        public T Value => value;

        public Maybe<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(value));

        public Maybe<TResult> SelectMany<TMiddle, TResult>(Func<T, Maybe<TMiddle>> middle, Func<T, TMiddle, TResult> result) =>
            new(result(value, middle(value).Value));
    }

    public static void OwnPattern(Person person)
    {
        Ads.Send((from p in new Maybe<Person>(person) select p.Ssn).Value); // flow: Ssn
        Ads.Send((from p in new Maybe<Person>(person) select p.Name).Value); // no flow
    }

    public static void OwnPattern_TwoFroms(Person person)
    {
        Ads.Send((from a in new Maybe<string>(person.Name) from b in new Maybe<string>(person.Ssn) select a + b).Value); // flow: Ssn
        Ads.Send((from a in new Maybe<string>(person.Name) from b in new Maybe<string>(person.Ssn) select a).Value); // no flow
    }
}
