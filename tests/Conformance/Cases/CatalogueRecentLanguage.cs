// What C# 9 to 14 added: extension members, field, null-conditional assignment, partial members, params collections, spreads, ref structs, records.
using System.Runtime.CompilerServices;

namespace Catalogue.CSharp14;
static class PersonExtensions
{
    extension(Person p)
    {
        public string Label => p.Name + " " + p.Ssn;
        public string Greeting => "Dear " + p.Name;

        public string Describe(string prefix) => prefix + p.Ssn;
        public string Place() => p.City;
    }

    extension(Person)
    {
        public static Person Make(string ssn, string name) => new()
        {
            Ssn = ssn,
            Name = name
        };
        public static Person operator +(Person a, Person b) => new()
        {
            Name = a.Name + b.Name,
            City = a.Ssn
        };
    }

    extension<T>(IEnumerable<T> source)
    {
        public bool IsBlank => !source.Any();

        public T FirstOr(T fallback)
        {
            foreach (var x in source)
                return x;
            return fallback;
        }
    }

    extension(ref int n)
    {
        public void Raise() => n++;
    }
}

static class ExtensionMembers
{
    static void Properties(IModel m, Person p)
    {
        m.Ask(p.Label); // flow
        m.Ask(p.Greeting); // no flow
        m.Ask(p.Describe("x")); // flow
        m.Ask(p.Place()); // no flow
        m.Ask(PersonExtensions.Describe(p, "y")); // flow
        m.Ask(PersonExtensions.get_Label(p)); // flow
    }

    static void StaticExtension(IModel m, Person p)
    {
        var q = Person.Make("none", p.Name);
        m.Send(q.Name); // no flow
        var r = Person.Make("none", p.Ssn);
        m.Ask(r.Name); // flow
    }

    static void Operator(IModel m, Person p)
    {
        var s = p + p;
        m.Ask(s.City); // flow
        m.Ask(s.Name); // no flow
    }

    static void Generic(IModel m, Person p)
    {
        var list = new List<string>
        {
            p.Ssn
        };
        m.Ask(list.FirstOr("none")); // flow
        m.Ask(list.IsBlank.ToString()); // no flow
        var names = new List<string>
        {
            p.Name
        };
        m.Ask(names.FirstOr("none")); // no flow
    }
}

static class FieldKeyword
{
    class Doc
    {
        public string Text { get => field ?? ""; set => field = value.Trim(); }
        public string Title { get; set => field = "title"; } = "";
        public string Lazy => field ??= Compute();

        public string Source = "";
        string Compute() => Source + "!";
    }

    static void Trimmed(IModel m, Person p)
    {
        var d = new Doc
        {
            Text = p.Ssn,
            Title = p.Ssn
        };
        m.Ask(d.Text); // flow
        m.Ask(d.Title); // no flow
    }

    static void LazyField(IModel m, Person p)
    {
        var d = new Doc
        {
            Source = p.Ssn
        };
        m.Ask(d.Lazy); // flow
        var e = new Doc
        {
            Source = p.Name
        };
        m.Ask(e.Lazy); // no flow
    }
}

static class NullConditionalAssignment
{
    class Box
    {
        public string Value = "";
        public Box? Next;
        public List<string> Items = new();
        public Action<string>? Changed;
    }

    static void Assign(IModel m, Person p)
    {
        Box? b = new Box();
        b?.Value = p.Ssn;
        m.Ask(b!.Value); // flow
        Box? c = new Box();
        c?.Value = p.Name;
        m.Ask(c!.Value); // no flow
    }

    static void Compound(IModel m, Person p)
    {
        Box? b = new Box
        {
            Next = new Box()
        };
        b?.Next?.Value += p.Ssn;
        m.Ask(b!.Next!.Value); // flow
        m.Ask(b.Value); // no flow
    }

    static void Event(IModel m, Person p)
    {
        string seen = "";
        Box? b = new Box();
        b?.Changed += s => seen = s;
        b!.Changed!(p.Ssn);
        m.Ask(seen); // flow
    }

    static void IndexAssign(IModel m, Person p)
    {
        var d = new Dictionary<string, string>();
        Dictionary<string, string>? e = d;
        e?["k"] = p.Ssn;
        m.Ask(d["k"]); // flow
    }

    static void SkippedRight(IModel m, Person p)
    {
        Box? b = null;
        b?.Value = p.Ssn;
        m.Ask(b?.Value ?? "nothing"); // no flow
    }
}

partial class Half
{
    public partial string Text { get; set; }

    public partial Half(string text);
    public partial string this[int i] { get; }

    public partial event Action<string> Heard;
    public void Raise(string s) => _heard?.Invoke(s);
}

partial class Half
{
    string _text = "";
    Action<string>? _heard;
    public partial string Text { get => _text; set => _text = value; }

    public partial Half(string text)
    {
        _text = text;
    }

    public partial string this[int i] => i == 0 ? _text : "none";
    public partial event Action<string> Heard { add => _heard += value; remove => _heard -= value; }
}

static class Partials
{
    static void Constructor(IModel m, Person p)
    {
        m.Ask(new Half(p.Ssn).Text); // flow
        m.Ask(new Half(p.Name).Text); // no flow
        m.Ask(new Half(p.Ssn)[0]); // flow
        var h = new Half("x");
        h.Text = p.Ssn;
        h.Text = "y";
        m.Ask(h.Text); // no flow
    }

    static void Event(IModel m, Person p)
    {
        var h = new Half("x");
        string got = "";
        h.Heard += s => got = s;
        h.Raise(p.Ssn);
        m.Ask(got); // flow
    }
}

static class ParamsCollections
{
    static string Join(params ReadOnlySpan<string> parts)
    {
        var s = "";
        foreach (var x in parts)
            s += x;
        return s;
    }

    static string JoinList(params List<string> parts) => string.Concat(parts);
    static string JoinSeq(params IEnumerable<string> parts) => string.Join(" ", parts);
    static int Count(params ReadOnlySpan<string> parts) => parts.Length;
    static string First(params string[] parts) => parts[0];
    static void Calls(IModel m, Person p)
    {
        m.Ask(Join("a", p.Ssn, "b")); // flow
        m.Ask(Join("a", p.Name)); // no flow
        m.Ask(JoinList(p.Name, p.Ssn)); // flow
        m.Ask(JoinList(p.Name, p.City)); // no flow
        m.Ask(JoinSeq(p.Ssn)); // flow
        m.Ask(JoinSeq()); // no flow
        m.Ask(Count(p.Ssn, p.Ssn).ToString()); // no flow
        m.Ask(First(p.Ssn, "b")); // flow
    }
}

static class CollectionExpressions
{
    [CollectionBuilder(typeof(Bag), nameof(Bag.Create))]
    public class Bag : IEnumerable<string>
    {
        readonly string[] _items;
        Bag(string[] i) => _items = i;
        public static Bag Create(ReadOnlySpan<string> items) => new(items.ToArray());
        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_items).GetEnumerator();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    static void Spread(IModel m, Person p)
    {
        string[] a = [p.Ssn];
        string[] b = ["x", ..a, "y"];
        m.Ask(string.Join(",", b)); // flow
        List<string> c = [..b.Select(x => x.ToUpper())];
        m.Ask(c[1]); // flow
        string[] d = [p.Name, ..new[]
        {
            p.City
        }

        ];
        m.Ask(string.Join(",", d)); // no flow
    }

    static void Builder(IModel m, Person p)
    {
        Bag bag = [p.Name, p.Ssn];
        foreach (var s in bag)
            m.Ask(s); // flow
        Bag other = [p.Name];
        foreach (var s in other)
            m.Ask(s); // no flow
    }

    static void SpanOf(IModel m, Person p)
    {
        ReadOnlySpan<string> s = [p.Name, p.Ssn];
        m.Ask(s[1]); // flow
        ReadOnlySpan<char> cs = p.Ssn;
        m.Ask(cs.ToString()); // flow
        m.Ask(s.Length.ToString()); // no flow
    }

    static string[] SpreadNothing => [];

    static void Dict(IModel m, Person p)
    {
        HashSet<string> set = [p.Ssn];
        m.Send(set); // flow
        m.Ask(set.Count.ToString()); // no flow
        IReadOnlyList<string> ro = [p.Ssn];
        m.Send(ro); // flow
        IEnumerable<string> e = [];
        m.Send(e); // no flow
    }
}

static class InlineArrays
{
    [InlineArray(3)]
    struct Three
    {
        string _0;
    }

    static void Index(IModel m, Person p)
    {
        var t = new Three();
        t[0] = p.Ssn;
        t[1] = "x";
        m.Ask(t[0]); // flow
        Span<string> s = t;
        m.Ask(string.Concat(s[0], "!")); // flow
        var u = new Three();
        u[0] = p.Name;
        m.Ask(u[0]); // no flow
        foreach (var x in t)
            m.Ask(x); // flow
    }
}

static class RefStructs
{
    ref struct Cursor
    {
        public ReadOnlySpan<char> Rest;
        public Cursor(ReadOnlySpan<char> s)
        {
            Rest = s;
        }

        public ReadOnlySpan<char> Take(int n)
        {
            var r = Rest[..n];
            Rest = Rest[n..];
            return r;
        }
    }

    ref struct Holder
    {
        public ref string Target;
        public Holder(ref string t)
        {
            Target = ref t;
        }

        public void Set(string s) => Target = s;
    }

    static void Parser(IModel m, Person p)
    {
        var c = new Cursor("id=" + p.Ssn);
        c.Take(3);
        m.Ask(c.Rest.ToString()); // flow
        var d = new Cursor(p.Name);
        m.Ask(d.Take(1).ToString()); // no flow
    }

    static void RefField(IModel m, Person p)
    {
        string x = "a", y = "b";
        var h = new Holder(ref x);
        h.Set(p.Ssn);
        m.Ask(h.Target); // flow
        m.Ask(y); // no flow
    }

    static void RefFieldOriginal(IModel m, Person p)
    {
        string x = "a";
        var h = new Holder(ref x);
        h.Set(p.Ssn);
        m.Ask(x); // flow (missed: a ref field is not known as another name of the variable)
    }

    static void RefLocal(IModel m, Person p)
    {
        string a = "x";
        ref string r = ref a;
        r = p.Ssn;
        m.Ask(a); // flow
        r = "clean";
        m.Ask(a); // no flow
        var arr = new[]
        {
            "1",
            "2"
        };
        ref var e = ref arr[0];
        e = p.Ssn;
        m.Ask(arr[0]); // flow
    }

    static ref string Pick(string[] a, int i) => ref a[i];
    static void RefReturn(IModel m, Person p)
    {
        var a = new[]
        {
            "",
            ""
        };
        Pick(a, 1) = p.Ssn;
        m.Ask(a[1]); // flow
        var b = new[]
        {
            "",
            ""
        };
        Pick(b, 1) = p.Name;
        m.Ask(b[1]); // no flow
    }

    static void ConditionalRef(IModel m, Person p, bool f)
    {
        string a = "", b = "";
        (f ? ref a : ref b) = p.Ssn;
        m.Ask(a); // flow
        m.Ask(b); // flow
    }
}

static class Records
{
    record Case(string Title, [property: Pii(PiiKind.SocialSecurityNumber)] string Number, string Note);
    record Marked([Pii(PiiKind.SocialSecurityNumber)] string Number, string Note);
    record struct Pair(string Left, string Right);
    readonly record struct Point(string X)
    {
        public string Y { get; init; } = "y";
    }

    record Base(string A)
    {
        public virtual string Show() => A;
    }

    record Derived(string A, string B) : Base(A)
    {
        public override string Show() => base.Show() + B;
    }

    record Quiet(string Secret)
    {
        public override string ToString() => "quiet";
    }

    static void Classified(IModel m, Person p)
    {
        var c = new Case("t", p.Ssn, "n");
        m.Ask(c.ToString()); // flow
        m.Ask(c.Title); // no flow
        m.Ask((c with { Number = "" }).ToString()); // no flow
        var k = new Marked(p.Ssn, "n");
        m.Ask(k.Note); // no flow
        m.Send(k); // flow
        var(num, note) = k;
        m.Ask(num); // flow
        m.Ask(note); // no flow
    }

    static void With(IModel m, Person p)
    {
        var a = new Pair(p.Ssn, p.Name);
        var b = a with
        {
            Left = "gone"
        };
        m.Ask(a.Left); // flow
        m.Ask(b.Left); // no flow
        m.Ask(b.ToString()); // no flow
        m.Ask($"{a}"); // flow
        var x = new Point("1")
        {
            Y = p.Ssn
        };
        m.Ask(x.Y); // flow
        m.Ask((x with { Y = "" }).Y); // no flow
    }

    static void Inherit(IModel m, Person p)
    {
        Base d = new Derived("a", p.Ssn);
        m.Ask(d.Show()); // flow
        m.Ask(d.A); // no flow
        m.Ask(new Quiet(p.Ssn).ToString()); // no flow
        m.Ask((a: p.Ssn, b: 1).Equals((p.Ssn, 2)).ToString()); // no flow
    }
}

static class RequiredInit
{
    class Req
    {
        public required string Id { get; init; }
        public string Note { get; init; } = "";
    }

    class Prim(string id, string note)
    {
        public string Id => id;
        public string Note { get; } = note;

        public void Change(string s) => id = s;
    }

    class PrimDerived(string id) : Prim("base", id)
    {
        public string Own() => Note;
    }

    struct PrimS(string v)
    {
        public readonly string Get() => v;
    }

    static void Req1(IModel m, Person p)
    {
        var r = new Req
        {
            Id = p.Ssn,
            Note = p.Name
        };
        m.Ask(r.Id); // flow
        m.Ask(r.Note); // no flow
    }

    static void Primary(IModel m, Person p)
    {
        var a = new Prim(p.Ssn, p.Name);
        m.Ask(a.Id); // flow
        m.Ask(a.Note); // no flow
        a.Change("x");
        m.Ask(a.Id); // no flow
        m.Ask(new PrimDerived(p.Ssn).Own()); // flow
        m.Ask(new PrimDerived(p.Ssn).Id); // no flow
        m.Ask(new PrimS(p.Ssn).Get()); // flow
    }
}
