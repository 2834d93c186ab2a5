using AdsGuard.Package.Tests.Consumers;

namespace AdsGuard.Package.Tests;

/// <summary>What wins over what, and each step of docs/security-team.md, by real builds.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class PolicyTests(BuiltConsumers consumers)
{
    [Theory]
    [InlineData("GlobalOverMode", "error")]
    [InlineData("EditorOverGlobal", "warning")]
    [InlineData("AsErrorOverEditor", "error")]
    [InlineData("AllAsErrorsOverGlobal", "error")]
    [InlineData("ModeOverBulk", "warning")]
    [InlineData("BulkOverDefault", "warning")]
    [InlineData("EditorBulkUnderMode", "warning")]
    [InlineData("EditorBulkUnderGlobalRule", "error")]
    [InlineData("EditorBulkOverGlobalBulk", "warning")]
    public void Severity_IsTheStrongestSetting(string consumer, string severity)
    {
        var other = severity == "error" ? "warning" : "error";

        Assert.Contains(consumers.Console(consumer, severity), line => line.StartsWith("ADS1001", StringComparison.Ordinal));
        Assert.DoesNotContain(consumers.Console(consumer, other), line => line.StartsWith("ADS1001", StringComparison.Ordinal));
    }

    [Fact]
    public void NoWarn_WinsOverEverything_AndIsReported()
    {
        Assert.DoesNotContain(Results("NoWarnOverEditor", "ADS1001"), _ => true);
        Assert.Contains(consumers.Console("NoWarnOverEditor", "warning"), line => line.StartsWith("ADS9001: ADS1001 is switched off by NoWarn", StringComparison.Ordinal));
    }

    /// <summary>The compiler passes it over; MSBuild hides the warning from the console.</summary>
    [Fact]
    public void NoWarn_InLowerCase_IsReportedToo()
    {
        Assert.Single(Results("NoWarnInLowerCase", "ADS1001"));
        Assert.DoesNotContain(consumers.Console("NoWarnInLowerCase", "warning"), line => line.StartsWith("ADS1001", StringComparison.Ordinal));
        Assert.Contains(consumers.Console("NoWarnInLowerCase", "warning"), line => line.StartsWith("ADS9001: ADS1001 is switched off by NoWarn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SwitchedOff", "warning")]
    [InlineData("SwitchedOffStrictly", "error")]
    public void RulesThatDoNotRun_AreReportedByTheBuildFiles(string consumer, string severity) =>
        Assert.Contains(consumers.Console(consumer, severity), line => line.StartsWith("ADSGUARD003: RunAnalyzers is false", StringComparison.Ordinal));

    [Theory]
    [InlineData("Untouched", "analysed this compilation: 1 call of 1 ADS ('scorer'), 1 flow of protected data")]
    [InlineData("Tests", "did not analyse this compilation")]
    [InlineData("TestsThatRunThemselves", "did not analyse this compilation")]
    public void EveryLog_SaysThatTheRulesRan(string consumer, string note) => Assert.Contains(note, Assert.Single(Results(consumer, "ADS9007")).Message, StringComparison.Ordinal);

    [Fact]
    public void AConfigThatOverrulesTheBuild_IsReportedAtItsLines()
    {
        var overruled = Results("BuildOverruled", "ADS9001").Where(result => result.File is not null).ToList();

        Assert.Equal([(".globalconfig", 1, "error"), (".globalconfig", 2, "error")], overruled.Select(result => (Path.GetFileName(result.File), result.Line, result.Level)).Order());
        Assert.Contains("What the build says of AdsGuardDate is switched off", overruled[0].Message, StringComparison.Ordinal);
        // It is in force, which is why it is reported.
        Assert.Empty(Results("BuildOverruled", "ADS1008"));
        Assert.Single(Results("Expired", "ADS1008"));
    }

    [Fact]
    public void AProjectThatAConfigCallsATest_IsOutOfScope_AndTheConfigReported()
    {
        Assert.Empty(Results("CalledATest", "ADS1001"));
        Assert.Contains("did not analyse this compilation", Assert.Single(Results("CalledATest", "ADS9007")).Message, StringComparison.Ordinal);
        Assert.Contains(consumers.Console("CalledATest", "warning"), line => line.StartsWith("ADS9001: What the build says of IsTestProject is switched off", StringComparison.Ordinal));
    }

    [Fact]
    public void OptionsOfASection_HoldForItsPaths()
    {
        Assert.Equal("Program.cs", Path.GetFileName(Assert.Single(Results("Scoped", "ADS1001")).File));
        Assert.Contains("'SEC-9: retired in May'", Assert.Single(Results("Scoped", "ADS9001")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABudgetOfTheGlobalConfig_IsHonoured() =>
        Assert.Contains("'Old.Rate'", Assert.Single(Results("Scoped", "ADS9004")).Message, StringComparison.Ordinal);

    [Fact]
    public void InHouseSystem_IsKnownByOneLineOfTheSecurityTeam() =>
        Assert.Contains(Results("Agency", "ADS1001"), leak => leak.Line == PolicyConsumers.InHouseLine && leak.Message.Contains("'county-scoring'", StringComparison.Ordinal));

    [Fact]
    public void AttemptToSwitchARuleOff_IsReported_AndAJustifiedOneListed()
    {
        var suppressions = Results("Agency", "ADS9001");

        Assert.Contains(suppressions, result => result.Level == "warning" && result.Line == PolicyConsumers.AttemptLine);
        Assert.Contains(suppressions, result => result.Level == "note" && result.Message.Contains("'SEC-217: test data of the vendor'", StringComparison.Ordinal));
        Assert.Contains(suppressions, result => result.Level == "note" && result.Message.Contains("'SEC-3: registrations follow in March'", StringComparison.Ordinal));
        Assert.Contains(suppressions, result => result.Level == "warning" && result.File?.EndsWith("Legacy/.globalconfig", StringComparison.Ordinal) == true && result.Line == 3);
        Assert.Equal(4, suppressions.Count());
    }

    [Fact]
    public void FilesThatThePolicyDoesNotName_TakeNothingAway()
    {
        Assert.Equal("dev.adsmodel", Path.GetFileName(Assert.Single(Results("Agency", "ADS9002"), result => result.Message.Contains("adsguard.policy_models", StringComparison.Ordinal)).File));
        Assert.Contains("'policy/agency.adsmodel'), 1 model, outside the policy, read ('dev.adsmodel'), 2 global configs read (", Assert.Single(Results("Agency", "ADS9007")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PurposeOutsideTheRegister_DoesNotCount() =>
        Assert.Contains("'Curiosity' does not count", Assert.Single(Results("Agency", "ADS1006")).Message, StringComparison.Ordinal);

    [Fact]
    public void MisspelledPolicy_IsReportedAtItsLine()
    {
        var wrong = Assert.Single(Results("Agency", "ADS9002"), result => Path.GetFileName(result.File) == ".globalconfig");

        Assert.Equal((".globalconfig", 6), (Path.GetFileName(wrong.File), wrong.Line));
        Assert.Contains("did you mean 'adsguard.categories'?", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TopLevel")]
    [InlineData("SourceGeneratedJson")]
    [InlineData("Web")]
    [InlineData("Razor")]
    [InlineData("TypedClient")]
    public void ProgramOfAnyShape_IsAnalysed(string consumer) => Assert.Single(Results(consumer, "ADS1001"));

    [Fact]
    public void RecordingOfProtectedData_IsReportedWhereItIsSetUp()
    {
        var recorded = Assert.Single(Results("Web", "ADS1013"));

        Assert.Equal(("warning", ShapedConsumers.RecordingLine), (recorded.Level, recorded.Line));
        Assert.Contains("'Visit.Diagnosis' (health) goes into the ADS 'Microsoft.Extensions.AI'", recorded.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatPeopleTypeAndUpload_IsReportedWhereItGoesIn() =>
        Assert.Equal(ShapedConsumers.InputLines.Select(line => ("note", line)), Results("Web", "ADS1014").Select(result => (result.Level, result.Line)).Order());

    [Fact]
    public void WhatAComponentBinds_IsReportedWhereItGoesIn() => Assert.Contains("'bound input' (free text)", Assert.Single(Results("Razor", "ADS1014")).Message, StringComparison.Ordinal);

    [Fact]
    public void CodeWhoseEffectCannotBeSeen_IsReported()
    {
        var unseen = Results("Unseen", "ADS9005").ToList();

        Assert.Equal([(6, "note"), (7, "note")], unseen.Select(static result => (result.Line, result.Level)));
        Assert.Contains("'Native.Submit' is given 'Person.Ssn' (social security number)", unseen[1].Message, StringComparison.Ordinal);
        Assert.Empty(Results("Unseen", "ADS1001"));
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void EveryTargetFramework_IsAnalysed(string framework) => Assert.Single(consumers.Diagnostics("ManyTargets", framework), result => result.RuleId == "ADS1001");

    private IEnumerable<SarifResult> Results(string consumer, string rule) => consumers.Diagnostics(consumer).Where(result => result.RuleId == rule);
}
