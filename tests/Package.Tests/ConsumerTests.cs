using AdsGuard.Package.Tests.Consumers;

namespace AdsGuard.Package.Tests;

[Collection(ConsumerCollection.Name)]
public sealed class ConsumerTests(BuiltConsumers consumers)
{
    [Fact]
    public void InstalledPackage_IsAllItTakes()
    {
        var leak = Assert.Single(Leaks("Untouched"));

        Assert.Equal(("error", AllConsumers.LeakLine), (leak.Level, leak.Line));
        Assert.Contains(consumers.Console("Untouched", "error"), line => line.StartsWith("ADS1001: ", StringComparison.Ordinal));
        Assert.DoesNotContain("Untouched.dll", consumers.Output("Untouched"));
    }

    [Fact]
    public void ErrorLog_CarriesThePath()
    {
        var leak = Assert.Single(Leaks("Adopting"));

        Assert.Equal(AllConsumers.SourceLine, leak.RelatedLines[0]);
        Assert.Contains("Person.Ssn > Describe > text", leak.Properties.Values);
        Assert.Contains(" by Person.Ssn > Describe > text,", leak.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EditorConfig_SilencesARule() => Assert.Empty(Leaks("Silenced"));

    [Fact]
    public void EditorConfig_LowersARule() => Assert.Equal("note", Assert.Single(Leaks("Suggested")).Level);

    [Theory]
    [InlineData("Adopting")]
    [InlineData("AdoptingInLowerCase")]
    public void AdoptMode_WarnsAndBuilds(string consumer)
    {
        Assert.Equal("warning", Assert.Single(Leaks(consumer)).Level);
        Assert.Contains($"{consumer}.dll", consumers.Output(consumer));
    }

    [Fact]
    public void OwnSeverity_WinsOverTheMode() => Assert.Equal("error", Assert.Single(Leaks("AdoptingWithOwnSeverity")).Level);

    [Fact]
    public void UnknownMode_IsAnErrorThatListsTheModes()
    {
        var error = Assert.Single(consumers.Console("UnknownMode", "error"));

        Assert.StartsWith("ADSGUARD002: ", error, StringComparison.Ordinal);
        Assert.All(new[] { "Lenient", "Adopt", "Recommended", "Strict" }, word => Assert.Contains(word, error, StringComparison.Ordinal));
    }

    [Fact]
    public void APurpose_ExpiresOnTheDayThatTheBuildPassesIn()
    {
        Assert.Contains(consumers.Diagnostics("Expired"), result => result.RuleId == "ADS1008");
        Assert.DoesNotContain(consumers.Diagnostics("NotExpiredWithoutADate"), result => result.RuleId == "ADS1008");
    }

    [Fact]
    public void ADayThatIsNoDate_IsAnError() =>
        Assert.StartsWith("ADSGUARD004: AdsGuardDate '1 January 2027'", Assert.Single(consumers.Console("WrongDate", "error")), StringComparison.Ordinal);

    [Fact]
    public void OldCompiler_IsAnErrorThatNamesTheVersionsNeededAndFound()
    {
        var error = Assert.Single(consumers.Console("OldCompiler", "error"));

        Assert.StartsWith("ADSGUARD001: ", error, StringComparison.Ordinal);
        Assert.All(new[] { "4.14", "9.0.300", "17.14", "4.13" }, version => Assert.Contains(version, error, StringComparison.Ordinal));
    }

    [Fact]
    public void TestProject_IsOutOfScope()
    {
        Assert.Empty(Leaks("Tests"));
        Assert.Contains("Tests.dll", consumers.Output("Tests"));
    }

    [Fact]
    public void TestProject_IsInScopeOnRequest() => Assert.Single(Leaks("IncludedTests"));

    [Fact]
    public void OldFramework_IsAnalysedToo()
    {
        Assert.Single(Leaks("OldFramework"));
        Assert.Contains("OldFramework.dll", consumers.Output("OldFramework"));
    }

    [Fact]
    public void AttributesOfAnotherAssembly_AreRead()
    {
        var leak = Assert.Single(consumers.Diagnostics("UsesDomain"), result => result.RuleId == "ADS1002");

        Assert.Equal(AllConsumers.DomainLeakLine, leak.Line);
    }

    [Fact]
    public void DependentProject_HasTheAttributesAndNotTheRules()
    {
        Assert.Empty(Leaks("DependsOnRuled"));
        Assert.Contains("DependsOnRuled.dll", consumers.Output("DependsOnRuled"));
    }

    [Fact]
    public void DependentProject_HasTheRulesOnRequest() => Assert.Single(Leaks("DependsOnRuledAndWantsRules"));

    [Fact]
    public void Output_HoldsNothingButTheTwoSmallLibraries()
    {
        var brought = consumers.Output("Adopting").Where(file => !file.StartsWith("Adopting", StringComparison.Ordinal));

        Assert.Equal(["AdsGuard.Attributes.dll", "AdsGuard.Runtime.dll"], brought);
    }

    [Fact]
    public void NoConsumer_MakesTheAnalyzersFail()
    {
        var failures = AllConsumers.All.SelectMany(consumer => consumers.Console(consumer.Name, "warning"))
            .Where(line => line.StartsWith("AD0001", StringComparison.Ordinal) || line.StartsWith("CS8032", StringComparison.Ordinal)
                || line.StartsWith("CS8785", StringComparison.Ordinal) || line.StartsWith("CS9057", StringComparison.Ordinal));

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("HalfTyped")]
    [InlineData("MissingReference")]
    [InlineData("OwnVocabulary")]
    [InlineData("Generated")]
    public void TroubledProject_IsAnalysedStill(string consumer)
    {
        var leak = Assert.Single(Leaks(consumer), leak => leak.Line == AllConsumers.LeakLine);

        Assert.Equal("warning", leak.Level);
    }

    [Theory]
    [InlineData("HalfTyped")]
    [InlineData("SyntaxErrors")]
    [InlineData("MissingReference")]
    [InlineData("MissingReferenceInSignatures")]
    public void BrokenProject_HasTheCompilersErrorsAndNoneOfOurs(string consumer)
    {
        var errors = consumers.Console(consumer, "error");

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.StartsWith("CS", error, StringComparison.Ordinal));
    }

    [Fact]
    public void AttributesOfACopiedVocabulary_AreRead()
    {
        var leak = Assert.Single(consumers.Diagnostics("TwoVocabularies"), result => result.RuleId == "ADS1002");

        Assert.Equal(AllConsumers.DomainLeakLine, leak.Line);
    }

    private IEnumerable<SarifResult> Leaks(string consumer) => consumers.Diagnostics(consumer).Where(result => result.RuleId == "ADS1001");
}
