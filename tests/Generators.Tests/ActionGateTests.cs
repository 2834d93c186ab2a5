using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Tests;

/// <summary>What is written for an adverse partial method, and what is left alone.</summary>
public sealed class ActionGateTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    [Fact]
    public void Determination_IsWrittenAsApproved() =>
        Snapshot.Match("Determination", Compile.Clean(Usings + """
            namespace BenefitsIntake.Determinations;

            public sealed record Applicant([property: ReviewSubject] Guid CaseId, [Pii(PiiKind.SocialSecurityNumber)] string Ssn, decimal MonthlyIncome);

            public sealed partial class Determination(ReviewGates gates)
            {
                /// <summary>Denies an application.</summary>
                [AdverseAction("Deny the application", Service = ServiceKind.SocialServices)]
                public partial Task DenyAsync(Applicant applicant, [AdsOutput("eligibility-model")] double? score, string reason, CancellationToken cancellationToken = default);

                private Task DenyAfterReviewAsync(Applicant applicant, double? score, string reason, CancellationToken cancellationToken) => Task.CompletedTask;
            }
            """));

    [Fact]
    public void SoleBasis_IsWrittenAsApproved() =>
        Snapshot.Match("SoleBasis", Compile.Clean(Usings + """
            public static partial class Registry
            {
                [AdverseAction("Suspend the registration", Service = ServiceKind.LicenseSuspension)]
                [AuthorizedSoleBasis("Test Code 1")]
                public static partial int Suspend([ReviewSubject] string registration, [AdsOutput("scores")] int score);

                private static int SuspendAfterReview(string registration, int score) => 1;
            }
            """));

    [Fact]
    public void OldLanguage_IsSpoken()
    {
        var sources = Compile.Clean(
            Usings + """
            namespace Old
            {
                public static partial class Registry
                {
                    [AdverseAction("Suspend")]
                    static partial void Suspend([ReviewSubject] string registration, [AdsOutput("scores")] int? score, DayOfWeek[] days);

                    private static void SuspendAfterReview(string registration, int? score, DayOfWeek[] days) { }

                    public static void Call() { Suspend("", 1, null); }
                }
            }
            """,
            LanguageVersion.CSharp7_3);

        Assert.DoesNotContain("#nullable", Assert.Single(sources).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    public void EachLanguage_IsSpoken(LanguageVersion version) =>
        Assert.Single(Compile.Clean(
            Usings + """
            namespace Old
            {
                public partial class Registry<T> where T : class
                {
                    [AdverseAction("Suspend")]
                    public virtual partial Task<T?> SuspendAsync<TOther>([ReviewSubject] string registration, [AdsOutput("scores")] int? score, T? more, TOther? other = null, List<DayOfWeek>? days = null)
                        where TOther : class, new();

                    private Task<T?> SuspendAfterReviewAsync<TOther>(string registration, int? score, T? more, TOther? other, List<DayOfWeek>? days)
                        where TOther : class, new() => Task.FromResult<T?>(null);
                }
            }
            """,
            version));

    [Theory]
    [InlineData("public partial void Deny(string subject, [AdsOutput(\"s\")] int score);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, int score);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, [ReviewSubject] string other, [AdsOutput(\"s\")] int score);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, object more);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, IEnumerable<int> more);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, Open more);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, Hidden more);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, Endless more);")]
    [InlineData("public partial void Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, __arglist);")]
    [InlineData("public partial Task Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, in int more);")]
    [InlineData("public partial Task Deny([ReviewSubject] ReadOnlySpan<char> subject, [AdsOutput(\"s\")] int score);")]
    [InlineData("public partial IEnumerable<int> Deny([ReviewSubject] string subject, [AdsOutput(\"s\")] int score, out int more);")]
    public void ShapeWithoutGate_StaysClosed(string method)
    {
        var source = Assert.Single(Compile.Clean($$"""
            {{Usings}}
            public record Open(int A);
            public sealed record Hidden(int A) { private int _b = 1; public override string ToString() => _b.ToString(); }
            public sealed record Endless { public Endless? Next { get; init; } }
            public partial class Registry
            {
                [AdverseAction("Deny")]
                {{method}}
            }
            """)).SourceText.ToString();

        Assert.Contains("throw global::AdsGuard.ReviewGates.CannotOpen(\"Deny\");", source, StringComparison.Ordinal);
        Assert.DoesNotContain("AfterReview(", source.Replace("GeneratedReviewGate(\"DenyAfterReview\")", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void BodyOfTheAuthor_IsLeftAlone() =>
        Assert.Empty(Compile.Clean(Usings + """
            public partial class Registry
            {
                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] string subject, [AdsOutput("s")] int score);

                public partial void Deny(string subject, int score) { }
            }
            """));

    [Fact]
    public void MissingAfterReview_StaysClosed() =>
        // A body that called what nobody wrote would be reported in generated code; ADS2005 says it where the author is.
        Assert.Contains("CannotOpen", Assert.Single(Compile.Clean(Usings + """
            public partial class Registry
            {
                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] string subject, [AdsOutput("s")] int score);
            }
            """)).SourceText.ToString(), StringComparison.Ordinal);

    [Fact]
    public void NameThatIsTaken_IsNotTakenAgain() =>
        Assert.DoesNotContain("TryDeny", Assert.Single(Compile.Clean(Usings + """
            public partial class Registry
            {
                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] string pass, [AdsOutput("s")] int result, int item);

                private void DenyAfterReview(string pass, int result, int item) { }

                public bool TryDeny() => true;

                public static string DescribeDeny() => "";
            }
            """)).SourceText.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Overloads_AreToldApart() =>
        Assert.Equal(2, Compile.Clean(Usings + """
            public partial class Registry
            {
                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] string subject, [AdsOutput("s")] int score);

                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] Guid subject, [AdsOutput("s")] int score);

                private void DenyAfterReview(string subject, int score) { }

                private void DenyAfterReview(Guid subject, int score) { }
            }
            """).Length);

    [Fact]
    public void MethodThatStandsTwice_IsWrittenOnce()
    {
        // As it is while somebody copies one: the other gates of the program must not be lost over it.
        var (sources, _) = Compile.Run(Usings + """
            public partial class Registry
            {
                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] string subject, [AdsOutput("s")] int score);

                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] string other, [AdsOutput("s")] int score);

                [AdverseAction("Revoke")]
                public partial void Revoke([ReviewSubject] string subject, [AdsOutput("s")] int score);
            }
            """);

        Assert.Equal(2, sources.Length);
    }

    [Fact]
    public void ClassifiedInterfaceParameter_IsMaskedInTheImplementation() =>
        Assert.Contains("Of(ssn).Masked()", Assert.Single(Compile.Clean(Usings + """
            public interface IRegistry
            {
                void Deny(string subject, string ssn, int score);
                void Deny2([Pii(PiiKind.SocialSecurityNumber)] string ssn);
            }

            public interface IOther
            {
                void Deny(string subject, [Pii(PiiKind.SocialSecurityNumber)] string number, int score);
            }

            public partial class Registry : IOther
            {
                [AdverseAction("Deny")]
                public partial void Deny([ReviewSubject] string subject, string ssn, [AdsOutput("s")] int score);

                private void DenyAfterReview(string subject, string ssn, int score) { }
            }
            """)).SourceText.ToString(), StringComparison.Ordinal);
}
