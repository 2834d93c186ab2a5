using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class PurposeHasExpiredTests
{
    [Theory]
    [InlineData("2026-12-31", "2026-12-31", false)]
    [InlineData("2026-12-31", "2027-01-01", true)]
    [InlineData("2026-12-31", " 2027-01-01 ", true)]
    [InlineData("2026-12-31", "2020-01-01", false)]
    [InlineData("2026-12-31", "", false)]
    [InlineData("2026-12-31", null, false)]
    [InlineData("2026-12-31", "01/01/2027", false)]
    [InlineData("31 December 2026", "2020-01-01", true)]
    [InlineData("31 December 2026", null, true)]
    [InlineData("2026-02-29", null, true)]
    [InlineData("2026-1-1", null, true)]
    [InlineData("", null, true)]
    public async Task TheLastDay_IsComparedWithTheDayOfTheBuild_AndWithNoClock(string expires, string? today, bool isReported)
    {
        var diagnostics = await DiagnosticsAsync(Purposes($"Expires = \"{expires}\""), today);

        Assert.Equal(isReported ? ["ADS1008"] : [], diagnostics.Select(d => d.Id));
    }

    [Fact]
    public async Task WithoutALastDay_NothingPasses() => Assert.Empty(await DiagnosticsAsync(Purposes("AccessControls = \"Hardware keys\""), "2099-01-01"));

    [Theory]
    [InlineData("[assembly: AuthorizedPurpose(\"P\", Expires = \"2026-01-01\")]")]
    [InlineData("[AuthorizedPurpose(\"P\", Expires = \"2026-01-01\")] class Program;")]
    public async Task EveryPlaceOfAPurpose_IsLookedAt(string source)
    {
        var diagnostics = await DiagnosticsAsync(source, "2026-06-01");

        Assert.Contains("ADS1008", diagnostics.Select(d => d.Id));
    }

    [Fact]
    public async Task TheMessage_NamesTheDays_InAnyCulture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("th-TH");
        try
        {
            var diagnostic = Assert.Single(await DiagnosticsAsync(Purposes("Expires = \"2026-12-31\""), "2027-01-01"));

            Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
            Assert.Equal(
                "The purpose 'Find the case' states Expires = \"2026-12-31\", and it is 2027-01-01: have it renewed by whoever may authorize that, or stop the flow",
                diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("AccessControls = \"Hardware keys\"", "2026-12-31", "2027-01-01", "required", "is approved by the register with expires=2026-12-31, and it is 2027-01-01")]
    [InlineData("Expires = \"2028-01-01\"", "2026-12-31", "2027-01-01", "required", "is approved by the register with expires=2026-12-31")]
    [InlineData("Expires = \"2026-06-30\"", "2026-12-31", "2027-01-01", "required", "states Expires = \"2026-06-30\", and")]
    [InlineData("Expires = \"2026-12-31\"", "2026-12-31", "2027-01-01", "required", "states Expires = \"2026-12-31\", and")]
    [InlineData("Expires = \"next year\"", "2026-12-31", "2027-01-01", "required", "states Expires = \"next year\", which is no date")]
    [InlineData("Expires = \"2028-01-01\"", "2026-12-31", "2026-12-31", "required", null)]
    [InlineData("Expires = \"2028-01-01\"", "2026-12-31", null, "required", null)]
    [InlineData("Expires = \"2028-01-01\"", "2026-12-31", "2027-01-01", "optional", null)]
    [InlineData("Expires = \"2026-12-31\"", "2028-12-31", "2027-01-01", "required", "states Expires = \"2026-12-31\"")]
    public async Task TheSoonerDay_OfTheCodeAndOfTheRegister_Counts(string stated, string approved, string? today, string register, string? message)
    {
        var diagnostics = await Verify.DiagnosticsAsync(
            Verify.Compile(Purposes(stated), References.Default),
            new BuildProperties(new Dictionary<string, string?>(StringComparer.Ordinal) { ["build_property.AdsGuardDate"] = today, ["adsguard.purpose_register"] = register }),
            [new GivenFile("agency.adsmodel", $"purpose \"Find the case\" expires={approved}")]);

        if (message is null) Assert.Empty(diagnostics);
        else Assert.Contains("The purpose 'Find the case' " + message, Assert.Single(diagnostics, static d => d.Id == "ADS1008").GetMessage());
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> DiagnosticsAsync(string source, string? today) => Verify.DiagnosticsAsync(
        Verify.Compile(source, References.Default),
        new BuildProperties(new Dictionary<string, string?>(StringComparer.Ordinal) { ["build_property.AdsGuardDate"] = today }));

    private static string Purposes(string last) => $$"""
        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards, {{last}})]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """;
}
