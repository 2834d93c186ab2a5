using System.Collections.Immutable;

namespace AdsGuard.Generators.Tests.Proof;

[Flags]
internal enum Findings
{
    None = 0,

    [AdverseWhen]
    Refuse = 1,

    Warn = 2,
    Late = 4,
}

internal enum Verdict
{
    Fits,
    Suits = Fits,

    [AdverseWhen]
    Fails,

    Unknown,
}

/// <summary>Numbers and enumerations about which the compiler's own comparison says something else than the author.</summary>
[AdsClient("conditions")]
internal interface IConditions
{
    [return: AdverseWhen(AdverseComparison.AtOrBelow, 0.1)]
    float AtOrBelow([ReviewSubject] string subject, float answer);

    [return: AdverseWhen(AdverseComparison.AtOrAbove, 0.9)]
    float? AtOrAbove([ReviewSubject] string subject, float? answer);

    [return: AdverseWhen(AdverseComparison.Below, 0.7)]
    float Below([ReviewSubject] string subject, float answer);

    [return: AdverseWhen(0.1)]
    float Listed([ReviewSubject] string subject, float answer);

    [return: AdverseWhen(AdverseComparison.Below, 0.6)]
    decimal BelowExactly([ReviewSubject] string subject, decimal answer);

    [return: AdverseWhen(AdverseComparison.Above, 9007199254740992)]
    long Above([ReviewSubject] string subject, long answer);

    [return: AdverseWhen(AdverseComparison.Below, 2.5)]
    ulong? BelowHalf([ReviewSubject] string subject, ulong? answer);

    Findings Find([ReviewSubject] string subject, Findings answer);

    Findings? FindMaybe([ReviewSubject] string subject, Findings? answer);

    [return: AdverseWhen(Findings.Late)]
    Findings FindLate([ReviewSubject] string subject, Findings answer);

    Verdict Judge([ReviewSubject] string subject, Verdict answer);

    Verdict? JudgeMaybe([ReviewSubject] string subject, Verdict? answer);

    ImmutableArray<Verdict> JudgeAll([ReviewSubject] string subject, bool isThere);

    ImmutableArray<Verdict>? JudgeAllMaybe([ReviewSubject] string subject, bool isThere);
}

/// <summary>Puts out what it is asked for.</summary>
internal sealed class Conditions : IConditions
{
    public float AtOrBelow(string subject, float answer) => answer;

    public float? AtOrAbove(string subject, float? answer) => answer;

    public float Below(string subject, float answer) => answer;

    public float Listed(string subject, float answer) => answer;

    public decimal BelowExactly(string subject, decimal answer) => answer;

    public long Above(string subject, long answer) => answer;

    public ulong? BelowHalf(string subject, ulong? answer) => answer;

    public Findings Find(string subject, Findings answer) => answer;

    public Findings? FindMaybe(string subject, Findings? answer) => answer;

    public Findings FindLate(string subject, Findings answer) => answer;

    public Verdict Judge(string subject, Verdict answer) => answer;

    public Verdict? JudgeMaybe(string subject, Verdict? answer) => answer;

    public ImmutableArray<Verdict> JudgeAll(string subject, bool isThere) => isThere ? [Verdict.Fits] : default;

    public ImmutableArray<Verdict>? JudgeAllMaybe(string subject, bool isThere) => isThere ? [Verdict.Suits] : default(ImmutableArray<Verdict>);
}
