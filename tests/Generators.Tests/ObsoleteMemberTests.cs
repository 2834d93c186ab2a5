namespace AdsGuard.Generators.Tests;

/// <summary>What nobody shall use any more is still implemented, and what is generated for it is no use of it.</summary>
public sealed class ObsoleteMemberTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    private const string Gated = "[AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o);";

    [Theory]
    [InlineData("[Obsolete(\"Use StopAsync\", true)] void Stop(Guid id);")]
    [InlineData("[Obsolete(\"Use StopAsync\", DiagnosticId = \"OLD1\", UrlFormat = \"https://example.org\")] void Stop(Guid id);")]
    [InlineData("[Obsolete(\"old\", true)] string Name { get; set; }")]
    [InlineData("string Name { [Obsolete(\"old\", true)] get; [Obsolete(\"old\", true)] set; }")]
    [InlineData("[Obsolete(\"old\", true)] string this[int i] { get; init; }")]
    [InlineData("[Obsolete(\"old\", true)] event EventHandler Changed;")]
    [InlineData("[Obsolete(\"old\", true)] event Action<int> Changed;")]
    [InlineData("[Obsolete(\"old\", true), AdverseAction(\"b\")] Task<int> StopAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o);")]
    [InlineData("[Obsolete(null, true), AdverseAction(\"b\")] void Stop(object o);")]
    [InlineData("[Obsolete(\"old\", true), AdverseAction(\"b\")] string Status { get; set; }")]
    [InlineData("[Obsolete(\"old\", true)] IOffice Self { get; } [Obsolete(\"old\", true)] Task<IOffice> WithAsync(string s);")]
    [InlineData("[Obsolete(\"old\", true), AdverseAction(\"b\")] void Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Old old);")]
    [InlineData("[AdverseAction(\"b\")] void Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, Partly partly);")]
    public void Decorator_CompilesWithoutWarning(string members) =>
        Compile.Clean($"{Usings}public interface IOffice {{ {Gated} {members} }} {Types}");

    [Theory]
    [InlineData("[Obsolete(\"old\", true)] public interface IOffice { GATED }")]
    [InlineData("[Obsolete(\"old\", true)] public interface IBase { GATED } [Obsolete(\"older\", true)] public interface IOffice : IBase { IBase Self { get; } }")]
    [InlineData("[Obsolete(\"old\", true)] public partial class Outer { public interface IOffice { GATED } }")]
    public void DecoratorOfAnObsoleteInterface_CompilesWithoutWarning(string source) =>
        Assert.NotEmpty(Compile.Clean(Usings + source.Replace("GATED", Gated, StringComparison.Ordinal), Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest, DecoratorShapeTests.Container));

    [Theory]
    [InlineData("[Obsolete(\"old\", true)]", "[Obsolete(\"old\", true)]", "string more")]
    [InlineData("[Obsolete(\"old\", true)]", "", "string more")]
    [InlineData("[Obsolete(\"old\", DiagnosticId = \"OLD1\")]", "[Obsolete(\"old\", DiagnosticId = \"OLD1\")]", "string more")]
    [InlineData("[Obsolete]", "[Obsolete(\"old\", true)]", "Old more")]
    [InlineData("", "[Obsolete]", "Partly more")]
    [InlineData("", "", "List<Partly?> more")]
    public void Gate_CompilesWithoutWarning(string ofMethod, string ofBody, string parameter)
    {
        var text = Assert.Single(Compile.Clean($$"""
            {{Usings}}
            public partial class Office
            {
                [AdverseAction("a")] {{ofMethod}} public partial Task<int> DenyAsync([ReviewSubject] string s, [AdsOutput("x")] int o, {{parameter}});
                {{ofBody}} {{(parameter.StartsWith("Old", StringComparison.Ordinal) ? "private" : "")}} Task<int> DenyAfterReviewAsync(string s, int o, {{parameter}}) => Task.FromResult(1);
            }
            {{Types}}
            """)).SourceText.ToString();

        Assert.DoesNotContain("CannotOpen", text, StringComparison.Ordinal);
        // The parts of the method are one; its twin says it once more.
        var twin = text.Split('\n').TakeWhile(static line => !line.Contains(" TryDenyAsync", StringComparison.Ordinal)).TakeLast(3);
        Assert.Equal(ofMethod.Length > 0, twin.Any(static line => line.Contains("[global::System.ObsoleteAttribute", StringComparison.Ordinal)));
    }

    /// <summary>The gate of a method that is in use cannot call what is an error to call.</summary>
    [Theory]
    [InlineData("[Obsolete(\"Call Deny\", true)]")]
    [InlineData("[Obsolete(\"Call Deny\", DiagnosticId = \"OLD1\")]")]
    public void BodyThatNobodyMayCall_StaysClosed(string obsolete) =>
        Assert.Contains("CannotOpen", Assert.Single(Compile.Clean($$"""
            {{Usings}}
            public partial class Office
            {
                [AdverseAction("a")] public partial void Deny([ReviewSubject] string s, [AdsOutput("x")] int o);
                {{obsolete}} void DenyAfterReview(string s, int o) { }
            }
            """)).SourceText.ToString(), StringComparison.Ordinal);

    private const string Types = """

        [Obsolete("old", true)] public sealed record Old(int A);
        public sealed record Partly(int A) { [Obsolete("old", true)] public int B { get; init; } }
        """;
}
