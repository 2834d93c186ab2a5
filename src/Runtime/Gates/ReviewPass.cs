using System.Threading.Tasks;

namespace AdsGuard;

/// <summary>
/// The answer to one call of an adverse action. Where it is open, the action may happen, once, now. Generated code holds it while the action runs, and closes it.
/// </summary>
public sealed class ReviewPass
{
    private readonly ReviewGates? _gates;
    private readonly AdsUseEntry? _entry;
    private bool _happened;

    /// <summary>The way is open.</summary>
    internal ReviewPass(ReviewGates gates, AdsUseEntry entry)
    {
        _gates = gates;
        _entry = entry;
        Outcome = ReviewOutcome.Approved;
        IsOpen = true;
    }

    /// <summary>The way is closed, with an outcome that the caller can be told.</summary>
    internal ReviewPass(ReviewOutcome outcome) => Outcome = outcome;

    /// <summary>Gets the outcome of the review.</summary>
    public ReviewOutcome Outcome { get; }

    /// <summary>Gets whether the action may happen.</summary>
    public bool IsOpen { get; }

    // No decision without an end gets this far.
    internal System.DateTimeOffset ReleasedUntil => _entry?.Decision?.ExpiresAt ?? System.DateTimeOffset.MinValue;

    /// <summary>Says that the action happened. Where nobody says so before the pass is closed, the outcome goes down as unknown.</summary>
    public void Happened() => _happened = true;

    /// <summary>Writes down what became of the action.</summary>
    public void Close()
    {
        if (_gates is not null && _entry is not null)
            _gates.RecordEnd(_entry, _happened);
    }

    /// <summary>Writes down what became of the action, without blocking.</summary>
    /// <returns>A task that ends when it is written.</returns>
    public Task CloseAsync() => _gates is not null && _entry is not null ? _gates.RecordEndAsync(_entry, _happened) : Task.CompletedTask;

    /// <summary>Names the outcome only.</summary>
    /// <returns>The outcome.</returns>
    public override string ToString() => Outcome.ToString();
}
