// Async streams: await foreach, async iterators, cancellation.
using System.Runtime.CompilerServices;

namespace Conformance;

public static class AsyncStreams
{
    private static async IAsyncEnumerable<string> Ids(IEnumerable<Person> people, [EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (var person in people)
        {
            await Task.Delay(1, token);
            yield return person.Ssn;
        }
    }

    private static async IAsyncEnumerable<string> Names(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            await Task.Yield();
            yield return person.Name;
        }
    }

    public static async Task AwaitForeach(List<Person> people)
    {
        await foreach (var id in Ids(people))
            Ads.Send(id); // flow: Ssn
        await foreach (var name in Names(people))
            Ads.Send(name); // no flow
    }

    public static async Task WithCancellation(List<Person> people, CancellationToken token)
    {
        await foreach (var id in Ids(people).WithCancellation(token).ConfigureAwait(false))
            Ads.Send(id); // flow: Ssn
        await foreach (var name in Names(people).WithCancellation(token))
            Ads.Send(name); // no flow
    }

    public static async Task Transformed(List<Person> people)
    {
        await foreach (var line in Upper(Ids(people)))
            Ads.Send(line); // flow: Ssn
        await foreach (var line in Upper(Names(people)))
            Ads.Send(line); // no flow
    }

    private static async IAsyncEnumerable<string> Upper(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
            yield return line.ToUpperInvariant();
    }

    public static async Task Collected(List<Person> people)
    {
        var lines = new List<string>();
        await foreach (var id in Ids(people))
            lines.Add(id);
        Ads.Send(lines); // flow: Ssn
    }

    public static async Task Counted(List<Person> people)
    {
        var count = 0;
        await foreach (var _ in Ids(people))
            count++;
        Ads.Send(count); // no flow
    }

    public static async Task ManualEnumerator(List<Person> people)
    {
        await using var ids = Ids(people).GetAsyncEnumerator();
        while (await ids.MoveNextAsync())
            Ads.Send(ids.Current); // flow: Ssn
    }

    public static async Task OfPeople(IAsyncEnumerable<Person> people)
    {
        await foreach (var person in people)
        {
            Ads.Send(person.Diagnosis); // flow: Diagnosis
            Ads.Send(person.Name); // no flow
        }
    }

    public static async Task LinqOverStream(IAsyncEnumerable<Person> people)
    {
        Ads.Send(await people.Select(p => p.Ssn).ToListAsync()); // flow: Ssn
        Ads.Send(await people.Select(p => p.Name).ToListAsync()); // no flow
    }
}
