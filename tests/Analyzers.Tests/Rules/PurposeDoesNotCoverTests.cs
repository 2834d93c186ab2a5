using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class PurposeDoesNotCoverTests
{
    private const string Grounds = "Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards";

    [Fact]
    public Task AKindThatIsNotNamed_IsNotCovered() => Verify.ReportsAsync($$"""
        class Program
        {
            [AuthorizedPurpose("Call back", Pii = new[] { PiiKind.TelephoneNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1004:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task ACategory_CoversAllItsKindsAndNoOthers() => Verify.ReportsAsync($$"""
        class Program
        {
            [AuthorizedPurpose("Intake", Categories = DataCategories.PersonallyIdentifiable, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant)
            {
                model.Ask(applicant.Ssn + applicant.Phone);
                model.Ask({|ADS1004:applicant.Diagnosis|});
            }
        }
        """);

    [Fact]
    public Task KindsOfEveryCategory_CanBeNamed() => Verify.ReportsAsync($$"""
        class Program
        {
            [AuthorizedPurpose("Intake", Pii = new[] { PiiKind.SocialSecurityNumber }, Phi = new[] { PhiKind.Health }, LegallyProtected = new[] { LegalProtection.Privilege },
                Systems = new[] { "model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn + applicant.Diagnosis + applicant.CounselNotes);
        }
        """);

    [Fact]
    public Task ASystemThatIsNotNamed_IsNotCovered() => Verify.ReportsAsync($$"""
        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "another" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1004:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task SystemNames_AreComparedLetterByLetter() => Verify.ReportsAsync($$"""
        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "Model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1004:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task AServiceTheSystemIsNotRegisteredFor_IsNotCovered() => Verify.ReportsAsync($$"""
        [assembly: AdsSystem("model", Use = AdsUse.Services, Services = new[] { ServiceKind.LicenseRenewal })]
        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1004:applicant.Ssn|});
        }
        """);

    [Theory]
    [InlineData("Use = AdsUse.Services, Services = new[] { ServiceKind.LicenseRenewal, ServiceKind.SocialServices }")]
    [InlineData("Use = AdsUse.Services")]
    [InlineData("Use = AdsUse.Other")]
    public Task AServiceTheRegistrationLeavesOpenOrNames_IsCovered(string registration) => Verify.ReportsAsync($$"""
        [assembly: AdsSystem("model", {{registration}})]
        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task TwoPurposes_DoNotAddUpToOne() => Verify.ReportsAsync($$"""
        class Program
        {
            [AuthorizedPurpose("Right data", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "another" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            [AuthorizedPurpose("Right system", Pii = new[] { PiiKind.TelephoneNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1004:applicant.Ssn|});
        }
        """);

    [Fact]
    public async Task TheMessage_NamesTheClosestPurposeAndWhatItLacks()
    {
        var diagnostic = await Verify.SingleAsync($$"""
            class Program
            {
                [AuthorizedPurpose("Call back", Pii = new[] { PiiKind.TelephoneNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, {{Grounds}})]
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Phone + applicant.Ssn);
            }
            """);

        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("SocialSecurityNumber", diagnostic.Properties["adsguard.kinds"]);
        Assert.Equal(
            "The ADS 'model' is given 'Applicant.Ssn' (social security number) through IModel.Ask by Applicant.Ssn > applicant.Phone + applicant.Ssn, and the purpose 'Call back' does not cover "
            + "this data (social security number) (policy): leave it out, de-identify it, or have the purpose extended by whoever may authorize that",
            diagnostic.GetMessage());
    }
}
