using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;
using static AdsGuard.Analyzers.Tests.Rules.Configured;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS9001: a global config that says otherwise than the build what the mode is, the day, or whether a project is a test project.</summary>
public sealed class ConfigsAgainstBuildTests
{
    private const string Own = "/repo/src/App/.globalconfig";
    private const string Leak = "internal static class P { public static string Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn); }";

    [Theory]
    [InlineData("AdsGuardDate", "2025-01-01")]
    [InlineData("AdsGuardIncludeTests", "false")]
    [InlineData("IsTestProject", "true")]
    [InlineData("IsTestingPlatformApplication", "true")]
    [InlineData("IntermediateOutputPath", "/repo/src/App/")]
    [InlineData("ProjectDir", "/elsewhere/")]
    public async Task EveryPropertyThatIsRead_IsReportedAtItsLine(string property, string value)
    {
        var reported = Assert.Single(await ByFilesAsync("", [], (Own, $"is_global = true\n\n  Build_Property.{property} : {value}   # why not\n")));

        Assert.Equal(("ADS9001", DiagnosticSeverity.Warning), (reported.Id, reported.Severity));
        Assert.Equal(
            $"What the build says of {property} is switched off by 'build_property.{property.ToLowerInvariant()} = {value}' in a config file: say why in 'adsguard.justification.all' beside it",
            reported.GetMessage());
        Assert.Equal((Own, 2, 2), (reported.Location.GetLineSpan().Path, reported.Location.GetLineSpan().StartLinePosition.Line, reported.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData(Own, "build_property.RootNamespace = App")]
    [InlineData(Own, "build_property.AdsGuard = 1")]
    [InlineData(Own, "build_metadata.AdsGuardDate = 2025-01-01")]
    // A property is one of the compilation; what a section says of it nobody reads.
    [InlineData(Own, "[/repo/src/App/a.cs]\nbuild_property.IsTestProject = true")]
    [InlineData("/repo/src/App/.editorconfig", "build_property.IsTestProject = true")]
    [InlineData("/repo/src/App/.editorconfig", "[*.cs]\nbuild_property.IsTestProject = true")]
    // What MSBuild writes, where somebody hands it over.
    [InlineData("/repo/src/App/obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig", "is_global = true\nbuild_property.AdsGuardMode = Adopt")]
    public async Task OtherLines_AreNotReported(string path, string lines) => Assert.Empty(await ByFilesAsync("", [], (path, lines)));

    [Fact]
    public async Task AnyGlobalConfig_IsReported_ThatOfThePolicyToo()
    {
        var diagnostics = await ByFilesAsync(
            "",
            [],
            ("/repo/.globalconfig", "adsguard.policy_configs = .globalconfig\nbuild_property.AdsGuardDate = 2025-01-01"),
            ("/repo/src/App/.editorconfig", "is_global = true\nbuild_property.AdsGuardDate = 2025-01-01"));

        Assert.Equal(["/repo/.globalconfig", "/repo/src/App/.editorconfig"], diagnostics.Select(static d => d.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
        Assert.All(diagnostics, static d => Assert.Equal("ADS9001", d.Id));
    }

    [Theory]
    [InlineData("IsTestProject", "")]
    [InlineData("IsTestProject", "\nbuild_property.AdsGuardIncludeTests = false")]
    [InlineData("IsTestingPlatformApplication", "")]
    public async Task WhereItTakesTheCompilationOutOfScope_ItIsReportedAllTheSame(string property, string more)
    {
        var lines = $"build_property.{property} = true";

        var diagnostics = await ByFilesAsync(Leak, [lines], (Own, lines + more), ("/repo/src/App/.editorconfig", "[*.cs]\nadsguard.in_scope = false"));

        Assert.Equal(more.Length == 0 ? 1 : 2, diagnostics.Length);
        Assert.All(diagnostics, static d => Assert.Equal(("ADS9001", Own), (d.Id, d.Location.GetLineSpan().Path)));
    }

    [Fact]
    public async Task TestProject_ByTheWordOfTheBuild_IsOutOfScopeAndSilent() =>
        Assert.Empty(await ByFilesAsync(Leak, ["build_property.IsTestProject = true"], (Own, "is_global = true\nadsguard.categories = phi")));

    [Theory]
    [InlineData("SEC-12: builds of last year are made again", DiagnosticSeverity.Info)]
    [InlineData("last year", DiagnosticSeverity.Warning)]
    public async Task ItIsJustified_InTheFormThatThePolicyAsksFor(string why, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Assert.Single(await ByFilesAsync("", ["adsguard.justification_pattern = ^SEC-"], (Own, $"build_property.AdsGuardDate = 2025-01-01\nadsguard.justification.all = {why}"))).Severity);

    [Theory]
    [InlineData("/repo/src/App/.editorconfig")]
    [InlineData(Own)]
    public async Task WhatMakesAConfigGlobal_IsTheKey_NotItsValue(string path) =>
        Assert.Single(await ByFilesAsync("", [], (path, "is_global = false\nbuild_property.AdsGuardDate = 2025-01-01")));

    /// <summary>Whatever mode the line says: that of the build is not known any more.</summary>
    [Theory]
    [InlineData("build_property.AdsGuardMode = Adopt", "build_property.AdsGuardMode = Adopt", DiagnosticSeverity.Error)]
    [InlineData("build_property.AdsGuardMode = Adopt", "global_level = -1\nbuild_property.AdsGuardMode = Recommended", DiagnosticSeverity.Error)]
    [InlineData("adsguard.suppression_severity = warning", "build_property.AdsGuardMode = Adopt", DiagnosticSeverity.Warning)]
    [InlineData("build_property.AdsGuardMode = Strict", "build_property.AdsGuardDate = 2025-01-01", DiagnosticSeverity.Error)]
    public async Task AModeOfAConfig_MakesNothingMilder(string inForce, string lines, DiagnosticSeverity severity)
    {
        var diagnostics = await ByFilesAsync("#pragma warning disable ADS1006", [inForce], (Own, lines));

        Assert.Equal(2, diagnostics.Length);
        Assert.All(diagnostics, d => Assert.Equal(("ADS9001", severity), (d.Id, d.Severity)));
    }

    /// <summary>A config that speaks of the build alone states no policy that others would have to answer to.</summary>
    [Fact]
    public async Task ItIsNotThePolicyOfThoseBelow() =>
        Assert.Equal(
            ["/repo/.globalconfig"],
            (await ByFilesAsync("", ["adsguard.categories = phi"], ("/repo/.globalconfig", "build_property.AdsGuardDate = 2025-01-01"), (Own, "adsguard.categories = phi"))).Select(static d => d.Location.GetLineSpan().Path));
}
