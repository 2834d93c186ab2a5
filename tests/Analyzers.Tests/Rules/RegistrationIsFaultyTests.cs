using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class RegistrationIsFaultyTests
{
    private const string Rule = "ADS4002";

    private const string Core = """Agency = "DX", Technology = AdsTechnology.NonGenerative, Use = AdsUse.Services, Services = new[] { ServiceKind.SocialServices }, HighRisk = false, DecisionSupported = "Order of review", Provider = "Data unit", Hosting = AdsHosting.AgencyHosted""";

    [Fact]
    public async Task TheCore_IsEnough() => Assert.Empty(await Problems(Core));

    [Fact]
    public async Task AnEmptyRegistration_IsToldAllThatIsMissing_AtOnce() => Assert.Equal(
        ["does not state Agency, Technology, Use, HighRisk, DecisionSupported, Provider and Hosting, which the inventory and the rules go by"],
        await Problems(""));

    [Theory]
    [InlineData("Agency = \"DX\"", "Agency = \"TODO\"", "does not state Agency,")]
    [InlineData("Services = new[] { ServiceKind.SocialServices }", "Services = new ServiceKind[0]", "does not state Services,")]
    [InlineData("HighRisk = false", "Name = \"Score\"", "does not state HighRisk,")]
    [InlineData("DecisionSupported = \"Order of review\"", "DecisionSupported = \"n/a\"", "does not state DecisionSupported,")]
    [InlineData("Technology = AdsTechnology.NonGenerative, Use = AdsUse.Services, Services = new[] { ServiceKind.SocialServices }, HighRisk = false", "Technology = AdsTechnology.Generative, Use = AdsUse.Services, Services = new[] { ServiceKind.SocialServices }, HighRisk = true", "does not state InventoryOfficial,")]
    [InlineData("Use = AdsUse.Services", "Use = AdsUse.Other", "names Services and says that it is not used for services (Use = Other)")]
    [InlineData("HighRisk = false", "HighRisk = false, Sandbox = \"S\"", "states Sandbox and does not say that it is a pilot")]
    [InlineData("HighRisk = false", "HighRisk = false, Pilot = false, PilotDomainMeasures = \"M\"", "states PilotDomainMeasures and does not say that it is a pilot")]
    [InlineData("HighRisk = false", "HighRisk = false, FineTuningCostUsd = 5", "states FineTuningCostUsd and does not name the model that was fine-tuned")]
    [InlineData("HighRisk = false", "HighRisk = false, SafetyProtocolManagesLifeCycle = true", "states SafetyProtocolManagesLifeCycle and names no protocol")]
    [InlineData("HighRisk = false", "HighRisk = false, QualityReviewInitialDate = \"1 March 2026\"", "states QualityReviewInitialDate = \"1 March 2026\", which is no date")]
    [InlineData("HighRisk = false", "HighRisk = false, QualityReviewInitialDate = \"2026-02-30\"", "states QualityReviewInitialDate = \"2026-02-30\", which is no date")]
    [InlineData("HighRisk = false", "HighRisk = false, BiasEvaluationInterval = \"6 months\"", "states BiasEvaluationInterval = \"6 months\", which is no ISO 8601 duration")]
    [InlineData("HighRisk = false", "HighRisk = false, BiasEvaluationInterval = \"P0M\"", "states BiasEvaluationInterval = \"P0M\", which is no ISO 8601 duration")]
    [InlineData("HighRisk = false", "HighRisk = false, BiasEvaluationInterval = \"P\"", "states BiasEvaluationInterval = \"P\", which is no ISO 8601 duration")]
    [InlineData("HighRisk = false", "HighRisk = false, AcceptableAccuracy = 97", "states AcceptableAccuracy = 97, which is no share")]
    [InlineData("HighRisk = false", "HighRisk = false, AcceptableAccuracy = 0", "states AcceptableAccuracy = 0, which is no share")]
    [InlineData("HighRisk = false", "HighRisk = false, TrainingComputeOperations = -1", "states TrainingComputeOperations = -1, which is no quantity")]
    [InlineData("HighRisk = false", "HighRisk = false, TrainingCostUsd = double.NaN", "states TrainingCostUsd = NaN, which is no quantity")]
    public async Task OneThingWrong_IsTheOneThingSaid(string stated, string instead, string problem) =>
        Assert.StartsWith(problem, Assert.Single(await Problems(Core.Replace(stated, instead, StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("HighRisk = false", "HighRisk = true")]
    [InlineData("HighRisk = false", "HighRisk = false, Pilot = true, Sandbox = \"S\"")]
    [InlineData("HighRisk = false", "HighRisk = false, BiasEvaluationInterval = \"P1Y6M\", QualityReviewInterval = \"P2W\", QualityReviewInitialDate = \"2026-03-01\", AcceptableAccuracy = 1")]
    [InlineData("HighRisk = false", "HighRisk = false, BaseModel = \"M\", FineTuningCostUsd = 5, TrainingComputeOperations = 1e24")]
    [InlineData("Use = AdsUse.Services, Services = new[] { ServiceKind.SocialServices }, HighRisk = false, DecisionSupported = \"Order of review\"", "Use = AdsUse.Other, HighRisk = false")]
    public async Task WhatIsRight_IsNotSaid(string stated, string instead) => Assert.Empty(await Problems(Core.Replace(stated, instead, StringComparison.Ordinal)));

    [Fact]
    public Task AMarkWithoutARegistration_IsReportedAtTheFirstMentionInTheFile() => Verify.ReportsAsync(
        $$"""
        [assembly: AdsSystem("model", {{Core}})]
        [{|ADS4002:AdsClient("score")|}]
        interface IScore
        {
            [return: AdsOutput("score")]
            double Score([AdsInput("score")] string text);
        }

        [AdsClient("model")]
        interface ISame;

        [AdsClient("")]
        interface IBlank;
        """.Replace("[AdsClient(\"\")]", "[{|ADS9003:AdsClient(\"\")|}]", StringComparison.Ordinal));

    [Fact]
    public async Task AMistypedId_IsToldWhatWasMeant()
    {
        var diagnostics = await Verify.DiagnosticsAsync($$"""
            [assembly: AdsSystem("eligibility", {{Core}})]
            [assembly: AdsSystem("model", {{Core}})]
            [AdsClient("eligability")]
            interface IScore;
            """, Rule);

        Assert.Equal(
            "The registration of the ADS 'eligability' is missing: add [assembly: AdsSystem(\"eligability\", ...)], or is 'eligibility' meant? (EO N-12-23 3(d) where it is generative, else policy)",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task AMark_NamesASystemThatIsRegistered_WhateverAddressesAreCalled() => Verify.ReportsAsync(
        """[{|ADS4002:AdsClient("OpenAI")|}] public interface IAssistant { string Ask(string text); }""", Rule);

    [Theory]
    [InlineData("model", false)]
    [InlineData("Microsoft.Extensions.AI", false)]
    [InlineData("OpenAI", false)]
    [InlineData("OpenAI-compatible endpoint", false)]
    [InlineData("OpenAl", true)]
    [InlineData("modle", true)]
    public Task APurpose_NamesASystemThatSomebodyKnows(string system, bool isReported) => Verify.ReportsWithLibrariesAsync(
        $$"""
        [assembly: AdsSystem("model", {{Core}})]
        class Program
        {
            [{{(isReported ? "{|ADS4002:" : "")}}AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "{{system}}" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards){{(isReported ? "|}" : "")}}]
            void Run(IModel model) => model.Ask("Hello");
        }
        """,
        Rule);

    [Fact]
    public Task TwoRegistrationsOfOneId_AreOneTooMany() => Verify.ReportsAsync($$"""
        [assembly: AdsSystem("model", {{Core}})]
        [assembly: {|ADS4002:AdsSystem("model", Name = "Score", {{Core}})|}]
        """);

    [Fact]
    public Task TheSameRegistrationTwice_IsWhatAds9003Says() => Verify.ReportsAsync(
        $$"""
        [assembly: AdsSystem("model", {{Core}})]
        [assembly: {|ADS9003:AdsSystem("model", {{Core}})|}]
        """,
        Rule);

    [Theory]
    [InlineData("AgencyHosted", false)]
    [InlineData("ThirdParty", true)]
    public async Task AReferencedAssembly_MustNotSayOtherwise(string hosting, bool isReported)
    {
        var library = Verify.Compile($$"""[assembly: AdsSystem("model", {{Core}})]""", References.Default).WithAssemblyName("Library");
        var consumer = Verify.Compile(
            $$"""[assembly: AdsSystem("model", {{Core.Replace("AgencyHosted", hosting, StringComparison.Ordinal)}})]""",
            References.Default.Add(library.ToMetadataReference()));

        var diagnostics = await Verify.DiagnosticsAsync(consumer, null, Rule);

        Assert.Equal(isReported ? ["The registration of the ADS 'model' says otherwise about Hosting than the one in the assembly 'Library' (policy)"] : [], diagnostics.Select(d => d.GetMessage()));
    }

    [Theory]
    [InlineData("Console.WriteLine();", "idle", true)]
    [InlineData("Console.WriteLine();", "model", false)]
    [InlineData("Use((text) => 1); static void Use([AdsClient(\"idle\")] Func<string, int> score) => score(\"\");", "idle", false)]
    [InlineData("Use((text) => 1); static void Use([AdsClient(Ids.Idle)] Func<string, int> score) => score(\"\"); static class Ids { public const string Idle = \"idle\"; }", "idle", false)]
    [InlineData("class Library;", "idle", false)]
    public async Task InAProgram_ARegistrationWithoutAClient_StandsAlone(string code, string id, bool isReported)
    {
        var diagnostics = await Verify.DiagnosticsAsync($$"""
            [assembly: AdsSystem("{{id}}", {{Core}})]
            {{code}}
            """, Rule);

        Assert.Equal(isReported, diagnostics.Any(d => d.GetMessage().Contains("stands alone", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TheOrder_IsCitedForGenerativeSystems()
    {
        var diagnostics = await Verify.DiagnosticsAsync("[assembly: AdsSystem(\"model\", Technology = AdsTechnology.Generative)]", Rule);

        Assert.All(diagnostics, d => Assert.EndsWith("(EO N-12-23 3(d))", d.GetMessage(), StringComparison.Ordinal));
        Assert.All(diagnostics, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.NotEmpty(diagnostics);
    }

    private static async Task<string[]> Problems(string fields)
    {
        var diagnostics = await Verify.DiagnosticsAsync($"[assembly: AdsSystem(\"model\"{(fields.Length > 0 ? ", " + fields : "")})]", Rule);
        const string Before = "The registration of the ADS 'model' ";
        return [.. diagnostics.Select(d => d.GetMessage()).Select(m => m[Before.Length..m.LastIndexOf(" (", StringComparison.Ordinal)])];
    }
}
