using System.Collections.Immutable;
using AdsGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Generators.Tests;

/// <summary>For every form: either the generator writes a gate that compiles, or ADS2005 says why it does not and what it wrote stays closed. Never both, never neither.</summary>
public sealed class GateOrRuleTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    private const string Types = """

        public record Open(int A);
        public sealed record Hidden(int A) { private int _b = 1; public override string ToString() => _b.ToString(); }
        public sealed record Endless { public Endless? Next { get; init; } }
        public sealed record Subject([property: ReviewSubject] Guid Id, string Name);
        public sealed class Plain { public int A { get; set; } }
        """;

    [Theory]
    // What comes back.
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("public partial int Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "int DenyAfterReview(string s, int o) => 1;")]
    [InlineData("public partial (int A, string? B) Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "(int A, string? B) DenyAfterReview(string s, int o) => (1, null);")]
    [InlineData("public partial dynamic Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "dynamic DenyAfterReview(string s, int o) => 1;")]
    [InlineData("public partial Span<int> Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "Span<int> DenyAfterReview(string s, int o) => default;")]
    [InlineData("public partial ref int Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "int _n; ref int DenyAfterReview(string s, int o) => ref _n;")]
    [InlineData("public partial ref readonly int Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "int _n; ref readonly int DenyAfterReview(string s, int o) => ref _n;")]
    [InlineData("public partial Task Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "Task DenyAfterReview(string s, int o) => Task.CompletedTask;")]
    [InlineData("public partial ValueTask<T> DenyAsync<T>([ReviewSubject] string s, [AdsOutput(\"x\")] T o);", "ValueTask<T> DenyAfterReviewAsync<T>(string s, T o) => new(o);")]
    [InlineData("public partial IAsyncEnumerable<int> DenyAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o, CancellationToken t = default);", "async IAsyncEnumerable<int> DenyAfterReviewAsync(string s, int o, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken t) { await Task.Yield(); yield return 1; }")]
    [InlineData("public partial IAsyncEnumerator<int> DenyAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "async IAsyncEnumerator<int> DenyAfterReviewAsync(string s, int o) { await Task.Yield(); yield return 1; }")]
    [InlineData("public partial IEnumerable<int> Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "IEnumerable<int> DenyAfterReview(string s, int o) { yield return 1; }")]
    [InlineData("public partial System.Collections.IEnumerable Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "System.Collections.IEnumerable DenyAfterReview(string s, int o) { yield return 1; }")]
    // How it is declared.
    [InlineData("public static partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "static void DenyAfterReview(string s, int o) { }")]
    [InlineData("protected internal virtual partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "protected virtual void DenyAfterReview(string s, int o) { }")]
    [InlineData("private protected partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("public unsafe partial int* Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a buffer\")] int* p);", "unsafe int* DenyAfterReview(string s, int o, int* p) => p;")]
    [InlineData("public unsafe partial Task Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "Task DenyAfterReview(string s, int o) => Task.CompletedTask;")]
    [InlineData("public unsafe partial IEnumerable<int> Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "IEnumerable<int> DenyAfterReview(string s, int o) { yield return 1; }")]
    [InlineData("public partial void @class([ReviewSubject] string @event, [AdsOutput(\"x\")] int @in);", "void classAfterReview(string @event, int @in) { }")]
    [InlineData("public partial void Deny<T, U>([ReviewSubject] T s, [AdsOutput(\"x\")] U? o) where T : class, IComparable<T>, new() where U : unmanaged;", "void DenyAfterReview<T, U>(T s, U? o) where T : class, IComparable<T>, new() where U : unmanaged { }")]
    [InlineData("public partial void Deny<T>([ReviewSubject] T s, [AdsOutput(\"x\")] int o) where T : notnull;", "void DenyAfterReview<T>(T s, int o) where T : notnull { }")]
    [InlineData("public partial void Deny<T>([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a buffer\")] T more) where T : allows ref struct;", "void DenyAfterReview<T>(string s, int o, T more) where T : allows ref struct { }")]
    // What it is given.
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o = 3, DayOfWeek day = DayOfWeek.Friday, double? d = null, params int[] rest);", "void DenyAfterReview(string s, int o, DayOfWeek day, double? d, int[] rest) { }")]
    [InlineData("public partial void Deny([ReviewSubject] in string s, [AdsOutput(\"x\")] ref int o, ref readonly int r, out int n, scoped ReadOnlySpan<char> t);", "void DenyAfterReview(in string s, ref int o, in int r, out int n, scoped ReadOnlySpan<char> t) => n = 1;")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, params IReadOnlyList<string> more);", "void DenyAfterReview(string s, int o, IReadOnlyList<string> more) { }")]
    [InlineData("public partial void Deny(Subject s, [AdsOutput(\"x\")] Subject? o);", "void DenyAfterReview(Subject s, Subject? o) { }")]
    [InlineData("public partial void Deny(Subject s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(Subject s, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] [AdsOutput(\"y\")] int o, [NotUnderReview(\"a log\")] Plain p);", "void DenyAfterReview(string s, int o, Plain p) { }")]
    [InlineData("public partial void Deny(string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, int o);", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [ReviewSubject] string t, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, string t, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, object more);", "void DenyAfterReview(string s, int o, object more) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Plain more);", "void DenyAfterReview(string s, int o, Plain more) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Open more);", "void DenyAfterReview(string s, int o, Open more) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Hidden more);", "void DenyAfterReview(string s, int o, Hidden more) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Endless more);", "void DenyAfterReview(string s, int o, Endless more) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, int[,] more);", "void DenyAfterReview(string s, int o, int[,] more) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Action more);", "void DenyAfterReview(string s, int o, Action more) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] dynamic o);", "void DenyAfterReview(string s, dynamic o) { }")]
    [InlineData("public partial void Deny<T>([ReviewSubject] string s, [AdsOutput(\"x\")] int o, T more) where T : allows ref struct;", "void DenyAfterReview<T>(string s, int o, T more) where T : allows ref struct { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, __arglist);", "void DenyAfterReview(string s, int o, __arglist) { }")]
    [InlineData("public partial Task Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, in int more);", "Task DenyAfterReview(string s, int o, in int more) => Task.CompletedTask;")]
    [InlineData("public partial Task Deny([ReviewSubject] ReadOnlySpan<char> s, [AdsOutput(\"x\")] int o);", "Task DenyAfterReview(ReadOnlySpan<char> s, int o) => Task.CompletedTask;")]
    [InlineData("public partial IEnumerable<int> Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, out int n);", "IEnumerable<int> DenyAfterReview(string s, int o, out int n) { n = 1; return []; }")]
    // What it goes on with.
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "public partial void Deny(string s, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, long o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "Task DenyAfterReview(string s, int o) => Task.CompletedTask;")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview<T>(string s, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "public int DenyAfterReview;")]
    [InlineData("public partial void Deny<T>([ReviewSubject] T s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview<T>(T s, int o) where T : class { }")]
    [InlineData("public static partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] ref int o);", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("public partial Task DenyAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", "Task DenyAsyncAfterReview(string s, int o) => Task.CompletedTask;")]
    // What stands beside it.
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); [AdverseAction(\"d\")] public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, CancellationToken t);", "void DenyAfterReview(string s, int o) { } void DenyAfterReview(string s, int o, CancellationToken t) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); public int TryDeny; private class DescribeDeny { }", "void DenyAfterReview(string s, int o) { }")]
    [InlineData("public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); [AdverseAction(\"d\")] public partial void Deny([ReviewSubject] Guid s, [AdsOutput(\"x\")] int o); [AdverseAction(\"d\")] public partial void Deny2([ReviewSubject] Guid s, [AdsOutput(\"x\")] int o);", "void DenyAfterReview(string s, int o) { } void DenyAfterReview(Guid s, int o) { } void Deny2AfterReview(Guid s, int o) { }")]
    public Task AMethod_HasAGateOrIsReported(string definition, string body) =>
        EitherAsync($$"""
            {{Usings}}{{Types}}
            public partial class Office
            {
                [AdverseAction("Deny")] {{definition}}
                {{body}}
            }
            """);

    [Theory]
    [InlineData("public partial struct Office { MEMBERS }")]
    [InlineData("public readonly partial struct Office { MEMBERS }")]
    [InlineData("public ref partial struct Office { MEMBERS }")]
    [InlineData("public ref partial struct Office { TASKS }")]
    [InlineData("public partial struct Office { TASKS }")]
    [InlineData("public partial record Office(ReviewGates Gates) { MEMBERS }")]
    [InlineData("public partial record struct Office(ReviewGates Gates) { TASKS }")]
    [InlineData("public partial interface IOffice { MEMBERS }")]
    [InlineData("public partial interface IOffice<in T> { TASKS }")]
    [InlineData("public partial class Office<T> where T : class { public partial struct Inner { MEMBERS } }")]
    [InlineData("public partial class Office { public class Inner { MEMBERS } }")]
    [InlineData("public class Office { public partial class Inner { MEMBERS } }")]
    [InlineData("file partial class Office { MEMBERS }")]
    [InlineData("public abstract unsafe partial class Office { TASKS }")]
    [InlineData("public unsafe partial class Office { [AdverseAction(\"d\")] public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a buffer\")] int* p); void DenyAfterReview(string s, int o, int* p) { } }")]
    [InlineData("public partial class Base { MEMBERS } public partial class Office : Base { [AdverseAction(\"d\")] public new partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); void DenyAfterReview(string s, int o) { } }")]
    [InlineData("public abstract partial class Base { [AdverseAction(\"d\")] public partial Task DenyAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o); protected abstract Task DenyAfterReviewAsync(string s, int o); }")]
    [InlineData("namespace @namespace.Inner { public partial class @class(ReviewGates @this) { MEMBERS } }")]
    [InlineData("public class Base { protected void DenyAfterReview(string s, int o) { } } public partial class Office : Base { [AdverseAction(\"d\")] public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); }")]
    public Task AType_HasAGateOrIsReported(string type) =>
        EitherAsync(Usings + type
            .Replace("MEMBERS", "[AdverseAction(\"d\")] public partial void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); static void DenyAfterReview(string s, int o) { }", StringComparison.Ordinal)
            .Replace("TASKS", "[AdverseAction(\"d\")] public partial Task DenyAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o); static Task DenyAfterReviewAsync(string s, int o) => Task.CompletedTask;", StringComparison.Ordinal));

    [Theory]
    // Adverse members, each with a gate or reported.
    [InlineData(0, "public interface IOffice { GATED void Note(string text); }")]
    [InlineData(1, "public interface IOffice { GATED [AdverseAction(\"c\")] void Close(string s); }")]
    [InlineData(1, "public interface IOffice { [AdverseAction(\"c\")] void Close([ReviewSubject] string s); }")]
    [InlineData(1, "public interface IOffice { [AdverseAction(\"c\")] void Close([ReviewSubject] string s, [AdsOutput(\"x\")] object o); }")]
    [InlineData(1, "public interface IOffice { [AdverseAction(\"c\")] Task CloseAsync([ReviewSubject] string s, [AdsOutput(\"x\")] in int o); }")]
    [InlineData(1, "public interface IOffice { GATED [AdverseAction(\"c\")] string Status { get; set; } }")]
    [InlineData(1, "public interface IOffice { GATED [AdverseAction(\"c\")] string this[int i] { get; set; } }")]
    [InlineData(0, "public partial interface IOffice { [AdverseAction(\"c\")] public partial void Close([ReviewSubject] string s, [AdsOutput(\"x\")] int o); static void CloseAfterReview(string s, int o) { } }")]
    [InlineData(1, "public interface IBase { [AdverseAction(\"c\")] void Close([ReviewSubject] string s); } public interface IOffice : IBase { GATED }")]
    [InlineData(0, "public interface IOffice { GATED unsafe int* Pointer(int* p); [AdverseAction(\"c\")] Task CloseAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o); [AdverseAction(\"d\")] unsafe void Mark([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a buffer\")] int* p); }")]
    // Interfaces that no decorator can be written for.
    [InlineData(1, "public interface IOffice { GATED static abstract void Make(); }")]
    [InlineData(1, "public interface IOffice { GATED protected void Hidden(); }")]
    [InlineData(1, "public interface IBase { static abstract int Count { get; } } public interface IOffice : IBase { GATED GATED2 }")]
    [InlineData(1, "file interface IOffice { GATED }")]
    [InlineData(1, "public class Outer { public interface IOffice { GATED } }")]
    [InlineData(1, "public interface IOffice { GATED } public class ReviewedOffice { }")]
    [InlineData(0, "public interface IOffice { GATED } public class ReviewedOffice<T> { }")]
    [InlineData(2, "public interface IOffice { GATED } public interface Office { GATED }")]
    [InlineData(0, "public interface IOffice { GATED } public interface Office { void Deny(string s, int o); }")]
    [InlineData(0, "public interface IOffice { GATED } public interface Office<T> { GATED }")]
    [InlineData(0, "public interface IOffice { GATED [AdverseAction(\"e\")] void Deny([ReviewSubject] Guid s, [AdsOutput(\"x\")] int o); [AdverseAction(\"f\")] void Deny2([ReviewSubject] Guid s, [AdsOutput(\"x\")] int o); }")]
    [InlineData(0, "public interface IA { GATED } public interface IB { GATED } public interface IC { [AdverseAction(\"f\")] void Deny2([ReviewSubject] string s, [AdsOutput(\"x\")] int o); } public interface IAll : IA, IB, IC;")]
    // Outputs of systems.
    [InlineData(0, "public sealed record Score([AdverseWhen(false)] bool Fits); [AdsClient(\"x\")] public interface IModel { Task<Score> ScoreAsync([ReviewSubject] string s); void Train(string s); }")]
    [InlineData(1, "public sealed record Score([AdverseWhen(false)] bool Fits); [AdsClient(\"x\")] public interface IModel { Task<Score> ScoreAsync([ReviewSubject] string s); Score Rate(string s); }")]
    [InlineData(1, "public sealed record Score([AdverseWhen(false)] bool Fits); [AdsClient(\"x\")] public interface IModel { Task<Score> ScoreAsync([ReviewSubject] string s); IAsyncEnumerable<Score> StreamAsync([ReviewSubject] string s); }")]
    [InlineData(1, "public sealed record Score([AdverseWhen(false)] bool Fits); [AdsClient(\"x\")] public interface IModel { Task<Score> ScoreAsync([ReviewSubject] string s); Score Rate([ReviewSubject] in Guid s); }")]
    [InlineData(1, "public class Score { [AdverseWhen(false)] public bool Fits { get; set; } } [AdsClient(\"x\")] public interface IModel { Score Rate([ReviewSubject] string s); }")]
    [InlineData(1, "public sealed record Score([AdverseWhen(false)] bool Fits); public class Outer { [AdsClient(\"x\")] public interface IModel { Score Rate([ReviewSubject] string s); } }")]
    // Adverse outputs in shapes that no gate judges, each on a client with a gate.
    [InlineData(1, "MODEL { GIVEN bool TryRate([ReviewSubject] string s, out Score score); }")]
    [InlineData(1, "MODEL { GIVEN void Rate([ReviewSubject] string s, ref Score score); }")]
    [InlineData(1, "MODEL { GIVEN Score Last { get; } }")]
    [InlineData(1, "MODEL { GIVEN Score this[string s] { get; set; } }")]
    [InlineData(0, "MODEL { GIVEN Score Next { set; } void Train(Score example, in Score other); }")]
    [InlineData(1, "MODEL { GIVEN event Action<Score>? Done; }")]
    [InlineData(1, "MODEL { GIVEN void Call([ReviewSubject] string s, Action<Score> callback); }")]
    [InlineData(1, "MODEL { GIVEN Dictionary<string, Score> All([ReviewSubject] string s); }")]
    [InlineData(1, "MODEL { GIVEN Score[,] Table([ReviewSubject] string s); }")]
    [InlineData(1, "MODEL { GIVEN W<W<W<W<W<W<Score>>>>>> Deep([ReviewSubject] string s); }")]
    [InlineData(0, "public interface IScore { [AdverseWhen(false)] bool Fits { get; } } public sealed record Score(bool Fits) : IScore; [AdsClient(\"x\")] public interface IModel { GIVEN }")]
    // What hands out the implementation.
    [InlineData(0, "public interface IOffice { GATED IOffice Self { get; } IOffice With(string s); Task<IOffice> WithAsync(string s); ValueTask<IOffice?> FindAsync(string s); event EventHandler Changed; }")]
    [InlineData(1, "public interface IOffice { GATED IReadOnlyList<IOffice> All(); }")]
    [InlineData(1, "public interface IOffice { GATED void Get(out IOffice office); }")]
    [InlineData(1, "public interface IOffice { GATED void Visit(Action<IOffice> visitor); void Make(Func<IOffice> maker, IOffice other); }")]
    [InlineData(1, "public interface IOffice { GATED event Action<IOffice>? Changed; }")]
    [InlineData(1, "public class Office : IOffice { public void Deny(string s, int o) { } public Office Self() => this; } public interface IOffice { GATED Office Self(); }")]
    [InlineData(1, "public interface IOffice { GATED T As<T>() where T : IOffice; T To<T>(); object Raw(); }")]
    [InlineData(1, "public interface IOffice<T> { GATED IOffice<T2> Map<T2>(); IOffice<string?> Texts(); }")]
    [InlineData(1, "public sealed record W(IOffice Owner); public interface IOffice { GATED W Wrap(); }")]
    [InlineData(1, "public sealed class W { public IOffice? Owner; } public interface IOffice { GATED Task<W> WrapAsync(); }")]
    [InlineData(1, "public sealed class W { public IOffice Owner() => null!; } public sealed record V(W W); public interface IOffice { GATED IReadOnlyList<V> Wrap { get; } }")]
    [InlineData(1, "public abstract class Held { public IOffice? Owner { get; set; } } public sealed class A : EventArgs { public Held? Held { get; set; } } public interface IOffice { GATED event EventHandler<A>? Args; }")]
    [InlineData(1, "public delegate IOffice Getter(); public interface IOffice { GATED Getter Get(); }")]
    [InlineData(1, "public interface IHolder { IOffice Owner { get; } } public interface IOffice { GATED void Call(Action<IHolder> callback); }")]
    [InlineData(1, "public interface IOffice { GATED void Report(IProgress<IOffice> progress); }")]
    [InlineData(0, "public sealed class W { private readonly IOffice? _owner = null; public int Count => _owner is null ? 0 : 1; public W? Next { get; set; } } public interface IOffice { GATED W Wrap(); void Take(IOffice other); }")]
    // The place of an adverse property.
    [InlineData(1, "public interface IOffice { GATED [AdverseAction(\"c\")] ref int Amount { get; } }")]
    [InlineData(0, "public interface IOffice { GATED void All(string s) { Deny(s, 1); } string Name() => \"\"; }")]
    [InlineData(0, "public interface IBase { void All(string s); } public interface IOffice : IBase { GATED void IBase.All(string s) => Deny(s, 1); }")]
    [InlineData(0, "public interface IOffice { GATED void Note(int _inner, int _gates, int pass, int output); [AdverseAction(\"c\")] Task CloseAsync([ReviewSubject] string _inner, [AdsOutput(\"x\")] int _gates); }")]
    public async Task AnInterface_HasGatesOrIsReported(int problems, string type)
    {
        var (sources, reported, errors) = await RunAsync(Usings + type
            .Replace("MODEL", "public sealed record W<T>(T Inner); public sealed record Score([property: AdverseWhen(false)] bool Fits); [AdsClient(\"x\")] public interface IModel", StringComparison.Ordinal)
            .Replace("GIVEN", "Task<Score> ScoreAsync([ReviewSubject] string s);", StringComparison.Ordinal)
            .Replace("GATED2", "[AdverseAction(\"e\")] void Refuse([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", StringComparison.Ordinal)
            .Replace("GATED", "[AdverseAction(\"d\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);", StringComparison.Ordinal));
        var closed = sources.Sum(static source => source.Split("(ADS2005)").Length - 1);

        Assert.Equal(problems, reported.Length);
        Assert.Empty(errors);
        // What a base interface declares is closed in both decorators.
        Assert.Equal(problems > 0, closed > 0 || sources.Count == 0);
    }

    [Theory]
    [InlineData("public ReviewOutcome TryDeny(string s, int o) => default;")]
    [InlineData("public virtual ReviewOutcome TryDeny(string s, int o) => default;")]
    [InlineData("public ReviewOutcome TryDeny(string s) => default;")]
    [InlineData("public int TryDeny;")]
    [InlineData("private ReviewOutcome TryDeny(string s, int o) => default; public int Use() => TryDeny(\"\", 1) is var _ ? 1 : 0;")]
    [InlineData("protected static void DescribeDeny(string s, int o) { }")]
    [InlineData("public abstract ReviewOutcome TryDeny(string s, int o);")]
    public Task WhatTheBaseHasAlready_IsHiddenOrLeftAlone(string member) =>
        EitherAsync($$"""
            {{Usings}}
            public abstract class Parent { {{member}} }

            public abstract partial class Office : Parent
            {
                [AdverseAction("Deny")] public partial void Deny([ReviewSubject] string s, [AdsOutput("x")] int o);
                private void DenyAfterReview(string s, int o) { }
            }
            """);

    private static async Task EitherAsync(string source)
    {
        var (sources, reported, errors) = await RunAsync(source);
        var definitions = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Count(static m => m.Body is null && m.ExpressionBody is null && m.Modifiers.Any(SyntaxKind.PartialKeyword));

        var closed = sources.Count(static s => s.Contains("(ADS2005)", StringComparison.Ordinal));
        Assert.Equal(definitions, sources.Count - closed + reported.Length);
        // What cannot even be closed - its type has no part for it, or its author wrote it - is reported and not written.
        Assert.InRange(closed, 0, reported.Length);
        if (closed == reported.Length)
            Assert.True(errors.Count == 0, string.Join('\n', errors) + "\n\n" + string.Join('\n', sources));
    }

    private static async Task<(List<string> Sources, ImmutableArray<Diagnostic> Reported, List<Diagnostic> Errors)> RunAsync(string source)
    {
        var before = Compile.Source(source);
        var result = Compile.Driver(before).RunGeneratorsAndUpdateCompilation(before, out var after, out _).GetRunResult();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), static (exception, _, _) => throw exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return (
            [.. result.Results.SelectMany(static r => r.GeneratedSources).Select(static s => s.SourceText.ToString())],
            await after.WithAnalyzers([new NoGateCanBeWritten()], options).GetAnalyzerDiagnosticsAsync(),
            [.. after.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning)]);
    }
}
