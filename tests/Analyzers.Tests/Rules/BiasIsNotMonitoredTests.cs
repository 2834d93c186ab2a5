using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class BiasIsNotMonitoredTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("[assembly: AdsSystem(\"model\")]", true)]
    [InlineData("[assembly: AdsSystem(\"model\", BiasMonitoring = \"TODO\")]", true)]
    [InlineData("[assembly: AdsSystem(\"model\", BiasMonitoring = \"\")]", true)]
    [InlineData("[assembly: AdsSystem(\"model\", BiasEvaluationInterval = \"P6M\")]", true)]
    [InlineData("[assembly: AdsSystem(\"other\", BiasMonitoring = \"Selection rates by group\")]", true)]
    [InlineData("[assembly: AdsSystem(\"model\", BiasMonitoring = \"Selection rates by group\")]", false)]
    public Task ACharacteristic_NeedsARegistrationThatDeclaresMonitoring(string registration, bool isReported) => Verify.ReportsAsync($$"""
        {{registration}}
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask({{(isReported ? "{|ADS1009:applicant.Ancestry|}" : "applicant.Ancestry")}});
        }
        """);

    [Fact]
    public Task AnyOtherProtectedData_IsNotItsMatter() => Verify.ReportsAsync("""
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task Deidentification_DoesNotTakeACharacteristicAway() => Verify.ReportsAsync("""
        class Program
        {
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1009:Redact(applicant.Ancestry)|});
                model.Ask(Redact(applicant.Ssn));
            }

            [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
            static string Redact(string text) => text.Replace("a", "*");
        }
        """);

    [Fact]
    public Task APurpose_DoesNotLiftIt() => Verify.ReportsAsync("""
        class Program
        {
            [AuthorizedPurpose("Intake", Categories = DataCategories.All, Systems = new[] { "model" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1009:applicant.Ancestry + applicant.Ssn|});
        }
        """);

    [Fact]
    public async Task TheMessage_CitesTheStatute_ForSystemsUsedForServices()
    {
        var diagnostic = await Verify.SingleAsync("""
            [assembly: AdsSystem("model", Use = AdsUse.Services)]
            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ancestry);
            }
            """);

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            "The ADS 'model' is given 'Applicant.Ancestry' (ancestry) through IModel.Ask by Applicant.Ancestry, and no registration says how its use is monitored for bias "
            + "(Gov. Code 12898.1(g)(2)): state BiasMonitoring in its [assembly: AdsSystem], or leave the characteristic out",
            diagnostic.GetMessage());
    }
}
