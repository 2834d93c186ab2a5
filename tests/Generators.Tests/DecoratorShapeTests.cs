using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace AdsGuard.Generators.Tests;

/// <summary>What is written for interfaces, and what is left alone.</summary>
public sealed class DecoratorShapeTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    internal static readonly MetadataReference[] Container = [MetadataReference.CreateFromFile(typeof(ActivatorUtilities).Assembly.Location)];

    [Fact]
    public void Decorator_IsWrittenAsApproved() =>
        Snapshot.Match("Decorator", Compile.Clean(Usings + """
            namespace BenefitsIntake.Determinations;

            public interface IBenefits
            {
                event EventHandler? Changed;

                string Office { get; set; }

                [AdverseAction("Stop the benefit", Service = ServiceKind.SocialServices)]
                Task<bool> StopAsync([ReviewSubject] Guid caseId, [AdsOutput("eligibility-model")] double? score, string reason, CancellationToken cancellationToken = default);

                void Note(Guid caseId, string text);
            }
            """, LanguageVersion.Latest, Container));

    [Fact]
    public void ClientMarkedInEachPart_IsWrittenOnce()
    {
        var (sources, _) = Compile.Run(Usings + """
            public sealed record Score([AdverseWhen(AdverseComparison.Below, 0.6)] double Likelihood);

            [AdsClient("scores")]
            public partial interface IScores
            {
                Score Of(string name);
            }

            [AdsClient("scores")]
            public partial interface IScores
            {
            }
            """);

        Assert.Single(sources);
    }

    [Fact]
    public void OutputGate_IsWrittenAsApproved() =>
        Snapshot.Match("OutputGate", Compile.Clean(Usings + """
            namespace BenefitsIntake.Eligibility;

            public sealed record EligibilityScore([AdverseWhen(AdverseComparison.Below, 0.6)] double Likelihood, string Band);

            [AdsClient("eligibility-model")]
            public interface IEligibilityModel
            {
                Task<EligibilityScore?> ScoreAsync([ReviewSubject] Guid caseId, int members, decimal monthlyIncome, CancellationToken cancellationToken);
            }
            """));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp13)]
    public void EachLanguage_IsSpoken(LanguageVersion version) =>
        Assert.Equal(
            4,
            Compile.Clean(
                Usings + """
                namespace Old
                {
                    public interface IBenefits
                    {
                        string Office { get; set; }
                        [AdverseAction("Stop")]
                        Task<T> StopAsync<T>([ReviewSubject] Guid id, [AdsOutput("scores")] double? score, T[] more, IReadOnlyList<DayOfWeek> days, int number = 3) where T : struct;
                    }

                    public sealed class Score
                    {
                        [AdverseWhen(false)] public bool IsEligible { get; set; }
                    }

                    [AdsClient("scores")]
                    public interface IModel
                    {
                        [return: AdverseWhen(AdverseComparison.Above, 3)]
                        int Rank([ReviewSubject] Guid id, byte[] data);
                    }
                }
                """,
                version,
                Container).Length);

    [Theory]
    [InlineData("public interface IOffice { [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); static abstract void Make(); }")]
    [InlineData("file interface IOffice { [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); }")]
    [InlineData("public class Outer { public interface IOffice { [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); } }")]
    [InlineData("public interface IOffice { [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); protected void Hidden(); }")]
    [InlineData("[AdsClient(\"x\")] public interface IModel { double Score([ReviewSubject] string s); }")]
    public void ShapeWithoutDecorator_GetsNone(string source) => Assert.Empty(Compile.Clean(Usings + source));

    [Theory]
    [InlineData("public partial class Outer<T> where T : class { internal partial struct Middle { internal interface IOffice { [AdverseAction(\"a\")] T? Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, T? other); } } }")]
    [InlineData("public interface IOffice<in T, out TResult> where T : notnull { [AdverseAction(\"a\")] TResult? Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, T other); }")]
    [InlineData("public interface IOffice { [AdverseAction(\"a\")] T? Deny<T>([ReviewSubject] string s, [AdsOutput(\"x\")] int o, T? other); T? Find<T>(string id) where T : class; IReadOnlyList<T?> All<T>() where T : IDisposable; }")]
    [InlineData("public interface IOffice { [Obsolete(\"old\")] string Old { get; init; } [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); ref readonly int Number(); int this[int i] { get; } unsafe int* Pointer(int* p); }")]
    [InlineData("public interface IOffice { [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); static int Count => 1; private int Own() => 2; sealed int Twice() => 2; static virtual int Made() => 3; int With(ref readonly int a, scoped in int b, out int c); }")]
    [InlineData("public interface IOffice { [AdverseAction(\"a\")] IEnumerator<int> Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); [AdverseAction(\"b\")] IAsyncEnumerator<int> DenyAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o); [AdverseAction(\"c\")] ref int DenyRef([ReviewSubject] string s, [AdsOutput(\"x\")] int o); }")]
    [InlineData("public interface IOffice<TKey> where TKey : notnull { [AdverseAction(\"a\")] void Deny([ReviewSubject] TKey s, [AdsOutput(\"x\")] int o); } public interface INorth : IOffice<string> { } public interface ISouth<T> : IOffice<IReadOnlyList<T?>> where T : class { [AdverseAction(\"b\")] void Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o); }")]
    [InlineData("public partial class Outer<T> { public interface IOffice { [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, T more); } } public interface INorth : Outer<string?[]>.IOffice { }")]
    public void Shape_CompilesWithoutWarning(string source) => Assert.NotEmpty(Compile.Clean(Usings + source));

    [Theory]
    [InlineData("float?", "AdverseComparison.AtOrAbove, \"x\"")]
    [InlineData("double", "AdverseComparison.Below, null")]
    [InlineData("string", "new[] { \"a\", \"b\" }, \"c\"")]
    [InlineData("string", "\"a\", new object[] { new[] { 1 } }")]
    [InlineData("string", "typeof(int), \"c\"")]
    [InlineData("int", "\"a\", \"b\"")]
    public void ValuesThatNoOutputHas_EndNoGenerator(string output, string values)
    {
        var (_, diagnostics) = Compile.Run(Usings + $"[AdsClient(\"x\")] public interface IModel {{ [return: AdverseWhen({values})] {output} Score([ReviewSubject] string s); }}");
        Assert.DoesNotContain(diagnostics, static d => d.Id == "CS8785");
    }

    [Theory]
    [InlineData("public interface INorth : IOffice;", "ReviewedNorth", "ReviewedOffice")]
    [InlineData("public partial interface INorth; public partial interface INorth : IOffice; public partial interface INorth : IDisposable;", "ReviewedNorth", "ReviewedOffice")]
    [InlineData("public interface INorth : IOffice; public interface IFarNorth : INorth { string Name { get; } }", "ReviewedFarNorth", "ReviewedNorth", "ReviewedOffice")]
    [InlineData("public interface INorth<T> : IOffice where T : class { T? Find(); }", "ReviewedNorth", "ReviewedOffice")]
    [InlineData("public interface INorth : IModel;", "ReviewedModel", "ReviewedNorth", "ReviewedOffice")]
    [InlineData("public interface IBoth : IOffice, IModel;", "ReviewedBoth", "ReviewedModel", "ReviewedOffice")]
    [InlineData("public interface INorth : IDisposable;", "ReviewedOffice")]
    [InlineData("public interface INorth : IOffice { [AdverseAction(\"b\")] void Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o); }", "ReviewedNorth", "ReviewedOffice")]
    public void WhoInheritsAdverseMembers_HasADecorator(string source, params string[] decorators)
    {
        var sources = Compile.Clean(Usings + """
            public interface IOffice { [AdverseAction("a")] void Deny([ReviewSubject] string s, [AdsOutput("x")] int o); void Note(string text); }

            """ + source + (source.Contains("IModel", StringComparison.Ordinal)
                ? " [AdsClient(\"x\")] public interface IModel { [return: AdverseWhen(AdverseComparison.Below, 1)] double Score([ReviewSubject] string s); }"
                : ""));

        Assert.Equal(
            decorators,
            sources.Select(static s => s.SourceText.ToString()).Select(static text => text.Split("sealed class ")[1].Split(' ', '<', '\n')[0]).Order(StringComparer.Ordinal));
    }

    /// <summary>Who implements or calls what trimming has to know about says the same, or a native build warns of generated code.</summary>
    [Fact]
    public void WhatTrimmingHasToKnow_IsSaidAgain()
    {
        var text = string.Concat(Compile.Clean(Usings + """
            using System.Diagnostics.CodeAnalysis;

            public interface IOffice
            {
                [RequiresUnreferencedCode("a \"reason\"", Url = "https://example.org")] [RequiresDynamicCode("b")] void Load();
                [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type Find([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type t);
                [AdverseAction("a"), RequiresDynamicCode("c")] void Deny<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>([ReviewSubject] string s, [AdsOutput("x")] int o);
            }

            public partial class Office
            {
                [AdverseAction("a"), RequiresDynamicCode("d")] public partial void Deny<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>([ReviewSubject] string s, [AdsOutput("x")] int o);
                [RequiresDynamicCode("d")] void DenyAfterReview<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string s, int o) { }
            }
            """).Select(static s => s.SourceText.ToString()));

        const string Space = "global::System.Diagnostics.CodeAnalysis.";
        Assert.Contains($"[{Space}RequiresUnreferencedCodeAttribute(\"a \\\"reason\\\"\", Url = \"https://example.org\")]", text, StringComparison.Ordinal);
        Assert.Equal(1, Count("RequiresDynamicCodeAttribute(\"b\")"));
        // The member and its twin; of a partial method the twin alone, since its parts are one.
        Assert.Equal(2, Count("RequiresDynamicCodeAttribute(\"c\")"));
        Assert.Equal(1, Count("RequiresDynamicCodeAttribute(\"d\")"));
        Assert.Equal(1, Count($"[return: {Space}DynamicallyAccessedMembersAttribute"));
        Assert.Equal(1, Count($"([{Space}DynamicallyAccessedMembersAttribute(({Space}DynamicallyAccessedMemberTypes)(8))] global::System.Type t)"));
        Assert.Equal(3, Count($"<[{Space}DynamicallyAccessedMembersAttribute(({Space}DynamicallyAccessedMemberTypes)(32))] T>"));

        int Count(string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void ContainerThatIsNotReferenced_IsNotMentioned() =>
        Assert.DoesNotContain(
            Compile.Clean(Usings + "public interface IOffice { [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); }"),
            static source => source.SourceText.ToString().Contains("DependencyInjection", StringComparison.Ordinal));
}
