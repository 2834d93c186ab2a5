// Tasks, streams, shared places of threads, iterators, delegates, events, closures, expression trees, dynamic.
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Catalogue.AsyncAndDelegates;
static class AsyncStreams
{
    static async IAsyncEnumerable<string> Ssns(Person p)
    {
        yield return p.Name;
        await Task.Yield();
        yield return p.Ssn;
    }

    static async IAsyncEnumerable<string> Names(Person p)
    {
        await Task.CompletedTask;
        yield return p.Name;
    }

    sealed class Session(string id) : IAsyncDisposable
    {
        public string Id => id;

        public static string Last = "";
        public ValueTask DisposeAsync()
        {
            Last = id;
            return default;
        }
    }

    sealed class QuietSession(string id) : IAsyncDisposable, IDisposable
    {
        public static string Last = "";
        public ValueTask DisposeAsync()
        {
            Last = "closed";
            return default;
        }

        public void Dispose()
        {
            Last = id;
        }
    }

    static async Task Foreach(IModel m, Person p)
    {
        await foreach (var s in Ssns(p))
            m.Ask(s); // flow
        await foreach (var s in Names(p))
            m.Ask(s); // no flow
        await foreach (var s in Ssns(p).WithCancellation(default).ConfigureAwait(false))
            m.Ask(s); // flow
        await foreach (var s in Ssns(p).Select(x => x + "!").Where(x => x.Length > 4))
            m.Ask(s); // flow
        var all = await Ssns(p).ToListAsync();
        m.Ask(all[1]); // flow
        m.Ask((await Ssns(p).CountAsync()).ToString()); // no flow
        await using var e = Ssns(p).GetAsyncEnumerator();
        while (await e.MoveNextAsync())
            m.Ask(e.Current); // flow
    }

    static async Task AwaitUsing(IModel m, Person p)
    {
        await using (var s = new Session(p.Ssn))
            m.Ask("open"); // no flow
        m.Ask(Session.Last); // flow
        await using (var s = new QuietSession(p.Ssn))
        {
        }

        m.Ask(QuietSession.Last); // no flow
    }
}

static class Awaiters
{
    class Later
    {
        public string V = "";
        public Awaiter GetAwaiter() => new(this);
    }

    readonly struct Awaiter(Later l) : INotifyCompletion
    {
        public bool IsCompleted => true;

        public string GetResult() => l.V;
        public void OnCompleted(Action a) => a();
    }

    class Dull
    {
        public string V = "";
        public DullAwaiter GetAwaiter() => new();
    }

    readonly struct DullAwaiter : INotifyCompletion
    {
        public bool IsCompleted => true;

        public string GetResult() => "dull";
        public void OnCompleted(Action a) => a();
    }

    static async ValueTask<string> Pooled(string s)
    {
        await Task.Yield();
        return s;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<string> Built(string s)
    {
        await Task.Yield();
        return s + ".";
    }

    static async Task Custom(IModel m, Person p)
    {
        m.Ask(await new Later { V = p.Ssn }); // flow
        m.Ask(await new Dull { V = p.Ssn }); // no flow
        m.Ask(await Pooled(p.Ssn)); // flow
        m.Ask(await Pooled(p.Name)); // no flow
        m.Ask(await Built(p.Ssn)); // flow
        m.Ask(await Task.Run(() => p.Ssn)); // flow
        m.Ask(await Task.Run(async () => // no flow
        {
            await Task.Delay(1);
            return p.Name;
        }));
    }
}

static class Tasks
{
    static async Task<string> Get(string s)
    {
        await Task.Yield();
        return s;
    }

    static async Task Combine(IModel m, Person p)
    {
        var r = await Task.WhenAll(Get(p.Name), Get(p.Ssn));
        m.Ask(r[1]); // flow
        var q = await Task.WhenAll(Get(p.Name), Get(p.City));
        m.Ask(q[0]); // no flow
        var any = await Task.WhenAny(Get(p.Ssn));
        m.Ask(await any); // flow
        m.Ask(await Get(p.Ssn).ContinueWith(t => t.Result.ToUpper())); // flow
        m.Ask(await Get(p.Ssn).ContinueWith(t => t.IsCompleted.ToString())); // no flow
        var tcs = new TaskCompletionSource<string>();
        tcs.SetResult(p.Ssn);
        m.Ask(await tcs.Task); // flow
        var clean = new TaskCompletionSource<string>();
        clean.TrySetResult(p.Name);
        m.Ask(await clean.Task); // no flow
        var bad = new TaskCompletionSource<string>();
        bad.SetException(new Exception(p.Ssn));
        try
        {
            await bad.Task;
        }
        catch (Exception e)
        {
            m.Ask(e.Message); // flow (missed: an exception that a task is failed with is not followed to who awaits it)
        }

        m.Ask(Get(p.Ssn).GetAwaiter().GetResult()); // flow
        m.Ask(Get(p.Ssn).Status.ToString()); // no flow
        var vt = new ValueTask<string>(p.Ssn);
        m.Ask(await vt.AsTask()); // flow
        m.Ask(await Task.FromResult(p.Ssn).WaitAsync(TimeSpan.FromSeconds(1))); // flow
        m.Ask(await await Task.Factory.StartNew(() => Get(p.Ssn))); // flow
        m.Ask(await Task.Factory.StartNew(o => (string)o!, p.Ssn)); // flow
        await foreach (var t in Task.WhenEach(Get(p.Ssn), Get("x")))
            m.Ask(await t); // flow
        m.Ask(await Task.FromResult(p).ContinueWith(x => x.Result.Name)); // no flow
        var faulted = Task.FromException<string>(new Exception(p.Ssn));
        m.Ask(faulted.Exception!.InnerException!.Message); // flow
    }

    static async Task Ambient(IModel m, Person p)
    {
        var al = new AsyncLocal<string>();
        al.Value = p.Ssn;
        await Task.Yield();
        m.Ask(al.Value); // flow
        al.Value = "x";
        m.Ask(al.Value); // no flow
        var tl = new ThreadLocal<string>(() => p.Ssn);
        m.Ask(tl.Value); // flow
        var lz = new Lazy<string>(() => p.Ssn);
        m.Ask(lz.Value); // flow
        m.Ask(lz.IsValueCreated.ToString()); // no flow
        var lz2 = new Lazy<Person>(() => p);
        m.Ask(lz2.Value.Name); // no flow
        var wr = new WeakReference<string>(p.Ssn);
        wr.TryGetTarget(out var target);
        m.Ask(target); // flow
        var wo = new WeakReference(p.Ssn);
        m.Send(wo.Target); // flow
        var cwt = new ConditionalWeakTable<Person, string>();
        cwt.Add(p, p.Ssn);
        cwt.TryGetValue(p, out var held);
        m.Ask(held); // flow
        var cw2 = new ConditionalWeakTable<Person, string>();
        cw2.Add(p, p.City);
        m.Ask(cw2.GetValue(p, k => "none")); // no flow
        var key = new object ();
        var cw3 = new ConditionalWeakTable<object, string>();
        m.Ask(cw3.GetValue(key, _ => p.Ssn)); // flow
        LazyInitializer.EnsureInitialized(ref _cache, () => p.Ssn);
        m.Ask(_cache); // flow
        string? loc = "a";
        Interlocked.Exchange(ref loc, p.Ssn);
        m.Ask(loc); // flow
        var old = Interlocked.Exchange(ref loc, "b");
        m.Ask(old); // flow
        m.Ask(loc); // no flow
        string? cx = null;
        Interlocked.CompareExchange(ref cx, p.Ssn, null);
        m.Ask(cx); // flow
        Volatile.Write(ref cx, p.Name);
        m.Ask(Volatile.Read(ref cx)); // no flow
    }

    static string? _cache;
    static void Parallels(IModel m, Person p)
    {
        var bag = new ConcurrentBag<string>();
        Parallel.ForEach(new[] { p.Ssn, "x" }, s => bag.Add(s));
        m.Send(bag); // flow
        var names = new ConcurrentBag<string>();
        Parallel.For(0, 2, i => names.Add(p.Name + i));
        m.Send(names); // no flow
        string got = "";
        Parallel.Invoke(() => got = p.Ssn, () =>
        {
        });
        m.Ask(got); // flow
        var th = "";
        var t = new Thread(o => th = (string)o!);
        t.Start(p.Ssn);
        t.Join();
        m.Ask(th); // flow
        var pool = "";
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(o =>
        {
            pool = (string)o!;
            done.Set();
        }, p.Ssn);
        done.Wait();
        m.Ask(pool); // flow
        var tick = "";
        using var fired = new ManualResetEventSlim();
        using (new Timer(o =>
        {
            tick = ((Person)o!).Ssn;
            fired.Set();
        }, p, 0, -1))
            fired.Wait();
        m.Ask(tick); // flow
        m.Ask(new[] { p.Ssn }.AsParallel().Select(x => x).First()); // flow
        var cts = new CancellationTokenSource();
        var reg = "";
        cts.Token.Register(o => reg = (string)o!, p.Ssn);
        cts.Cancel();
        m.Ask(reg); // flow
    }

    static async Task Channels(IModel m, Person p)
    {
        var c = Channel.CreateUnbounded<string>();
        await c.Writer.WriteAsync(p.Ssn);
        c.Writer.TryWrite("x");
        c.Writer.Complete();
        m.Ask(await c.Reader.ReadAsync()); // flow
        await foreach (var s in c.Reader.ReadAllAsync())
            m.Ask("item"); // no flow
        var d = Channel.CreateBounded<Person>(3);
        d.Writer.TryWrite(p);
        d.Reader.TryRead(out var q);
        m.Ask(q!.Name); // no flow
        m.Ask(d.Reader.Count.ToString()); // no flow
        var b = new BlockingCollection<string>();
        b.Add(p.Ssn);
        b.CompleteAdding();
        foreach (var s in b.GetConsumingEnumerable())
            m.Ask(s); // flow
        var e = new BlockingCollection<string>();
        e.Add(p.Name);
        m.Ask(e.Take()); // no flow
    }

    sealed class Obs(Action<string> f) : IObserver<string>
    {
        public void OnNext(string s) => f(s);
        public void OnError(Exception e)
        {
        }

        public void OnCompleted()
        {
        }
    }

    sealed class Subject : IObservable<string>
    {
        readonly List<IObserver<string>> _l = new();
        public IDisposable Subscribe(IObserver<string> o)
        {
            _l.Add(o);
            return null!;
        }

        public void Next(string s)
        {
            foreach (var o in _l)
                o.OnNext(s);
        }
    }

    sealed class Sync<T>(Action<T> f) : IProgress<T>
    {
        public void Report(T v) => f(v);
    }

    static void Work(IProgress<string> pr, Person p)
    {
        pr.Report(p.Ssn);
    }

    static void WorkClean(IProgress<string> pr, Person p)
    {
        pr.Report(p.City);
    }

    static void Observe(IModel m, Person p)
    {
        var s = new Subject();
        s.Subscribe(new Obs(x => m.Ask(x)));
        var seen = "";
        s.Next(p.Ssn); // flow
        Work(new Sync<string>(x => seen = x), p);
        m.Ask(seen); // flow
        var seen2 = "";
        WorkClean(new Sync<string>(x => seen2 = x), p);
        m.Ask(seen2); // no flow
    }
}

static class Iterators
{
    static IEnumerable<string> Mixed(Person p)
    {
        yield return p.Name;
        if (p.Age > 99)
            yield break;
        yield return p.Ssn;
    }

    static IEnumerable<Person> Walk(Person p)
    {
        yield return p;
    }

    static IEnumerable<T> Twice<T>(IEnumerable<T> xs)
    {
        foreach (var x in xs)
        {
            yield return x;
            yield return x;
        }
    }

    class Tree(string v, params Tree[] kids) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator()
        {
            yield return v;
            foreach (var k in kids)
                foreach (var x in k)
                    yield return x;
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    class Pat
    {
        public string V = "";
        int _n;
        public Pat GetEnumerator() => this;
        public bool MoveNext() => _n++ == 0;
        public string Current => V;
    }

    static IEnumerable<string> Lazy(Func<string> f)
    {
        yield return f();
    }

    static void Use(IModel m, Person p)
    {
        foreach (var s in Mixed(p))
            m.Ask(s); // flow
        foreach (var q in Walk(p))
            m.Ask(q.Name); // no flow
        foreach (var s in Twice(new[] { p.Ssn }))
            m.Ask(s); // flow
        foreach (var s in Twice(new[] { p.City }))
            m.Ask(s); // no flow
        foreach (var s in new Tree("a", new Tree("b", new Tree(p.Ssn))))
            m.Ask(s); // flow
        foreach (var s in new Tree("a", new Tree(p.Name)))
            m.Ask(s); // no flow
        foreach (var s in new Pat
        {
            V = p.Ssn
        }

        )
            m.Ask(s); // flow
        foreach (var s in Lazy(() => p.Ssn))
            m.Ask(s); // flow
        using var e = Mixed(p).GetEnumerator();
        e.MoveNext();
        e.MoveNext();
        m.Ask(e.Current); // flow
        m.Ask(Mixed(p).Last()); // flow
        m.Ask(Mixed(p).Count().ToString()); // no flow
    }
}

static class Functions
{
    delegate string Fmt(string s, string suffix = "!");
    delegate void Put(ref string s);
    static string Upper(string s) => s.ToUpperInvariant();
    static string Drop(string s) => "dropped";
    class Counter
    {
        string _last = "";
        public void Keep(string s) => _last = s;
        public string Last() => _last;
    }

    static void Lambdas(IModel m, Person p)
    {
        var f = (string s = "none", params string[] more) => s + string.Concat(more);
        m.Ask(f()); // no flow
        m.Ask(f(p.Ssn)); // flow
        m.Ask(f("a", "b", p.Ssn)); // flow
        var g = static (string s) => s.Length;
        m.Ask(g(p.Ssn).ToString()); // no flow
        Fmt h = (s, x) => s + x;
        m.Ask(h("a", p.Ssn)); // flow
        m.Ask(h(p.Name)); // no flow
        Put put = (ref string s) => s = p.Ssn;
        var t = "a";
        put(ref t);
        m.Ask(t); // flow
        Func<string, Func<string, string>> curry = a => b => a + b;
        m.Ask(curry(p.Ssn)("x")); // flow
        m.Ask(curry("y")("x")); // no flow
        Func<string, string>? rec = null;
        rec = s => s.Length > 20 ? s : rec!(s + s);
        m.Ask(rec(p.Ssn)); // flow
        var o = object (bool b) => b ? p.Ssn : 1;
        m.Send(o(true)); // flow
    }

    static void Groups(IModel m, Person p)
    {
        Func<string, string> u = Upper;
        var d = Drop;
        m.Ask(u(p.Ssn)); // flow
        m.Ask(d(p.Ssn)); // no flow
        m.Ask(string.Join(",", new[] { p.Ssn }.Select(Upper))); // flow
        m.Ask(string.Join(",", new[] { p.Ssn }.Select(Drop))); // no flow
        var c = new Counter();
        Action<string> k = c.Keep;
        k(p.Ssn);
        Func<string> l = c.Last;
        m.Ask(l()); // flow
        new List<string>
        {
            p.Ssn
        }.ForEach(s => m.Ask(s)); // flow
        new List<string>
        {
            p.Name
        }.ForEach(s => m.Ask(s)); // no flow
        Func<string> bound = p.Ssn.ToUpper;
        m.Ask(bound()); // flow
        var table = new Dictionary<string, Func<Person, string>>
        {
            ["id"] = x => x.Ssn,
            ["name"] = x => x.Name
        };
        m.Ask(table["id"](p)); // flow
        m.Ask(table["name"](p)); // no flow
    }

    static void Multicast(IModel m, Person p)
    {
        var log = new List<string>();
        Action<string> a = s => log.Add(s);
        Action<string> b = s =>
        {
        };
        var both = a + b;
        both(p.Ssn);
        m.Ask(log[0]); // flow
        var log2 = new List<string>();
        Action<string> c = s => log2.Add(s);
        var less = c + b;
        less -= c;
        less!(p.Ssn);
        m.Ask(string.Concat(log2)); // no flow (reported: a handler that is taken out of a delegate stays in it)
        Func<string> x = () => p.Ssn;
        x += () => "last";
        m.Ask(x()); // no flow (reported: each function of a delegate is taken to give its result)
        foreach (Func<string> y in x.GetInvocationList())
            m.Ask(y()); // flow
        m.Ask((string? )((Delegate)(Func<string, string>)Upper).DynamicInvoke(p.Ssn)); // flow
    }

    class Bus
    {
        public event Action<string>? Said;
        public event EventHandler<Args>? Raised;
        EventHandler<Args>? _own;
        public event EventHandler<Args> Own { add => _own += value; remove => _own -= value; }

        public void Say(string s) => Said?.Invoke(s);
        public void Raise(Args a)
        {
            Raised?.Invoke(this, a);
            _own?.Invoke(this, a);
        }
    }

    class Args : EventArgs
    {
        public string Id = "", Kind = "";
    }

    static void Events(IModel m, Person p)
    {
        var b = new Bus();
        b.Said += s => m.Ask("got " + s);
        b.Say(p.Ssn); // flow
        var c = new Bus();
        string kept = "";
        c.Said += s => kept = s;
        c.Say(p.Name);
        m.Ask(kept); // no flow
        var d = new Bus();
        string id = "", kind = "";
        d.Raised += (o, a) =>
        {
            id = a.Id;
            kind = a.Kind;
        };
        d.Raise(new Args { Id = p.Ssn, Kind = "k" });
        m.Ask(id); // flow
        m.Ask(kind); // no flow
        var e = new Bus();
        string own = "";
        e.Own += (o, a) => own = a.Id;
        e.Raise(new Args { Id = p.Ssn });
        m.Ask(own); // flow
        var g = new Bus();
        string gone = "none";
        Action<string> hnd = s => gone = s;
        g.Said += hnd;
        g.Said -= hnd;
        g.Say(p.Ssn);
        m.Ask(gone); // no flow (reported: a handler that is taken out of a delegate stays in it)
    }

    static void Locals(IModel m, Person p)
    {
        var s = p.Ssn;
        string Captured() => s;
        static string Plain(string x) => x;
        void Clear()
        {
            s = "";
        }

        m.Ask(Captured()); // flow
        m.Ask(Plain("x")); // no flow
        m.Ask(Plain(p.Ssn)); // flow
        Clear();
        m.Ask(Captured()); // no flow
        int Fact(int n) => n <= 1 ? 1 : n * Fact(n - 1);
        m.Ask(Fact(p.Age).ToString()); // no flow
        IEnumerable<string> Gen()
        {
            yield return s;
            yield return p.Ssn;
        }

        m.Ask(Gen().Last()); // flow
        async Task<string> Later()
        {
            await Task.Yield();
            return p.Ssn;
        }

        m.Ask(Later().Result); // flow
    }

    static void Closures(IModel m, Person p)
    {
        var fs = new List<Func<string>>();
        foreach (var x in new[]
        {
            "a",
            p.Ssn
        }

        )
            fs.Add(() => x);
        m.Ask(fs[1]()); // flow
        var gs = new List<Func<string>>();
        for (int i = 0; i < 2; i++)
        {
            var n = p.Name + i;
            gs.Add(() => n);
        }

        m.Ask(gs[0]()); // no flow
        var late = "clean";
        Func<string> read = () => late;
        late = p.Ssn;
        m.Ask(read()); // flow
        var early = p.Ssn;
        Func<string> read2 = () => early;
        early = "clean";
        m.Ask(read2()); // no flow
        string outer = "";
        Action a = () =>
        {
            Action b = () => outer = p.Ssn;
            b();
        };
        a();
        m.Ask(outer); // flow
        string never = "";
        Action unused = () => never = p.Ssn;
        m.Ask(never); // no flow
    }

    static void Trees(IModel m, Person p)
    {
        Expression<Func<Person, string>> e = x => x.Ssn;
        var f = e.Compile();
        m.Ask(f(p)); // flow
        Expression<Func<Person, string>> g = x => x.Name;
        m.Ask(g.Compile()(p)); // no flow
        m.Ask(((MemberExpression)e.Body).Member.Name); // no flow
        var q = new[]
        {
            p
        }.AsQueryable().Where(x => x.Ssn != "").Select(x => x.Name);
        m.Ask(q.First()); // no flow
        m.Ask(new[] { p }.AsQueryable().Select(e).First()); // flow
        var c = Expression.Lambda<Func<string>>(Expression.Constant(p.Ssn)).Compile();
        m.Ask(c()); // flow
    }

    static void Dynamics(IModel m, Person p)
    {
        dynamic d = p;
        m.Ask((string)d.Ssn); // flow
        dynamic x = new System.Dynamic.ExpandoObject();
        x.Id = p.Ssn;
        x.Name = p.Name;
        m.Ask((string)x.Id); // flow
        m.Ask((string)x.Name); // no flow
        dynamic s = p.Ssn;
        m.Ask(s.Substring(2)); // flow
        dynamic n = p.Name;
        m.Ask(n); // no flow
        IDictionary<string, object?> bag = x;
        m.Send(bag["Id"]); // flow
        dynamic mm = m;
        mm.Ask(p.Ssn); // flow
    }
}
