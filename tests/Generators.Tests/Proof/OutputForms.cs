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
