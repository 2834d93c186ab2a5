// Background work: a channel behind an interface, and queued functions.
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Catalogue.Queue;
public sealed record Job(int Id, string Text, Dictionary<string, string> Headers);
public interface IBackgroundQueue
{
    ValueTask Enqueue(Job j);
    IAsyncEnumerable<Job> Drain();
    void Close();
}

public sealed class ChannelQueue : IBackgroundQueue
{
    readonly Channel<Job> _c = Channel.CreateUnbounded<Job>();
    public ValueTask Enqueue(Job j) => _c.Writer.WriteAsync(j);
    public IAsyncEnumerable<Job> Drain() => _c.Reader.ReadAllAsync();
    public void Close() => _c.Writer.Complete();
}

public sealed class Worker(IBackgroundQueue q, IModel model)
{
    public async Task RunAsync()
    {
        await foreach (var job in q.Drain())
        {
            model.Ask(job.Text); // flow
            model.Ask(job.Id.ToString()); // no flow
            model.Ask(job.Headers["trace"]); // no flow
        }
    }
}

public sealed class Producer(IBackgroundQueue q)
{
    public async Task Submit(Person p)
    {
        await q.Enqueue(new Job(p.Age, "Letter for " + p.Ssn, new() { ["trace"] = p.City }));
        q.Close();
    }
}

public sealed class WorkItems(IModel model)
{
    readonly ConcurrentQueue<Func<CancellationToken, Task>> _items = new();
    public void Add(Func<CancellationToken, Task> f) => _items.Enqueue(f);
    public async Task Run()
    {
        while (_items.TryDequeue(out var f))
            await f(default);
    }

    public void Later(Person p) => Add(_ =>
    {
        model.Ask(p.Ssn); // flow
        return Task.CompletedTask;
    });
    public void LaterClean(Person p) => Add(_ =>
    {
        model.Ask(p.Name); // no flow
        return Task.CompletedTask;
    });
}

static class Root
{
    static async Task Start(IModel m, Person p)
    {
        var q = new ChannelQueue();
        await new Producer(q).Submit(p);
        await new Worker(q, m).RunAsync();
    }

    static async Task Items(IModel m, Person p)
    {
        var w = new WorkItems(m);
        w.Later(p);
        w.LaterClean(p);
        await w.Run();
    }
}
