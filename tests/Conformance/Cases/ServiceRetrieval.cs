// Retrieval: splitting, storing, searching, redaction, pseudonyms, budgets, sessions.
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Catalogue.Rag;
sealed record Chunk(string Id, string Text, float[] Vector, IReadOnlyDictionary<string, string> Meta);
interface IStore
{
    void Put(Chunk c);
    IEnumerable<Chunk> Search(float[] q, int k);
}

sealed class MemStore : IStore
{
    readonly List<Chunk> _c = new();
    public void Put(Chunk c) => _c.Add(c);
    public IEnumerable<Chunk> Search(float[] q, int k) => _c.OrderByDescending(x => x.Vector.Zip(q, (a, b) => a * b).Sum()).Take(k);
}

static class Splitter
{
    public static IEnumerable<string> Split(string t, int n)
    {
        for (var i = 0; i < t.Length; i += n)
            yield return t.Substring(i, Math.Min(n, t.Length - i));
    }
}

sealed class Indexer(IStore s)
{
    public void Index(string doc, string source)
    {
        var i = 0;
        foreach (var t in Splitter.Split(doc, 40))
            s.Put(new(source + i++, t, [t.Length], new Dictionary<string, string> { ["source"] = source }));
    }
}

static class Redactor
{
    static readonly Regex Ssn = new(@"\d{3}-\d{2}-\d{4}");
    [Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)]
    public static string Clean(string s) => Ssn.Replace(s, "###");
    public static string LastFour(string s) => s[^4..];
    public static string Masked(string s) => new string ('*', s.Length - 4) + s[^4..];
    public static string Hash(string s) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(s)));
}

static class Root
{
    static void Search(IModel m, Person p)
    {
        var s = new MemStore();
        new Indexer(s).Index("The number of the applicant is " + p.Ssn, "file1");
        var hits = s.Search([1f], 3).ToList();
        m.Ask(string.Join("\n", hits.Select(h => h.Text))); // flow
        m.Ask(string.Join("\n", hits.Select(h => h.Id))); // no flow
        m.Ask(hits[0].Meta["source"]); // no flow
        var t = new MemStore();
        new Indexer(t).Index("Opening hours of " + p.City, "file2");
        m.Ask(string.Join("\n", t.Search([1f], 3).Select(h => h.Text))); // no flow
    }

    static void Redaction(IModel m, Person p)
    {
        m.Ask(Redactor.Clean("x " + p.Ssn)); // no flow
        m.Ask(Redactor.LastFour(p.Ssn)); // flow
        m.Ask(Redactor.Masked(p.Ssn)); // flow
        m.Ask(Redactor.Hash(p.Ssn)); // flow
        var notes = $"{p.Name}: {p.Ssn}";
        notes = Redactor.Clean(notes);
        m.Ask(notes); // no flow
        m.Ask(Redactor.Clean(p.Ssn) + p.Ssn); // flow
    }

    sealed class Pseudonyms
    {
        readonly Dictionary<string, string> _map = new();
        int _n;
        public string For(string s)
        {
            if (!_map.TryGetValue(s, out var t))
                _map[s] = t = "person" + ++_n;
            return t;
        }

        public string Back(string t) => _map.First(x => x.Value == t).Key;
    }

    static void Pseudonymize(IModel m, Person p)
    {
        var ps = new Pseudonyms();
        var t = ps.For(p.Ssn);
        m.Ask(t); // no flow
        m.Ask(ps.Back(t)); // flow
    }

    sealed class Budget(int max)
    {
        readonly StringBuilder _b = new();
        public bool TryAdd(string s)
        {
            if (_b.Length + s.Length > max)
                return false;
            _b.Append(s);
            return true;
        }

        public string Text => _b.ToString();
        public int Left => max - _b.Length;
    }

    static void Budgeted(IModel m, Person p)
    {
        var b = new Budget(100);
        b.TryAdd(p.Ssn);
        m.Ask(b.Text); // flow
        m.Ask(b.Left.ToString()); // no flow
        var c = new Budget(100);
        m.Ask(c.TryAdd(p.Ssn).ToString()); // no flow
        var d = new Budget(100);
        d.TryAdd(p.City);
        m.Ask(d.Text); // no flow
    }

    sealed class Session
    {
        readonly Stack<string> _h = new();
        public void Push(string s) => _h.Push(s);
        public string Undo() => _h.Pop();
        public string Render() => string.Join("|", _h.Reverse());
        public static Session From(IEnumerable<string> s)
        {
            var x = new Session();
            foreach (var y in s)
                x.Push(y);
            return x;
        }
    }

    static void Sessions(IModel m, Person p)
    {
        var s = Session.From([p.Name, p.Ssn]);
        m.Ask(s.Render()); // flow
        m.Ask(Session.From([p.Name]).Render()); // no flow
        m.Ask(s.Undo()); // flow
    }
}
