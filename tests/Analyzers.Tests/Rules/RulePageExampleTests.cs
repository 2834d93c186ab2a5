using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>The examples of pages that are written as whole members compile, and are reported where the page says so and nowhere else.</summary>
public sealed partial class RulePageExampleTests
{
    [Theory]
    [InlineData("ADS2009")]
    [InlineData("ADS2010")]
    public async Task Example_IsReportedBeforeAndSilentAfter(string rule)
    {
        var blocks = Code().Matches(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs", "rules", rule + ".md"))).Select(static match => match.Groups["code"].Value).ToList();
        Assert.Equal(2, blocks.Count);
        Assert.Contains("// " + rule, blocks[0], StringComparison.Ordinal);

        foreach (var block in blocks)
        {
            await Verify.ReportsAsync(AdverseActionTests.Office + $$"""
                class Program(IScoring _scoring, IOffice _office, IDesk _desk)
                {
                    private IOffice Office => _office;
                    private IDesk Desk => _desk;
                    private Task SendLetterAsync(Case subject, string text) => Task.CompletedTask;
                {{Reported().Replace(block, "{|$2:$1|};")}}
                }
                """);
        }
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"([\w.]+\([\w, ]*\));\s*// (ADS\d{4})")]
    private static partial Regex Reported();
}
