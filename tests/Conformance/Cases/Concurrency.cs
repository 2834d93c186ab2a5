// Concurrent collections, channels, Interlocked, threads: other doors to the same places.
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Conformance;

public static class Concurrency
{
    public static void ConcurrentDictionary_GetOrAdd(Person person)
    {
        var cache = new ConcurrentDictionary<string, string>();
        Ads.Send(cache.GetOrAdd("id", _ => person.Ssn)); // flow: Ssn
        Ads.Send(cache["id"]); // flow: Ssn
        var names = new ConcurrentDictionary<string, string>();
        Ads.Send(names.GetOrAdd("name", person.Name)); // no flow
    }

    public static void ConcurrentDictionary_AddOrUpdate(Person person)
    {
        var cache = new ConcurrentDictionary<string, string>();
        cache["id"] = "";
        cache.AddOrUpdate("id", "new", (_, old) => old + person.Ssn);
        Ads.Send(cache.Values); // flow: Ssn
    }

    public static void ConcurrentQueue_TryDequeue(Person person)
    {
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(person.Ssn);
        if (queue.TryDequeue(out var id))
            Ads.Send(id); // flow: Ssn
        var names = new ConcurrentQueue<string>();
        names.Enqueue(person.Name);
        if (names.TryDequeue(out var name))
            Ads.Send(name); // no flow
    }

    public static void ConcurrentBag_TryTake(Person person)
    {
        var bag = new ConcurrentBag<string> { person.Ssn };
        if (bag.TryTake(out var id))
            Ads.Send(id); // flow: Ssn
    }

    public static void BlockingCollection_Consumed(Person person)
    {
        using var work = new BlockingCollection<string>();
        work.Add(person.Ssn);
        work.CompleteAdding();
        foreach (var id in work.GetConsumingEnumerable())
            Ads.Send(id); // flow: Ssn
    }

    public static async Task Channel_WrittenAndRead(Person person)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(person.Ssn);
        Ads.Send(await channel.Reader.ReadAsync()); // flow: Ssn
        var names = Channel.CreateUnbounded<string>();
        await names.Writer.WriteAsync(person.Name);
        Ads.Send(await names.Reader.ReadAsync()); // no flow
    }

    public static async Task Channel_ReadAll(Person person)
    {
        var channel = Channel.CreateBounded<Person>(10);
        channel.Writer.TryWrite(person);
        await foreach (var next in channel.Reader.ReadAllAsync())
        {
            Ads.Send(next.Ssn); // flow: Ssn
            Ads.Send(next.Name); // no flow
        }
    }

    public static void Channel_TryRead(Person person)
    {
        var channel = Channel.CreateUnbounded<string>();
        channel.Writer.TryWrite(person.Diagnosis);
        while (channel.Reader.TryRead(out var text))
            Ads.Send(text); // flow: Diagnosis
    }

    public static void Interlocked_Exchange(Person person)
    {
        var text = "";
        var before = Interlocked.Exchange(ref text, person.Ssn);
        Ads.Send(before); // no flow
        Ads.Send(text); // flow: Ssn
    }

    public static void Interlocked_CompareExchange(Person person)
    {
        string? cached = null;
        Interlocked.CompareExchange(ref cached, person.Ssn, null);
        Ads.Send(cached); // flow: Ssn
    }

    public static void Interlocked_Add(Person person)
    {
        var total = 0;
        Ads.Send(Interlocked.Add(ref total, person.CopayCents)); // flow: CopayCents
        Ads.Send(total); // flow: CopayCents
        var visits = 0;
        Ads.Send(Interlocked.Add(ref visits, person.Visits)); // no flow
    }

    public static void Volatile_WriteAndRead(Person person)
    {
        var text = "";
        Volatile.Write(ref text, person.Ssn);
        Ads.Send(Volatile.Read(ref text)); // flow: Ssn
    }

    public static void Thread_Captures(Person person)
    {
        var text = "";
        var thread = new Thread(() => text = person.Ssn);
        thread.Start();
        thread.Join();
        Ads.Send(text); // flow: Ssn
    }

    public static void Thread_Parameter(Person person)
    {
        var lines = new List<object?>();
        var thread = new Thread(state => lines.Add(state));
        thread.Start(person.Ssn);
        thread.Join();
        Ads.Send(lines); // flow: Ssn
    }

    public static void Parallel_ForEach(List<Person> people)
    {
        var lines = new ConcurrentBag<string>();
        Parallel.ForEach(people, p => lines.Add(p.Ssn));
        Ads.Send(lines); // flow: Ssn
        var names = new ConcurrentBag<string>();
        Parallel.ForEach(people, p => names.Add(p.Name));
        Ads.Send(names); // no flow
    }

    public static void ThreadPool_Item(Person person)
    {
        ThreadPool.QueueUserWorkItem(_ => Ads.Send(person.Ssn)); // flow: Ssn
        ThreadPool.QueueUserWorkItem(_ => Ads.Send(person.Name)); // no flow
    }

    public static void ThreadLocal_Value(Person person)
    {
        using var local = new ThreadLocal<string>(() => person.Ssn);
        Ads.Send(local.Value); // flow: Ssn
        using var other = new ThreadLocal<string>(() => person.Name);
        Ads.Send(other.Value); // no flow
    }

    public static void Parallel_Linq(List<Person> people)
    {
        Ads.Send(people.AsParallel().Select(p => p.Ssn).ToList()); // flow: Ssn
        Ads.Send(people.AsParallel().Select(p => p.Name).ToList()); // no flow
    }

    public static void Interlocked_CompareExchange_MayKeep(Person person)
    {
        var text = person.Ssn;
        Interlocked.CompareExchange(ref text, "", person.Name);
        Ads.Send(text); // flow: Ssn
        Interlocked.Exchange(ref text, "");
        Ads.Send(text); // no flow
    }
}
