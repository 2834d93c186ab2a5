namespace AdsGuard.Generators.Tests.Proof;

/// <summary>Members that give their caller what stands behind the gates, or run on it.</summary>
internal interface IDesks : IDesksOfAll
{
    event EventHandler? Opened;

    event EventHandler<string>? Renamed;

    event Action<object?, int>? Counted;

    IDesks Self { get; }

    IDesks? this[int number] { get; }

    IDesks ForOffice(string name);

    IDesks? Find(string name);

    Task<IDesks> ForOfficeAsync(string name);

    ValueTask<IDesks?> FindAsync(string name);

    INorthDesks North();

    IReadOnlyList<IDesks> All();

    void Get(out IDesks desks);

    void Visit(Action<IDesks> visitor);

    [AdverseAction("Stop")]
    IDesks StopAndGo([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    void StopMany(string subject, double? score, string reason) => Repeat(() => Stop(subject, score, reason));

    void StopLater(string subject, double? score, string reason) => Later.Run(this, subject, score, reason);

    string Describe() => "by default";

    // The parameters are named as the decorator names what it holds.
    int Count(int _inner, int _gates);

    [AdverseAction("Stop")]
    void StopNamed([ReviewSubject] string _inner, [AdsOutput("scores")] double? _gates);

    private static void Repeat(Action action) => action();
}

internal interface IDesksOfAll
{
    IDesksOfAll Root { get; }

    [AdverseAction("Stop")]
    void Stop([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    [AdverseAction("Change the amount")]
    ref int Amount { get; }
}

internal interface INorthDesks : IDesks;

internal static class Later
{
    public static void Run(IDesks desks, string subject, double? score, string reason) => desks.Stop(subject, score, reason);
}

internal sealed class Desks : INorthDesks
{
    private int _amount;

    public event EventHandler? Opened;

    public event EventHandler<string>? Renamed;

    public event Action<object?, int>? Counted;

    public int Listeners => Opened?.GetInvocationList().Length ?? 0;

    public IDesks? Other { get; set; }

    public IDesks Self => this;

    public IDesksOfAll Root => this;

    public ref int Amount => ref _amount;

    public int Stopped { get; private set; }

    public IDesks? this[int number] => number == 0 ? null : this;

    public void Raise(object? sender)
    {
        Opened?.Invoke(sender, EventArgs.Empty);
        Renamed?.Invoke(sender, "new");
        Counted?.Invoke(sender, 1);
    }

    public IDesks ForOffice(string name) => Other ?? this;

    public IDesks? Find(string name) => name.Length == 0 ? null : new Desks();

    public Task<IDesks> ForOfficeAsync(string name) => Task.FromResult<IDesks>(this);

    public ValueTask<IDesks?> FindAsync(string name) => new(name.Length == 0 ? null : new Desks());

    public INorthDesks North() => this;

    public IReadOnlyList<IDesks> All() => [this];

    public void Get(out IDesks desks) => desks = this;

    public void Visit(Action<IDesks> visitor) => visitor(this);

    public IDesks StopAndGo(string subject, double? score, string reason)
    {
        Stopped++;
        return this;
    }

    public void Stop(string subject, double? score, string reason) => Stopped++;

    public void StopNamed(string _inner, double? _gates) => Stopped++;

    public string Describe() => "by the implementation";

    public int Count(int _inner, int _gates) => _inner + _gates;
}
