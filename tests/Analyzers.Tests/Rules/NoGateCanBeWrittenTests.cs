using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS2005: what is in the way of a gate, and where nobody asks for one. Which forms have a gate is proved where they are generated.</summary>
public sealed class NoGateCanBeWrittenTests
{
    [Theory]
    [InlineData("void Deny(string s, [AdsOutput(\"x\")] int o)", "no parameter says whom it is about: mark one with [ReviewSubject]")]
    [InlineData("void Deny([ReviewSubject] string s, int o)", "no parameter is what a system put out: mark one with [AdsOutput]")]
    [InlineData("void Deny([ReviewSubject] string s, [ReviewSubject] string t, [AdsOutput(\"x\")] int o)", "more than one parameter is whom it is about: leave one [ReviewSubject]")]
    [InlineData("void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, object more)", "a decision cannot be bound to 'more', since 'object' has no canonical form: take values, lists or sealed records of them, or mark it [NotUnderReview] if it has no bearing on the action")]
    [InlineData("ref int Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, in int[] more)", "what is acted on is a copy of 'more', and a reference into that cannot come out: take it by value")]
    [InlineData("Task Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o, in int more)", "'more' does not outlast the wait for a review: take it by value, and not on the stack")]
    [InlineData("Task<bool> DenyAsync<T>([ReviewSubject] string s, [AdsOutput(\"x\")] T? o)", "nothing is there to go on with once the review approved: write 'Task<bool> DenyAfterReviewAsync<T>(string s, T? o)' in 'Office'")]
    [InlineData("static void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o)", "nothing is there to go on with once the review approved: write 'static void DenyAfterReview(string s, int o)' in 'Office'")]
    public async Task WhatIsInTheWay_IsNamed(string method, string obstacle)
    {
        var isStatic = method.StartsWith("static", System.StringComparison.Ordinal);
        var diagnostic = await Verify.SingleAsync($$"""
            public partial class Office
            {
                [AdverseAction("Deny")] public {{(isStatic ? "static partial " + method["static ".Length..] : "partial " + method)}};
            }
            """);

        Assert.Equal("ADS2005", diagnostic.Id);
        var name = method.Contains("DenyAsync", System.StringComparison.Ordinal) ? "DenyAsync" : "Deny";
        Assert.Equal($"No gate can be written for 'Office.{name}' (Gov. Code 12898.1(a), (d)): {obstacle}", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("bool TryRate([ReviewSubject] string s, out Score score);", "what can be adverse comes out by 'score', where no gate judges it: return it as a value, Task<T> or ValueTask<T>")]
    [InlineData("Lazy<Score> Rate([ReviewSubject] string s);", "what can be adverse lies in 'Lazy<Score>' where no gate looks: return a value, or a list or a sealed record of values, nested at most four deep")]
    [InlineData("Score Last { get; }", "a property or an event puts out what can be adverse, and no gate stands there: make it a method with a [ReviewSubject] parameter")]
    [InlineData("IReadOnlyList<IRatings> All();", "it hands out what stands behind the gate, by 'IReadOnlyList<IRatings>': return the interface itself, or a task of it")]
    [InlineData("void Get(out IRatings model);", "it hands out what stands behind the gate, by 'model': return the interface itself, or a task of it")]
    public async Task WhatLeadsAroundTheGate_IsNamed(string member, string obstacle)
    {
        var diagnostic = await Verify.SingleAsync($$"""
            public sealed record Score([property: AdverseWhen(false)] bool Fits);

            [AdsClient("ratings")]
            public interface IRatings
            {
                Score Of([ReviewSubject] string s);

                {{member}}
            }
            """);

        Assert.Equal("ADS2005", diagnostic.Id);
        Assert.EndsWith(": " + obstacle, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public Task ABodyThatIsWrittenAlready_AsksNobody() => Verify.ReportsAsync("""
        public partial class Office
        {
            [AdverseAction("Deny")] public partial void {|ADS2005:Deny|}([ReviewSubject] string s, [AdsOutput("x")] int o);

            public partial void Deny(string s, int o) { }
        }
        """);

    [Fact]
    public Task AnAttributeThatNobodyGenerated_MakesNoGate() => Verify.ReportsAsync("""
        public partial class Office
        {
            [AdverseAction("Deny")] public partial void {|ADS2005:Deny|}([ReviewSubject] string s, [AdsOutput("x")] int o);

            [System.CodeDom.Compiler.GeneratedCode("AdsGuard.Generators", "1.0.0")] public partial void Deny(string s, int o) { }
        }
        """);

    [Fact]
    public Task WithoutAWishForAGate_NothingIsInTheWay() => Verify.ReportsAsync("""
        public enum Status { Open, [AdverseAction("Deny")] Denied }

        public class Office
        {
            [AdverseAction("Deny")] public void Deny(object anything) { }
            [AdverseAction("Flag")] public bool IsFraud { get; set; }
            [AdverseAction("Close")] public const string Closed = "closed";
        }

        public interface IReviewedByHand
        {
            [AdverseAction("Stop")] void Stop(object anything);
            [AdverseAction("Flag")] bool IsFraud { get; set; }
        }

        public sealed class Score { [AdverseWhen(false)] public bool Fits { get; set; } }

        [AdsClient("model")]
        public interface IScores { Score Rate(string number); }
        """);

    [Fact]
    public Task AnInterface_AsksByWhatItsParametersSay() => Verify.ReportsAsync("""
        public interface IOffice
        {
            [AdverseAction("Stop")] void {|ADS2005:Stop|}([ReviewSubject] string number);
            [AdverseAction("Flag")] bool {|ADS2005:IsFraud|} { get; set; }
            [AdverseAction("Was flagged")] bool WasFraud { get; init; }
        }
        """);

    [Fact]
    public Task AnInterface_AsksByTheMentionOfItsDecorator() => Verify.ReportsAsync("""
        public interface IOffice
        {
            [AdverseAction("Stop")] void {|ADS2005:Stop|}(string number);
        }

        /// <summary>Makes the ReviewedOffice.</summary>
        public static class Composition;
        """);

    [Fact]
    public Task AnOutputThatIsGatedBeside_MakesTheOtherOneReported() => Verify.ReportsAsync("""
        public sealed record Score([AdverseWhen(false)] bool Fits);

        [AdsClient("model")]
        public interface IScores
        {
            Score Rate([ReviewSubject] string number);
            IAsyncEnumerable<Score> {|ADS2005:RateAllAsync|}([ReviewSubject] string number);
            Task TrainAsync(string number);
        }
        """);
}
