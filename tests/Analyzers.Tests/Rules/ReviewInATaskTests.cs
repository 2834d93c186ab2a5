using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>A review that comes back in a task counts where somebody waits for it, together with others or not.</summary>
public sealed class ReviewInATaskTests
{
    private const string Helpers = """
        async Task RequireAsync(Case c) { if (!await desk.ApprovesAsync(c)) throw new InvalidOperationException(); }
        async Task<int> NumberedAsync(Case c) { if (!await desk.ApprovesAsync(c)) throw new InvalidOperationException(); return 7; }
        async ValueTask<int> ValuedAsync(Case c) { if (!await desk.ApprovesAsync(c)) throw new InvalidOperationException(); return 7; }
        """;

    [Theory]
    [InlineData("await Task.WhenAll(RequireAsync(subject)); office.Stop(subject);")]
    [InlineData("await Task.WhenAll(Task.Delay(1), desk.RequireAsync(subject)).ConfigureAwait(false); office.Stop(subject);")]
    [InlineData("await Task.WhenAll(new[] { RequireAsync(subject), Task.Delay(1) }); office.Stop(subject);")]
    [InlineData("var both = new[] { RequireAsync(subject), Task.Delay(1) }; await Task.WhenAll(both); office.Stop(subject);")]
    [InlineData("await Task.WhenAll([RequireAsync(subject), Task.Delay(1)]); office.Stop(subject);")]
    [InlineData("var all = Task.WhenAll(NumberedAsync(subject), NumberedAsync(subject)); await all; office.Stop(subject);")]
    [InlineData("Task.WaitAll(RequireAsync(subject)); office.Stop(subject);")]
    [InlineData("_ = await NumberedAsync(subject); office.Stop(subject);")]
    [InlineData("var number = NumberedAsync(subject); Console.WriteLine(); Console.WriteLine(await number); office.Stop(subject);")]
    [InlineData("_ = NumberedAsync(subject).Result; office.Stop(subject);")]
    [InlineData("_ = NumberedAsync(subject).GetAwaiter().GetResult(); office.Stop(subject);")]
    [InlineData("await ValuedAsync(subject); office.Stop(subject);")]
    [InlineData("if (desk.ApprovesAsync(subject).Result) office.Stop(subject);")]
    [InlineData("desk.RequireAsync(subject).Wait(); office.Stop(subject);")]
    [InlineData("if (desk.RequireAsync(subject).Wait(100)) office.Stop(subject);")]
    [InlineData("await desk.RequireAsync(subject).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext); office.Stop(subject);")]
    [InlineData("var ok = await Task.Run(() => desk.ApprovesAsync(subject)); if (ok) office.Stop(subject);")]
    [InlineData("if (desk.ReviewAsync(subject).Result.Outcome == Outcome.Approved) office.Stop(subject);")]
    public Task WhoWaits_GoesOnWithTheApproval(string body) => AdverseActionTests.InMethodAsync("if (ads.Score(subject.Number) > 0.5) return; " + body, Helpers);

    [Theory]
    [InlineData("_ = NumberedAsync(subject); {|ADS2003:office.Stop(subject)|};")]
    [InlineData("desk.RequireAsync(subject).Wait(100); {|ADS2003:office.Stop(subject)|};")]
    [InlineData("if (!desk.RequireAsync(subject).Wait(100)) {|ADS2003:office.Stop(subject)|};")]
    [InlineData("await desk.RequireAsync(subject).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); {|ADS2003:office.Stop(subject)|};")]
    [InlineData("try { await desk.RequireAsync(subject); } finally { {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("try { desk.Require(subject); } finally { {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("_ = ValuedAsync(subject); {|ADS2003:office.Stop(subject)|};")]
    [InlineData("var number = NumberedAsync(subject); {|ADS2003:office.Stop(subject)|}; await number;")]
    [InlineData("_ = Task.WhenAll(RequireAsync(subject)); {|ADS2003:office.Stop(subject)|};")]
    [InlineData("await Task.WhenAny(RequireAsync(subject), Task.Delay(1)); {|ADS2003:office.Stop(subject)|};")]
    [InlineData("if (!desk.ApprovesAsync(subject).Result) {|ADS2003:office.Stop(subject)|};")]
    // Where the sequence is empty, nobody was asked.
    [InlineData("await Task.WhenAll(new List<Case>().Select(c => RequireAsync(c))); {|ADS2001:office.Stop(subject)|};")]
    public Task WhoDoesNot_ActsOnNothing(string body) => AdverseActionTests.InMethodAsync("if (ads.Score(subject.Number) > 0.5) return; " + body, Helpers);
}
