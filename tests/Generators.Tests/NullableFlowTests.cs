namespace AdsGuard.Generators.Tests;

/// <summary>
/// What a declaration says about null beyond its types is said again where it holds, so that the compiler warns of nothing in what its author cannot change.
/// </summary>
public sealed class NullableFlowTests
{
    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Diagnostics.CodeAnalysis;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    [Theory]
    [InlineData("bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value);")]
    [InlineData("bool TryGet(string key, [NotNullWhen(true)] out string? value);")]
    [InlineData("[return: MaybeNull] T Find<T>(string key);")]
    [InlineData("[return: NotNullIfNotNull(\"key\")] string? Find(string? key, int @default);")]
    [InlineData("[return: NotNull] string? Find(string? key);")]
    [InlineData("[return: NotNullIfNotNull(nameof(one)), NotNullIfNotNull(nameof(other))] string? Find(string? one, string? other);")]
    [InlineData("void Fill([NotNullIfNotNull(nameof(from))] ref string? to, string? from);")]
    [InlineData("void Put([AllowNull] string note);")]
    [InlineData("void Put<T>([AllowNull] T note, [DisallowNull] T other);")]
    [InlineData("void Need([NotNull] ref string? note);")]
    [InlineData("void Need([NotNull] string? note, [MaybeNull, AllowNull] ref string other);")]
    [InlineData("void Check([DoesNotReturnIf(false)] bool condition);")]
    [InlineData("bool IsOpen([NotNullWhen(true)] string? note);")]
    [InlineData("[DoesNotReturn] void Fail();")]
    [InlineData("[DoesNotReturn] string FailWith(string text);")]
    [InlineData("[AllowNull] string Note { get; set; }")]
    [InlineData("[MaybeNull] string Note { get; }")]
    [InlineData("[DisallowNull] string? Note { get; set; }")]
    [InlineData("[NotNull] string? Note { get; set; }")]
    [InlineData("string Note { [return: MaybeNull] get; [param: AllowNull] set; }")]
    [InlineData("[MaybeNull] ref string Note { get; }")]
    [InlineData("[AllowNull] string this[[AllowNull] string key] { get; set; }")]
    [InlineData("string? Last { get; } [MemberNotNull(nameof(Last))] void Load(); [MemberNotNullWhen(true, nameof(Last))] bool IsLoaded { get; } [MemberNotNullWhen(true, nameof(Last))] bool TryLoad();")]
    [InlineData("event Changed Happened; public delegate void Changed(object sender, [AllowNull] string note);")]
    // Members with gates, and those that stay closed.
    [InlineData("[AdverseAction(\"b\")] bool Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [DisallowNull] string? note, [NotUnderReview(\"a\"), DisallowNull] string? more);")]
    [InlineData("[AdverseAction(\"b\")] string Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [AllowNull] string note, [AllowNull] ref string more);")]
    [InlineData("[AdverseAction(\"b\")] bool Stop<T>([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [MaybeNullWhen(false)] out T t, [NotNullWhen(true)] out string? u);")]
    [InlineData("[AdverseAction(\"b\")] [return: MaybeNull] T Stop<T>([ReviewSubject] string s, [AdsOutput(\"x\")] int o);")]
    [InlineData("[AdverseAction(\"b\")] [return: MaybeNull] ref string Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o);")]
    [InlineData("[AdverseAction(\"b\")] [return: NotNullIfNotNull(\"note\")] string? Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, string? note);")]
    [InlineData("[AdverseAction(\"b\")] [return: NotNull] string? Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o);")]
    [InlineData("[AdverseAction(\"b\")] void Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotNull] ref string? note, [NotNull] string? more, [DoesNotReturnIf(true)] bool never);")]
    [InlineData("[AdverseAction(\"b\"), DoesNotReturn] void Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o);")]
    [InlineData("[AdverseAction(\"b\"), DoesNotReturn] string Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o);")]
    [InlineData("[AdverseAction(\"b\")] Task<string> StopAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [AllowNull] string note, [DisallowNull] string? more, [NotNull] string? text);")]
    [InlineData("[AdverseAction(\"b\"), DoesNotReturn] Task StopAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o);")]
    [InlineData("[AdverseAction(\"b\")] [return: MaybeNull] IEnumerable<string> Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [AllowNull] string note);")]
    [InlineData("[AdverseAction(\"b\"), MemberNotNull(nameof(Text))] void Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o); string? Text { get; }")]
    [InlineData("[AdverseAction(\"b\")] [return: NotNull] string? Stop([AllowNull] string s, [NotNullWhen(true)] out string? t, [MaybeNull] out string u);")]
    [InlineData("[AdverseAction(\"b\"), AllowNull] string Status { get; set; }")]
    public void Decorator_CompilesWithoutWarning(string members) =>
        Compile.Clean($"{Usings}public interface IOffice {{ [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); {members} }}");

    [Theory]
    [InlineData("bool Deny(SO, [DisallowNull] string? note)", "bool DenyAfterReview(string s, int o, [DisallowNull] string? note) => note.Length > 0;")]
    [InlineData("string Deny(SO, [AllowNull] string note)", "string DenyAfterReview(string s, int o, [AllowNull] string note) => note ?? \"\";")]
    [InlineData("string Deny<T>(SO, [AllowNull] T note, [DisallowNull] T more)", "string DenyAfterReview<T>(string s, int o, [AllowNull] T note, [DisallowNull] T more) => more.ToString() ?? \"\";")]
    [InlineData("void Deny(SO, [AllowNull] ref string note)", "void DenyAfterReview(string s, int o, [AllowNull] ref string note) => note ??= \"\";")]
    [InlineData("void Deny(SO, [AllowNull] List<string> notes)", "void DenyAfterReview(string s, int o, [AllowNull] List<string> notes) { }")]
    [InlineData("void Deny(SO, [AllowNull] Note note)", "void DenyAfterReview(string s, int o, [AllowNull] Note note) { }")]
    [InlineData("T Deny<T>(SO)", "[return: MaybeNull] T DenyAfterReview<T>(string s, int o) => default;", "[return: MaybeNull]")]
    [InlineData("string Deny(SO)", "[return: MaybeNull] string DenyAfterReview(string s, int o) => null;", "[return: MaybeNull]")]
    [InlineData("string? Deny(SO, string? note)", "[return: NotNullIfNotNull(\"note\")] string? DenyAfterReview(string s, int o, string? note) => note;", "[return: NotNullIfNotNull(\"note\")]")]
    [InlineData("string? Deny(SO)", "[return: NotNull] string? DenyAfterReview(string s, int o) => \"\";", "[return: NotNull]")]
    [InlineData("ref string Deny(SO)", "string? _n; [return: MaybeNull] ref string DenyAfterReview(string s, int o) => ref _n!;", "[return: MaybeNull]")]
    [InlineData("bool Deny<T>(SO, [MaybeNullWhen(false)] out T t)", "bool DenyAfterReview<T>(string s, int o, [MaybeNullWhen(false)] out T t) { t = default; return false; }")]
    [InlineData("bool Deny(SO, [NotNullWhen(true)] out string? t)", "bool DenyAfterReview(string s, int o, [NotNullWhen(true)] out string? t) { t = default; return false; }")]
    [InlineData("bool Deny(SO, [NotNullWhen(true)] string? t)", "bool DenyAfterReview(string s, int o, [NotNullWhen(true)] string? t) => t is not null;")]
    [InlineData("void Deny(SO, [MaybeNull] out string t, [NotNull] out string? u)", "void DenyAfterReview(string s, int o, [MaybeNull] out string t, [NotNull] out string? u) { t = null; u = \"\"; }")]
    [InlineData("void Deny(SO, [NotNull] ref string? t)", "void DenyAfterReview(string s, int o, [NotNull] ref string? t) => t ??= \"\";")]
    [InlineData("void Deny(SO, [NotNull] string? t)", "void DenyAfterReview(string s, int o, [NotNull] string? t) => ArgumentNullException.ThrowIfNull(t);")]
    [InlineData("void Deny(SO, [DoesNotReturnIf(true)] bool t)", "void DenyAfterReview(string s, int o, [DoesNotReturnIf(true)] bool t) { if (t) throw new InvalidOperationException(); }")]
    [InlineData("void Deny(SO)", "[DoesNotReturn] void DenyAfterReview(string s, int o) => throw new InvalidOperationException();", "[DoesNotReturn]")]
    [InlineData("int Deny(SO)", "[DoesNotReturn] int DenyAfterReview(string s, int o) => throw new InvalidOperationException();", "[DoesNotReturn]")]
    [InlineData("Task DenyAsync(SO)", "[DoesNotReturn] Task DenyAfterReviewAsync(string s, int o) => throw new InvalidOperationException();", "[DoesNotReturn]")]
    [InlineData("void Deny(SO)", "string? _n; [MemberNotNull(nameof(_n))] void DenyAfterReview(string s, int o) => _n = \"\"; int N() { Deny(\"\", 1); return _n.Length; }", "[MemberNotNull(\"_n\")]")]
    [InlineData("bool Deny(SO)", "string? _n; [MemberNotNullWhen(true, nameof(_n))] bool DenyAfterReview(string s, int o) { _n = \"\"; return true; } int N() => Deny(\"\", 1) ? _n.Length : 0;", "[MemberNotNullWhen(true, \"_n\")]")]
    [InlineData("Task<string> DenyAsync(SO, [AllowNull] string note, [DisallowNull] string? more)", "Task<string> DenyAfterReviewAsync(string s, int o, [AllowNull] string note, [DisallowNull] string? more) => Task.FromResult(more);")]
    [InlineData("IEnumerable<string> Deny(SO, [AllowNull] string note)", "IEnumerable<string> DenyAfterReview(string s, int o, [AllowNull] string note) { yield return note ?? \"\"; }")]
    public void Gate_CompilesWithoutWarning(string method, string body, string attribute = "") =>
        Compile.Clean(Method(method, body, attribute));

    /// <summary>A twin comes back where nothing happened, too: it takes what the method takes, and promises less.</summary>
    [Theory]
    [InlineData("bool Deny(SO, [DisallowNull] string? note)", "bool DenyAfterReview(string s, int o, [DisallowNull] string? note) => true;", "[global::System.Diagnostics.CodeAnalysis.DisallowNullAttribute] string? note)")]
    [InlineData("bool Deny(SO, [AllowNull] string note)", "bool DenyAfterReview(string s, int o, [AllowNull] string note) => true;", "[global::System.Diagnostics.CodeAnalysis.AllowNullAttribute] string note)")]
    [InlineData("bool Deny<T>(SO, [MaybeNullWhen(false)] out T t)", "bool DenyAfterReview<T>(string s, int o, [MaybeNullWhen(false)] out T t) { t = default; return false; }", "[global::System.Diagnostics.CodeAnalysis.MaybeNullAttribute] out T t)")]
    [InlineData("bool Deny(SO, [NotNull] string? t)", "bool DenyAfterReview(string s, int o, [NotNull] string? t) => t!.Length > 0;", "int o, string? t)")]
    [InlineData("bool Deny(SO, [NotNullWhen(true)] out string? t)", "bool DenyAfterReview(string s, int o, [NotNullWhen(true)] out string? t) { t = \"\"; return true; }", "int o, out string? t)")]
    public void Twin_PromisesNoMoreThanItHolds(string method, string body, string parameter)
    {
        var twin = Assert.Single(Compile.Clean(Method(method, body, ""))).SourceText.ToString().Split('\n').Single(static line => line.Contains(" TryDeny", StringComparison.Ordinal));

        Assert.EndsWith(parameter, twin, StringComparison.Ordinal);
    }

    private static string Method(string method, string body, string attribute) =>
        $"{Usings}public sealed record Note(string Text);\npublic partial class Office {{ [AdverseAction(\"a\")] {attribute} public partial {method.Replace("SO", "[ReviewSubject] string s, [AdsOutput(\"x\")] int o", StringComparison.Ordinal)}; {body} }}";
}
