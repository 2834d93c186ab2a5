using System.Threading.Tasks;
using Xunit;
using static AdsGuard.Analyzers.Tests.Rules.Configured;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What the policy asks of a purpose beyond the law: an entry in the register, an authority of a certain form.</summary>
public sealed class PurposeStandardTests
{
    private const string Purposeful = """
        public static class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber }, Systems = new[] { "model" },
                Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
            public static string Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn + applicant.Phone);
        }
        """;

    private const string Required = "adsguard.purpose_register = required";

    [Fact]
    public async Task Register_IsNotAskedByDefault() => Assert.Empty(await ByModelAsync(Purposeful, "purpose \"Something else\""));

    [Fact]
    public async Task PurposeThatIsNotInIt_DoesNotCount()
    {
        var diagnostics = await ByModelAsync(Purposeful, "purpose \"Something else\"", Required);

        Assert.Equal(["ADS1006", "ADS1001"], Ids(diagnostics));
        Assert.Contains("until it states the name of a purpose that the organization's register has", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task RegisterThatIsNotThere_ApprovesNothing() => Assert.Equal(["ADS1006", "ADS1001"], Ids(await ByOptionsAsync(Purposeful, Required)));

    [Theory]
    [InlineData("purpose \"Find the case\"")]
    [InlineData("purpose \"Find the case\" pii=SocialSecurityNumber,TelephoneNumber systems=model service=SocialServices")]
    [InlineData("purpose \"Find the case\" categories=pii")]
    [InlineData("purpose \"Find the case\" authority=\" welf. & Inst.  Code 10850\"")]
    // The day is for ADS1008 to look at.
    [InlineData("purpose \"Find the case\" expires=2001-01-01")]
    public async Task PurposeThatIsInIt_Counts(string line) => Assert.Empty(await ByModelAsync(Purposeful, line, Required));

    [Fact]
    public async Task TextThatNobodyCompares_IsReported_AndTheRestOfTheEntryCounts() =>
        Assert.Equal(["ADS9002"], Ids(await ByModelAsync(Purposeful, "purpose \"Find the case\" pii=SocialSecurityNumber,TelephoneNumber safeguards=\"Nothing is stored\"", Required)));

    [Theory]
    [InlineData("pii=SocialSecurityNumber", "only data that the register approves (not TelephoneNumber)")]
    [InlineData("categories=phi", "only data that the register approves (not SocialSecurityNumber, TelephoneNumber)")]
    [InlineData("systems=other,another", "only systems that the register approves (not model)")]
    [InlineData("service=LicenseIssuance", "the service that the register approves (LicenseIssuance)")]
    [InlineData("authority=\"WIC 99999\"", "the legal authority that the register approves (WIC 99999)")]
    public async Task PurposeThatGoesBeyondItsEntry_DoesNotCount(string settings, string missing)
    {
        var diagnostics = await ByModelAsync(Purposeful, $"purpose \"Find the case\" {settings}", Required);

        Assert.Equal(["ADS1006", "ADS1001"], Ids(diagnostics));
        Assert.Contains(missing, diagnostics[0].GetMessage());
    }

    [Theory]
    [InlineData(@"Code \d+", true)]
    [InlineData(@"^Gov\. Code", false)]
    public async Task AuthorityOfAnotherForm_DoesNotCount(string pattern, bool counts)
    {
        var diagnostics = await ByOptionsAsync(Purposeful, $"adsguard.legal_authority_pattern = {pattern}");

        Assert.Equal(counts ? [] : ["ADS1006", "ADS1001"], Ids(diagnostics));
        if (!counts) Assert.Contains("the legal authority in the form that the policy asks for", diagnostics[0].GetMessage());
    }
}
