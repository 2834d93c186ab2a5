using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <summary>Keeps adverse outputs in memory: for tests and first steps, and for programs of one process that may forget them when they end.</summary>
/// <remarks>It keeps the object that the system gave, and hands that out: let outputs be immutable. A list that a caller changes is changed for whoever asks next, and nobody reviewed that.</remarks>
public sealed class InMemoryReviewedOutputStore : IReviewedOutputStore
{
    private readonly ConcurrentDictionary<string, object> _outputs = new(StringComparer.Ordinal);
    private readonly Func<DateTimeOffset> _clock;

    /// <summary>Makes an empty store.</summary>
    /// <param name="clock">Tells the time; the system's clock if left out.</param>
    public InMemoryReviewedOutputStore(Func<DateTimeOffset>? clock = null) => _clock = clock ?? (static () => DateTimeOffset.UtcNow);

    /// <inheritdoc/>
    public StoredOutput<T>? Find<T>(string key)
    {
        if (!_outputs.TryGetValue(Required.Text(key, nameof(key)), out var found) || found is not StoredOutput<T> stored)
            return null;
        if (stored.ReleasedUntil is null || stored.IsReleasedAt(_clock()))
            return stored;

        // What was released once and is no longer is forgotten, and the system asked anew.
        _outputs.TryRemove(key, out _);
        return null;
    }

    /// <inheritdoc/>
    public StoredOutput<T> Add<T>(string key, T output) => (StoredOutput<T>)_outputs.GetOrAdd(Required.Text(key, nameof(key)), new StoredOutput<T>(output));

    /// <inheritdoc/>
    public void Release<T>(string key, DateTimeOffset until)
    {
        if (Find<T>(key) is { } stored)
            _outputs[key] = new StoredOutput<T>(stored.Output, until);
    }

    /// <inheritdoc/>
    public Task<StoredOutput<T>?> FindAsync<T>(string key, CancellationToken cancellationToken = default) => Task.FromResult(Find<T>(key));

    /// <inheritdoc/>
    public Task<StoredOutput<T>> AddAsync<T>(string key, T output, CancellationToken cancellationToken = default) => Task.FromResult(Add(key, output));

    /// <inheritdoc/>
    public Task ReleaseAsync<T>(string key, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        Release<T>(key, until);
        return Task.CompletedTask;
    }
}
