using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Xunit.Abstractions;

namespace AdsGuard.Robustness.Foreign;

/// <summary>
/// Code that was written without a thought of us. In each check the code of this repository and of the sources it is tested with; with ADSGUARD_ROBUSTNESS_FOLDER whatever folder it
/// names, for which benchmarks/ForeignCode makes some hundred thousand lines.
/// </summary>
public sealed class ForeignCodeTests(ITestOutputHelper output)
{
    public static TheoryData<string> Folders => Tier.Folder is not { } folder ? [RepositoryRoot.Combine("src", "Runtime")]
        : Directory.EnumerateFiles(folder, "*.cs").Any() || File.Exists(Path.Combine(folder, "references.txt")) ? [folder]
        : [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task NothingEscapes(string folder)
    {
        var (line, faults) = await ForeignRun.AnalyzeAsync(folder);

        output.WriteLine(line);
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Threads_ChangeNothing(string folder)
    {
        var (compilation, options) = ForeignMarks.Add(ForeignFolder.Compile(folder));

        Assert.Equal(Shown(await Trial.OfAsync(compilation, options, isConcurrent: false, mayStop: true)), Shown(await Trial.OfAsync(compilation, options, isConcurrent: true, mayStop: true)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void TheIndex_LosesNothing(string folder)
    {
        var (compilation, options) = ForeignMarks.Add(ForeignFolder.Compile(folder), putEverythingInReach: false);
        var policy = Policy.Of(options, static text => ModelFile.Parse(text.ToString()), CancellationToken.None);

        var without = Found(new FlowEngine(compilation, new OwnTreeFacts(), policy, useIndex: false), compilation);
        var with = Found(new FlowEngine(compilation, new OwnTreeFacts(), policy), compilation);

        Assert.Equal(without, with);
    }

    private static List<string> Shown(Trial trial) => [.. trial.Faults, .. trial.Diagnostics.Select(static d => d + string.Join(" ", d.AdditionalLocations)).Order(StringComparer.Ordinal)];

    private static List<string> Found(FlowEngine engine, Compilation compilation) =>
        [.. compilation.SyntaxTrees.SelectMany(tree => engine.FlowsIn(tree, CancellationToken.None)).Select(static flow => $"{flow.Place.GetLocation().GetLineSpan()} {flow.Data} {flow.System.Id}")];
}
