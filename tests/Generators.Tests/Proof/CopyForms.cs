using System.Collections;
using System.Collections.Immutable;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>Actions on what their caller can still change.</summary>
internal sealed partial class CopyForms(ReviewGates gates)
{
    public List<string> Acted { get; } = [];

    [AdverseAction("Deny")]
    public partial Task DenyAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, Batch batch);

    private Task DenyAfterReviewAsync(string subject, double? score, Batch batch)
    {
        Ledger.Run(subject, score, "");
        Acted.Add(batch.ToText());
        return Task.CompletedTask;
    }

    [AdverseAction("Deny")]
    public partial IAsyncEnumerable<string> DenyEachAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string[] reasons);

    private async IAsyncEnumerable<string> DenyEachAfterReviewAsync(string subject, double? score, string[] reasons)
    {
        Ledger.Run(subject, score, "");
        foreach (var reason in reasons)
        {
            await Task.Yield();
            yield return reason;
        }
    }

    [AdverseAction("Deny")]
    public partial void DenyRead([ReviewSubject] string subject, [AdsOutput("scores")] double? score, IReadOnlyList<string> reasons);

    private void DenyReadAfterReview(string subject, double? score, IReadOnlyList<string> reasons)
    {
        Ledger.Run(subject, score, "");
        Acted.AddRange(reasons);
    }

    [AdverseAction("Deny")]
    public partial bool DenyAndAdd([ReviewSubject] string subject, [AdsOutput("scores")] double? score, ref List<string> reasons);

    private static bool DenyAndAddAfterReview(string subject, double? score, ref List<string> reasons)
    {
        Ledger.Run(subject, score, "");
        reasons.Add("added");
        return true;
    }

    [AdverseAction("Deny")]
    public partial Task DenyGenericAsync<T>([ReviewSubject] string subject, [AdsOutput("scores")] double? score, T data);

    private Task DenyGenericAfterReviewAsync<T>(string subject, double? score, T data)
    {
        Ledger.Run(subject, score, "");
        Acted.Add(string.Join(',', (byte[])(object)data!));
        return Task.CompletedTask;
    }
}

/// <summary>A record with all that a caller can keep hold of.</summary>
internal sealed record Batch(List<string> List, int[][] Nested, byte[] Bytes, ReadOnlyMemory<byte> Memory, (int, List<int>) Pair, ImmutableArray<int[]> Fixed, IReadOnlyList<Line> Lines)
{
    public string ToText() =>
        $"{string.Join(',', List)}|{Nested[0][0]}|{Bytes[0]}|{Memory.Span[0]}|{Pair.Item2[0]}|{Fixed[0][0]}|{Lines[0].Amount}";
}

internal sealed record Line
{
    public int Amount { get; set; }
}

/// <summary>Stands before what is acted on by way of an interface.</summary>
internal interface ICopyOffice
{
    [AdverseAction("Stop")]
    Task<string> StopAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, List<string> reasons);
}

internal sealed class CopyOffice : ICopyOffice
{
    public Task<string> StopAsync(string subject, double? score, List<string> reasons)
    {
        Ledger.Run(subject, score, "");
        return Task.FromResult(string.Join(',', reasons));
    }
}

[AdsClient("scores")]
internal interface ICopyModel
{
    [return: AdverseWhen(AdverseComparison.Below, 0.5)]
    Task<double> ScoreAsync([ReviewSubject] string subject, int[] incomes);
}

internal sealed class CopyModel : ICopyModel
{
    public List<int> Asked { get; } = [];

    public Task<double> ScoreAsync(string subject, int[] incomes)
    {
        Asked.AddRange(incomes);
        return Task.FromResult(0.9);
    }
}

/// <summary>A list that is another one each time it is read.</summary>
internal sealed class Fickle : IReadOnlyList<string>
{
    private int _reads;

    public int Count => 1;

    public string this[int index] => Next();

    public IEnumerator<string> GetEnumerator()
    {
        yield return Next();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string Next() => _reads++ % 2 == 0 ? "good" : "bad";
}
