using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace AdsGuard.CodeFixes.Tests;

public sealed class CallIsRecordedFixTests
{
    private const string Model = """
        [Program]
        recorder P:Settings.KeepPrompts log of=T:Domain.IModel
        recorder M:Settings.Cache(*) cache of=T:Domain.IModel
        recorder "KEEP_PROMPTS" log of=T:Domain.IModel
        """;

    [Theory]
    [InlineData("{|ADS1013:settings.KeepPrompts = true|};", "settings.KeepPrompts = false;")]
    [InlineData("settings = new Settings { {|ADS1013:KeepPrompts = true|} };", "settings = new Settings { KeepPrompts = false };")]
    [InlineData("{|ADS1013:AppContext.SetSwitch(\"KEEP_PROMPTS\", true)|};", "AppContext.SetSwitch(\"KEEP_PROMPTS\", false);")]
    [InlineData("{|ADS1013:Environment.SetEnvironmentVariable(\"KEEP_PROMPTS\", \"1\")|};", "Environment.SetEnvironmentVariable(\"KEEP_PROMPTS\", \"0\");")]
    [InlineData("{|ADS1013:Environment.SetEnvironmentVariable(\"KEEP_PROMPTS\", \"true\")|};", "Environment.SetEnvironmentVariable(\"KEEP_PROMPTS\", \"false\");")]
    public Task LiteralThatSwitchesItOn_IsTurned(string on, string off) => RunAsync(on, off);

    [Theory]
    [InlineData("settings.{|ADS1013:Cache|}();")]
    [InlineData("{|ADS1013:settings.KeepPrompts = Settings.Default|};")]
    public Task WhatIsNoLiteral_IsLeftToPeople(string statement) => RunAsync(statement, statement);

    private static string Source(string statement) => $$"""
        using System;
        using Domain;

        class Settings
        {
            public const bool Default = true;

            public bool KeepPrompts { get; set; }

            public void Cache() { }
        }

        class Program
        {
            void Configure(Settings settings)
            {
                {{statement}}
            }

            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """;

    private static Task RunAsync(string source, string fixedSource)
    {
        var test = new CSharpCodeFixTest<FlowRules, CallIsRecordedFix, DefaultVerifier> { ReferenceAssemblies = new ReferenceAssemblies("net10.0"), CodeActionEquivalenceKey = CallIsRecordedFix.Key_SwitchOff };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalReferences.AddRange(Net100.References.All);
            state.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location));
            state.AdditionalFiles.Add(("agency.adsmodel", Model));
            state.MarkupHandling = MarkupMode.Allow;
        }

        test.TestState.Sources.Add(Source(source));
        test.TestState.Sources.Add(Verify.Domain);
        test.FixedState.Sources.Add(Source(fixedSource));
        test.FixedState.Sources.Add(Verify.Domain);
        test.SolutionTransforms.Add(static (solution, project) => solution.WithProjectAssemblyName(project, "Program"));
        test.DisabledDiagnostics.AddRange(["ADS1007", "ADS1016", "ADS4001", "ADS9007"]);
        return test.RunAsync(CancellationToken.None);
    }
}
