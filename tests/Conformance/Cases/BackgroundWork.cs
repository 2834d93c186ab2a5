// Background work: one member puts it into a queue or channel, another takes it out; it is reported where it is taken out.
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Conformance;

public static class BackgroundWork
{
    public sealed class PromptQueue
    {
        private readonly ConcurrentQueue<string> _prompts = new();
        private readonly ConcurrentQueue<string> _names = new();

        public void Enqueue(Person person)
        {
            _prompts.Enqueue("SSN " + person.Ssn);
            _names.Enqueue(person.Name);
        }

        public void Drain()
        {
            while (_prompts.TryDequeue(out var prompt))
                Ads.Send(prompt); // flow: Ssn
            while (_names.TryDequeue(out var name))
                Ads.Send(name); // no flow
        }
    }

    public sealed class CaseWorker(IModel model)
    {
        private readonly Channel<Job> _jobs = Channel.CreateUnbounded<Job>();

        public async Task Submit(Person person) => await _jobs.Writer.WriteAsync(new Job(person.Diagnosis, person.Name));

        public async Task Run(CancellationToken token)
        {
            await foreach (var job in _jobs.Reader.ReadAllAsync(token))
            {
                await model.AskAsync(job.Text, token); // flow: Diagnosis
                await model.AskAsync(job.Title, token); // no flow
            }
        }
    }

    public sealed record Job(string Text, string Title);

    public sealed class WorkItems
    {
        private readonly Queue<Func<Task>> _items = new();

        public void Add(Func<Task> item) => _items.Enqueue(item);

        public async Task RunAll()
        {
            while (_items.TryDequeue(out var item))
                await item();
        }
    }

    public static void WorkItem_ReadsPerson(WorkItems items, IModel model, Person person)
    {
        items.Add(() => model.AskAsync(person.Ssn)); // flow: Ssn
        items.Add(() => model.AskAsync(person.Name)); // no flow
    }

    public static async Task FireAndForget(IModel model, Person person)
    {
        _ = Task.Run(() => model.Ask(person.Ssn)); // flow: Ssn
        _ = Task.Run(async () => await model.AskAsync(person.Name)); // no flow
        await Task.CompletedTask;
    }

    public sealed class Outbox
    {
        private static readonly BlockingCollection<(string Id, string Label)> Pending = [];

        public static void Put(Person person) => Pending.Add((person.Ssn, person.Name));

        public static void Forward()
        {
            foreach (var (id, label) in Pending.GetConsumingEnumerable())
            {
                Ads.Send(id); // flow: Ssn
                Ads.Send(label); // no flow
            }
        }
    }

    public sealed class Poller
    {
        private readonly Timer _timer;
        private string _latest = "";
        private string _office = "";

        public Poller() => _timer = new Timer(_ => Tick(), null, 0, 1000);

        public void Remember(Person person)
        {
            _latest = person.Ssn;
            _office = "North";
        }

        private void Tick()
        {
            Ads.Send(_latest); // flow: Ssn
            Ads.Send(_office); // no flow
        }

        public void Stop() => _timer.Dispose();
    }

    public interface IJobStore
    {
        void Save(string text);

        IEnumerable<string> Load();
    }

    public sealed class MemoryStore : IJobStore
    {
        private readonly List<string> _texts = [];

        public void Save(string text) => _texts.Add(text);

        public IEnumerable<string> Load() => _texts;
    }

    public sealed class Submitter(IJobStore store)
    {
        public void Submit(Person person) => store.Save(person.Ssn);
    }

    public sealed class Processor(IJobStore store)
    {
        public void Process()
        {
            foreach (var text in store.Load())
                Ads.Send(text); // flow: Ssn
        }
    }
}
