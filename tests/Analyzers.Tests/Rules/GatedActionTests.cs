using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What a gated method does, and what is done where it has come back, stands behind its review; what is done where it throws does not.</summary>
public sealed class GatedActionTests
{
    private const string Office = """
        public enum Status { Open, [AdverseAction("Denied")] Denied }

        public sealed class Claim { public string Number = ""; public Status Status; }

        [AdsClient("scoring")] public interface IScoring { double Of(string number); }

        public partial class Office
        {
            private Status _last;

            [AdverseAction("Deny")] public partial void Deny([ReviewSubject] string number, [AdsOutput("scoring")] double? score);

            private void DenyAfterReview(string number, double? score) => _last = Status.Denied;

            [AdverseAction("Deny")] public partial Task DenyAsync([ReviewSubject] string number, [AdsOutput("scoring")] double? score);

            private Task DenyAfterReviewAsync(string number, double? score) { _last = Status.Denied; return Task.CompletedTask; }

            [AdverseAction("Close")] public partial Task<bool> CloseAsync([ReviewSubject] string number, [AdsOutput("scoring")] double? score);

            private Task<bool> CloseAfterReviewAsync(string number, double? score) { _last = Status.Denied; return Task.FromResult(false); }
        }

        """;

    [Theory]
    // The body takes the action; the gate stands before it.
    [InlineData("if (scoring.Of(claim.Number) is var s and < 0.5) office.Deny(claim.Number, s);")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) await office.DenyAsync(claim.Number, s);")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) await office.CloseAsync(claim.Number, s);")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) await Helper(s); Task Helper(double score) => office.DenyAsync(claim.Number, score);")]
    // Where it has come back, a human has approved.
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) { office.Deny(claim.Number, s); claim.Status = Status.Denied; }")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) { await office.DenyAsync(claim.Number, s); claim.Status = Status.Denied; }")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) { await office.CloseAsync(claim.Number, s); claim.Status = Status.Denied; }")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5 && office.TryDeny(claim.Number, s) == ReviewOutcome.Approved) claim.Status = Status.Denied;")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5 && await office.TryDenyAsync(claim.Number, s) == ReviewOutcome.Approved) claim.Status = Status.Denied;")]
    // Where it has not, nobody has.
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) claim.Status = {|ADS2001:Status.Denied|};")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5 && office.TryDeny(claim.Number, s) != ReviewOutcome.Approved) claim.Status = {|ADS2003:Status.Denied|};")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) { office.TryDeny(claim.Number, s); claim.Status = {|ADS2003:Status.Denied|}; }")]
    [InlineData("var s = scoring.Of(claim.Number); if (s < 0.5) { _ = office.DenyAsync(claim.Number, s); claim.Status = {|ADS2003:Status.Denied|}; }")]
    [InlineData("var s = scoring.Of(claim.Number); try { office.Deny(claim.Number, s); } catch (ReviewPendingException) { claim.Status = {|ADS2001:Status.Denied|}; }")]
    [InlineData("var s = scoring.Of(claim.Number); try { await office.DenyAsync(claim.Number, s); } catch { claim.Status = {|ADS2001:Status.Denied|}; }")]
    public Task AGatedMethod_IsAReview(string body) => Verify.ReportsWithGatesAsync(Office + $$"""
        class Program(IScoring scoring, Office office)
        {
            async Task Run(Claim claim) { await Task.Yield(); {{body}} _ = (scoring, office); }
        }
        """);

    [Theory]
    [InlineData("foreach (var claim in claims) { var s = scoring.Of(claim.Number); if (s < 0.5 && desk.Approves(claim, s)) claim.Status = Status.Denied; }")]
    [InlineData("while (claims.Count > 0) { var claim = claims[0]; claims.RemoveAt(0); var s = scoring.Of(claim.Number); if (!desk.Approves(claim, s)) continue; claim.Status = Status.Denied; }")]
    [InlineData("foreach (var claim in claims) { var s = scoring.Of(claim.Number); if (s < 0.5 && {|ADS2002:desk.Agrees(s)|}) claim.Status = Status.Denied; }")]
    // What an ADS puts out by a parameter is output, too.
    [InlineData("var claim = claims[0]; scoring.Into(claim.Number, out var s); if (s < 0.5) claim.Status = {|ADS2001:Status.Denied|};")]
    [InlineData("var claim = claims[0]; scoring.Into(claim.Number, out var s); if (s < 0.5 && desk.Approves(claim, s)) claim.Status = Status.Denied;")]
    public Task AReview_OfACaseInALoop_IsGivenMoreThanTheOutput(string body) => Verify.ReportsAsync($$"""
        public enum Status { Open, [AdverseAction("Denied")] Denied }

        public sealed class Claim { public string Number = ""; public Status Status; }

        [AdsClient("scoring")] public interface IScoring { double Of(string number); void Into(string number, out double score); }

        public interface IDesk { [HumanReview] bool Approves(Claim claim, double score); [HumanReview] bool Agrees(double score); }

        class Program(IScoring scoring, IDesk desk)
        {
            void Run(List<Claim> claims) { {{body}} _ = (scoring, desk); }
        }
        """);
}
