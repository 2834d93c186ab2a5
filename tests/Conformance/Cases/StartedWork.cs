// Started work: what was started waits for what is put down after it was started, wherever the two sides meet.
using System.Collections.Concurrent;
using System.Threading.Channels;
using System.Threading.Tasks.Dataflow;

namespace Conformance;

public static class StartedWork
{
    private static async Task SendAll(ChannelReader<string> letters)
    {
        await foreach (var letter in letters.ReadAllAsync()) Ads.Send(letter);
    }

    private static async Task SendNames(ChannelReader<string> letters)
    {
        await foreach (var letter in letters.ReadAllAsync()) Ads.Send(letter); // no flow
    }

    public static async Task Channel_ConsumerStartedFirst(Person person)
    {
        var letters = Channel.CreateUnbounded<string>();
        var sending = SendAll(letters.Reader); // flow: Ssn
        await letters.Writer.WriteAsync(person.Ssn);
        letters.Writer.Complete();
        await sending;
    }

    public static async Task Channel_ConsumerStartedFirst_HarmlessLetters(Person person)
    {
        var letters = Channel.CreateUnbounded<string>();
        var sending = SendNames(letters.Reader);
        await letters.Writer.WriteAsync(person.Name);
        letters.Writer.Complete();
        await sending;
    }

    public static async Task Channel_LambdaStartedFirst(Person person)
    {
        var letters = Channel.CreateUnbounded<Person>();
        var sending = Task.Run(async () =>
        {
            while (await letters.Reader.WaitToReadAsync())
            {
                while (letters.Reader.TryRead(out var next))
                {
                    Ads.Send(next.Ssn); // flow: Ssn
                    Ads.Send(next.Name); // no flow
                }
            }
        });
        await letters.Writer.WriteAsync(person);
        letters.Writer.Complete();
        await sending;
    }

    public static async Task Channel_ConsumerCollects(Person person)
    {
        var letters = Channel.CreateUnbounded<string>();
        var collected = new List<string>();
        var collecting = Task.Run(async () =>
        {
            await foreach (var letter in letters.Reader.ReadAllAsync()) collected.Add(letter);
        });
        await letters.Writer.WriteAsync(person.Ssn);
        letters.Writer.Complete();
        await collecting;
        Ads.Send(collected); // flow: Ssn
    }

    private static async Task Hand(Channel<string> letters, string letter)
    {
        var sending = SendAll(letters.Reader);
        await letters.Writer.WriteAsync(letter);
        await sending;
    }

    public static Task Channel_HandedIn(Person person) => Hand(Channel.CreateUnbounded<string>(), person.Ssn); // flow: Ssn

    private sealed class Desk
    {
        private readonly Channel<string> inbox = Channel.CreateUnbounded<string>();

        public async Task Work()
        {
            await foreach (var letter in inbox.Reader.ReadAllAsync()) Ads.Send(letter);
        }

        public ValueTask Put(string letter) => inbox.Writer.WriteAsync(letter);
    }

    public static async Task Actor_StartedFirst(Person person)
    {
        var desk = new Desk();
        var work = desk.Work(); // flow: Ssn
        await desk.Put(person.Ssn);
        await work;
    }

    public static void BlockingCollection_ThreadStartedFirst(Person person)
    {
        using var letters = new BlockingCollection<string>();
        var thread = new Thread(() =>
        {
            foreach (var letter in letters.GetConsumingEnumerable()) Ads.Send(letter); // flow: Ssn
        });
        thread.Start();
        letters.Add(person.Ssn);
        letters.CompleteAdding();
        thread.Join();
    }

    private static async Task SendLater(Task<string> letter) => Ads.Send(await letter);

    public static async Task TaskCompletionSource_AwaitedFirst(Person person)
    {
        var letter = new TaskCompletionSource<string>();
        var sending = SendLater(letter.Task); // flow: Ssn
        letter.SetResult(person.Ssn);
        await sending;
    }

    public static void Queue_EmptiedBefore(Person person)
    {
        var letters = new ConcurrentQueue<string>();
        letters.Enqueue(person.Name);
        letters.TryDequeue(out var letter);
        Ads.Send(letter); // no flow
        letters.Enqueue(person.Ssn);
        letters.TryDequeue(out letter);
        Ads.Send(letter); // flow: Ssn
    }

    public static async Task Channel_ReadToTheEndBefore(Person person)
    {
        var letters = Channel.CreateUnbounded<string>();
        letters.Writer.TryWrite(person.Name);
        while (letters.Reader.TryRead(out var letter)) Ads.Send(letter); // no flow
        await letters.Writer.WriteAsync(person.Ssn);
    }

    private sealed class Slot
    {
        public string Text { get; set; } = "";
    }

    public static async Task Variable_WrittenAfterTheStart(Person person)
    {
        var slot = new Slot();
        using var isReady = new SemaphoreSlim(0);
        var sending = Task.Run(async () =>
        {
            await isReady.WaitAsync();
            Ads.Send(slot.Text); // flow: Ssn (missed: only queues, channels and the like are looked at as places where work meets)
        });
        slot.Text = person.Ssn;
        isReady.Release();
        await sending;
    }

    public static void Progress_Callback(Person person)
    {
        IProgress<string> progress = new Progress<string>(static letter => Ads.Send(letter));
        progress.Report(person.Ssn); // flow: Ssn
    }

    private static void Work(Person person, IProgress<string> progress) => progress.Report(person.Ssn);

    private static void WorkWithName(Person person, IProgress<string> progress) => progress.Report(person.Name);

    public static void Progress_HandedOver(Person person)
    {
        Work(person, new Progress<string>(static letter => Ads.Send(letter))); // flow: Ssn
        WorkWithName(person, new Progress<string>(static letter => Ads.Send(letter))); // no flow
    }

    private sealed class Reporter
    {
        private readonly IProgress<string> progress = new Progress<string>(static letter => Ads.Send(letter));

        public void Tell(Person person) => progress.Report(person.Ssn); // flow: Ssn
    }

    private sealed class Line
    {
        private readonly ActionBlock<string> block = new(static letter => Ads.Send(letter));

        public void Put(Person person) => block.Post(person.Ssn); // flow: Ssn
    }

    public static async Task Dataflow_Buffer(Person person)
    {
        var letters = new BufferBlock<string>();
        letters.Post(person.Ssn);
        Ads.Send(await letters.ReceiveAsync()); // flow: Ssn
    }

    public static async Task Dataflow_Transform(Person person)
    {
        var names = new TransformBlock<Person, string>(static p => p.Name);
        var numbers = new TransformBlock<Person, string>(static p => p.Ssn);
        names.Post(person);
        numbers.Post(person);
        Ads.Send(await numbers.ReceiveAsync()); // flow
        Ads.Send(await names.ReceiveAsync()); // no flow
    }

    private static async Task ClearLater(Slot slot)
    {
        await Task.Delay(10);
        slot.Text = "";
    }

    public static async Task Overwritten_AfterTheFirstAwait(Person person)
    {
        var slot = new Slot { Text = person.Ssn };
        var clearing = ClearLater(slot);
        Ads.Send(slot.Text); // flow: Ssn (missed: what an asynchronous method overwrites counts from the call on)
        await clearing;
        Ads.Send(slot.Text); // no flow
    }
}
