using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class ThirdPartySafeguardsMissingTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(", AccessControls = \"Hardware keys\"", false)]
    [InlineData(", SecurityStandards = \"NIST SP 800-53\"", false)]
    [InlineData(", AccessControls = \"TODO\"", true)]
    [InlineData(", SecurityStandards = \" \"", true)]
    public Task AThirdParty_NeedsANamedSafeguard(string safeguards, bool isReported) => Verify.ReportsAsync(Source("ThirdParty", safeguards, isReported));

    [Theory]
    [InlineData("AgencyHosted")]
    [InlineData("InProcess")]
    public Task AnAgencysOwnSystem_NeedsNone(string hosting) => Verify.ReportsAsync(Source(hosting, "", isReported: false));

    [Fact]
    public Task WithoutAPurpose_TheMissingPurposeIsReportedInstead() => Verify.ReportsAsync("""
        [assembly: AdsSystem("model", Hosting = AdsHosting.ThirdParty)]
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task AnotherPurposeThatPermitsItAndNamesOne_IsEnough() => Verify.ReportsAsync("""
        [assembly: AdsSystem("model", Hosting = AdsHosting.ThirdParty)]
        class Program
        {
            [AuthorizedPurpose("Intake", Categories = DataCategories.All, Systems = new[] { "model" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards, AccessControls = "Hardware keys")]
            void Run(IModel model, Applicant applicant)
            {
                model.Ask(applicant.Ssn);
                model.Ask({|ADS1005:applicant.Diagnosis|});
            }
        }
        """);

    [Fact]
    public async Task TheMessage_NamesThePurposeAndTheWayOut()
    {
        var diagnostic = await Verify.SingleAsync(Source("ThirdParty", "", isReported: false));

        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("ThirdParty", diagnostic.Properties["adsguard.hosting"]);
        Assert.Equal(
            "The third-party ADS 'model' is given 'Applicant.Ssn' (social security number) through IModel.Ask by Applicant.Ssn, and the purpose 'Find the case' names neither "
            + "access controls nor security standards (policy): set AccessControls or SecurityStandards, or leave the data out",
            diagnostic.GetMessage());
    }

    private static string Source(string hosting, string safeguards, bool isReported) => $$"""
        [assembly: AdsSystem("model", Hosting = AdsHosting.{{hosting}})]
        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards{{safeguards}})]
            void Run(IModel model, Applicant applicant) => model.Ask({{(isReported ? "{|ADS1005:applicant.Ssn|}" : "applicant.Ssn")}});
        }
        """;
}
