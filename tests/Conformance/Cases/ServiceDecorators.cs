// A client with retries, a cache and redaction stacked around it.
using System.Collections.Concurrent;

namespace Catalogue.Decorators;
public interface ICompleter
{
    Task<string> Complete(string prompt, Options? o = null);
}

public sealed class Options
{
    public string System = "";
    public double Temperature;
    public Dictionary<string, string> Extra = new();
}

public sealed class ModelCompleter(IModel m) : ICompleter
{
    public Task<string> Complete(string prompt, Options? o = null) => Task.FromResult(m.Ask(o?.System + prompt));
}

public sealed class Retrying(ICompleter inner, int times) : ICompleter
{
    public async Task<string> Complete(string prompt, Options? o = null)
    {
        for (var i = 0;; i++)
            try
            {
                return await inner.Complete(prompt, o);
            }
            catch when (i < times)
            {
                await Task.Yield();
            }
    }
}

public sealed class Caching(ICompleter inner) : ICompleter
{
    readonly ConcurrentDictionary<string, Task<string>> _c = new();
    public Task<string> Complete(string prompt, Options? o = null) => _c.GetOrAdd(prompt, k => inner.Complete(k, o));
}

public sealed class Redacting(ICompleter inner) : ICompleter
{
    public Task<string> Complete(string prompt, Options? o = null) => inner.Complete("[" + prompt.Length + " characters]", o);
}

public sealed class Recent(ICompleter inner) : ICompleter
{
    public string Last = "";
    public Task<string> Complete(string prompt, Options? o = null)
    {
        Last = prompt;
        return inner.Complete(prompt, o);
    }
}

public sealed class Policy
{
    public static async Task<T> Retry<T>(Func<Task<T>> f, int n = 2)
    {
        while (true)
            try
            {
                return await f();
            }
            catch when (n-- > 0)
            {
            }
    }

    public static async Task<T> Timeout<T>(Func<CancellationToken, Task<T>> f)
    {
        using var cts = new CancellationTokenSource(1000);
        return await f(cts.Token);
    }
}

static class Root
{
    static async Task Chain(IModel m, Person p)
    {
        ICompleter c = new Caching(new Retrying(new ModelCompleter(m), 2));
        await c.Complete("hello " + p.Ssn); // flow
    }

    static async Task ChainClean(IModel m, Person p)
    {
        ICompleter c = new Caching(new Retrying(new ModelCompleter(m), 2));
        await c.Complete("hello " + p.Name); // no flow
    }

    static async Task Redacted(IModel m, Person p)
    {
        await new Redacting(new ModelCompleter(m)).Complete(p.Ssn); // no flow
        await new Redacting(new ModelCompleter(m)).Complete("x", new Options { System = p.Ssn }); // flow
    }

    static async Task Opts(IModel m, Person p)
    {
        var c = new ModelCompleter(m);
        var o = new Options
        {
            Extra =
            {
                ["id"] = p.Ssn
            }
        };
        await c.Complete("x", o); // no flow
        o.System = "for " + p.Ssn;
        await c.Complete("x", o); // flow
        var r = new Recent(new Redacting(c));
        await r.Complete(p.Ssn); // no flow
        m.Ask(r.Last); // flow
    }

    static async Task Policies(IModel m, Person p)
    {
        await Policy.Retry(() => Task.FromResult(m.Ask(p.Ssn))); // flow
        await Policy.Retry(() => Task.FromResult(m.Ask(p.Name))); // no flow
        var s = await Policy.Retry(async () =>
        {
            await Task.Yield();
            return p.Ssn;
        });
        m.Ask(s); // flow
        m.Ask(await Policy.Timeout(ct => Task.FromResult(p.City))); // no flow
        m.Ask(await Policy.Timeout(ct => Policy.Retry(() => Task.FromResult(p.Ssn)))); // flow
    }
}
