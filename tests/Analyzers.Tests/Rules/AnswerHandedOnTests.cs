using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What a human answered counts where it is handed to: in an argument, a member of one, a flag, a member of an enumeration, a result.</summary>
public sealed class AnswerHandedOnTests
{
    private const string Score = "if (ads.Score(subject.Number) > 0.5) return; ";
    private const string Asked = "var low = ads.Score(subject.Number) < 0.5; if (!low) return; ";

    [Theory]
    [InlineData("await Finish(subject, await desk.ReviewAsync(subject));", "async Task Finish(Case c, Decision r) { if (r.Outcome == Outcome.Approved) await office.StopAsync(c); }")]
    [InlineData("Finish(subject, desk.Approves(subject));", "void Finish(Case c, bool ok) { if (ok) office.Stop(c); }")]
    [InlineData("Finish(subject, desk.Approves(subject));", "void Finish(Case c, bool ok) => Deeper(c, ok); void Deeper(Case c, bool ok) { if (!ok) return; office.Stop(c); }")]
    [InlineData("subject.Status = StatusFor(desk.Review(subject));", "static Status StatusFor(Decision r) => r.Outcome switch { Outcome.Approved => Status.Denied, _ => Status.Granted };")]
    [InlineData("subject.Status = StatusFor(desk.Review(subject).Outcome);", "static Status StatusFor(Outcome o) => o == Outcome.Approved ? Status.Denied : Status.Granted;")]
    [InlineData("if (IsYes(desk.Review(subject))) office.Stop(subject);", "static bool IsYes(Decision r) => r.Outcome == Outcome.Approved;")]
    [InlineData("await new Handler(office).Handle(subject, desk.Review(subject));", "class Handler(IOffice o) { public async Task Handle(Case c, Decision d) { if (d is not { Outcome: Outcome.Approved }) return; await o.StopAsync(c); } }")]
    [InlineData("var x = new Context { C = subject }; x.Ok = desk.Approves(subject); Finish(x);", "void Finish(Context x) { if (x.Ok) office.Stop(x.C); } class Context { public Case C = null!; public bool Ok; }")]
    [InlineData("var x = new Context { C = subject }; x.Ok = desk.Approves(subject); if (x.Ok) office.Stop(x.C);", "class Context { public Case C = null!; public bool Ok; }")]
    [InlineData("var x = new Context(); x.Ok = desk.Approves(subject); Finish(subject, x);", "void Finish(Case c, Context x) { if (x.Ok) office.Stop(c); } class Context { public bool Ok; }")]
    [InlineData("var x = new Context(); x.Ok = desk.Approves(subject); Finish(subject, x);", "void Finish(Case c, Context x) { if (!x.Ok) return; office.Stop(c); } class Context { public bool Ok { get; set; } }")]
    [InlineData("Guard(desk.Approves(subject)); office.Stop(subject);", "static void Guard(bool ok) { if (!ok) throw new InvalidOperationException(); }")]
    [InlineData("Guard(desk.Review(subject).IsApproved); office.Stop(subject);", "static void Guard(bool ok) { if (!ok) throw new InvalidOperationException(); }")]
    public Task InAnArgument(string body, string members) => AdverseActionTests.InMethodAsync(Asked + body, members);

    [Theory]
    [InlineData("var act = desk.Review(subject).Outcome == Outcome.Approved ? \"stop\" : \"keep\"; if (act == \"stop\") office.Stop(subject);")]
    [InlineData("var deny = false; if (desk.Review(subject).Outcome == Outcome.Approved) deny = true; if (deny) office.Stop(subject);")]
    [InlineData("var keep = true; if (desk.Approves(subject)) keep = false; if (!keep) office.Stop(subject);")]
    [InlineData("var next = 0; if (desk.Approves(subject)) next = 2; switch (next) { case 2: office.Stop(subject); break; }")]
    [InlineData("var next = 0; if (desk.Approves(subject)) next = 2; if (next is 2) office.Stop(subject);")]
    public Task InAValueThatIsChosenByIt(string body) => AdverseActionTests.InMethodAsync(Score + body);

    [Theory]
    [InlineData("async Task<bool> MayAsync(Case c) { if (ads.Score(c.Number) > 0.5) return false; await desk.RequireAsync(c); return true; }", "if (await MayAsync(subject)) office.Stop(subject);")]
    [InlineData("async Task<bool> MayAsync(Case c) { if (ads.Score(c.Number) > 0.5) return false; if (!await desk.ApprovesAsync(c)) return false; return true; }", "if (await MayAsync(subject)) office.Stop(subject);")]
    [InlineData("enum Next { None, Deny } Next May(Case c) { _ = ads.Score(c.Number); return desk.Approves(c) ? Next.Deny : Next.None; }", "if (May(subject) == Next.Deny) office.Stop(subject);")]
    [InlineData("string May(Case c) { if (ads.Score(c.Number) > 0.5) return \"keep\"; return desk.Approves(c) ? \"stop\" : \"keep\"; }", "if (May(subject) == \"stop\") office.Stop(subject);")]
    public Task InAResult(string members, string body) => AdverseActionTests.InMethodAsync(body, members);

    [Theory]
    [InlineData("var ok = new List<Case>(); foreach (var c in new[] { subject }) if (ads.Score(c.Number) < 0.5 && desk.Approves(c)) ok.Add(c); foreach (var c in ok) office.Stop(c);")]
    [InlineData("var ok = new List<Case>(); foreach (var c in new[] { subject }) if (ads.Score(c.Number) < 0.5) ok.Add(c); foreach (var c in ok) {|ADS2001:office.Stop(c)|};")]
    [InlineData("var ok = new List<Case>(); foreach (var c in new[] { subject }) { _ = desk.Approves(c); if (ads.Score(c.Number) < 0.5) ok.Add(c); } foreach (var c in ok) {|ADS2001:office.Stop(c)|};")]
    public Task InAList(string body) => AdverseActionTests.InMethodAsync(body);

    [Theory]
    [InlineData("if (desk.Judge(subject) == Verdict.Refused) return; office.Stop(subject);")]
    [InlineData("if (desk.Judge(subject) is not Verdict.Refused) office.Stop(subject);")]
    [InlineData("if (desk.Judge(subject) == Verdict.Refused) {|ADS2003:office.Stop(subject)|};")]
    [InlineData("if (desk.Ask(subject) == Outcome.Overturned) return; {|ADS2003:office.Stop(subject)|};")]
    [InlineData("var act = ads.Score(subject.Number) < 0.5 ? (Action<Case>)office.Stop : office.Notify; {|ADS2001:act(subject)|};")]
    public Task OfTwoAnswers_TheOther(string body) => AdverseActionTests.InMethodAsync(Asked + body.Replace("desk.Judge", "judge.Judge"), """
        enum Verdict { Approved, Refused }
        interface IJudge { [HumanReview] Verdict Judge(Case c); }
        IJudge judge = null!;
        """);

    [Theory]
    [InlineData("{|ADS2003:Finish(subject, desk.Review(subject))|};", "void Finish(Case c, Decision r) { if (r.Outcome != Outcome.Approved) office.Stop(c); }")]
    [InlineData("{|ADS2003:Finish(subject, desk.Approves(subject))|};", "void Finish(Case c, bool ok) { Console.WriteLine(ok); office.Stop(c); }")]
    [InlineData("{|ADS2003:Finish(subject, !desk.Approves(subject))|};", "void Finish(Case c, bool ok) { if (ok) office.Stop(c); }")]
    [InlineData("Guard(desk.Approves(subject)); {|ADS2003:office.Stop(subject)|};", "static void Guard(bool ok) { if (ok) throw new InvalidOperationException(); }")]
    [InlineData("var act = desk.Approves(subject) ? \"stop\" : \"keep\"; if (act == \"keep\") {|ADS2003:office.Stop(subject)|};", "")]
    [InlineData("var act = desk.Approves(subject) ? \"stop\" : \"keep\"; if (act != \"stop\") {|ADS2003:office.Stop(subject)|};", "")]
    [InlineData("var deny = false; if (desk.Approves(subject)) deny = true; if (flag) deny = true; if (deny) {|ADS2003:office.Stop(subject)|};", "")]
    [InlineData("var next = flag ? 2 : 0; if (desk.Approves(subject)) next = 2; if (next == 2) {|ADS2003:office.Stop(subject)|};", "")]
    // What was approved was another output.
    [InlineData("var deny = false; if (desk.Approves(subject)) deny = true; if (ads.Score(subject.Number) < 0.5 && deny) {|ADS2001:office.Stop(subject)|};", "")]
    [InlineData("if (May(subject)) {|ADS2001:office.Stop(subject)|};", "bool May(Case c) { if (ads.Score(c.Number) > 0.5) return true; return desk.Approves(c); }")]
    [InlineData("if (!May(subject)) {|ADS2001:office.Stop(subject)|};", "bool May(Case c) { if (ads.Score(c.Number) > 0.5) return false; if (!desk.Approves(c)) return false; return true; }")]
    public Task TurnedRound_OrChosenOtherwise_IsNoApproval(string body, string members) => AdverseActionTests.InMethodAsync(Asked + body, members);
}
