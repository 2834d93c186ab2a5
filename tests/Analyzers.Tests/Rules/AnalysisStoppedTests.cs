using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS9004: no limit that can lose a flow is silent.</summary>
public sealed class AnalysisStoppedTests
{
    [Fact]
    public Task AnExpressionThatIsTooDeep_IsTold()
    {
        var nested = string.Concat(Enumerable.Repeat("F(", 300)) + "\"\"" + new string(')', 300);
        return Verify.ReportsAsync($$"""
            class Program
            {
                static string F(string text) => text;

                void {|ADS9004:Run|}(IModel model) => model.Ask({{nested}});
            }
            """);
    }

    [Fact]
    public Task MoreWaysInThanAreHandedOn_AreTold()
    {
        var calls = string.Join("\n", Enumerable.Range(0, 70).Select(static i => $"model.Ask(text + {i});"));
        return Verify.ReportsAsync($$"""
            class Program
            {
                public void {|ADS9004:Run|}(IModel model, string text)
                {
                    {{calls}}
                }
            }
            """);
    }

    [Fact]
    public Task OrdinaryCode_StaysFarBelow()
    {
        var calls = string.Join("\n", Enumerable.Range(0, 60).Select(static i => $"text = F(text + {i}); if (text.Length > {i}) model.Ask(text);"));
        return Verify.ReportsAsync($$"""
            class Program
            {
                static string F(string text) => text;

                public void Run(IModel model, string text)
                {
                    {{calls}}
                }
            }
            """);
    }

    [Fact]
    public Task CodeThatIsInReachOfNoAds_IsNotLookedAt()
    {
        var nested = string.Concat(Enumerable.Repeat("F(", 300)) + "\"\"" + new string(')', 300);
        return Verify.ReportsAsync($$"""
            class Program
            {
                static string F(string text) => text;

                string Run() => {{nested}};
            }
            """);
    }
}
