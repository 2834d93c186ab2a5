// Collections: what is put in comes out, in whatever order; two collections are two places; keys are not values.
using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Conformance;

public static class Collections
{
    public static void List_Add(Person person)
    {
        var lines = new List<string>();
        lines.Add(person.Name);
        Ads.Send(lines); // no flow
        lines.Add(person.Ssn);
        Ads.Send(lines); // flow: Ssn
        Ads.Send(lines[1]); // flow: Ssn
        Ads.Send(lines.Count); // no flow
    }

    public static void List_Initializer(Person person)
    {
        var protectedLines = new List<string> { person.Ssn };
        var harmlessLines = new List<string> { person.Name };
        Ads.Send(protectedLines[0]); // flow: Ssn
        Ads.Send(harmlessLines[0]); // no flow
    }

    public static void List_InsertAndAddRange(Person person)
    {
        var lines = new List<string>();
        lines.Insert(0, person.Ssn);
        var more = new List<string>();
        more.AddRange(lines);
        Ads.Send(more); // flow: Ssn
    }

    public static void List_Cleared(Person person)
    {
        var lines = new List<string> { person.Ssn };
        lines.Clear();
        lines.Add(person.Name);
        Ads.Send(lines); // no flow
    }

    public static void List_FromOtherCollection(Person person)
    {
        string[] cells = [person.Ssn];
        var lines = new List<string>(cells);
        Ads.Send(lines[0]); // flow: Ssn
        string[] names = [person.Name];
        var others = new List<string>(names);
        Ads.Send(others[0]); // no flow
    }

    public static void List_Contains(Person person)
    {
        var lines = new List<string> { person.Ssn };
        Ads.Send(lines.Contains("123-45-6789")); // no flow
        Ads.Send(lines.Find(line => line.Length > 3)); // flow: Ssn
    }

    public static void List_ForEach(Person person)
    {
        var lines = new List<string> { person.Ssn };
        var copied = new List<string>();
        lines.ForEach(line => copied.Add(line));
        Ads.Send(copied); // flow: Ssn
    }

    public static void List_ConvertAll(Person person)
    {
        var people = new List<Person> { person };
        Ads.Send(people.ConvertAll(p => p.Ssn)); // flow: Ssn
        Ads.Send(people.ConvertAll(p => p.Name)); // no flow
    }

    public static void List_OfPeople(Person person)
    {
        var people = new List<Person> { person };
        Ads.Send(people); // flow: Ssn, Diagnosis
        Ads.Send(people[0].Name); // no flow
        Ads.Send(people.Count); // no flow
    }

    public static void Dictionary_Values(Person person)
    {
        var byName = new Dictionary<string, string>();
        byName[person.Name] = person.Ssn;
        Ads.Send(byName[person.Name]); // flow: Ssn
        Ads.Send(byName.Values); // flow: Ssn
        Ads.Send(byName.Keys); // no flow
    }

    public static void Dictionary_Keys(Person person)
    {
        var bySsn = new Dictionary<string, string> { [person.Ssn] = person.Name };
        Ads.Send(bySsn.Keys); // flow: Ssn
        Ads.Send(bySsn.Values); // no flow
    }

    public static void Dictionary_TryGetValue(Person person)
    {
        var byName = new Dictionary<string, string> { { "ssn", person.Ssn } };
        if (byName.TryGetValue("ssn", out var value))
            Ads.Send(value); // flow: Ssn
        var harmless = new Dictionary<string, string> { { "name", person.Name } };
        if (harmless.TryGetValue("name", out var name))
            Ads.Send(name); // no flow
    }

    public static void Dictionary_TryGetValueResult(Person person)
    {
        var byName = new Dictionary<string, string> { ["ssn"] = person.Ssn };
        Ads.Send(byName.ContainsKey("ssn")); // no flow
        Ads.Send(byName.GetValueOrDefault("ssn")); // flow: Ssn
    }

    public static void Dictionary_Enumerated(Person person)
    {
        var byName = new Dictionary<string, string> { ["ssn"] = person.Ssn };
        foreach (var (key, value) in byName)
        {
            Ads.Send(key); // no flow
            Ads.Send(value); // flow: Ssn
        }
    }

    public static void Dictionary_KeyValuePair(Person person)
    {
        var bySsn = new Dictionary<string, string> { [person.Ssn] = person.Name };
        foreach (var pair in bySsn)
        {
            Ads.Send(pair.Key); // flow: Ssn
            Ads.Send(pair.Value); // no flow
        }
    }

    public static void Dictionary_TryAdd(Person person)
    {
        var byName = new Dictionary<string, string>();
        byName.TryAdd("ssn", person.Ssn);
        Ads.Send(byName["ssn"]); // flow: Ssn
    }

    public static void HashSet_Added(Person person)
    {
        var seen = new HashSet<string>();
        Ads.Send(seen.Add(person.Ssn)); // no flow
        Ads.Send(seen); // flow: Ssn
    }

    public static void Queue_Enqueued(Person person)
    {
        var queue = new Queue<string>();
        queue.Enqueue(person.Ssn);
        Ads.Send(queue.Dequeue()); // flow: Ssn
        var names = new Queue<string>();
        names.Enqueue(person.Name);
        Ads.Send(names.Dequeue()); // no flow
    }

    public static void Stack_Pushed(Person person)
    {
        var stack = new Stack<string>();
        stack.Push(person.Ssn);
        Ads.Send(stack.Peek()); // flow: Ssn
        Ads.Send(stack.Pop()); // flow: Ssn
    }

    public static void LinkedList_Node(Person person)
    {
        var chain = new LinkedList<string>();
        var node = chain.AddLast(person.Ssn);
        Ads.Send(node.Value); // flow: Ssn
        Ads.Send(chain.First!.Value); // flow: Ssn
    }

    public static void SortedList_Values(Person person)
    {
        var sorted = new SortedList<int, string> { { 1, person.Ssn } };
        Ads.Send(sorted.Values[0]); // flow: Ssn
        Ads.Send(sorted.Keys[0]); // no flow
    }

    public static void PriorityQueue_Dequeued(Person person)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(person.Ssn, 1);
        Ads.Send(queue.Dequeue()); // flow: Ssn
    }

    public static void ImmutableList_Added(Person person)
    {
        var empty = ImmutableList<string>.Empty;
        var filled = empty.Add(person.Ssn);
        Ads.Send(filled); // flow: Ssn
        Ads.Send(empty); // no flow
    }

    public static void ReadOnlyView_OfList(Person person)
    {
        var lines = new List<string>();
        ReadOnlyCollection<string> view = lines.AsReadOnly();
        lines.Add(person.Ssn);
        Ads.Send(view[0]); // flow: Ssn
    }

    public static void NonGenericList(Person person)
    {
        IList lines = new ArrayList();
        lines.Add(person.Ssn);
        Ads.Send(lines[0]); // flow: Ssn
        IList names = new ArrayList();
        names.Add(person.Name);
        Ads.Send(names[0]); // no flow
    }

    public static void TwoLists_NotConfused(Person person)
    {
        var first = new List<string>();
        var second = new List<string>();
        first.Add(person.Ssn);
        second.Add(person.Name);
        Ads.Send(string.Join(",", first)); // flow: Ssn
        Ads.Send(string.Join(",", second)); // no flow
    }

    public static void ListOfLists(Person person)
    {
        var rows = new List<List<string>> { new() { person.Ssn } };
        Ads.Send(rows[0][0]); // flow: Ssn
        foreach (var row in rows)
            Ads.Send(row); // flow: Ssn
    }

    private sealed class Roster : IEnumerable<string>
    {
        private readonly List<string> _lines = [];

        public void Add(string line) => _lines.Add(line);

        public void Add(string line, int repeat)
        {
            for (var i = 0; i < repeat; i++)
                _lines.Add("x");
        }

        public IEnumerator<string> GetEnumerator() => _lines.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public static void OwnCollection_Initializer(Person person)
    {
        var roster = new Roster { person.Name, person.Ssn };
        foreach (var line in roster)
            Ads.Send(line); // flow: Ssn
    }

    public static void OwnCollection_OtherAdd(Person person)
    {
        var roster = new Roster { { person.Ssn, 2 } };
        foreach (var line in roster)
            Ads.Send(line); // no flow
    }

    private sealed class People : List<Person>
    {
        public string FirstName => this[0].Name;

        public string FirstSsn => this[0].Ssn;
    }

    public static void DerivedList(Person person)
    {
        var people = new People { person };
        Ads.Send(people.FirstSsn); // flow: Ssn
        Ads.Send(people.FirstName); // no flow
    }
}
