using AdsGuard.Benchmarks.Programs;

namespace AdsGuard.Robustness.Identity;

/// <summary>What is reported and what is generated depend on the program alone: not on the run, nor on how many threads there are.</summary>
public sealed class SameResultTests
{
    public static TheoryData<string> Programs => ["languages", "gates", "sample", "agency"];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task ThreadsAndRuns_ChangeNothing(string program)
    {
        var one = await ResultAsync(Compile(program), isConcurrent: false);
        var several = await ResultAsync(Compile(program), isConcurrent: true);
        var again = await ResultAsync(Compile(program), isConcurrent: true);

        Assert.NotEmpty(one);
        Assert.Equal(one, several);
        Assert.Equal(one, again);
    }

    [Fact]
    public void AGeneratorThatRanBefore_WritesTheSame()
    {
        var compilation = Compile("gates");
        var half = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(static (_, i) => i % 2 == 0));
        var driver = (GeneratorDriver)CSharpGeneratorDriver.Create(Subject.Generators, parseOptions: Code.ParseOptions);

        var fresh = Written(driver.RunGenerators(compilation));
        var after = Written(driver.RunGenerators(half).RunGenerators(compilation));
        var twice = Written(driver.RunGenerators(compilation).RunGenerators(compilation));

        Assert.NotEmpty(fresh);
        Assert.Equal(fresh, after);
        Assert.Equal(fresh, twice);
    }

    [Fact]
    public void TheOrderOfTheFiles_DoesNotMatterToGenerators()
    {
        var compilation = Compile("gates");
        var turned = Code.Compile(compilation.SyntaxTrees.Reverse());
        var driver = CSharpGeneratorDriver.Create(Subject.Generators, parseOptions: Code.ParseOptions);

        Assert.Equal(Written(driver.RunGenerators(compilation)).Order(StringComparer.Ordinal), Written(driver.RunGenerators(turned)).Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> ResultAsync(Compilation compilation, bool isConcurrent)
    {
        var trial = await Trial.OfAsync(compilation, isConcurrent: isConcurrent);
        Assert.Empty(trial.Faults);
        return
        [
            .. trial.Diagnostics
                .Select(static d => $"{d.Location.GetLineSpan()} {d} {string.Join(" ", d.AdditionalLocations)} {string.Join(" ", d.Properties.OrderBy(static p => p.Key, StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal),
            .. trial.Generated.SyntaxTrees.Skip(compilation.SyntaxTrees.Count()).Select(static tree => tree.FilePath + tree),
        ];
    }

    private static List<string> Written(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results.SelectMany(static result => result.GeneratedSources).Select(static source => source.HintName + "\n" + source.SourceText)];

    private static CSharpCompilation Compile(string program) => Code.Compile(program switch
    {
        "languages" => Code.FilesIn("tests", "Robustness", "Languages", "Sources"),
        "gates" => Code.FilesIn("tests", "Generators.Tests", "Proof"),
        "sample" => [.. Code.FilesIn("samples", "BenefitsIntake", "Common"), .. Code.FilesIn("samples", "BenefitsIntake", "Leaky")],
        _ => AgencyProgram.Generate(1_500, FlowDensity.Few, seed: 3).Select(static file => (file.Path, file.Text.ToString())),
    });
}
