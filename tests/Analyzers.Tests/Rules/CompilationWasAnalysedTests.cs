using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS9007: one note per compilation that says what was looked at.</summary>
public sealed class CompilationWasAnalysedTests
{
    private const string Program = """
        public static class Program
        {
            public static string Leak(IModel model, Applicant applicant) => model.Ask(Describe(applicant)) + model.Ask("again");

            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.TelephoneNumber }, Systems = new[] { "model" },
                Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)]
            public static string Allowed(IModel model, Applicant applicant) => model.Ask(applicant.Phone);

            private static string Describe(Applicant applicant) => applicant.Ssn;
        }
        """;

    [Fact]
    public async Task Note_SaysWhatWasLookedAt()
    {
        var note = await NoteAsync(Program);

        Assert.Equal(DiagnosticSeverity.Info, note.Severity);
        Assert.StartsWith("AdsGuard analysed this compilation: 3 calls of 1 ADS ('model'), 2 flows of protected data, 1 purpose used ('Find the case'), ", note.GetMessage());
        Assert.EndsWith(" members in reach, 0 cut short at a limit", note.GetMessage());
        Assert.Equal(("3", "model", "2", "Find the case"), (note.Properties["adsCalls"], note.Properties["systems"], note.Properties["flows"], note.Properties["purposes"]));
    }

    [Fact]
    public async Task CompilationWithoutAnyAds_HasTheNoteToo() =>
        Assert.StartsWith("AdsGuard analysed this compilation: 0 calls of 0 ADS, 0 flows", (await NoteAsync("")).GetMessage());

    [Fact]
    public async Task TestProject_SaysThatItWasNotAnalysed()
    {
        var note = await NoteAsync(Program, "build_property.IsTestProject");

        Assert.StartsWith("AdsGuard did not analyse this compilation", note.GetMessage());
        Assert.Equal("true", note.Properties["outOfScope"]);
    }

    [Fact]
    public async Task Note_IsTheSameEveryTime() => Assert.Equal((await NoteAsync(Program)).GetMessage(), (await NoteAsync(Program)).GetMessage());

    private static async Task<Diagnostic> NoteAsync(string source, params string[] truths)
    {
        var diagnostics = await Verify.DiagnosticsAsync(Verify.Compile(source, References.Default), new BuildProperties(truths.ToDictionary(static key => key, static _ => (string?)"true")), "ADS9007");
        return Assert.Single(diagnostics, static diagnostic => diagnostic.Id == "ADS9007");
    }
}
