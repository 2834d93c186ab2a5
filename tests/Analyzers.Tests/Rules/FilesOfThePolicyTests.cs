using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;
using static AdsGuard.Analyzers.Tests.Rules.Configured;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>Where the policy names its files, no other file takes a finding away in silence: neither a model file nor a global config.</summary>
public sealed class FilesOfThePolicyTests
{
    private const string Program = """
        internal interface IScoring
        {
            double Rate(string text, string trace);
        }

        internal static class Masking
        {
            public static string Mask(string text) => text;
        }

        internal static class Program
        {
            public static double Run(IScoring scoring, Applicant applicant) => scoring.Rate(Masking.Mask(applicant.Ssn.Trim()), "");
        }
        """;

    private const string Root = "/repo/.globalconfig";
    private const string Agency = "/repo/policy/agency.adsmodel";
    private const string Own = "/repo/src/App/dev.adsmodel";
    private const string Client = "[Consumer]\nsystem \"county-scoring\"\nclient T:IScoring\n";

    private static string Global(params string[] lines) => "is_global = true\n" + string.Join("\n", lines);

    [Theory]
    [InlineData("Consumer", "sanitizer M:Masking.Mask(*) removes=all method=redaction")]
    [InlineData("System.Runtime", "noflow M:System.String.Trim")]
    [InlineData("System.Runtime", "clear M:System.String.Trim Receiver")]
    [InlineData("Consumer", "input M:IScoring.Rate(*) Argument[trace]")]
    [InlineData("Consumer", "input M:Masking.Mask(*) ReturnValue")]
    public async Task LineThatTakesAway_CountsWhereThePolicyNamesItsFile(string assembly, string line)
    {
        var policy = Global("adsguard.policy_models = policy/*.adsmodel");
        string[] inForce = ["adsguard.policy_models = policy/*.adsmodel"];
        var id = line.Split(' ')[1];

        Assert.Equal(["ADS1001"], Ids(await ByFilesAsync(Program, inForce, (Root, policy), (Agency, Client))));
        Assert.DoesNotContain("ADS9002", Ids(await ByFilesAsync(Program, inForce, (Root, policy), (Agency, $"{Client}[{assembly}]\n{line}"))));
        Assert.DoesNotContain("ADS1001", Ids(await ByFilesAsync(Program, inForce, (Root, policy), (Agency, $"{Client}[{assembly}]\n{line}"))));

        var diagnostics = await ByFilesAsync(Program, inForce, (Root, policy), (Agency, Client), (Own, $"[{assembly}]\n{line}"));

        Assert.Equal(["ADS1001", "ADS9002"], Ids(diagnostics).Order());
        var reported = Assert.Single(diagnostics, static d => d.Id == "ADS9002");
        Assert.Equal("This does not count: This line can take findings away, and the policy does not name this file (adsguard.policy_models)", reported.GetMessage());
        Assert.Equal((Own, 1, line.IndexOf(id, System.StringComparison.Ordinal)), (reported.Location.GetLineSpan().Path, reported.Location.GetLineSpan().StartLinePosition.Line, reported.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task ByDefault_EveryFileIsOfThePolicy() =>
        Assert.Empty(await ByFilesAsync(Program, [], (Agency, Client), (Own, "[System.Runtime]\nnoflow M:System.String.Trim")));

    [Theory]
    [InlineData("[Consumer]\nclient T:IScoring")]
    [InlineData("[Consumer]\nsystem \"x\" hosting=in-process\nclient T:IScoring")]
    public async Task LineThatAdds_CountsFromEverywhere(string model) =>
        Assert.Equal(["ADS1001"], Ids(await ByFilesAsync(Program, ["adsguard.policy_models = policy/*"], (Root, Global("adsguard.policy_models = policy/*")), (Own, model))));

    [Fact]
    public async Task Source_AddsToWhatIsProtected()
    {
        var source = Program.Replace("applicant.Ssn", "applicant.Name");

        Assert.Empty(await ByFilesAsync(source, [], (Agency, Client)));
        Assert.Equal(["ADS1001"], Ids(await ByFilesAsync(source, ["adsguard.policy_models = policy/*"], (Root, Global("adsguard.policy_models = policy/*")), (Agency, Client),
            (Own, "[Consumer]\nsource P:Applicant.Name pii ResidentialAddress"))));
    }

    /// <summary>One line about a member is enough for the shipped ones about it to be passed over; not one that only adds.</summary>
    [Fact]
    public async Task LineThatAdds_StandsBesideWhatOthersSay()
    {
        const string Adding = "[Consumer]\nadverse M:Masking.Mask(*) \"Mask\"";
        const string Policy = Client + "sanitizer M:Masking.* removes=pii method=redaction";

        Assert.Empty(await ByFilesAsync(Program, ["adsguard.policy_models = policy/*"], (Root, Global("adsguard.policy_models = policy/*")), (Agency, Policy), (Own, Adding)));
    }

    [Theory]
    [InlineData("policy/agency.adsmodel", Agency, true)]
    [InlineData("policy/*", Agency, true)]
    [InlineData("./policy/*", Agency, true)]
    [InlineData("*", Own, true)]
    [InlineData("*.adsmodel", Own, true)]
    [InlineData("none", Agency, false)]
    [InlineData("other/*, policy/agency.adsmodel", Agency, true)]
    [InlineData("/repo/policy/agency.adsmodel", Agency, true)]
    [InlineData("policy/agency.adsmodel", "/repo/src/App/policy/agency.adsmodel", false)]
    [InlineData("policy/*", "/repo/policy/../src/App/dev.adsmodel", false)]
    [InlineData("policy/*", "/repo/Policy/dev.adsmodel", false)]
    [InlineData("../policy/*", "/policy/agency.adsmodel", true)]
    [InlineData("policy/*", "C:\\repo\\policy\\agency.adsmodel", false)]
    public async Task Paths_AreMeantFromTheFolderOfTheConfig(string value, string path, bool counts)
    {
        var diagnostics = await ByFilesAsync(Program, [$"adsguard.policy_models = {value}"], (Root, Global($"adsguard.policy_models = {value}")), ("/repo/main.adsmodel", Client), (path, "[System.Runtime]\nnoflow M:System.String.Trim"));

        Assert.Equal(counts ? [] : ["ADS1001", "ADS9002"], Ids(diagnostics).Order());
    }

    [Fact]
    public async Task Paths_OfWindows_AreTheSame() =>
        Assert.Empty(await ByFilesAsync(Program, ["adsguard.policy_models = policy/*"], ("C:\\repo\\.globalconfig", Global("adsguard.policy_models = policy\\*")), ("c:\\repo\\policy\\agency.adsmodel", Client + "[System.Runtime]\nnoflow M:System.String.Trim")));

    [Theory]
    [InlineData(Agency, true)]
    [InlineData(Own, false)]
    public async Task ConfigThatIsNotHandedOver_IsReadByWhatPathsEndIn(string path, bool counts) =>
        Assert.Equal(counts ? [] : ["ADS1001", "ADS9002"], Ids(await ByFilesAsync(Program, ["adsguard.policy_models = policy/*.adsmodel"], ("x/policy/a.adsmodel", Client), (path, "[System.Runtime]\nnoflow M:System.String.Trim"))).Order());

    [Fact]
    public async Task AnotherConfig_DoesNotWidenWhatThePolicyNames()
    {
        var diagnostics = await ByFilesAsync(Program, ["adsguard.policy_models = *"],
            (Root, Global("adsguard.policy_models = policy/*")), ("/repo/src/App/.globalconfig", Global("global_level = 200", "adsguard.policy_models = *")),
            (Agency, Client), (Own, "[System.Runtime]\nnoflow M:System.String.Trim"));

        Assert.Equal(["ADS1001", "ADS9001", "ADS9002"], Ids(diagnostics).Order());
    }

    [Fact]
    public async Task EntryOfTheRegister_CountsFromTheFilesOfThePolicyAlone()
    {
        const string Purposeful = """
            internal static class Program
            {
                [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" },
                    Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
                public static string Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
            }
            """;
        string[] inForce = ["adsguard.policy_models = policy/*", "adsguard.purpose_register = required"];

        Assert.Empty(await ByFilesAsync(Purposeful, inForce, (Root, Global(inForce)), (Agency, "purpose \"Find the case\"")));
        var diagnostics = await ByFilesAsync(Purposeful, inForce, (Root, Global(inForce)), (Own, "purpose \"Find the case\""));
        Assert.Equal(["ADS1001", "ADS1006", "ADS9002"], Ids(diagnostics).Order());
        Assert.Contains("This entry of the register", Assert.Single(diagnostics, static d => d.Id == "ADS9002").GetMessage());
    }

    [Theory]
    // It replaces the policy, cancels it, or leaves it in force.
    [InlineData("adsguard.purpose_register = optional", "optional", "'adsguard.purpose_register = required', as the policy has it, is switched off by 'adsguard.purpose_register = optional' in a global config that is not the policy's: say why")]
    [InlineData("adsguard.purpose_register = required", null, "is switched off")]
    [InlineData("adsguard.purpose_register = required", "required", null)]
    [InlineData("adsguard.purpose_register = optional", "required", null)]
    public async Task AnotherConfig_IsReportedWhereThePolicyIsNotInForce(string line, string? inForce, string? message)
    {
        var diagnostics = await ByFilesAsync("", inForce is null ? [] : [$"adsguard.purpose_register = {inForce}"], (Root, Global("adsguard.purpose_register = required")), ("/repo/src/App/.globalconfig", Global(line)));

        if (message is null) Assert.Empty(diagnostics);
        else Assert.Contains(message, Assert.Single(diagnostics).GetMessage());
        Assert.All(diagnostics, static d => Assert.Equal(("ADS9001", DiagnosticSeverity.Warning, "/repo/src/App/.globalconfig"), (d.Id, d.Severity, d.Location.GetLineSpan().Path)));
    }

    [Theory]
    [InlineData("adsguard.in_scope = false", 1)]
    [InlineData("adsguard.ignored_kinds = SocialSecurityNumber", 1)]
    [InlineData("adsguard.justification_pattern = .*", 1)]
    [InlineData("adsguard.unknown_calls = drop", 1)]
    [InlineData("adsguard.in_scope = true", 0)]
    [InlineData("adsguard.purpose_register = required", 0)]
    [InlineData("adsguard.test_projects = in_scope", 0)]
    [InlineData("indent_size = 4", 0)]
    [InlineData("[/repo/src/App/Old.cs]\nadsguard.in_scope = false", 1)]
    public async Task AnotherConfig_IsReportedWhereItTakesAwayWhatHoldsByDefault(string line, int reported)
    {
        string[] inForce = line[0] == '[' ? [] : [line];

        Assert.Equal(reported, (await ByFilesAsync("", inForce, (Root, Global("adsguard.suppression_severity = by_mode")), ("/repo/src/App/.globalconfig", Global(line)))).Length);
        // On its own it is the policy.
        Assert.Empty(await ByFilesAsync("", inForce, ("/repo/src/App/.globalconfig", Global(line))));
    }

    [Theory]
    [InlineData("SEC-9: retired in May", DiagnosticSeverity.Info)]
    [InlineData("because", DiagnosticSeverity.Warning)]
    public async Task AnotherConfig_SaysWhy_InTheFormThatThePolicyAsksFor(string why, DiagnosticSeverity severity)
    {
        var diagnostics = await ByFilesAsync("", ["adsguard.in_scope = false", "adsguard.justification_pattern = .*"],
            (Root, Global("adsguard.justification_pattern = ^SEC-")),
            ("/repo/src/App/.globalconfig", Global("adsguard.in_scope = false", "adsguard.justification_pattern = .*", $"adsguard.justification.all = {why}")));

        Assert.Equal([severity, severity], diagnostics.Select(static d => d.Severity));
    }

    [Theory]
    [InlineData(".globalconfig", "/repo/policy/other.globalconfig", 1)]
    [InlineData(".globalconfig, policy/*.globalconfig", "/repo/policy/other.globalconfig", 1)]
    [InlineData("none", "/elsewhere/other.globalconfig", 1)]
    [InlineData("*", "/elsewhere/other.globalconfig", 0)]
    public async Task ConfigThatLiesElsewhere_IsReportedWhereThePolicyNamesItsConfigs(string named, string path, int reported)
    {
        var options = $"adsguard.policy_configs = {named}";

        Assert.Equal(reported, (await ByFilesAsync("", ["adsguard.in_scope = false", options], (Root, Global(options)), (path, Global("adsguard.in_scope = false")))).Length);
    }

    [Fact]
    public async Task TheNote_NamesTheFilesThatWereRead()
    {
        var files = new AdditionalText[]
        {
            new GivenFile(Root, Global("adsguard.policy_models = policy/*")), new GivenFile("/sdk/other.globalconfig", Global("dotnet_diagnostic.CA1000.severity = none")),
            new GivenFile("/repo/src/App/.globalconfig", "build_property.AdsGuardDate = 2025-01-01"),
            new GivenFile("/repo/src/App/obj/App.GeneratedMSBuildEditorConfig.editorconfig", Global("build_property.AdsGuardDate = 2026-01-01")),
            new GivenFile(Agency, Client), new GivenFile(Own, "# nothing yet"), new GivenFile("/elsewhere/more.adsmodel", ""),
        };
        var options = new BuildProperties(new Dictionary<string, string?> { ["build_property.ProjectDir"] = "/repo/src/App/" });

        var note = Assert.Single(await Verify.DiagnosticsAsync(Verify.Compile("", References.Default), options, [.. files], "ADS9007"), static d => d.Id == "ADS9007");

        Assert.EndsWith("cut short at a limit, 1 model read ('../../policy/agency.adsmodel'), 2 models, outside the policy, read ('dev.adsmodel', '/elsewhere/more.adsmodel'), 2 global configs read ('../../.globalconfig', '.globalconfig')", note.GetMessage());
        Assert.Equal(("../../policy/agency.adsmodel", "dev.adsmodel, /elsewhere/more.adsmodel", "../../.globalconfig, .globalconfig"),
            (note.Properties["modelFiles"], note.Properties["modelFilesOutsidePolicy"], note.Properties["globalConfigs"]));
    }
}
