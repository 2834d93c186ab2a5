using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Tests;

/// <summary>What a gate copies before it asks, and what it leaves as it is since nobody can change it.</summary>
public sealed class CopyTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Collections.Immutable;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    private const string Types = """

        public sealed record Fixed(int A, string? B, ImmutableArray<int> C);
        public sealed record Holder(int A, List<string?> Names, Mutable? Inner);
        public sealed record Mutable { public int A { get; set; } }
        public sealed record Shown { public IReadOnlyList<int> Numbers { get; } = []; public IReadOnlyList<int> Others { get; internal init; } = []; }
        public readonly record struct Pair(int A, int[] B);
        public sealed record Partly(int A) { [Obsolete("old", true)] public int[]? B { get; init; } }
        """;

    private const string Copy = "global::AdsGuard.ReviewedCopy";

    [Theory]
    [InlineData("int[] p", $"p = {Copy}.OfArray(p);")]
    [InlineData("byte[]? p", $"p = {Copy}.OfArray(p);")]
    [InlineData("params string?[] p", $"p = {Copy}.OfArray(p);")]
    [InlineData("List<DayOfWeek?> p", $"p = {Copy}.OfList(p);")]
    [InlineData("IList<string> p", $"p = {Copy}.OfList(p);")]
    [InlineData("ICollection<string>? p", $"p = {Copy}.OfList(p);")]
    [InlineData("IReadOnlyList<string> p", $"p = {Copy}.OfArray(p);")]
    [InlineData("IReadOnlyCollection<Guid> p", $"p = {Copy}.OfArray(p);")]
    [InlineData("ReadOnlyMemory<byte> p", "p = p.ToArray();")]
    [InlineData("Memory<char>? p", "p = p.HasValue ? p.Value.ToArray() : p;")]
    [InlineData("IReadOnlyList<int[]?> p", $"p = {Copy}.OfArray(p, static item => {Copy}.OfArray(item));")]
    [InlineData("List<List<byte[]>?>[] p", $"p = {Copy}.OfArray(p, static item => {Copy}.OfList(item, static item1 => {Copy}.OfList(item1, static item2 => {Copy}.OfArray(item2))));")]
    [InlineData("ImmutableArray<int[]> p", $"p = p.IsDefault ? p : global::System.Collections.Immutable.ImmutableArray.CreateRange(p, static item => {Copy}.OfArray(item));")]
    [InlineData("(int A, List<int> B)? p", $"p = p.HasValue ? (p.Value.A, {Copy}.OfList(p.Value.B)) : p;")]
    [InlineData("ValueTuple<int[]> p", $"p = global::System.ValueTuple.Create({Copy}.OfArray(p.Item1));")]
    [InlineData("Holder p", $"p = p is null ? null! : p with {{ Names = {Copy}.OfList(p.Names), Inner = p.Inner is null ? null! : p.Inner with {{ }} }};")]
    [InlineData("Holder? p", $"p = p is null ? null : p with {{ Names = {Copy}.OfList(p.Names), Inner = p.Inner is null ? null! : p.Inner with {{ }} }};")]
    [InlineData("List<Mutable?> p", $"p = {Copy}.OfList(p, static item => item is null ? null! : item with {{ }});")]
    [InlineData("Shown p", $"p = p is null ? null! : p with {{ Others = {Copy}.OfArray(p.Others) }};")]
    [InlineData("Pair[] p", $"p = {Copy}.OfArray(p, static item => item with {{ B = {Copy}.OfArray(item.B) }});")]
    [InlineData("in IReadOnlyList<int> p", $"global::System.Collections.Generic.IReadOnlyList<int> pReviewed = {Copy}.OfArray(p);")]
    [InlineData("ref List<int>? p", $"global::System.Collections.Generic.List<int>? pReviewed = {Copy}.OfList(p);")]
    [InlineData("[System.Diagnostics.CodeAnalysis.AllowNull] int[] p", $"p = ({Copy}.OfArray(p))!;")]
    public void WhatItsCallerCanChange_IsCopied(string parameter, string copy)
    {
        var text = Written(parameter, "");

        // In the method, and in its twin.
        Assert.Equal(2, text.Split('\n').Count(line => line.Trim() == copy));
    }

    [Theory]
    [InlineData("Fixed p")]
    [InlineData("Fixed[,]? p", true)]
    [InlineData("string? p")]
    [InlineData("(int, string) p")]
    [InlineData("ImmutableArray<Fixed> p")]
    [InlineData("Partly p")]
    [InlineData("[NotUnderReview(\"a buffer\")] byte[] p")]
    public void WhatNobodyCanChange_IsNotCopied(string parameter, bool isClosed = false)
    {
        var text = Written(parameter, "");

        Assert.Equal(isClosed, text.Contains("CannotOpen", StringComparison.Ordinal));
        Assert.DoesNotContain(Copy, text, StringComparison.Ordinal);
    }

    [Fact]
    public void TypeParameter_IsCopiedAsWhatItIs() => Assert.Contains($"p = {Copy}.OfRuntimeType(p);", Written("T p", "<T>"), StringComparison.Ordinal);

    /// <summary>A reference into the copy would be another's.</summary>
    [Theory]
    [InlineData("ref int", "ref int[] p", "=> ref p[0];")]
    [InlineData("Span<int>", "in IReadOnlyList<int> p", "=> default;")]
    public void ReferenceIntoACopy_StaysClosed(string type, string parameter, string body) =>
        Assert.Contains("CannotOpen", Assert.Single(Compile.Clean($$"""
            {{Usings}}public partial class Office
            {
                [AdverseAction("a")] public partial {{type}} Deny([ReviewSubject] string s, [AdsOutput("x")] int o, {{parameter}});
                {{type}} DenyAfterReview(string s, int o, {{parameter}}) {{body}}
            }
            """)).SourceText.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    public void EachLanguage_IsSpoken(LanguageVersion version) =>
        Assert.Contains($"p = {Copy}.OfList(p);", string.Concat(Compile.Clean(
            Usings + "namespace Old { public interface IOffice { [AdverseAction(\"a\")] Task DenyAsync<T>([ReviewSubject] string s, [AdsOutput(\"x\")] int o, List<int> p, T[] t, (int A, int[] B)[] u); } }",
            version).Select(static s => s.SourceText.ToString())), StringComparison.Ordinal);

    private static string Written(string parameter, string typeParameters) =>
        Assert.Single(Compile.Clean($$"""
            {{Usings}}public partial class Office
            {
                [AdverseAction("a")] public partial int Deny{{typeParameters}}([ReviewSubject] string s, [AdsOutput("x")] int o, {{parameter}});
                int DenyAfterReview{{typeParameters}}(string s, int o, {{parameter.Replace("params ", "", StringComparison.Ordinal)}}) => 1;
            }
            {{Types}}
            """)).SourceText.ToString();
}
