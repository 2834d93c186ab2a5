// Middleware, and functions that are composed.
namespace Catalogue.Pipeline;
public sealed class Context
{
    public Dictionary<string, object?> Items { get; } = new();

    public string Body = "";
    public string Path = "";
    public string Response = "";
}

public delegate Task Next(Context c);
public delegate Next Middleware(Next next);
public sealed class PipelineBuilder
{
    readonly List<Func<Next, Next>> _parts = new();
    public PipelineBuilder Use(Func<Next, Next> m)
    {
        _parts.Add(m);
        return this;
    }

    public PipelineBuilder Use(Func<Context, Func<Task>, Task> m) => Use(next => c => m(c, () => next(c)));
    public Next Build()
    {
        Next end = _ => Task.CompletedTask;
        foreach (var p in Enumerable.Reverse(_parts))
            end = p(end);
        return end;
    }
}

static class Root
{
    static async Task Carry(IModel m, Person p)
    {
        var app = new PipelineBuilder().Use(async (c, next) =>
        {
            c.Body = "ssn=" + p.Ssn;
            c.Path = "/x";
            await next();
        }).Use(next => async c =>
        {
            m.Ask(c.Path); // no flow
            await next(c);
        }).Use(async (c, next) =>
        {
            c.Response = m.Ask(c.Body);
            await next();
        }).Build();
        var ctx = new Context();
        await app(ctx); // flow
        m.Ask(ctx.Response); // no flow
        m.Ask(ctx.Body); // flow
    }

    static async Task Scrub(IModel m, Person p)
    {
        var app = new PipelineBuilder().Use(async (c, next) =>
        {
            c.Body = "***";
            await next();
        }).Build();
        var ctx = new Context
        {
            Body = p.Name
        };
        await app(ctx);
        m.Ask(ctx.Body); // no flow
    }

    static void Compose(IModel m, Person p)
    {
        Func<string, string> trim = s => s.Trim(), mask = s => new string ('*', s.Length), tag = s => "<" + s + ">";
        static Func<string, string> Then(Func<string, string> a, Func<string, string> b) => x => b(a(x));
        m.Ask(Then(trim, tag)(p.Ssn)); // flow
        m.Ask(Then(trim, mask)(p.Ssn)); // no flow
        m.Ask(new[] { trim, tag }.Aggregate((a, b) => x => b(a(x)))(p.Ssn)); // flow
        var steps = new List<Func<string, string>>
        {
            trim,
            tag
        };
        var s = p.Ssn;
        foreach (var f in steps)
            s = f(s);
        m.Ask(s); // flow
        var t = p.Name;
        foreach (var f in steps)
            t = f(t);
        m.Ask(t); // no flow
    }
}
