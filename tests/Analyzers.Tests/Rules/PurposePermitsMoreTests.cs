using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class PurposePermitsMoreTests
{
    private const string Member = "ADS1007";
    private const string Assembly = "ADS1016";

    [Theory]
    [InlineData("Pii = new[] { PiiKind.SocialSecurityNumber }", "")]
    [InlineData("Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber }", "telephone number")]
    [InlineData("Pii = new[] { PiiKind.SocialSecurityNumber }, Phi = new[] { PhiKind.Health }", "health")]
    [InlineData("Categories = DataCategories.PersonallyIdentifiable", "personally identifiable information other than social security number")]
    [InlineData("Categories = DataCategories.All", "personally identifiable information other than social security number, protected health information, legally protected information")]
    [InlineData("Pii = new[] { PiiKind.SocialSecurityNumber }, Categories = DataCategories.ProtectedHealth", "protected health information")]
    public async Task WhatIsPermittedAndDoesNotFlow_IsNamed(string data, string excess)
    {
        var diagnostics = await Verify.DiagnosticsAsync(Source(data, "\"model\"", "model.Ask(applicant.Ssn)"), Member);

        Assert.Equal(
            excess.Length == 0 ? [] : [$"The purpose 'Find the case' permits {excess}, which does not flow under it (policy): narrow it to what flows, or remove it"],
            System.Linq.Enumerable.Select(diagnostics, d => d.GetMessage()));
        Assert.All(diagnostics, d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
    }

    [Fact]
    public async Task ASystemThatIsNotReached_IsNamed()
    {
        var diagnostic = await Verify.SingleAsync(Source("Pii = new[] { PiiKind.SocialSecurityNumber }", "\"model\", \"other\"", "model.Ask(applicant.Ssn)"), Member);

        Assert.Contains("permits the system 'other', which does not flow", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.Ask(applicant.Name)")]
    [InlineData("Console.Write(applicant.Ssn)")]
    public async Task APurposeUnderWhichNothingFlows_IsTooMuch(string body)
    {
        var diagnostic = await Verify.SingleAsync(Source("Pii = new[] { PiiKind.SocialSecurityNumber }", "\"model\"", body), Member);

        Assert.Contains("permits social security number, which does not flow", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public Task OnAType_AllItsMembersCount_InEveryPart() => Verify.ReportsAsync(
        """
        [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber }, Phi = new[] { PhiKind.Health }, Systems = new[] { "model" },
            Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
        partial class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);

            class Inner
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Phone);
            }
        }

        partial class Program
        {
            void Again(IModel model, Applicant applicant)
            {
                Action later = () => model.Ask(applicant.Diagnosis);
                later();
            }
        }
        """,
        Member);

    [Fact]
    public Task OnAType_WhatAMemberHasItsOwnPurposeFor_DoesNotCount() => Verify.ReportsAsync("""
        [{|ADS1007:AuthorizedPurpose("Outer", Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber }, Systems = new[] { "model" },
            Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)|}]
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);

            [AuthorizedPurpose("Inner", Pii = new[] { PiiKind.TelephoneNumber }, Systems = new[] { "model" },
                Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
            void Call(IModel model, Applicant applicant) => model.Ask(applicant.Phone);
        }
        """);

    [Fact]
    public Task OnTheAssembly_AllItsFilesCount_AndTheIdIsAnother() => Verify.ReportsAsync(
        """
        [assembly: {|ADS1016:AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber }, Systems = new[] { "model" },
            Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)|}]
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """,
        Member);

    [Fact]
    public Task OnTheAssembly_WhatFits_IsSilent() => Verify.ReportsAsync(
        """
        [assembly: AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" },
            Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """,
        Member,
        Assembly);

    [Fact]
    public Task AnIncompletePurpose_AndOneWhereNoCodeIs_AreOthersMatter() => Verify.ReportsAsync(
        """
        class Program
        {
            [{|ADS1006:AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber })|}]
            void Run(IModel model) => model.Ask("Hello");
        }

        interface IProgram
        {
            [{|ADS9003:AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" },
                Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)|}]
            void Run(IModel model);
        }
        """,
        Member,
        Assembly);

    private static string Source(string data, string systems, string body) => $$"""
        class Program
        {
            [AuthorizedPurpose("Find the case", {{data}}, Systems = new[] { {{systems}} }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
            void Run(IModel model, Applicant applicant) => {{body}};
        }
        """;
}
