namespace AdsGuard.Robustness.Languages;

/// <summary>Each version of the language, with what was new in it. The same data reaches the same system in all of them.</summary>
public sealed class LanguageVersionTests
{
    private static readonly ImmutableArray<(string Path, string Text)> Sources = Code.FilesIn("tests", "Robustness", "Languages", "Sources");

    public static TheoryData<LanguageVersion> Versions =>
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12,
        LanguageVersion.CSharp13, LanguageVersion.CSharp14,
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task WhatIsNewInAVersion_IsAnalysed(LanguageVersion version)
    {
        var compilation = In(version, Sources.Single(source => Path.GetFileNameWithoutExtension(source.Path) == version.ToString()));

        var trial = await Trial.OfAsync(compilation);

        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(trial.Faults);
        Assert.Contains(trial.Diagnostics, static d => d.Id == "ADS1001");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    [InlineData(LanguageVersion.Preview)]
    public async Task WhatAVersionDoesNotKnow_EndsNothing(LanguageVersion version)
    {
        // Newer syntax is an error in older versions, and is bound all the same.
        Assert.Empty((await Trial.OfAsync(In(version, [.. Sources]))).Faults);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public async Task CasesOfTheNewestVersion_EndNothingInOlderOnes(LanguageVersion version)
    {
        var cases = Code.FilesIn("tests", "Conformance", "Cases").Where((_, i) => Tier.IsLong || i % 6 == (int)version % 6).ToArray();

        Assert.Empty((await Trial.OfAsync(In(version, cases))).Faults);
    }

    private static CSharpCompilation In(LanguageVersion version, params (string Path, string Text)[] sources)
    {
        var options = Code.ParseOptions.WithLanguageVersion(version);
        var compilation = Code.Compile(sources.Select(source => Code.Parse(source.Path, source.Text, options)));
        return version >= LanguageVersion.CSharp8 ? compilation : compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
    }
}
