// Inheritance, interfaces, generics, statics, whole objects, aliases, structs, indexers, pointers.
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Catalogue.Objects;
static class Inheritance
{
    class Base
    {
        public string Log = "";
        public virtual string Show(string s) => "base";
        public void Plain(string s) => Log = s;
        public Base()
        {
        }

        public Base(string s)
        {
            Log = s;
            Init(s);
        }

        protected virtual void Init(string s)
        {
        }
    }

    class Loud : Base
    {
        public string Seen = "";
        public Loud()
        {
        }

        public Loud(string s) : base(s)
        {
        }

        public override string Show(string s) => base.Show(s) + s;
        public new void Plain(string s) => Seen = "hidden";
        protected override void Init(string s) => Seen = s;
    }

    class Chain
    {
        public string A, B;
        public Chain(string a) : this(a, "dflt")
        {
        }

        public Chain(string a, string b)
        {
            A = a;
            B = b;
        }
    }

    sealed class Quiet : Base
    {
        public override string Show(string s) => "quiet";
    }

    abstract class Template
    {
        public string Run(Person p) => Head() + Body(p);
        protected virtual string Head() => "h";
        protected abstract string Body(Person p);
    }

    class SsnTemplate : Template
    {
        protected override string Body(Person p) => p.Ssn;
    }

    class NameTemplate : Template
    {
        protected override string Body(Person p) => p.Name;
    }

    static void Virtual(IModel m, Person p)
    {
        Base l = new Loud();
        Base q = new Quiet();
        m.Ask(l.Show(p.Ssn)); // flow
        m.Ask(q.Show(p.Ssn)); // no flow
        m.Ask(new Base().Show(p.Ssn)); // no flow
        l.Plain(p.Ssn);
        m.Ask(l.Log); // flow
        var h = new Loud();
        h.Plain(p.Ssn);
        m.Ask(h.Log); // no flow
        m.Ask(new Loud(p.Ssn).Seen); // flow
        m.Ask(new Chain(p.Ssn).A); // flow
        m.Ask(new Chain(p.Ssn).B); // no flow
        m.Ask(new SsnTemplate().Run(p)); // flow
        m.Ask(new NameTemplate().Run(p)); // no flow
    }

    static void Either(IModel m, Person p, bool f)
    {
        Template t = f ? new SsnTemplate() : new NameTemplate();
        m.Ask(t.Run(p)); // flow
    }

    interface IShow
    {
        string Show(string s) => s;
        string Other(string s) => "other";
        static string Make(string s) => s + ".";
    }

    class Default : IShow
    {
    }

    class Own : IShow
    {
        string IShow.Show(string s) => "own";
        public string Show(string s) => s;
    }

    interface IA
    {
        string Get();
    }

    interface IB
    {
        string Get();
    }

    class Two(Person p) : IA, IB
    {
        string IA.Get() => p.Ssn;
        string IB.Get() => p.Name;
    }

    static void Interfaces(IModel m, Person p)
    {
        IShow d = new Default();
        IShow o = new Own();
        m.Ask(d.Show(p.Ssn)); // flow
        m.Ask(d.Other(p.Ssn)); // no flow
        m.Ask(o.Show(p.Ssn)); // no flow
        m.Ask(new Own().Show(p.Ssn)); // flow
        m.Ask(IShow.Make(p.Ssn)); // flow
        m.Ask(((IA)new Two(p)).Get()); // flow
        m.Ask(((IB)new Two(p)).Get()); // no flow
    }

    class Hidden
    {
        [Pii(PiiKind.SocialSecurityNumber)]
        public virtual string Id { get; set; } = "";
    }

    class Shadow : Hidden
    {
        public new string Id { get; set; } = "";
    }

    class Over : Hidden
    {
        public override string Id { get; set; } = "";
    }

    static void ClassifiedInheritance(IModel m, Person p)
    {
        var o = new Over
        {
            Id = p.Ssn
        };
        m.Ask(o.Id); // flow
        var s = new Shadow
        {
            Id = "x"
        };
        m.Ask(s.Id); // no flow
        Hidden h = new Shadow
        {
            Id = "public"
        };
        m.Send(h); // no flow
    }
}

static class Generics
{
    class Box<T>
    {
        public T? Value;
        public static T? Shared;
        public Box<U> Map<U>(Func<T, U> f) => new()
        {
            Value = f(Value!)
        };
    }

    static T Make<T>(string s)
        where T : class, ISet, new()
    {
        var t = new T();
        t.Set(s);
        return t;
    }

    interface ISet
    {
        void Set(string s);
        string Get();
    }

    class Keeps : ISet
    {
        string _s = "";
        public void Set(string s) => _s = s;
        public string Get() => _s;
    }

    class Drops : ISet
    {
        public void Set(string s)
        {
        }

        public string Get() => "d";
    }

    static class PerType<T>
    {
        public static string Value = "";
    }

    interface IProducer<out T>
    {
        T Get();
    }

    interface IConsumer<in T>
    {
        string Take(T t);
    }

    class PersonProducer(Person p) : IProducer<Person>
    {
        public Person Get() => p;
    }

    class AnyConsumer : IConsumer<object>
    {
        public string Take(object o) => o.ToString()!;
    }

    class Curious<T>
        where T : Curious<T>
    {
        public string V = "";
        public T With(string s)
        {
            V = s;
            return (T)this;
        }
    }

    class Cur : Curious<Cur>
    {
    }

    static void Boxes(IModel m, Person p)
    {
        var b = new Box<Person>
        {
            Value = p
        };
        m.Ask(b.Map(x => x.Ssn).Value); // flow
        m.Ask(b.Map(x => x.Name).Value); // no flow
        Box<string>.Shared = p.Ssn;
        m.Ask(Box<string>.Shared); // flow
        m.Ask(Make<Keeps>(p.Ssn).Get()); // flow
        m.Ask(Make<Drops>(p.Ssn).Get()); // no flow
        m.Ask(Make<Keeps>(p.Name).Get()); // no flow
        PerType<int>.Value = p.Ssn;
        m.Ask(PerType<int>.Value); // flow
        m.Ask(PerType<long>.Value); // no flow (reported: a static field of a generic type is one place for all type arguments)
        IProducer<object> pr = new PersonProducer(p);
        m.Ask(((Person)pr.Get()).Ssn); // flow
        m.Ask(((Person)pr.Get()).City); // no flow
        IConsumer<string> co = new AnyConsumer();
        m.Ask(co.Take(p.Ssn)); // flow
        m.Ask(new Cur().With(p.Ssn).V); // flow
        m.Ask(new Cur().With("x").V); // no flow
    }
}

static class Statics
{
    static string _field = "";
    static readonly string Computed;
    static Dictionary<string, string> _cache = new();
    static string Unread = "";
    static Statics()
    {
        Computed = "static";
    }

    class WithCtor
    {
        public static readonly string Path;
        static WithCtor()
        {
            Path = Environment.NewLine;
        }
    }

    [ModuleInitializer]
    internal static void Boot()
    {
        Booted = "booted";
    }

    static string Booted = "";
    class Outer
    {
        string _secret = "";
        public class Inner(Outer o)
        {
            public void Put(string s) => o._secret = s;
            public string Read() => o._secret;
        }
    }

    partial class Split
    {
        public string A = "";
        partial void Changed(string s);
        public void Set(string s)
        {
            Changed(s);
        }
    }

    partial class Split
    {
        partial void Changed(string s)
        {
            A = s;
        }
    }

    partial class Empty
    {
        public string A = "";
        partial void Changed(string s);
        public void Set(string s)
        {
            Changed(s);
        }
    }

    static void Use(IModel m, Person p)
    {
        _field = p.Ssn;
        m.Ask(_field); // flow
        m.Ask(Computed); // no flow
        m.Ask(Booted); // no flow
        m.Ask(WithCtor.Path); // no flow
        _cache["a"] = p.Ssn;
        m.Ask(_cache["a"]); // flow
        m.Ask(_cache.Count.ToString()); // no flow
        var o = new Outer();
        new Outer.Inner(o).Put(p.Ssn);
        m.Ask(new Outer.Inner(o).Read()); // flow
        var o2 = new Outer();
        new Outer.Inner(o2).Put(p.Name);
        m.Ask(new Outer.Inner(o2).Read()); // no flow
        var s = new Split();
        s.Set(p.Ssn);
        m.Ask(s.A); // flow
        var e = new Empty();
        e.Set(p.Ssn);
        m.Ask(e.A); // no flow
    }

    sealed class Registry
    {
        public static Registry Instance { get; } = new();

        readonly Dictionary<string, Resident> _all = new();
        public void Add(Resident p) => _all[p.Name] = p;
        public Resident Find(string n) => _all[n];
        public int Size => _all.Count;
    }

    // A type of its own: what other cases put into a Person's City may be in any Person that is found.
    sealed class Resident
    {
        public string Name { get; set; } = "";

        [Pii(PiiKind.SocialSecurityNumber)]
        public string Ssn { get; set; } = "";

        public string City { get; set; } = "";
    }

    static void Singleton(IModel m, Resident p)
    {
        Registry.Instance.Add(p);
        m.Ask(Registry.Instance.Find("Ann").Ssn); // flow
        m.Ask(Registry.Instance.Find("Ann").City); // no flow
        m.Ask(Registry.Instance.Size.ToString()); // no flow
    }
}

static class Anonymous
{
    static void Types(IModel m, Person p)
    {
        var a = new
        {
            p.Ssn,
            Who = p.Name
        };
        m.Ask(a.Ssn); // flow
        m.Ask(a.Who); // no flow
        m.Ask(a.ToString()); // flow
        m.Send(a); // flow
        m.Send(new { p.Name, p.City }); // no flow
        var b = a with
        {
            Ssn = "x"
        };
        m.Send(b); // no flow
        var list = new[]
        {
            new
            {
                p.Ssn,
                N = 1
            }
        }.ToList();
        m.Ask(list[0].N.ToString()); // no flow
        m.Ask(list[0].Ssn); // flow
        m.Send(new { Inner = new { Deep = p.Ssn } }); // flow
    }
}

static class WholeObjects
{
    class Wrapper
    {
        public Person Who = new();
        public string Note = "";
    }

    class Tree
    {
        public List<Tree> Kids = new();
        public Person? Owner;
    }

    static void Pass(IModel m, Person p)
    {
        m.Send(p); // flow
        m.Send(new Person { Name = p.Name }); // no flow
        m.Send(new Wrapper { Who = p }); // flow
        m.Send(new Wrapper { Note = "n" }); // no flow
        m.Send(new List<Person> { p }); // flow
        m.Send(new List<Person>()); // no flow
        m.Send(new { p }); // flow
        m.Send(new Tree { Kids = { new Tree { Owner = p } } }); // flow
        m.Send(new Tree { Kids = { new Tree() } }); // no flow
        m.Send((p, 1)); // flow
        m.Send(new[] { p.Name }); // no flow
        var c = new Person
        {
            Ssn = p.Ssn
        };
        c.Ssn = "";
        m.Send(c); // no flow
        m.Send(new Dictionary<string, Person> { ["a"] = p }.Keys); // no flow
        m.Send(new Dictionary<string, Person> { ["a"] = p }.Values); // flow
    }

    static Person Redact(Person p) => new()
    {
        Name = p.Name,
        City = p.City
    };
    static Person Copy(Person p) => new()
    {
        Name = p.Name,
        Ssn = p.Ssn
    };
    static void Wipe(Person p) => p.Ssn = "";
    static void Mapped(IModel m, Person p)
    {
        m.Send(Redact(p)); // no flow
        m.Send(Copy(p)); // flow
        var c = Copy(p);
        Wipe(c);
        m.Send(c); // no flow
        var l = new List<Person>
        {
            p
        }.Select(Redact).ToList();
        m.Send(l); // no flow
        m.Send(new List<Person> { p }.Select(x => new Person { City = x.City }).ToArray()); // no flow
        m.Send(new List<Person> { p }.Select(Copy)); // flow
    }
}

static class Instances
{
    class Cell
    {
        public string V = "";
        public Cell? Peer;
    }

    static void Alias(IModel m, Person p, bool f)
    {
        var a = new Cell();
        var b = new Cell();
        var c = a;
        c.V = p.Ssn;
        m.Ask(a.V); // flow
        m.Ask(b.V); // no flow
        b.Peer = a;
        m.Ask(b.Peer.V); // flow
        a.V = "reset";
        m.Ask(b.Peer.V); // no flow
        var d = f ? a : b;
        d.V = p.Ssn;
        m.Ask(b.V); // flow
        var e = new Cell();
        var g = new[]
        {
            e
        };
        g[0].V = p.Ssn;
        m.Ask(e.V); // flow
        var cells = Enumerable.Range(0, 2).Select(_ => new Cell()).ToList();
        cells[0].V = p.Ssn;
        m.Ask(cells[0].V); // flow
    }

    struct S
    {
        public string V;
        public S Copy() => this;
        public void Set(string s) => V = s;
    }

    static void Structs(IModel m, Person p)
    {
        var a = new S();
        var b = a;
        b.V = p.Ssn;
        m.Ask(a.V); // no flow
        m.Ask(b.V); // flow
        a.Set(p.Ssn);
        m.Ask(a.V); // flow
        var c = a.Copy();
        c.V = "";
        m.Ask(a.V); // flow
        m.Ask(c.V); // no flow
        object o = b;
        b.V = "";
        m.Ask(((S)o).V); // flow
        var arr = new S[2];
        arr[1].V = p.Ssn;
        m.Ask(arr[1].V); // flow
    }

    class Indexed
    {
        readonly Dictionary<string, string> _d = new();
        public string this[string k] { get => _d[k]; set => _d[k] = value; }

        public string this[int i, int j] => i + ":" + j;
        public string this[Index i] => "idx";
        public int Length => _d.Count;
    }

    class Seq
    {
        public string Data = "";
        public int Length => Data.Length;

        public char this[int i] => Data[i];
        public string Slice(int s, int n) => Data.Substring(s, n);
    }

    static void Indexers(IModel m, Person p)
    {
        var x = new Indexed();
        x["a"] = p.Ssn;
        m.Ask(x["a"]); // flow
        m.Ask(x[1, 2]); // no flow
        m.Ask(x[^1]); // no flow
        var s = new Seq
        {
            Data = p.Ssn
        };
        m.Ask(s[^4..]); // flow
        m.Ask(s[^1].ToString()); // flow
        m.Ask(p.Ssn[^4..]); // flow
        m.Ask(p.Name[..1]); // no flow
        var arr = new[]
        {
            p.Name,
            p.Ssn
        };
        m.Ask(arr[0]); // no flow
        m.Ask(arr[^1]); // flow
        m.Ask(arr[1..][0]); // flow
        var grid = new string[2, 2];
        grid[0, 1] = p.Ssn;
        m.Ask(grid[0, 1]); // flow
        var jag = new[]
        {
            new[]
            {
                "a"
            },
            new[]
            {
                p.Ssn
            }
        };
        m.Ask(jag[1][0]); // flow
        var d = new Dictionary<string, string>
        {
            ["a"] = p.Name,
            ["b"] = p.Ssn
        };
        m.Ask(d["a"]); // no flow
        m.Ask(d["b"]); // flow
    }
}

static unsafe class Unsafe1
{
    struct Raw
    {
        public fixed char Buf[11];
        public int N;
    }

    static void Pointers(IModel m, Person p)
    {
        fixed (char* c = p.Ssn)
            m.Ask(new string (c)); // flow
        fixed (char* c = p.Name)
            m.Ask(new string (c)); // no flow
        char* b = stackalloc char[16];
        for (int i = 0; i < p.Ssn.Length; i++)
            b[i] = p.Ssn[i];
        m.Ask(new string (b, 0, 11)); // flow
        Span<char> sp = stackalloc char[16];
        p.Ssn.AsSpan().CopyTo(sp);
        m.Ask(sp.ToString()); // flow
        Span<char> sq = stackalloc char[3];
        sq.Fill('x');
        m.Ask(sq.ToString()); // no flow
        long n = long.Parse(p.Ssn.Replace("-", ""));
        long k = 0;
        long* q = &k;
        *q = n;
        m.Ask((*q).ToString()); // flow
        m.Ask(k.ToString()); // flow (missed: what is written through a pointer is not seen in the variable)
        var r = new Raw();
        for (int i = 0; i < 11; i++)
            r.Buf[i] = p.Ssn[i];
        m.Ask(r.Buf[0].ToString()); // flow (missed: a fixed buffer inside a struct is a new one at each mention)
        m.Ask(r.N.ToString()); // no flow
        delegate*<string, string> fp = &Same;
        m.Ask(fp(p.Ssn)); // flow
        m.Ask(fp(p.Name)); // no flow
        var h = GCHandle.Alloc(p.Ssn);
        m.Ask((string)h.Target!); // flow
        var mem = Marshal.StringToHGlobalUni(p.Ssn);
        m.Ask(Marshal.PtrToStringUni(mem)); // flow
    }

    static string Same(string s) => s;
    static void UsingLock(IModel m, Person p)
    {
        var gate = new object ();
        string s = "";
        lock (gate)
        {
            s = p.Ssn;
        }

        m.Ask(s); // flow
        var l = new System.Threading.Lock();
        lock (l)
        {
            s = "x";
        }

        m.Ask(s); // no flow
        using (var w = new StringWriter())
        {
            w.Write(p.Ssn);
            m.Ask(w.ToString()); // flow
        }

        using var d = new Disp(p.Ssn);
        using (new Disp("y"))
        {
        }

        m.Ask(Disp.Last); // no flow
    }

    sealed class Disp(string v) : IDisposable
    {
        public static string Last = "";
        readonly string _v = v;
        public void Dispose() => Last = "gone";
    }
}
