using Xunit.Abstractions;

namespace AdsGuard.Evasion;

/// <summary>
/// Ways of taking an adverse action, or of sending protected data, around the rules and the gates. Each file under Ways is one, and says what becomes of it:
/// a rule reports it, it fails when it is run, or it is a limit. A limit that is a limit no longer fails here, and is written down anew.
/// </summary>
public class EvasionTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Way.All().Select(static way => way.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task TheWayEndsAsItsFileSays(string name)
    {
        var way = Way.Load(name);
        var compilation = new WayCompilation(way);
        switch (way.Outcome)
        {
            case Outcome.Stopped:
                var (exception, harm) = await compilation.RunAsync();
                Assert.Equal(way.Exception, exception?.GetType().Name);
                Assert.Equal(0, harm);
                break;
            case Outcome.Caught:
                var reported = await compilation.ReportedAsync(CancellationToken.None);
                Assert.True(way.Rules.All(rule => reported.Contains(rule)), $"Reported: {string.Join(", ", reported)}");
                break;
            default:
                Assert.Empty(await compilation.ReportedAsync(CancellationToken.None));
                break;
        }
    }

    /// <summary>What is stopped would not be stopped anyway.</summary>
    [Fact]
    public async Task AnApprovedActionHappensOnce()
    {
        const string Source = """
            public static class Evasion
            {
                public static Task Run()
                {
                    var agency = new Agency();
                    var determination = new Determination(agency.Gates);
                    agency.AskAndApprove(() => determination.Deny("7", 0.1, "low"));
                    determination.Deny("7", 0.1, "low");
                    return Task.Run(() => determination.Deny("7", 0.1, "low"));
                }
            }
            """;

        var (exception, harm) = await new WayCompilation(new Way("Approved", "", Outcome.Stopped, "", Source)).RunAsync();

        Assert.IsAssignableFrom<HumanReviewRequiredException>(exception);
        Assert.Equal(1, harm);
    }

    [Fact]
    public void ThereAreManyWaysAndFewLimits()
    {
        var ways = Way.All();

        foreach (var group in ways.GroupBy(static way => way.Outcome).OrderBy(static group => group.Key))
            output.WriteLine($"{group.Key}: {group.Count()}");

        Assert.True(ways.Length >= 40, $"Only {ways.Length} ways are left.");
        Assert.Equal(ways.Length, ways.DistinctBy(static way => way.Number).Count());
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Contains(ways, way => way.Outcome == outcome));
    }

    [Fact]
    public void ThePageTellsEveryWay()
    {
        var rows = File.ReadAllLines(RepositoryRoot.Combine("docs", "evasion.md"))
            .SkipWhile(static line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1);

        Assert.Equal(Way.All().Select(static way => way.Row), rows);
    }
}
