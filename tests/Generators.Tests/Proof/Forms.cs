using System.Runtime.CompilerServices;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>Every form of an action gate, written the way users write them. The generator of this checkout writes their bodies when the tests are built.</summary>
internal sealed partial class InstanceForms(ReviewGates gates)
{
    [AdverseAction("Deny")]
    public partial void Void([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static void VoidAfterReview(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);

    [AdverseAction("Deny", Service = ServiceKind.LicenseDenial)]
    public partial int Value([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason = "none");

    private static int ValueAfterReview(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);

    [AdverseAction("Deny")]
    public partial ref int Reference([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private ref int ReferenceAfterReview(string subject, double? score, string reason)
    {
        _last = Ledger.Run(subject, score, reason);
        return ref _last;
    }

    [AdverseAction("Deny")]
    public partial bool ByReference([ReviewSubject] in string subject, [AdsOutput("scores")] double? score, ref string reason, out int number);

    private static bool ByReferenceAfterReview(in string subject, double? score, ref string reason, out int number)
    {
        number = Ledger.Run(subject, score, reason);
        reason += "!";
        return true;
    }

    [AdverseAction("Deny")]
    public partial Task Async([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    private static async Task AsyncAfterReview(string subject, double? score, string reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Ledger.Run(subject, score, reason);
    }

    [AdverseAction("Deny")]
    public partial Task<int> ValueAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    private static async Task<int> ValueAfterReviewAsync(string subject, double? score, string reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return Ledger.Run(subject, score, reason);
    }

    [AdverseAction("Deny")]
    public partial ValueTask LightAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    private static ValueTask LightAfterReviewAsync(string subject, double? score, string reason, CancellationToken cancellationToken)
    {
        Ledger.Run(subject, score, reason);
        return default;
    }

    [AdverseAction("Deny")]
    public partial ValueTask<int> LightValueAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    private static ValueTask<int> LightValueAfterReviewAsync(string subject, double? score, string reason, CancellationToken cancellationToken) =>
        new(Ledger.Run(subject, score, reason));

    [AdverseAction("Deny")]
    public partial IAsyncEnumerable<int> StreamAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    private static async IAsyncEnumerable<int> StreamAfterReviewAsync(string subject, double? score, string reason, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        yield return Ledger.Run(subject, score, reason);
        yield return 2;
    }

    [AdverseAction("Deny")]
    public partial IAsyncEnumerator<int> ReadAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    private static IAsyncEnumerator<int> ReadAfterReviewAsync(string subject, double? score, string reason, CancellationToken cancellationToken) =>
        StreamAfterReviewAsync(subject, score, reason, cancellationToken).GetAsyncEnumerator(cancellationToken);

    [AdverseAction("Deny")]
    public partial IEnumerable<int> Stream([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static IEnumerable<int> StreamAfterReview(string subject, double? score, string reason)
    {
        yield return Ledger.Run(subject, score, reason);
        yield return 2;
    }

    [AdverseAction("Deny")]
    public partial IEnumerator<int> Read([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static IEnumerator<int> ReadAfterReview(string subject, double? score, string reason) => StreamAfterReview(subject, score, reason).GetEnumerator();

    [AdverseAction("Deny")]
    public partial System.Collections.IEnumerable StreamOld([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static System.Collections.IEnumerable StreamOldAfterReview(string subject, double? score, string reason) => StreamAfterReview(subject, score, reason);

    [AdverseAction("Deny")]
    public partial System.Collections.IEnumerator ReadOld([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static System.Collections.IEnumerator ReadOldAfterReview(string subject, double? score, string reason) => ReadAfterReview(subject, score, reason);

    [AdverseAction("Deny")]
    public partial Task<T?> GenericAsync<T, TList>([ReviewSubject] string subject, [AdsOutput("scores")] double? score, T reason, TList? more, CancellationToken cancellationToken = default)
        where T : class, IEquatable<T>
        where TList : struct, IComparable<TList>;

    private static Task<T?> GenericAfterReviewAsync<T, TList>(string subject, double? score, T reason, TList? more, CancellationToken cancellationToken)
        where T : class, IEquatable<T>
        where TList : struct, IComparable<TList>
    {
        Ledger.Run(subject, score, reason.ToString()!);
        return Task.FromResult<T?>(reason);
    }

    [AdverseAction("Deny")]
    internal partial void Spans([ReviewSubject] ReadOnlySpan<char> subject, [AdsOutput("scores")] double? score, scoped ReadOnlySpan<byte> reason, params ReadOnlySpan<char> rest);

    private static void SpansAfterReview(ReadOnlySpan<char> subject, double? score, scoped ReadOnlySpan<byte> reason, params ReadOnlySpan<char> rest) =>
        Ledger.Run(subject.ToString(), score, rest.ToString());

    private int _last;
}

/// <summary>A generic type, with gates that it inherits.</summary>
internal abstract class HasGates(ReviewGates gates)
{
    protected ReviewGates Gates { get; } = gates;
}

internal sealed partial class Outer<TOuter>
    where TOuter : notnull
{
    internal sealed partial class Nested(ReviewGates gates) : HasGates(gates)
    {
        [AdverseAction("Deny")]
        public partial Task DenyAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, TOuter reason, CancellationToken @class);

        private static Task DenyAfterReviewAsync(string subject, double? score, TOuter reason, CancellationToken @class)
        {
            Ledger.Run(subject, score, reason.ToString()!);
            return Task.CompletedTask;
        }
    }

    internal sealed partial record NestedRecord(ReviewGates Gates)
    {
        [AdverseAction("Deny")]
        public partial void Deny([ReviewSubject] string subject, [AdsOutput("scores")] double? score, TOuter @event);

        private static void DenyAfterReview(string subject, double? score, TOuter @event) => Ledger.Run(subject, score, @event.ToString()!);
    }
}

internal readonly partial struct StructForm(ReviewGates gates)
{
    [AdverseAction("Deny")]
    public readonly partial void Deny([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static void DenyAfterReview(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);
}

internal partial record struct RecordStructForm(ReviewGates Gates)
{
    [AdverseAction("Deny")]
    internal partial ValueTask DenyAsync([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static ValueTask DenyAfterReviewAsync(string subject, double? score, string reason)
    {
        Ledger.Run(subject, score, reason);
        return default;
    }
}

/// <summary>Static forms, which take the gates in force.</summary>
internal static partial class StaticForms
{
    [AdverseAction("Deny")]
    public static partial Task DenyAsync(this Case subject, [AdsOutput("scores")] double? score, string reason, CancellationToken cancellationToken = default);

    private static Task DenyAfterReviewAsync(Case subject, double? score, string reason, CancellationToken cancellationToken)
    {
        Ledger.Run(subject.Number, score, reason);
        return Task.CompletedTask;
    }

    [AdverseAction("Deny")]
    static partial void Old([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static void OldAfterReview(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);

    public static void CallOld(string subject, double? score, string reason) => Old(subject, score, reason);
}

/// <summary>A subject within a sealed record, and a protected member beside it.</summary>
internal sealed record Case([property: ReviewSubject] string Number, [Pii(PiiKind.SocialSecurityNumber)] string Ssn, IReadOnlyList<DateOnly> Visits);

internal abstract partial class Base
{
    [AdverseAction("Deny")]
    public virtual partial void Deny([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static void DenyAfterReview(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);
}

internal sealed partial class Derived : Base
{
    [AdverseAction("Deny")]
    public sealed override partial void Deny([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static void DenyAfterReview(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);
}

internal partial interface IDefaultForm
{
    [AdverseAction("Deny")]
    public partial void Deny([ReviewSubject] string subject, [AdsOutput("scores")] double? score, string reason);

    private static void DenyAfterReview(string subject, double? score, string reason) => Ledger.Run(subject, score, reason);
}

internal sealed class DefaultForm : IDefaultForm;

/// <summary>Several outputs of several systems, every canonical type, and what is excluded.</summary>
internal static partial class ArgumentForms
{
    [AdverseAction("Deny")]
    public static partial void Everything(
        [ReviewSubject] Guid subject,
        [AdsOutput("scores"), AdsOutput("ranks")] decimal? output,
        [AdsOutput("notes")] string? note,
        DayOfWeek day,
        DayOfWeek? otherDay,
        DateOnly date,
        TimeOnly? time,
        DateTime at,
        DateTimeOffset? offset,
        (int Age, string? Name) pair,
        (int, Case?)? deep,
        int[] numbers,
        List<DayOfWeek?> days,
        System.Collections.Immutable.ImmutableArray<Case> cases,
        byte[]? data,
        ReadOnlyMemory<byte> memory,
        ReadOnlyMemory<char>? text,
        [Phi(PhiKind.Health)] Point point,
        Point? otherPoint,
        System.Numerics.BigInteger big,
        [NotUnderReview("Reports only")] IProgress<int>? progress = null,
        DayOfWeek @default = DayOfWeek.Friday,
        double ratio = 0.5,
        decimal amount = 1.5m,
        char letter = 'x',
        string quoted = "a\"b\n",
        long? none = null);

    private static void EverythingAfterReview(
        Guid subject, decimal? output, string? note, DayOfWeek day, DayOfWeek? otherDay, DateOnly date, TimeOnly? time, DateTime at, DateTimeOffset? offset,
        (int Age, string? Name) pair, (int, Case?)? deep, int[] numbers, List<DayOfWeek?> days, System.Collections.Immutable.ImmutableArray<Case> cases, byte[]? data,
        ReadOnlyMemory<byte> memory, ReadOnlyMemory<char>? text, Point point, Point? otherPoint, System.Numerics.BigInteger big, IProgress<int>? progress,
        DayOfWeek @default, double ratio, decimal amount, char letter, string quoted, long? none) =>
        Ledger.Run(subject.ToString("D"), (double?)output, quoted);
}

internal readonly record struct Point(int X, int Y);
