using System.Runtime.CompilerServices;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>An interface with every kind of member; the generator writes <c>ReviewedBenefits</c>.</summary>
internal interface IBenefits<T> : IDisposable
    where T : notnull
{
    event EventHandler<T>? Changed;

    string Name { get; set; }

    T? this[int index, in string key] { get; set; }

    bool IsOpen => !IsClosed;

    bool IsClosed { get; }

    [AdverseAction("Close the account")]
    string Status { get; set; }

    [AdverseAction("Stop the benefit")]
    void Stop([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    [AdverseAction("Stop the benefit")]
    int StopValue([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, out int number);

    [AdverseAction("Stop the benefit")]
    Task StopAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    [AdverseAction("Stop the benefit")]
    ValueTask<TOther?> StopAsync<TOther>([ReviewSubject] string subject, [AdsOutput("scores")] double? score, TOther? reason, CancellationToken cancellationToken = default)
        where TOther : class;

    [AdverseAction("Stop the benefit")]
    IAsyncEnumerable<int> StopStreamAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    [AdverseAction("Stop all")]
    void StopAll(object everything);

    [AdverseAction("Stop the benefit")]
    void StopDefault([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason) => Ledger.Run(subject, score, reason);

    ref int Counter();

    TOther Echo<TOther>(TOther value, params ReadOnlySpan<TOther?> more);
}

internal sealed class Benefits<T> : IBenefits<T>
    where T : notnull
{
    private int _counter;

    public event EventHandler<T>? Changed;

    public string Name { get; set; } = "";

    public string Status { get; set; } = "open";

    public bool IsClosed { get; set; }

    public bool IsDisposed { get; private set; }

    public T? this[int index, in string key]
    {
        get => default;
        set => Changed?.Invoke(this, value!);
    }

    public void Stop(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);

    public int StopValue(string subject, double? score, string reason, out int number) => number = Ledger.Run(subject, score, reason);

    public Task StopAsync(string subject, double? score, string reason, CancellationToken cancellationToken)
    {
        Ledger.Run(subject, score, reason);
        return Task.CompletedTask;
    }

    public ValueTask<TOther?> StopAsync<TOther>(string subject, double? score, TOther? reason, CancellationToken cancellationToken)
        where TOther : class
    {
        Ledger.Run(subject, score, "");
        return new ValueTask<TOther?>(reason);
    }

    public async IAsyncEnumerable<int> StopStreamAsync(string subject, double? score, string reason, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        yield return Ledger.Run(subject, score, reason);
    }

    public void StopAll(object everything) => Ledger.Run("everything", null, "");

    public ref int Counter() => ref _counter;

    public TOther Echo<TOther>(TOther value, params ReadOnlySpan<TOther?> more) => value;

    public void Dispose() => IsDisposed = true;
}

/// <summary>Two interfaces with a member of one signature.</summary>
internal interface IStops
{
    [AdverseAction("Stop")]
    void Stop([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);
}

internal interface IStopsToo : IStops
{
    [AdverseAction("Stop, too")]
    new void Stop([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);
}

internal sealed class Stops : IStopsToo
{
    void IStops.Stop(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);

    void IStopsToo.Stop(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);
}
