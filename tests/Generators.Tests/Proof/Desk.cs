using System.Collections.Concurrent;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>An office for one test: a queue of reviews, a clock, somebody signed in, and a journal.</summary>
internal sealed class Desk : IInitiatorProvider, IReviewerProvider, IAdsUseJournal, IQualitySample
{
    public Desk(Func<InMemoryReviewGate, IHumanReviewGate>? gate = null, ReviewGatesSettings? settings = null, FingerprintKey? key = null)
    {
        Queue = new InMemoryReviewGate(this, () => Now, TextWriter.Null);
        Outputs = new InMemoryReviewedOutputStore(() => Now);
        settings ??= new ReviewGatesSettings(clock: () => Now);
        Gates = new ReviewGates(gate?.Invoke(Queue) ?? Queue, this, key ?? Key, this, this, Outputs, settings);
    }

    public static FingerprintKey Key { get; } = FingerprintKey.CreateEphemeral();

    public InMemoryReviewGate Queue { get; }

    public InMemoryReviewedOutputStore Outputs { get; }

    public ReviewGates Gates { get; }

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public string? Worker { get; set; } = "worker";

    public string? ReviewerName { get; set; } = "reviewer";

    public ConcurrentQueue<AdsUseEntry> Journal { get; } = new();

    public ConcurrentQueue<AdsOutputObservation> Seen { get; } = new();

    public Func<AdsUseEntry, Exception?> JournalFails { get; set; } = static _ => null;

    public IEnumerable<AdsUseEvent> Events => Journal.Select(static entry => entry.Event);

    /// <summary>Approves what waits, and says so in the ledger.</summary>
    public void Approve(string subject, TimeSpan? validFor = null)
    {
        Ledger.Permit(subject);
        Assert.True(Queue.Approve(Queue.Waiting.Single(), AccuracyFinding.Accurate, "Income exceeds the limit", ["Pay slips"], validFor));
    }

    public string? FindInitiator() => Worker;

    public Reviewer? FindReviewer() => ReviewerName is { } name ? new Reviewer(name, ReviewerCapacity.AgencyEmployee) : null;

    public void Record(AdsUseEntry entry)
    {
        if (JournalFails(entry) is { } exception)
            throw exception;
        Journal.Enqueue(entry);
    }

    public Task RecordAsync(AdsUseEntry entry, CancellationToken cancellationToken = default)
    {
        Record(entry);
        return Task.CompletedTask;
    }

    public void Offer(AdsOutputObservation output) => Seen.Enqueue(output);

    public Task OfferAsync(AdsOutputObservation output, CancellationToken cancellationToken = default)
    {
        Offer(output);
        return Task.CompletedTask;
    }
}
