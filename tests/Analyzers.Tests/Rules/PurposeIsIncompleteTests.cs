using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class PurposeIsIncompleteTests
{
    private const string Complete =
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }, Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards";

    [Fact]
    public Task ACompletePurpose_IsSilent() => Verify.ReportsAsync(OnMethod($"AuthorizedPurpose(\"Find the case\", {Complete})"));

    [Theory]
    [InlineData("Pii = new[] { PiiKind.SocialSecurityNumber }, ", "the data (Categories, Pii, Phi or LegallyProtected)")]
    [InlineData("Systems = new[] { \"model\" }, ", "the systems (Systems)")]
    [InlineData("Service = ServiceKind.SocialServices, ", "the service (Service)")]
    [InlineData("Authority = Stated.Authority, ", "the legal authority (Authority)")]
    [InlineData("Necessity = Stated.Necessity, ", "why it is necessary (Necessity)")]
    [InlineData(", Safeguards = Stated.Safeguards", "the safeguards (Safeguards)")]
    public async Task EachPartThatIsMissing_IsNamed(string part, string named)
    {
        var diagnostic = await Verify.SingleAsync(OnMethod($"AuthorizedPurpose(\"Find the case\", {Complete.Replace(part, "", System.StringComparison.Ordinal)})"));

        Assert.Equal("ADS1006", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(
            $"The purpose 'Find the case' does not count until it states {named}: policy lets protected data into an ADS only where that is necessary, authorized by law and safeguarded",
            diagnostic.GetMessage());
    }

    [Fact]
    public async Task AllThatIsMissing_IsListedAtOnce()
    {
        var diagnostic = await Verify.SingleAsync(OnMethod("AuthorizedPurpose(\"\")"));

        Assert.Contains(
            "the purpose itself, the data (Categories, Pii, Phi or LegallyProtected), the systems (Systems), the service (Service), the legal authority (Authority), "
            + "why it is necessary (Necessity) and the safeguards (Safeguards):",
            diagnostic.GetMessage(),
            System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("TODO")]
    [InlineData("TODO: cite the law that authorizes it")]
    [InlineData("tbd")]
    [InlineData("N/A")]
    [InlineData("...")]
    [InlineData("<authority>")]
    public Task APlaceholder_StatesNothing(string text) =>
        Verify.ReportsAsync(OnMethod($$"""{|ADS1006:AuthorizedPurpose("Find the case", {{Complete.Replace("Stated.Authority", '"' + text + '"', System.StringComparison.Ordinal)}})|}"""));

    [Theory]
    [InlineData("Welf. & Inst. Code 10850")]
    [InlineData("The Todorov settlement")]
    public Task AnythingElse_IsTakenAtItsWord(string text) =>
        Verify.ReportsAsync(OnMethod($"AuthorizedPurpose(\"Find the case\", {Complete.Replace("Stated.Authority", '"' + text + '"', System.StringComparison.Ordinal)})"));

    [Theory]
    [InlineData("Categories = DataCategories.None, ")]
    [InlineData("Pii = new PiiKind[0], ")]
    [InlineData("Pii = null!, ")]
    public Task NoData_IsNoData(string data) =>
        Verify.ReportsAsync(OnMethod($$"""{|ADS1006:AuthorizedPurpose("Find the case", {{Complete.Replace("Pii = new[] { PiiKind.SocialSecurityNumber }, ", data, System.StringComparison.Ordinal)}})|}"""));

    [Fact]
    public Task AServiceThatIsNone_IsNotStated() =>
        Verify.ReportsAsync(OnMethod($$"""{|ADS1006:AuthorizedPurpose("Find the case", {{Complete.Replace("ServiceKind.SocialServices", "(ServiceKind)99", System.StringComparison.Ordinal)}})|}"""));

    [Theory]
    [InlineData("[assembly: {|ADS1006:AuthorizedPurpose(\"Find the case\")|}]")]
    [InlineData("[{|ADS1006:AuthorizedPurpose(\"Find the case\")|}] class Program { void Run() { } }")]
    [InlineData("class Program { [{|ADS1006:AuthorizedPurpose(\"Find the case\")|}] Program() { } }")]
    [InlineData("class Program { [{|ADS1006:AuthorizedPurpose(\"Find the case\")|}] int Answer => 42; }")]
    [InlineData("class Program { int Answer { [{|ADS1006:AuthorizedPurpose(\"Find the case\")|}] get => 42; } }")]
    [InlineData("class Program { [{|ADS1006:AdsGuard.AuthorizedPurposeAttribute(\"Find the case\")|}] void Run() { } }")]
    [InlineData("class Program { [Obsolete, {|ADS1006:global::AdsGuard.AuthorizedPurpose(\"Find the case\")|}] void Run() { } }")]
    public Task WhereverItStands_ItIsReportedAtTheAttribute(string source) => Verify.ReportsAsync(source);

    [Fact]
    public Task EachOfSeveral_IsReportedByItself() => Verify.ReportsAsync($$"""
        class Program
        {
            [{|ADS1006:AuthorizedPurpose("One")|}]
            [AuthorizedPurpose("Two", {{Complete}})]
            [{|ADS1006:AuthorizedPurpose("Three")|}]
            void Run() { }
        }
        """);

    [Fact]
    public async Task ASystemRegisteredForServices_BringsInTheStatute()
    {
        var diagnostic = await Verify.SingleAsync("""
            [assembly: AdsSystem("model", Use = AdsUse.Services)]
            class Program
            {
                [AuthorizedPurpose("Find the case", Systems = new[] { "model" })]
                void Run() { }
            }
            """);

        Assert.Contains("Gov. Code 12898.1(h) lets protected data into an ADS only where", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public Task AnAttributeOfThatNameByOthers_IsSilent() => Verify.ReportsAsync("""
        namespace House
        {
            class AuthorizedPurposeAttribute(string purpose) : Attribute
            {
                public string Purpose => purpose;
            }

            class Program
            {
                [AuthorizedPurpose("Find the case")]
                void Run() { }
            }
        }
        """);

    private static string OnMethod(string attribute) => $$"""
        class Program
        {
            [{{attribute}}]
            void Run() { }
        }
        """;
}
