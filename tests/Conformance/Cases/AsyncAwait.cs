// async and await: the value of a task is the value that was returned.
using System.Runtime.CompilerServices;

namespace Conformance;

public static class AsyncAwait
{
    public static async Task Await_Result(Person person)
    {
        Ads.Send(await IdAsync(person)); // flow: Ssn
        Ads.Send(await NameAsync(person)); // no flow
    }

    private static async Task<string> IdAsync(Person person)
    {
        await Task.Delay(1);
        return person.Ssn;
    }

    private static async Task<string> NameAsync(Person person)
    {
        await Task.Yield();
        return person.Name;
    }

    public static async Task Await_LaterThanCall(Person person)
    {
        var pending = IdAsync(person);
        var name = person.Name;
        var id = await pending;
        Ads.Send(id); // flow: Ssn
        Ads.Send(name); // no flow
    }

    public static async Task Await_ConfigureAwait(Person person)
    {
        Ads.Send(await IdAsync(person).ConfigureAwait(false)); // flow: Ssn
        Ads.Send(await NameAsync(person).ConfigureAwait(false)); // no flow
    }

    public static async Task Await_ValueTask(Person person)
    {
        Ads.Send(await IdValueAsync(person)); // flow: Ssn
        Ads.Send(await NameValueAsync(person)); // no flow
    }

    private static async ValueTask<string> IdValueAsync(Person person)
    {
        await Task.Yield();
        return person.Ssn;
    }

    private static ValueTask<string> NameValueAsync(Person person) => new(person.Name);

    public static async Task Await_Chain(Person person)
    {
        Ads.Send(await OuterAsync(person)); // flow: Ssn
    }

    private static async Task<string> OuterAsync(Person person)
    {
        var inner = await IdAsync(person);
        return "SSN: " + inner;
    }

    public static async Task Await_WithoutAsyncMethod(Person person)
    {
        Ads.Send(await Forward(person)); // flow: Ssn
    }

    private static Task<string> Forward(Person person) => IdAsync(person);

    public static async Task Await_SinkIsAsync(IModel model, Person person)
    {
        await model.AskAsync(person.Ssn); // flow: Ssn
        await model.AskAsync(person.Name); // no flow
    }

    public static async Task Await_SideEffect(Person person)
    {
        var lines = new List<string>();
        await FillAsync(lines, person);
        Ads.Send(lines); // flow: Ssn
    }

    private static async Task FillAsync(List<string> lines, Person person)
    {
        await Task.Yield();
        lines.Add(person.Ssn);
    }

    public static async Task Await_AcrossAwaitsLocalKept(Person person)
    {
        var text = person.Ssn;
        await Task.Yield();
        Ads.Send(text); // flow: Ssn
        text = "";
        await Task.Yield();
        Ads.Send(text); // no flow
    }

    public static async Task Await_Tuple(Person person)
    {
        var (id, label) = await SplitAsync(person);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    private static async Task<(string Id, string Label)> SplitAsync(Person person)
    {
        await Task.Yield();
        return (person.Ssn, person.Name);
    }

    public static async Task Await_Loaded(int id)
    {
        var person = await LoadAsync(id);
        Ads.Send(person.Ssn); // flow: Ssn
        Ads.Send(person.Name); // no flow
    }

    private static async Task<Person> LoadAsync(int id)
    {
        await Task.Delay(id);
        return new Person { Ssn = Console.ReadLine() ?? "", Name = "Ada" };
    }

    public static async Task Await_AsyncLambda(Person person)
    {
        Func<Person, Task<string>> read = async p => (await IdAsync(p)).Trim();
        Ads.Send(await read(person)); // flow: Ssn
        Func<Person, Task<string>> readName = async p => (await NameAsync(p)).Trim();
        Ads.Send(await readName(person)); // no flow
    }

    private sealed class Soon(string text)
    {
        public Awaiter GetAwaiter() => new(text);
    }

    private readonly struct Awaiter(string text) : INotifyCompletion
    {
        public bool IsCompleted => true;

        public void OnCompleted(Action continuation) => continuation();

        public string GetResult() => text;
    }

    public static async Task Await_OwnAwaitable(Person person)
    {
        Ads.Send(await new Soon(person.Ssn)); // flow: Ssn
        Ads.Send(await new Soon(person.Name)); // no flow
    }
}
