// LINQ in method syntax: what an operator keeps of its elements, and what it makes of them.
namespace Conformance;

public static class LinqMethods
{
    public static void Select_Projection(List<Person> people)
    {
        Ads.Send(people.Select(p => p.Ssn)); // flow: Ssn
        Ads.Send(people.Select(p => p.Name)); // no flow
    }

    public static void Select_Join(List<Person> people)
    {
        Ads.Send(string.Join(", ", people.Select(p => $"{p.Name}: {p.Diagnosis}"))); // flow: Diagnosis
        Ads.Send(string.Join(", ", people.Select(p => $"{p.Name}: {p.Visits}"))); // no flow
    }

    public static void Select_WithIndex(List<Person> people)
    {
        Ads.Send(people.Select((p, i) => i + p.Ssn).ToArray()); // flow: Ssn
        Ads.Send(people.Select((p, i) => i).ToArray()); // no flow
    }

    public static void Select_AnonymousThenMember(List<Person> people)
    {
        var rows = people.Select(p => new { Id = p.Ssn, Label = p.Name });
        Ads.Send(rows.Select(r => r.Id)); // flow: Ssn
        Ads.Send(rows.Select(r => r.Label)); // no flow
    }

    public static void Where_KeepsElements(List<Person> people)
    {
        Ads.Send(people.Where(p => p.Visits > 3)); // flow: Ssn, Diagnosis
        Ads.Send(people.Where(p => p.Ssn != "").Select(p => p.Name)); // no flow
    }

    public static void OrderBy_KeyIsNotKept(List<Person> people)
    {
        Ads.Send(people.OrderBy(p => p.Ssn).Select(p => p.Name)); // no flow
        Ads.Send(people.OrderBy(p => p.Name).ThenBy(p => p.Visits).Select(p => p.Ssn)); // flow: Ssn
    }

    public static void SelectMany(List<List<Person>> groups)
    {
        Ads.Send(groups.SelectMany(g => g).Select(p => p.Ssn)); // flow: Ssn
        Ads.Send(groups.SelectMany(g => g, (g, p) => p.Name)); // no flow
    }

    public static void FirstAndOthers(List<Person> people)
    {
        Ads.Send(people.First().Ssn); // flow: Ssn
        Ads.Send(people.FirstOrDefault(p => p.Visits > 1)?.Ssn); // flow: Ssn
        Ads.Send(people.Single().Name); // no flow
        Ads.Send(people.Last().Name); // no flow
    }

    public static void ElementAt(List<Person> people)
    {
        Ads.Send(people.Select(p => p.Ssn).ElementAt(0)); // flow: Ssn
        Ads.Send(people.Select(p => p.Name).ElementAtOrDefault(0)); // no flow
    }

    public static void CountAndAny(List<Person> people)
    {
        Ads.Send(people.Count()); // no flow
        Ads.Send(people.Any(p => p.IsPregnant)); // flow: IsPregnant
        Ads.Send(people.Count(p => p.Diagnosis == "flu")); // no flow
        Ads.Send(people.All(p => p.Ssn.Length == 11)); // no flow
    }

    public static void MinMaxSum(List<Person> people)
    {
        Ads.Send(people.Max(p => p.CopayCents)); // flow: CopayCents
        Ads.Send(people.Sum(p => p.Visits)); // no flow
        Ads.Send(people.MaxBy(p => p.CopayCents)!.Name); // no flow
    }

    public static void Aggregate(List<Person> people)
    {
        Ads.Send(people.Aggregate("", (text, p) => text + p.Ssn)); // flow: Ssn
        Ads.Send(people.Aggregate("", (text, p) => text + p.Name)); // no flow
    }

    public static void Aggregate_WithResult(List<Person> people)
    {
        Ads.Send(people.Aggregate(new StringBuilder(), (b, p) => b.Append(p.Diagnosis), b => b.ToString())); // flow: Diagnosis
    }

    public static void ToDictionary(List<Person> people)
    {
        var byName = people.ToDictionary(p => p.Name, p => p.Ssn);
        Ads.Send(byName["Ada"]); // flow: Ssn
        Ads.Send(byName.Keys); // no flow
        var bySsn = people.ToDictionary(p => p.Ssn, p => p.Name);
        Ads.Send(bySsn.Values); // no flow
    }

    public static void ToLookup(List<Person> people)
    {
        var lookup = people.ToLookup(p => p.Name, p => p.Ssn);
        Ads.Send(lookup["Ada"]); // flow: Ssn
        foreach (var group in lookup)
            Ads.Send(group.Key); // no flow
    }

    public static void GroupBy(List<Person> people)
    {
        foreach (var group in people.GroupBy(p => p.Diagnosis))
        {
            Ads.Send(group.Key); // flow: Diagnosis
            Ads.Send(group.Count()); // no flow
            Ads.Send(group.Select(p => p.Name)); // no flow
        }
    }

    public static void GroupBy_ResultSelector(List<Person> people)
    {
        Ads.Send(people.GroupBy(p => p.Name, (name, group) => group.First().Ssn)); // flow: Ssn
        Ads.Send(people.GroupBy(p => p.Name, (name, group) => name)); // no flow
    }

    public static void Join(List<Person> people, List<Address> addresses)
    {
        Ads.Send(people.Join(addresses, p => p.Home.City, a => a.City, (p, a) => p.Ssn)); // flow: Ssn
        Ads.Send(people.Join(addresses, p => p.Home.City, a => a.City, (p, a) => a.City)); // no flow
    }

    public static void GroupJoin(List<Person> people, List<Address> addresses)
    {
        Ads.Send(people.GroupJoin(addresses, p => p.Name, a => a.City, (p, all) => all.Select(a => a.Street))); // flow: Street
        Ads.Send(people.GroupJoin(addresses, p => p.Name, a => a.City, (p, all) => all.Count())); // no flow
    }

    public static void Zip(List<Person> people, List<string> notes)
    {
        Ads.Send(people.Zip(notes, (p, note) => note + p.Ssn)); // flow: Ssn
        Ads.Send(people.Zip(notes, (p, note) => note + p.Name)); // no flow
        foreach (var (person, note) in people.Zip(notes))
            Ads.Send(note); // no flow
    }

    public static void ConcatAndUnion(List<Person> people)
    {
        var ids = people.Select(p => p.Ssn);
        var names = people.Select(p => p.Name);
        Ads.Send(names.Concat(ids)); // flow: Ssn
        Ads.Send(names.Union(names)); // no flow
        Ads.Send(names.Append("x").Prepend("y")); // no flow
        Ads.Send(names.Append(people[0].Ssn)); // flow: Ssn
    }

    public static void Except_KeepsOnlyTheFirst(List<Person> people)
    {
        var ids = people.Select(p => p.Ssn);
        var names = people.Select(p => p.Name);
        Ads.Send(names.Except(ids)); // no flow
        Ads.Send(ids.Except(names)); // flow: Ssn
    }

    public static void SkipTakeReverseDistinct(List<Person> people)
    {
        Ads.Send(people.Select(p => p.Ssn).Skip(1).Take(2).Reverse().Distinct()); // flow: Ssn
        Ads.Send(people.Select(p => p.Name).Skip(1).Take(2).Reverse().Distinct()); // no flow
    }

    public static void CastAndOfType(List<Person> people)
    {
        Ads.Send(people.Select(p => (object)p.Ssn).OfType<string>()); // flow: Ssn
        Ads.Send(people.Select(p => (object)p.Name).Cast<string>()); // no flow
    }

    public static void Chunk(List<Person> people)
    {
        foreach (var chunk in people.Select(p => p.Ssn).Chunk(10))
            Ads.Send(chunk); // flow: Ssn
    }

    public static void DefaultIfEmpty(List<Person> people)
    {
        Ads.Send(people.Select(p => p.Name).DefaultIfEmpty(people[0].Ssn)); // flow: Ssn
        Ads.Send(people.Select(p => p.Name).DefaultIfEmpty("none")); // no flow
    }

    public static void ToListThenMutated(List<Person> people)
    {
        var names = people.Select(p => p.Name).ToList();
        names.Add(people[0].Ssn);
        Ads.Send(names); // flow: Ssn
    }

    public static void Deferred_CaptureSeenLater(List<string> notes, Person person)
    {
        var prefix = "";
        var lines = notes.Select(note => prefix + note);
        prefix = person.Ssn;
        Ads.Send(lines.ToList()); // flow: Ssn (missed: a lambda handed to a query runs where it is handed over, not where the sequence is walked)
    }

    public static void CountByAndIndex(List<Person> people)
    {
        foreach (var (index, person) in people.Index())
        {
            Ads.Send(index); // no flow
            Ads.Send(person.Ssn); // flow: Ssn
        }

        Ads.Send(people.CountBy(p => p.Ssn)); // flow: Ssn
    }

    public static void Repeat(Person person)
    {
        Ads.Send(Enumerable.Repeat(person.Ssn, 2)); // flow: Ssn
        Ads.Send(Enumerable.Range(0, person.Visits)); // no flow
    }

    public static void Queryable(IQueryable<Person> people)
    {
        Ads.Send(people.Where(p => p.Visits > 3).Select(p => p.Ssn).ToList()); // flow: Ssn
        Ads.Send(people.Where(p => p.Visits > 3).Select(p => p.Name).ToList()); // no flow
    }

    public static void Select_ToDto(List<Person> people)
    {
        var rows = people.Select(p => new Row(p.Name, p.Ssn)).ToList();
        Ads.Send(rows); // flow: Ssn
        Ads.Send(rows.Select(r => r.Label)); // no flow
        var harmless = people.Select(p => new Row(p.Name, "")).ToList();
        Ads.Send(harmless); // no flow
    }

    private sealed record Row(string Label, string Id);

    private static void Forward(string text) => Ads.Send(text);

    public static void Pair_FromItsFactory(Person person)
    {
        var pair = KeyValuePair.Create(person.Name, person.Ssn);
        Forward(pair.Value); // flow: Ssn
        Forward(pair.Key); // no flow
    }

    public static void Dictionary_AsASequenceOfPairs(Person person)
    {
        var bySsn = new Dictionary<string, string> { { person.Ssn, person.Name } };
        Ads.Send(bySsn.First().Key); // flow: Ssn
        Ads.Send(bySsn.First().Value); // no flow
        foreach (var pair in bySsn.Where(p => p.Value.Length > 0))
        {
            Ads.Send(pair.Key); // flow: Ssn
            Ads.Send(pair.Value); // no flow
        }

        foreach (var (key, value) in bySsn.ToArray())
        {
            Ads.Send(key); // flow: Ssn
            Ads.Send(value); // no flow
        }
    }

    public static void CountBy_AggregateBy(List<Person> people)
    {
        foreach (var (number, count) in people.CountBy(p => p.Ssn))
        {
            Ads.Send(number); // flow: Ssn
            Ads.Send(count); // no flow
        }

        foreach (var pair in people.AggregateBy(p => p.Visits, "", (text, p) => text + p.Ssn))
            Ads.Send(pair.Value); // flow: Ssn
    }

    public static void Predicate_OfAClassifiedFlag(Person person)
    {
        var people = new List<Person> { person };
        Ads.Send(people.Any(static p => p.IsPregnant) ? "yes" : "no"); // flow: IsPregnant
        Ads.Send(people.All(static p => !p.IsPregnant)); // flow: IsPregnant
        Ads.Send(string.Join(", ", people.Where(static p => p.IsPregnant).Select(static p => p.Name))); // flow: IsPregnant
        Ads.Send(people.First(static p => p.IsPregnant).Name); // flow: IsPregnant
        foreach (var each in people.FindAll(static p => p.IsPregnant)) Ads.Send("pregnant: " + each.Name); // flow: IsPregnant
    }

    public static void Predicate_OfAnythingElse(Person person)
    {
        var people = new List<Person> { person };
        Ads.Send(people.Any(static p => p.Ssn.Length > 0) ? "yes" : "no"); // no flow
        Ads.Send(string.Join(", ", people.Where(static p => p.Ssn != "").Select(static p => p.Name))); // no flow
        Ads.Send(string.Join(", ", people.Where(static p => p.Visits > 3).Select(static p => p.Name))); // no flow
        Ads.Send(people.Count(static p => p.IsPregnant)); // no flow
    }

    public static void AggregateBy_ThenSelect(Person person)
    {
        var byName = new[] { person }.AggregateBy(static p => p.Name, "", static (text, p) => text + p.Ssn);
        Ads.Send(string.Join(",", byName.Select(static pair => pair.Value))); // flow: Ssn (missed: the pairs that AggregateBy makes lose their values on the way through a selector)
    }
}
