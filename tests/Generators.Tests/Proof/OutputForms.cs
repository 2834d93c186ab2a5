namespace AdsGuard.Generators.Tests.Proof;

internal enum Advice
{
    Grant,

    [AdverseWhen]
    Refuse,
}

internal sealed record Assessment(
    [AdverseWhen(AdverseComparison.Below, 0.6)] double Likelihood,
    Advice Advice,
    [AdverseWhen("denied", null)] string? Band,
    [Phi(PhiKind.Health)] string? Reason);

/// <summary>A client whose output says when it is adverse; the generator writes <c>ReviewedEligibilityModel</c>.</summary>
[AdsClient("eligibility-model")]
internal interface IEligibilityModel
{
    int Calls { get; }

    Task<Assessment> AssessAsync([ReviewSubject] string subject, string facts, CancellationToken cancellationToken = default);

    ValueTask<Assessment?> AssessQuicklyAsync([ReviewSubject] string subject, string facts);

    Assessment Assess([ReviewSubject] string subject, string facts);

    [return: AdverseWhen(AdverseComparison.AtOrBelow, 0.5)]
    double? Score([ReviewSubject] string subject, string facts);

    IReadOnlyList<Advice> Advise([ReviewSubject] string subject, string facts);

    Assessment WithoutSubject(string facts);

    string Explain(string facts);
}

internal sealed class EligibilityModel(Func<Assessment> answer) : IEligibilityModel
{
    public int Calls { get; private set; }

    public Task<Assessment> AssessAsync(string subject, string facts, CancellationToken cancellationToken) => Task.FromResult(Assess(subject, facts));

    public ValueTask<Assessment?> AssessQuicklyAsync(string subject, string facts) => new(Assess(subject, facts));

    public Assessment Assess(string subject, string facts)
    {
        Calls++;
        return answer();
    }

    public double? Score(string subject, string facts) => Assess(subject, facts).Likelihood;

    public IReadOnlyList<Advice> Advise(string subject, string facts) => [Advice.Grant, Assess(subject, facts).Advice];

    public Assessment WithoutSubject(string facts) => answer();

    public string Explain(string facts) => facts;
}

internal interface IScored
{
    [AdverseWhen(AdverseComparison.Below, 0.6)]
    double Likelihood { get; }

    [Pii(PiiKind.TelephoneNumber)]
    string Phone { get; }
}

/// <summary>Says when it is adverse, and what of it is protected, by what it implements.</summary>
internal sealed record Scored(double Likelihood, string Phone) : IScored;

internal sealed record Wrapping<T>(T Inner);

/// <summary>A client that puts out what can be adverse in every other shape.</summary>
[AdsClient("eligibility-model")]
internal interface IOpenModel
{
    event EventHandler<Scored>? Done;

    Scored Last { get; }

    Scored this[string subject] { get; set; }

    Scored Rate([ReviewSubject] string subject);

    Scored? Find([ReviewSubject] string subject);

    Wrapping<Scored?> FindInner([ReviewSubject] string subject);

    IReadOnlyList<Scored>? FindList([ReviewSubject] string subject);

    bool TryRate([ReviewSubject] string subject, out Scored score);

    void Change([ReviewSubject] string subject, [AdverseWhen(AdverseComparison.Below, 1)] ref double score);

    Dictionary<string, Scored> RateAll([ReviewSubject] string subject);

    Scored[,] Table([ReviewSubject] string subject);

    void Call([ReviewSubject] string subject, Action<Scored> callback);

    void Report([ReviewSubject] string subject, IProgress<Scored> progress);

    Wrapping<Wrapping<Wrapping<Wrapping<Wrapping<Wrapping<Scored>>>>>> Deep([ReviewSubject] string subject);

    Lazy<Scored> Lazily([ReviewSubject] string subject);

    IScored ByInterface([ReviewSubject] string subject);

    void Train(Scored example);
}

internal sealed class OpenModel(Scored? answer) : IOpenModel
{
    private Scored _answer = answer!;

    public event EventHandler<Scored>? Done;

    public Scored Last => _answer;

    public Scored this[string subject]
    {
        get => _answer;
        set => _answer = value;
    }

    public Scored Rate(string subject) => _answer;

    public Scored? Find(string subject) => _answer;

    public Wrapping<Scored?> FindInner(string subject) => new(_answer);

    public IReadOnlyList<Scored>? FindList(string subject) => _answer is null ? null : [_answer];

    public bool TryRate(string subject, out Scored score)
    {
        score = _answer;
        return true;
    }

    public void Change(string subject, ref double score) => score = 0;

    public Dictionary<string, Scored> RateAll(string subject) => new() { [subject] = _answer };

    public Scored[,] Table(string subject) => new Scored[,] { { _answer } };

    public void Call(string subject, Action<Scored> callback) => callback(_answer);

    public void Report(string subject, IProgress<Scored> progress) => progress.Report(_answer);

    public Wrapping<Wrapping<Wrapping<Wrapping<Wrapping<Wrapping<Scored>>>>>> Deep(string subject) => new(new(new(new(new(new(_answer))))));

    public Lazy<Scored> Lazily(string subject) => new(_answer);

    public IScored ByInterface(string subject) => _answer;

    public void Train(Scored example) => Done?.Invoke(this, example);
}
