// Classes of our own that can be iterated, handed to a library: LINQ, string.Join, spreads, AddRange, serializers.
namespace Conformance;

public static class OwnSequences
{
    private sealed class Shelf<T>(params T[] items) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in items) yield return item;
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Roster<T> : IReadOnlyList<T>
    {
        private readonly List<T> _entries = [];

        public int Count => _entries.Count;

        public T this[int index] => _entries[index];

        public void Enter(T entry) => _entries.Add(entry);

        public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => _entries.GetEnumerator();
    }

    private sealed class Countdown(string label) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator() => new Cursor(label);

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Cursor(string label) : IEnumerator<string>
        {
            private int _left = 3;

            public string Current => label + _left;

            object System.Collections.IEnumerator.Current => Current;

            public bool MoveNext() => _left-- > 0;

            public void Reset() => _left = 3;

            public void Dispose() => _left = 0;
        }
    }

    private sealed class Feed(string first) : IAsyncEnumerable<string>
    {
        public async IAsyncEnumerator<string> GetAsyncEnumerator(System.Threading.CancellationToken token = default)
        {
            await Task.Yield();
            yield return first;
        }
    }

    public static void Linq_OverIterator(Person person)
    {
        Ads.Send(new Shelf<string>("x", person.Ssn).Last()); // flow: Ssn
        Ads.Send(new Shelf<string>("x", person.Name).Last()); // no flow
        Ads.Send(new Shelf<string>("x", person.Ssn).Select(s => s.Trim()).First()); // flow: Ssn
    }

    public static void Linq_OverOwnList(Person person)
    {
        var roster = new Roster<string>();
        roster.Enter(person.Ssn);
        Ads.Send(roster.First()); // flow: Ssn
        Ads.Send(string.Join(",", roster)); // flow: Ssn
        Ads.Send(roster.Count); // no flow
        var names = new Roster<string>();
        names.Enter(person.Name);
        Ads.Send(string.Join(",", names)); // no flow
    }

    public static void Linq_OverOwnEnumerator(Person person)
    {
        Ads.Send(string.Concat(new Countdown(person.Ssn))); // flow: Ssn
        Ads.Send(string.Concat(new Countdown(person.Name))); // no flow
    }

    public static void Spread_AndAddRange(Person person)
    {
        string[] spread = [.. new Shelf<string>(person.Ssn)];
        Ads.Send(spread[0]); // flow: Ssn
        var lines = new List<string>();
        lines.AddRange(new Shelf<string>(person.Ssn));
        Ads.Send(lines[0]); // flow: Ssn
        string[] names = [.. new Shelf<string>(person.Name)];
        Ads.Send(names[0]); // no flow
    }

    public static void Serialized(Person person)
    {
        Ads.Send(System.Text.Json.JsonSerializer.Serialize(new Shelf<string>(person.Ssn))); // flow: Ssn
        Ads.Send(System.Text.Json.JsonSerializer.Serialize(new Shelf<string>(person.Name))); // no flow
    }

    public static void ThroughParameter(Person person)
    {
        Ads.Send(FirstOf(new Shelf<string>(person.Ssn))); // flow: Ssn
        Ads.Send(FirstOf(new Shelf<string>(person.Name))); // no flow
    }

    private static string FirstOf(IEnumerable<string> sequence) => sequence.First();

    public static void OneMember_OfTheElements(Person person)
    {
        Ads.Send(new Shelf<Person>(person).First().Ssn); // flow: Ssn
        Ads.Send(new Shelf<Person>(person).First().Name); // no flow
    }

    public static async Task Asynchronous(Person person)
    {
        Ads.Send(await new Feed(person.Ssn).FirstAsync()); // flow: Ssn
        Ads.Send(await new Feed(person.Name).FirstAsync()); // no flow
    }

    private sealed class Walker(string[] words) : IEnumerator<string>
    {
        private int position = -1;

        public string Current => words[position];

        object System.Collections.IEnumerator.Current => Current;

        public bool MoveNext() => ++position < words.Length;

        public void Reset() => position = -1;

        public void Dispose()
        {
        }
    }

    private sealed class Walked(params string[] words) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator() => new Walker(words);

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Patterned(params string[] words)
    {
        public Stepper GetEnumerator() => new(words);

        public struct Stepper(string[] words)
        {
            private int position = -1;

            public readonly string Current => words[position];

            public bool MoveNext() => ++position < words.Length;
        }
    }

    public static void Enumerator_OfOurOwn(Person person)
    {
        foreach (var word in new Walked(person.Ssn)) Ads.Send(word); // flow: Ssn
        foreach (var word in new Walked(person.Name)) Ads.Send(word); // no flow
        Ads.Send(string.Join(",", new Walked(person.Ssn))); // flow: Ssn
        Ads.Send(new Walked(person.Ssn).ToList()); // flow: Ssn
        Ads.Send(new Walked(person.Name).ToList()); // no flow
        foreach (var word in new Patterned(person.Ssn)) Ads.Send(word); // flow: Ssn
        foreach (var word in new Patterned(person.Name)) Ads.Send(word); // no flow
    }

    public static void Enumerator_BehindItsInterface(Person person)
    {
        using IEnumerator<string> words = new Walked(person.Ssn).GetEnumerator();
        while (words.MoveNext()) Ads.Send(words.Current); // flow: Ssn
        IEnumerator<string> others = new Walker([person.Name]);
        while (others.MoveNext()) Ads.Send(others.Current); // no flow
    }
}
