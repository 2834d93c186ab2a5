// using (statement and declaration, sync and async) and lock.
namespace Conformance;

public static class UsingAndLock
{
    private sealed class Scope(string text, List<string> log) : IDisposable
    {
        public string Text => text;

        public void Dispose() => log.Add(text);
    }

    private sealed class AsyncScope(string text, List<string> log) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            log.Add(text);
            return ValueTask.CompletedTask;
        }
    }

    public static void Using_Resource(Person person)
    {
        using (var scope = new Scope(person.Ssn, []))
            Ads.Send(scope.Text); // flow: Ssn
        using (var scope = new Scope(person.Name, []))
            Ads.Send(scope.Text); // no flow
    }

    public static void Using_DisposeWrites(Person person)
    {
        var log = new List<string>();
        using (new Scope(person.Ssn, log))
            Ads.Send(log); // no flow
        Ads.Send(log); // flow: Ssn
    }

    public static void Using_DisposeWritesHarmless(Person person)
    {
        var log = new List<string>();
        using (new Scope(person.Name, log))
            Console.WriteLine("in scope");
        Ads.Send(log); // no flow
    }

    public static async Task AwaitUsing_DisposeWrites(Person person)
    {
        var log = new List<string>();
        await using (new AsyncScope(person.Ssn, log))
            await Task.Yield();
        Ads.Send(log); // flow: Ssn
    }

    public static void Using_Declaration(Person person)
    {
        var log = new List<string>();
        {
            using var scope = new Scope(person.Ssn, log);
            Ads.Send(scope.Text.Length); // no flow
        }

        Ads.Send(log); // flow: Ssn
    }

    public static void Lock_Overwrites(Person person)
    {
        var gate = new Lock();
        var text = person.Ssn;
        lock (gate)
        {
            Ads.Send(text); // flow: Ssn
            text = "";
        }

        Ads.Send(text); // no flow
    }

    private static readonly Lock Gate = new();
    private static string shared = "";
    private static string harmless = "";

    public static void Lock_Writes(Person person)
    {
        lock (Gate)
        {
            shared = person.Ssn;
            harmless = person.Name;
        }
    }

    public static void Lock_Reads()
    {
        lock (Gate)
        {
            Ads.Send(shared); // flow: Ssn
            Ads.Send(harmless); // no flow
        }
    }
}
