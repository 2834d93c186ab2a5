// Tasks as values: made, combined, continued, waited for.
namespace Conformance;

public static class Tasks
{
    public static void Result(Person person)
    {
        var task = Task.FromResult(person.Ssn);
        Ads.Send(task.Result); // flow: Ssn
        Ads.Send(Task.FromResult(person.Name).Result); // no flow
    }

    public static void GetAwaiterGetResult(Person person)
    {
        Ads.Send(Task.FromResult(person.Ssn).GetAwaiter().GetResult()); // flow: Ssn
        Ads.Send(Task.FromResult(person.Name).GetAwaiter().GetResult()); // no flow
    }

    public static void Status(Person person)
    {
        Ads.Send(Task.FromResult(person.Ssn).IsCompleted); // no flow
    }

    public static async Task Run(Person person)
    {
        Ads.Send(await Task.Run(() => person.Ssn)); // flow: Ssn
        Ads.Send(await Task.Run(() => person.Name)); // no flow
    }

    public static async Task Run_Async(Person person)
    {
        var name = await Task.Run(async () =>
        {
            await Task.Yield();
            return person.Name;
        });
        Ads.Send(name); // no flow
        var id = await Task.Run(async () =>
        {
            await Task.Yield();
            return person.Ssn;
        });
        Ads.Send(id); // flow: Ssn
    }

    public static async Task WhenAll(Person person)
    {
        var ids = await Task.WhenAll(Task.FromResult("x"), Task.FromResult(person.Ssn));
        Ads.Send(ids); // flow: Ssn
        var names = await Task.WhenAll(Task.FromResult("x"), Task.FromResult(person.Name));
        Ads.Send(names); // no flow
    }

    public static async Task WhenAll_OverSelect(List<Person> people)
    {
        var ids = await Task.WhenAll(people.Select(async p =>
        {
            await Task.Yield();
            return p.Ssn;
        }));
        Ads.Send(string.Join(",", ids)); // flow: Ssn
    }

    public static async Task WhenAny(Person person)
    {
        var first = await Task.WhenAny(Task.FromResult("x"), Task.FromResult(person.Ssn));
        Ads.Send(await first); // flow: Ssn
    }

    public static async Task ContinueWith(Person person)
    {
        Ads.Send(await Task.FromResult(person.Ssn).ContinueWith(t => t.Result.Trim())); // flow: Ssn
        Ads.Send(await Task.FromResult(person.Ssn).ContinueWith(t => "done")); // no flow
    }

    public static async Task CompletionSource(Person person)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(person.Ssn);
        Ads.Send(await source.Task); // flow: Ssn
        var other = new TaskCompletionSource<string>();
        other.SetResult(person.Name);
        Ads.Send(await other.Task); // no flow
    }

    public static async Task WaitAsync(Person person)
    {
        Ads.Send(await Task.FromResult(person.Ssn).WaitAsync(TimeSpan.FromSeconds(1))); // flow: Ssn
    }

    public static async Task ValueTask_AsTask(Person person)
    {
        Ads.Send(await new ValueTask<string>(person.Ssn).AsTask()); // flow: Ssn
        Ads.Send(await ValueTask.FromResult(person.Name)); // no flow
    }

    public static void StartNew_WithState(Person person)
    {
        Ads.Send(Task.Factory.StartNew(state => ((Person)state!).Ssn, person).Result); // flow: Ssn
        Ads.Send(Task.Factory.StartNew(state => ((Person)state!).Name, person).Result); // no flow
    }

    public static async Task TaskList(List<Person> people)
    {
        var tasks = new List<Task<string>>();
        foreach (var person in people)
            tasks.Add(Task.FromResult(person.Ssn));
        foreach (var task in tasks)
            Ads.Send(await task); // flow: Ssn
    }
}
