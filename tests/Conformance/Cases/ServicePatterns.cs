// Visitors, state machines, event aggregators, units of work, specifications, tools, caches, strategies, containers.
using System.Linq.Expressions;

namespace Catalogue.Patterns;
static class Visitors
{
    abstract class Node
    {
        public abstract T Accept<T>(IVisitor<T> v);
    }

    class Text(string s) : Node
    {
        public string S => s;

        public override T Accept<T>(IVisitor<T> v) => v.Visit(this);
    }

    class Field(Person p, bool secret) : Node
    {
        public Person P => p;
        public bool Secret => secret;

        public override T Accept<T>(IVisitor<T> v) => v.Visit(this);
    }

    class Seq(params Node[] n) : Node
    {
        public Node[] N => n;

        public override T Accept<T>(IVisitor<T> v) => v.Visit(this);
    }

    interface IVisitor<T>
    {
        T Visit(Text t);
        T Visit(Field f);
        T Visit(Seq s);
    }

    class Printer : IVisitor<string>
    {
        public string Visit(Text t) => t.S;
        public string Visit(Field f) => f.P.Ssn;
        public string Visit(Seq s) => string.Concat(s.N.Select(x => x.Accept(this)));
    }

    class Safe : IVisitor<string>
    {
        public string Visit(Text t) => t.S;
        public string Visit(Field f) => f.P.Name;
        public string Visit(Seq s) => string.Concat(s.N.Select(x => x.Accept(this)));
    }

    class Counter : IVisitor<int>
    {
        public int Visit(Text t) => 1;
        public int Visit(Field f) => 1;
        public int Visit(Seq s) => s.N.Sum(x => x.Accept(this));
    }

    static void Visit(IModel m, Person p)
    {
        var doc = new Seq(new Text("Dear "), new Field(p, true));
        m.Ask(doc.Accept(new Printer())); // flow
        m.Ask(doc.Accept(new Safe())); // no flow
        m.Ask(doc.Accept(new Counter()).ToString()); // no flow
        m.Ask(new Seq(new Text(p.Ssn)).Accept(new Safe())); // flow
    }
}

static class StateMachines
{
    enum S
    {
        Start,
        Asked,
        Done
    }

    class Flow1(IModel m, Person p)
    {
        S _s = S.Start;
        string _draft = "";
        public void Step()
        {
            switch (_s)
            {
                case S.Start:
                    _draft = "start";
                    _s = S.Asked;
                    break;
                case S.Asked:
                    _draft += p.Ssn;
                    _s = S.Done;
                    break;
                case S.Done:
                    m.Ask(_draft); // flow
                    m.Ask(_s.ToString());
                    break;
            }
        }
    }

    interface IState
    {
        IState Next(Ctx c);
    }

    class Ctx
    {
        public string Text = "";
        public string Label = "";
        public Person P = null!;
    }

    class First : IState
    {
        public IState Next(Ctx c)
        {
            c.Text = c.P.Ssn;
            c.Label = c.P.City;
            return new Second();
        }
    }

    class Second : IState
    {
        public IState Next(Ctx c)
        {
            c.Text += "!";
            return this;
        }
    }

    static void Switch(IModel m, Person p)
    {
        var f = new Flow1(m, p);
        f.Step();
        f.Step();
        f.Step();
    }

    static void Objects(IModel m, Person p)
    {
        var c = new Ctx
        {
            P = p
        };
        IState s = new First();
        for (var i = 0; i < 3; i++)
            s = s.Next(c);
        m.Ask(c.Text); // flow
        m.Ask(c.Label); // no flow
    }
}

static class Aggregators
{
    class EventAggregator
    {
        readonly Dictionary<Type, List<Delegate>> _h = new();
        public void On<T>(Action<T> f)
        {
            if (!_h.TryGetValue(typeof(T), out var l))
                _h[typeof(T)] = l = new();
            l.Add(f);
        }

        public void Publish<T>(T e)
        {
            if (_h.TryGetValue(typeof(T), out var l))
                foreach (var f in l.Cast<Action<T>>())
                    f(e);
        }
    }

    record Registered(string Id, string City);
    record Closed(string Reason);
    static void Publish(IModel m, Person p)
    {
        var bus = new EventAggregator();
        string id = "", city = "", reason = "";
        bus.On<Registered>(e =>
        {
            id = e.Id;
            city = e.City;
        });
        bus.On<Closed>(e => reason = e.Reason);
        bus.Publish(new Registered(p.Ssn, p.City));
        bus.Publish(new Closed("late"));
        m.Ask(id); // flow
        m.Ask(city); // no flow
        m.Ask(reason); // no flow
    }
}

static class UnitsOfWork
{
    class Row
    {
        public string Key = "";
        public string Data = "";
    }

    class Set<T>
    {
        readonly List<T> _l = new();
        public void Add(T t) => _l.Add(t);
        public IEnumerable<T> Where(Func<T, bool> f) => _l.Where(f);
        public T First(Func<T, bool> f) => _l.First(f);
        public int Count => _l.Count;
    }

    class Uow
    {
        public Set<Row> Rows { get; } = new();
        public Set<Person> People { get; } = new();

        readonly List<Action> _pending = new();
        public void Later(Action a) => _pending.Add(a);
        public int Commit()
        {
            foreach (var a in _pending)
                a();
            return _pending.Count;
        }
    }

    static void Use(IModel m, Person p)
    {
        var u = new Uow();
        u.Later(() => u.Rows.Add(new Row { Key = p.City, Data = p.Ssn }));
        u.People.Add(p);
        var n = u.Commit();
        m.Ask(u.Rows.First(x => x.Key != "").Data); // flow
        m.Ask(u.Rows.First(x => x.Data != "").Key); // no flow (reported: what a queued function makes is known as a whole)
        m.Ask(n.ToString()); // no flow
        m.Ask(u.People.Where(x => x.Ssn != "").Select(x => x.Name).First()); // no flow
        m.Ask(u.People.Where(x => x.Name != "").Select(x => x.Ssn).First()); // flow
        m.Ask(u.People.Count.ToString()); // no flow
    }
}

static class Specifications
{
    abstract class Spec<T>
    {
        public abstract Expression<Func<T, bool>> Expr { get; }

        public bool Ok(T t) => Expr.Compile()(t);
        public string Why = "";
    }

    class BySsn(string ssn) : Spec<Person>
    {
        public override Expression<Func<Person, bool>> Expr => x => x.Ssn == ssn;
        public string Wanted => ssn;
    }

    class ByCity(string city) : Spec<Person>
    {
        public override Expression<Func<Person, bool>> Expr => x => x.City == city;
        public string Wanted => city;
    }

    class And<T>(Spec<T> a, Spec<T> b) : Spec<T>
    {
        public override Expression<Func<T, bool>> Expr => x => a.Ok(x) && b.Ok(x);
    }

    static void Use(IModel m, List<Person> ps)
    {
        var s = new And<Person>(new BySsn(ps[0].Ssn), new ByCity("Fresno"));
        m.Ask(ps.Count(s.Ok).ToString()); // no flow
        m.Ask(ps.First(s.Ok).Name); // no flow
        m.Ask(ps.First(s.Ok).Ssn); // flow
        m.Ask(new BySsn(ps[0].Ssn).Wanted); // flow
        m.Ask(new ByCity(ps[0].City).Wanted); // no flow
    }
}

static class Tools
{
    delegate Task<string> Tool(Dictionary<string, string> args);
    class ToolBox
    {
        readonly Dictionary<string, (string Doc, Tool Run)> _t = new();
        public void Add(string n, string d, Tool t) => _t[n] = (d, t);
        public Task<string> Call(string n, Dictionary<string, string> a) => _t[n].Run(a);
        public string Docs => string.Join("\n", _t.Select(x => x.Key + ": " + x.Value.Doc));
    }

    class People(Person p)
    {
        public Task<string> Lookup(Dictionary<string, string> a) => Task.FromResult($"{a["name"]}: {p.Ssn}");
        public Task<string> Weather(Dictionary<string, string> a) => Task.FromResult("sunny in " + a["city"]);
    }

    static async Task Agent(IModel m, Person p)
    {
        var box = new ToolBox();
        var people = new People(p);
        box.Add("lookup", "finds", people.Lookup);
        box.Add("weather", "says", people.Weather);
        m.Ask(box.Docs); // no flow
        m.Ask(await box.Call("lookup", new() { ["name"] = "Ann" })); // flow
        var w = await people.Weather(new() { ["city"] = p.City });
        m.Ask(w); // no flow
    }
}

static class Caches
{
    class Memo<TK, TV>(Func<TK, TV> f)
        where TK : notnull
    {
        readonly Dictionary<TK, TV> _d = new();
        public TV this[TK k] => _d.TryGetValue(k, out var v) ? v : _d[k] = f(k);
    }

    class Ttl<T>
    {
        (DateTime At, T Value)? _e;
        public T Get(Func<T> make)
        {
            if (_e is { } e && e.At > DateTime.MinValue)
                return e.Value;
            var v = make();
            _e = (DateTime.UtcNow, v);
            return v;
        }
    }

    interface ICache
    {
        T GetOrCreate<T>(string key, Func<T> make);
        void Remove(string k);
    }

    class MemoryCache : ICache
    {
        readonly Dictionary<string, object> _d = new();
        public T GetOrCreate<T>(string key, Func<T> make)
        {
            if (!_d.TryGetValue(key, out var o))
                _d[key] = o = make()!;
            return (T)o;
        }

        public void Remove(string k) => _d.Remove(k);
    }

    static readonly Dictionary<Type, Func<object, string>> Printers = new()
    {
        [typeof(string)] = o => "s" + o,
        [typeof(int)] = o => "n"
    };
    static void Use(IModel m, Person p)
    {
        var memo = new Memo<string, string>(k => k + p.Ssn);
        m.Ask(memo["a"]); // flow
        var memo2 = new Memo<Person, string>(x => x.City);
        m.Ask(memo2[p]); // no flow
        m.Ask(new Ttl<string>().Get(() => p.Ssn)); // flow
        m.Ask(new Ttl<Person>().Get(() => p).Name); // no flow
        var c = new MemoryCache();
        m.Ask(c.GetOrCreate("k", () => p.Ssn)); // flow
        var c2 = new MemoryCache();
        m.Ask(c2.GetOrCreate("k", () => p.Name)); // no flow
        m.Ask(c.GetOrCreate("k2", () => p).GetType().Name); // no flow
        m.Ask(Printers[typeof(string)](p.Ssn)); // flow
        m.Ask(Printers[typeof(int)](p.Age)); // no flow
    }
}

static class Strategies
{
    interface IFormat
    {
        string Format(Person p);
    }

    class Long : IFormat
    {
        public string Format(Person p) => p.Name + p.Ssn;
    }

    class Short : IFormat
    {
        public string Format(Person p) => p.Name;
    }

    class Reporter(IFormat f, IModel m)
    {
        public void Report(Person p) => m.Ask(f.Format(p)); // flow
        public void Title(Person p) => m.Ask("Report on " + p.Name); // no flow
    }

    class ShortReporter(Short f, IModel m)
    {
        public void Report(Person p) => m.Ask(f.Format(p)); // no flow
    }

    static class Factory
    {
        public static IFormat For(string k) => k switch
        {
            "long" => new Long(),
            _ => new Short()};
    }

    static void Use(IModel m, Person p)
    {
        var r = new Reporter(new Long(), m);
        r.Report(p);
        r.Title(p);
        new ShortReporter(new Short(), m).Report(p);
        m.Ask(Factory.For("long").Format(p)); // flow
    }

    class ChainLink
    {
        public ChainLink? Next;
        public virtual string Handle(Person p) => Next?.Handle(p) ?? "unhandled";
    }

    class SsnLink : ChainLink
    {
        public override string Handle(Person p) => p.Age > 1000 ? p.Ssn : base.Handle(p);
    }

    class LastLink : ChainLink
    {
        public override string Handle(Person p) => p.Ssn;
    }

    static void Chain(IModel m, Person p)
    {
        var c = new ChainLink
        {
            Next = new LastLink()
        };
        m.Ask(c.Handle(p)); // flow
        m.Ask(new ChainLink { Next = new ChainLink() }.Handle(p)); // no flow
    }

    class Command(Action run, Action undo)
    {
        public void Run() => run();
        public void Undo() => undo();
    }

    static void Commands(IModel m, Person p)
    {
        var text = "";
        var stack = new Stack<Command>();
        var c = new Command(() => text = p.Ssn, () => text = "");
        c.Run();
        stack.Push(c);
        m.Ask(text); // flow
        stack.Pop().Undo();
        m.Ask(text); // no flow
    }
}

static class Containers
{
    class Services
    {
        readonly Dictionary<Type, Func<Services, object>> _f = new();
        public void Add<T>(Func<Services, T> f)
            where T : notnull => _f[typeof(T)] = s => f(s);
        public T Get<T>() => (T)_f[typeof(T)](this);
    }

    interface IGreeter
    {
        string Greet(Person p);
    }

    class Greeter : IGreeter
    {
        public string Greet(Person p) => "Hi " + p.Name;
    }

    interface ILabeler
    {
        string Label(Person p);
    }

    class Labeler(IGreeter g) : ILabeler
    {
        public string Label(Person p) => g.Greet(p) + p.Ssn;
    }

    static void Use(IModel m, Person p)
    {
        var s = new Services();
        s.Add<IGreeter>(_ => new Greeter());
        s.Add<ILabeler>(x => new Labeler(x.Get<IGreeter>()));
        m.Ask(s.Get<IGreeter>().Greet(p)); // no flow (reported: a container of factories is taken to give out all that it holds)
        m.Ask(s.Get<ILabeler>().Label(p)); // flow
    }

    sealed class Settings
    {
        public bool IncludeIds { get; set; }
        public string Prefix { get; set; } = "";
    }

    interface IOptions<T>
    {
        T Value { get; }
    }

    sealed class Fixed<T>(T v) : IOptions<T>
    {
        public T Value => v;
    }

    class Letter(IOptions<Settings> o, IModel m)
    {
        public void Write(Person p) => m.Ask(o.Value.Prefix + (o.Value.IncludeIds ? p.Ssn : p.Name)); // flow
        public void Head() => m.Ask(o.Value.Prefix); // no flow
    }

    static void Opts(IModel m, Person p)
    {
        foreach (var b in new[]
        {
            true,
            false
        }

        )
        {
            var l = new Letter(new Fixed<Settings>(new Settings { IncludeIds = b, Prefix = "P" }), m);
            l.Write(p);
            l.Head();
        }
    }
}
