using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace AdsGuard.Conformance;

/// <summary>
/// The catalogue of C# as regards data flow. Each file under Cases is a family of constructs; each marked line in it is a statement about what reaches
/// the system there. The marks are the recorded state: whatever the analyzers get better or worse at shows here as a difference.
/// </summary>
public class ConformanceTests(ITestOutputHelper output)
{
    private static readonly string[] DataProtectionRules = ["ADS1001", "ADS1002", "ADS1003"];

    [Fact]
    public void EveryCaseCompiles()
    {
        var errors = CaseCompilation.Load().Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Empty(errors);
    }

    [Fact]
    public void EveryMarkNamesClassifiedData()
    {
        var cases = CaseCompilation.Load();

        var named = cases.Points.SelectMany(point => point.Data);

        Assert.Empty(named.Except(ProtectedData.AllIn(cases.Compilation).Keys));
    }

    [Fact]
    public void EveryLineHasOneMark()
    {
        var points = CaseCompilation.Load().Points;

        Assert.Equal(points.Length, points.DistinctBy(point => (point.Family, point.Line)).Count());
        Assert.True(points.Length >= 500, $"The catalogue has shrunk to {points.Length} points.");
    }

    [Fact]
    public async Task AnalyzersReportWhatTheMarksSay()
    {
        var cases = CaseCompilation.Load();
        var (diagnostics, faults) = await cases.AnalyzeAsync(AllAnalyzers(), CancellationToken.None);
        var reported = diagnostics
            .Where(diagnostic => DataProtectionRules.Contains(diagnostic.Id))
            .ToLookup(diagnostic => (diagnostic.Location.SourceTree?.FilePath, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1));

        var scoreboard = Score(cases, reported);

        output.WriteLine(scoreboard.Render());
        await File.WriteAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "conformance.txt"), [scoreboard.Render(), .. scoreboard.Differences]);
        Assert.Empty(faults);
        Assert.True(scoreboard.Differences.IsEmpty, Environment.NewLine + string.Join(Environment.NewLine, scoreboard.Differences));
    }

    private static Scoreboard Score(CaseCompilation cases, ILookup<(string?, int), Diagnostic> reported)
    {
        var data = ProtectedData.AllIn(cases.Compilation);
        var places = cases.Points.ToDictionary(point => ((string?)(point.Family + ".cs"), point.Line));

        return new Scoreboard(
            [.. places.Select(place => Verdict.On(place.Value, [.. reported[place.Key]], data))],
            [.. reported.Where(line => !places.ContainsKey(line.Key)).SelectMany(line => line)]);
    }

    private static ImmutableArray<DiagnosticAnalyzer> AllAnalyzers()
    {
        var analyzers = Assembly.Load("AdsGuard.Analyzers")
            .GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        Assert.NotEmpty(analyzers);
        return analyzers;
    }
}
