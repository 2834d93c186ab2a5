using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS9001: whoever switches a rule off says why. Justified suppressions are notes, so that a log lists them; the others are warnings.</summary>
public sealed class SuppressionIsNotJustifiedTests
{
    [Theory]
    [InlineData("#pragma warning disable ADS1999", "", null)]
    [InlineData("#pragma warning disable ADS1006", "ADS1006 is switched off by #pragma warning disable: say why in a comment behind it, on the same line", DiagnosticSeverity.Warning)]
    [InlineData("#pragma warning disable CS0168, ADS1006", "ADS1006 is switched off", DiagnosticSeverity.Warning)]
    [InlineData("#pragma warning disable CS0168, ads1006", "", null)]
    [InlineData("#pragma warning disable ADS1006 // ", "ADS1006 is switched off by #pragma warning disable: say why", DiagnosticSeverity.Warning)]
    [InlineData("#pragma warning disable ADS1006 // TODO", "is no justification of the form", DiagnosticSeverity.Warning)]
    [InlineData("#pragma warning disable ADS1006 // SEC-12: agreed with counsel", "'SEC-12: agreed with counsel'", DiagnosticSeverity.Info)]
    [InlineData("#pragma warning disable", "Every rule is switched off by #pragma warning disable: say why", DiagnosticSeverity.Warning)]
    [InlineData("#pragma warning disable // SEC-12: generated once, by hand", "Every rule", DiagnosticSeverity.Info)]
    [InlineData("#pragma warning disable CS0168", "", null)]
    [InlineData("#pragma warning restore ADS1006", "", null)]
    [InlineData("#if NEVER\n#pragma warning disable ADS1006\n#endif", "", null)]
    // An attempt on this rule is an error, which nothing that hides warnings hides.
    [InlineData("#pragma warning disable ADS9001", "ADS9001 is switched off", DiagnosticSeverity.Error)]
    public async Task Pragma(string source, string message, DiagnosticSeverity? severity) => AssertOne(await Configured.ByOptionsAsync(source), message, severity);

    [Theory]
    [InlineData("ADS1001", new[] { "ADS9001" })]
    [InlineData("\"ADS1001\"", new[] { "ADS1001" })]
    [InlineData("ads1001", new[] { "ADS1001" })]
    [InlineData("Ads1001", new[] { "ADS1001" })]
    public async Task Pragma_IsReportedWhereTheCompilerHonoursIt(string id, string[] reported) =>
        Assert.Equal(reported, Configured.Ids(await Configured.ByOptionsAsync($"#pragma warning disable {id}\ninternal static class P {{ public static string Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn); }}")));

    [Theory]
    [InlineData("\"AdsGuard.DataProtection\", \"ADS1006\"", "ADS1006 is switched off by [SuppressMessage]: say why as its Justification", DiagnosticSeverity.Warning)]
    [InlineData("\"AdsGuard.DataProtection\", \"ADS1006:Purpose is incomplete\"", "ADS1006 is", DiagnosticSeverity.Warning)]
    [InlineData("\"AdsGuard.DataProtection\", checkId: \"ADS1006\"", "ADS1006 is", DiagnosticSeverity.Warning)]
    [InlineData("\"AdsGuard.DataProtection\", Ids.Rule", "ADS1006 is", DiagnosticSeverity.Warning)]
    [InlineData("\"AdsGuard.DataProtection\", \"ADS1006\", Justification = \"<Pending>\"", "'<Pending>' is no justification", DiagnosticSeverity.Warning)]
    [InlineData("\"AdsGuard.DataProtection\", \"ADS1006\", Justification = \" \"", "say why", DiagnosticSeverity.Warning)]
    [InlineData("\"AdsGuard.DataProtection\", \"ADS1006\", Justification = \"SEC-12: agreed\"", "'SEC-12: agreed'", DiagnosticSeverity.Info)]
    [InlineData("\"Design\", \"CA1006\"", "", null)]
    public async Task Attribute(string arguments, string message, DiagnosticSeverity? severity)
    {
        const string Ids = "public static class Ids { public const string Rule = \"ADS1006\"; }";
        const string Using = "using System.Diagnostics.CodeAnalysis;";

        AssertOne(await Configured.ByOptionsAsync($"{Using} [SuppressMessage({arguments})] public class C; {Ids}"), message, severity);
        AssertOne(await Configured.ByOptionsAsync($"{Using} [assembly: SuppressMessage({arguments}, Scope = \"module\")] {Ids}"), message, severity);
        // Under another name.
        AssertOne(await Configured.ByOptionsAsync($"using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute; [Quiet({arguments})] public class C; {Ids}"), message, severity);
    }

    [Theory]
    [InlineData("[UnconditionalSuppressMessage(\"AdsGuard.DataProtection\", \"ADS1006\")] public class C;")]
    [InlineData("[assembly: UnconditionalSuppressMessage(\"AdsGuard\", \"ADS1006\")]")]
    public async Task UnconditionalAttribute_CountsAsTheOther(string source) =>
        AssertOne(await Configured.ByOptionsAsync("using System.Diagnostics.CodeAnalysis; " + source), "ADS1006 is switched off by [UnconditionalSuppressMessage]: say why as its Justification", DiagnosticSeverity.Warning);

    [Fact]
    public async Task AttributeOfAnotherNamespace_SuppressesNothing() =>
        Assert.Empty(await Configured.ByOptionsAsync("[SuppressMessage(\"\", \"ADS1006\")] public class C; public sealed class SuppressMessageAttribute(string a, string b) : Attribute;"));

    [Theory]
    [InlineData("dotnet_diagnostic.ADS1001.severity = none", "ADS1001 is switched off by 'dotnet_diagnostic.ads1001.severity = none': say why in 'adsguard.justification.ads1001' beside it", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ADS1001.severity = silent", "ADS1001 is", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ADS1001.severity = suggestion", "ADS1001 is", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ADS9003.severity = suggestion", "", null)]
    [InlineData("dotnet_diagnostic.ADS1001.severity = warning", "", null)]
    [InlineData("dotnet_diagnostic.CA1001.severity = none", "", null)]
    [InlineData("dotnet_diagnostic.ADS9001.severity = none", "ADS9001 is", DiagnosticSeverity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", "Every rule is", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-AdsGuard.DataProtection.severity = none", "Every rule of AdsGuard.DataProtection is", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-Design.severity = none", "", null)]
    [InlineData("dotnet_analyzer_diagnostic.severity = suggestion", "Every rule that is an error by default is switched off by 'dotnet_analyzer_diagnostic.severity = suggestion': say why", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-AdsGuard.DataProtection.severity = suggestion", "Every rule of AdsGuard.DataProtection that is an error by default is", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-AdsGuard.Policy.severity = suggestion", "", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-AdsGuard.Policy.severity = silent", "Every rule of AdsGuard.Policy is", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.severity = warning", "", null)]
    [InlineData("dotnet_diagnostic.ADS1001.severity = none\nadsguard.justification.ADS1001 = SEC-12: agreed", "'SEC-12: agreed'", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.ADS1001.severity = none\nadsguard.justification.ADS1001 = TODO", "'TODO' is no justification", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ADS1001.severity = none\nadsguard.justification.ADS1002 = SEC-12: agreed", "say why", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ADS1001.severity = none\n[b.cs]\nadsguard.justification.ADS1001 = SEC-12: agreed", "say why", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.in_scope = false", "Every rule is switched off by 'adsguard.in_scope = false': say why in 'adsguard.justification.all' beside it", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.in_scope = true", "", null)]
    [InlineData("adsguard.categories = phi", "A part of what the rules report is", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.recordings = vendor", "A part of what the rules report is", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.recordings = telemetry, log, cache, vendor", "", null)]
    [InlineData("adsguard.user_input = none", "A part of what the rules report is", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.justification_pattern = .", "What the policy asks for is switched off by 'adsguard.justification_pattern = .': say why in 'adsguard.justification.all' beside it", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.justification_pattern = .\nadsguard.justification.all = SEC-14: vendored code", "'SEC-14: vendored code'", DiagnosticSeverity.Info)]
    [InlineData("adsguard.legal_authority_pattern = .*", "What the policy asks for is", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.namespaces = County*", "A part of what the rules report is", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.ignored_kinds = none", "", null)]
    [InlineData("adsguard.in_scope = false\nadsguard.justification.all = SEC-13: retired in May", "'SEC-13: retired in May'", DiagnosticSeverity.Info)]
    public async Task SectionOfAnEditorConfig(string lines, string message, DiagnosticSeverity? severity) =>
        AssertOne(await Configured.ByConfigTextAsync("src/.editorconfig", "[a.cs]\n" + lines), message, severity);

    [Fact]
    public async Task GlobalConfig_IsThePolicy_AndStillSaysWhyItSwitchesARuleOff()
    {
        Assert.Empty(await Configured.ByConfigTextAsync(".globalconfig", "is_global = true\nadsguard.in_scope = false"));
        AssertOne(await Configured.ByConfigTextAsync(".globalconfig", "is_global = true\ndotnet_diagnostic.ADS1001.severity = none"), "ADS1001 is", DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, "", DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Hidden, "", DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Suppress, "adsguard.justification.ads1006 = SEC-12: agreed", DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Warn, "", null)]
    public async Task NoWarn(ReportDiagnostic value, string option, DiagnosticSeverity? severity)
    {
        var compilation = Verify.Compile("", References.Default);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("ADS1006", value), new("CS0168", value)]));

        AssertOne(await ReportAsync(compilation, option), "ADS1006 is switched off by NoWarn or a rule set: ", severity);
    }

    [Theory]
    [InlineData("ads1006", "ADS1006 is switched off by NoWarn or a rule set: say why", DiagnosticSeverity.Warning)]
    [InlineData("Ads9001", "ADS9001 is switched off by NoWarn or a rule set: nothing does that in silence", DiagnosticSeverity.Error)]
    [InlineData("cs0168", "", null)]
    [InlineData("ads10061", "", null)]
    public async Task NoWarn_CountsInAnyCasing(string id, string message, DiagnosticSeverity? severity)
    {
        var compilation = Verify.Compile("", References.Default);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Suppress)]));

        AssertOne(await ReportAsync(compilation), message, severity);
    }

    [Fact]
    public async Task WarningLevel_ThatHidesEverything()
    {
        var compilation = Verify.Compile("", References.Default);
        compilation = compilation.WithOptions(compilation.Options.WithWarningLevel(0));

        AssertOne(await ReportAsync(compilation), "Every rule is switched off by WarningLevel 0", DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("SEC-12: agreed", DiagnosticSeverity.Info)]
    [InlineData("agreed", DiagnosticSeverity.Warning)]
    public async Task Policy_SaysWhatAJustificationLooksLike(string comment, DiagnosticSeverity severity) =>
        AssertOne(await Configured.ByOptionsAsync($"#pragma warning disable ADS1006 // {comment}", @"adsguard.justification_pattern = ^SEC-\d+: "), comment, severity);

    [Theory]
    [InlineData("build_property.AdsGuardMode = strict", DiagnosticSeverity.Error)]
    [InlineData("build_property.AdsGuardMode = Adopt", DiagnosticSeverity.Warning)]
    [InlineData("adsguard.suppression_severity = error", DiagnosticSeverity.Error)]
    public async Task Severity_IsThePolicys(string option, DiagnosticSeverity severity) =>
        AssertOne(await Configured.ByOptionsAsync("#pragma warning disable ADS1006", option), "ADS1006", severity);

    [Theory]
    [InlineData("/src/App/Views.g.cs", true)]
    [InlineData("/src/App/obj/Debug/Views.g.cs", false)]
    [InlineData("Generator/Views.g.cs", false)]
    public async Task PragmaOverAllRules_IsAToolsHabitOnlyWhereTheBuildWrites(string path, bool isReported)
    {
        var compilation = Verify.Compile("#pragma warning disable", References.Default, path);

        AssertOne(
            await ReportAsync(compilation, "build_property.ProjectDir = /src/App/", "build_property.IntermediateOutputPath = obj/Debug/"),
            "Every rule is",
            isReported ? DiagnosticSeverity.Warning : null);
    }

    private static void AssertOne(ImmutableArray<Diagnostic> diagnostics, string message, DiagnosticSeverity? severity)
    {
        if (severity is null)
        {
            Assert.Empty(diagnostics);
            return;
        }

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("ADS9001", severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(message, diagnostic.GetMessage());
    }

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(Compilation compilation, params string[] options) => Verify.DiagnosticsAsync(
        compilation,
        new BuildProperties(options.Where(static option => option.Length > 0).Select(static option => option.Split('=', 2)).ToDictionary(static pair => pair[0].Trim(), static pair => (string?)pair[1].Trim())));
}
