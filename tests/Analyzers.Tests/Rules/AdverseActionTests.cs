using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS2001, ADS2003 and ADS2010: what an adverse action depends on, by data and by control, and which reviews count.</summary>
public sealed class AdverseActionTests
{
    internal const string Office = """

        public enum Status
        {
            Open,
            Granted,
            [AdverseAction("Deny the application", Service = ServiceKind.SocialServices)] Denied,
        }

        public enum Outcome { Pending, Approved, Overturned }

        public sealed record Decision(Outcome Outcome, string Reviewer)
        {
            public bool IsApproved => Outcome == Outcome.Approved;
        }

        public sealed class Case
        {
            public string Number { get; set; } = "";
            public Status Status { get; set; }
            [AdverseAction("Mark as fraud")] public bool IsFraud { get; set; }
            public double Score { get; set; }
        }

        [AdsClient("scoring")]
        public interface IScoring
        {
            double Score(string number);
            Task<double> ScoreAsync(string number);
        }

        public interface IOffice
        {
            [AdverseAction("Stop the benefit")] void Stop(Case subject);
            [AdverseAction("Stop the benefit")] Task StopAsync(Case subject);
            [ServiceDetermination("Decide the claim")] void Decide(Case subject, bool grant);
            void Notify(Case subject);
        }

        public interface IDesk
        {
            [HumanReview] bool Approves(Case subject);
            [HumanReview] Task<bool> ApprovesAsync(Case subject);
            [HumanReview] Decision Review(Case subject);
            [HumanReview] Task<Decision> ReviewAsync(Case subject);
            [HumanReview] void Require(Case subject);
            [HumanReview] Task RequireAsync(Case subject);
            [HumanReview] Outcome Ask(Case subject);
            [HumanReview] bool Decides([ReviewSubject] string number, double score, string file = "");
            [VerifiesAdsOutput] double Verify(double score);
            [VerifiesAdsOutput] void Look(double score);
        }

        public interface ICaseload
        {
            void SetDays(string office, [AffectsServiceLevels] double days);
            [AffectsServiceLevels] void Publish(double days);
        }

        """;

    internal static Task InMethodAsync(string body, string members = "") => Verify.ReportsAsync(Office + $$"""
        class Program(IScoring ads, IOffice office, IDesk desk, ICaseload caseload, Queue<Action> later)
        {
            async Task Run(Case subject, bool flag)
            {
                await Task.Yield();
                {{body}}
            }

            {{members}}
        }
        """);

    [Theory]
    [InlineData("if (ads.Score(subject.Number) < 0.5) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var s = ads.Score(subject.Number); if (s > 0.5) return; {|ADS2001:office.Stop(subject)|};")]
    [InlineData("switch (ads.Score(subject.Number)) { case < 0.5: {|ADS2001:office.Stop(subject)|}; break; default: office.Notify(subject); break; }")]
    [InlineData("if (ads.Score(subject.Number) is < 0.5 and > 0.1) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("while (ads.Score(subject.Number) < 0.5) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("for (var s = ads.Score(subject.Number); s < 0.5; s++) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var low = ads.Score(subject.Number) < 0.5; if (low && flag) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (flag && ads.Score(subject.Number) < 0.5) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (flag || ads.Score(subject.Number) < 0.5) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var s = await ads.ScoreAsync(subject.Number); await (s < 0.5 ? {|ADS2001:office.StopAsync(subject)|} : Task.CompletedTask);")]
    [InlineData("try { if (ads.Score(subject.Number) < 0.5) throw new InvalidOperationException(); } catch (InvalidOperationException) { {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("try { Check(ads.Score(subject.Number)); } catch (InvalidOperationException) { {|ADS2001:office.Stop(subject)|}; } void Check(double s) { if (s < 0.5) throw new InvalidOperationException(); }")]
    [InlineData("if (ads.Score(subject.Number) > 0.5) return; try { Console.WriteLine(); } finally { {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) try { office.Notify(subject); } catch (Exception) { {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) try { try { office.Notify(subject); } finally { Console.WriteLine(); } } catch (Exception e) when (e.Message != \"\") { {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("try { if (ads.Score(subject.Number) < 0.5) office.Notify(subject); } finally { office.Stop(subject); }")]
    [InlineData("try { if (ads.Score(subject.Number) > 0.5) return; } finally { office.Stop(subject); }")]
    [InlineData("try { if (ads.Score(subject.Number) > 0.5) return; } finally { Console.WriteLine(); } {|ADS2001:office.Stop(subject)|};")]
    [InlineData("try { Console.WriteLine(); } finally { if (ads.Score(subject.Number) > 0.5) {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) { Action act = () => { if (ads.Score(subject.Number) < 0.5) {|ADS2001:office.Stop(subject)|}; }; act(); }")]
    [InlineData("try { Console.WriteLine(); } finally { Action act = () => { try { Console.WriteLine(); } finally { if (ads.Score(subject.Number) < 0.5) {|ADS2001:office.Stop(subject)|}; } }; act(); }")]
    [InlineData("Ensure(ads.Score(subject.Number)); {|ADS2001:office.Stop(subject)|}; void Ensure(double s) { if (s > 0.5) throw new InvalidOperationException(); }")]
    [InlineData("foreach (var c in new[] { subject }.Where(c => ads.Score(c.Number) < 0.5)) {|ADS2001:office.Stop(c)|};")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) goto stop; return; stop: {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var reason = ads.Score(subject.Number) switch { < 0.5 => 1, _ => 0 }; if (reason == 1) {|ADS2001:office.Stop(subject)|};")]
    public Task ControlByOutput_OfEveryForm(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("subject.Score = ads.Score(subject.Number); {|ADS2001:office.Stop(subject)|};")]
    [InlineData("subject.Status = {|ADS2001:ads.Score(subject.Number) < 0.5 ? Status.Denied : Status.Granted|};")]
    [InlineData("var next = Status.Open; if (ads.Score(subject.Number) < 0.5) next = Status.Denied; subject.Status = {|ADS2001:next|};")]
    [InlineData("subject.IsFraud = {|ADS2001:ads.Score(subject.Number) > 0.9|};")]
    [InlineData("if (ads.Score(subject.Number) > 0.9) subject.IsFraud = {|ADS2001:true|};")]
    [InlineData("if (ads.Score(subject.Number) > 0.9) SetStatus({|ADS2001:Status.Denied|}); void SetStatus(Status s) => subject.Status = s;")]
    [InlineData("if (ads.Score(subject.Number) > 0.9) _ = new Case { Status = {|ADS2001:Status.Denied|} };")]
    public Task AssignmentsOfAdverseValues_AreActions(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("if (ads.Score(subject.Number) < 0.5) {|ADS2001:Helper(subject)|};", "void Helper(Case c) => Deeper(c); void Deeper(Case c) { office.Stop(c); }")]
    [InlineData("{|ADS2001:Helper(subject, ads.Score(subject.Number))|};", "void Helper(Case c, double s) { if (s < 0.5) office.Stop(c); }")]
    [InlineData("if (IsLow(subject)) {|ADS2001:office.Stop(subject)|};", "bool IsLow(Case c) => ads.Score(c.Number) < 0.5;")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) later.Enqueue(() => {|ADS2001:office.Stop(subject)|});", "")]
    [InlineData("_last = ads.Score(subject.Number);", "double _last; void Later(Case c) { if (_last < 0.5) {|ADS2001:office.Stop(c)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) {|ADS2001:Each(subject, office.Stop)|};", "void Each(Case c, Action<Case> act) => act(c);")]
    public Task AcrossCalls(string body, string members) => InMethodAsync(body, members);

    [Theory]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && desk.Approves(subject)) office.Stop(subject);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { if (!await desk.ApprovesAsync(subject)) return; office.Stop(subject); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { desk.Require(subject); office.Stop(subject); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { await desk.RequireAsync(subject); office.Stop(subject); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { await desk.RequireAsync(subject).ConfigureAwait(false); office.Stop(subject); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && desk.Review(subject).Outcome == Outcome.Approved) office.Stop(subject);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && desk.Review(subject).IsApproved) office.Stop(subject);")]
    [InlineData("var d = await desk.ReviewAsync(subject); subject.Score = 1; var e = ads.Score(subject.Number); d = await desk.ReviewAsync(subject); if (e < 0.5 && d is { Outcome: Outcome.Approved }) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); var d = s < 0.5 ? desk.Review(subject) : null; if (d?.Outcome == Outcome.Approved) office.Stop(subject);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { var d = desk.Review(subject); if (d.Outcome is not Outcome.Approved) throw new InvalidOperationException(); subject.Status = Status.Denied; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) switch (desk.Ask(subject)) { case Outcome.Approved: office.Stop(subject); break; default: office.Notify(subject); break; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { var approved = desk.Approves(subject); if (approved == false) return; await office.StopAsync(subject); }")]
    public Task AReviewThatDecides_Counts(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && Asked(subject)) office.Stop(subject);", "bool Asked(Case c) => desk.Review(c).Outcome == Outcome.Approved;")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { Require(subject); office.Stop(subject); }", "void Require(Case c) { if (!desk.Approves(c)) throw new InvalidOperationException(); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && desk.Approves(subject)) Helper(subject);", "void Helper(Case c) => office.Stop(c);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) await Helper(subject);", "async Task Helper(Case c) { if (await desk.ApprovesAsync(c)) await office.StopAsync(c); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) After(subject, () => office.Stop(subject));", "void After(Case c, Action then) { if (desk.Approves(c)) then(); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) await After(subject, () => office.StopAsync(subject));", "async Task After(Case c, Func<Task> then) { if (await desk.ApprovesAsync(c)) await then(); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) Outer(subject, c => office.Stop(c));", "void Outer(Case c, Action<Case> then) => After(c, then); void After(Case c, Action<Case> then) { if (desk.Approves(c)) then(c); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) {|ADS2001:Each(() => office.Stop(subject))|};", "void Each(Action act) => act();")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) {|ADS2003:After(subject, () => office.Stop(subject))|};", "void After(Case c, Action then) { if (!desk.Approves(c)) then(); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) {|ADS2001:Keep(() => office.Stop(subject))|};", "void Keep(Action act) => later.Enqueue(act);")]
    public Task AReviewInAHelper_Counts(string body, string members) => InMethodAsync(body, members);

    [Theory]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { desk.Approves(subject); {|ADS2003:office.Stop(subject)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { if (desk.Approves(subject)) office.Notify(subject); {|ADS2003:office.Stop(subject)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && !desk.Approves(subject)) {|ADS2003:office.Stop(subject)|};")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { if (desk.Approves(subject)) office.Stop(subject); else {|ADS2003:office.Stop(subject)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { var d = desk.Review(subject); if (d.Outcome != Outcome.Overturned) {|ADS2003:office.Stop(subject)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { _ = desk.RequireAsync(subject); {|ADS2003:office.Stop(subject)|}; }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { if (desk.Approves(subject) || flag) {|ADS2003:office.Stop(subject)|}; }")]
    public Task AReviewThatDoesNotDecide_IsNotHonoured(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("var ok = ads.Score(subject.Number) < 0.5 && await desk.ApprovesAsync(subject); if (ok) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); var ok = false; if (s < 0.5) ok = desk.Approves(subject); if (ok) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); bool ok; if (s < 0.5) ok = await desk.ApprovesAsync(subject); else ok = false; if (ok) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); var refused = true; if (s < 0.5) refused = !desk.Approves(subject); if (refused) return; office.Stop(subject);")]
    [InlineData("if ((ads.Score(subject.Number) < 0.5, await desk.ApprovesAsync(subject)) is (true, true)) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); var ok = s < 0.5 || flag; if (ok) ok = false; if (ok) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var s = ads.Score(subject.Number); var ok = flag; if (s < 0.5) ok = desk.Approves(subject); if (ok) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if ((ads.Score(subject.Number) < 0.5, await desk.ApprovesAsync(subject)) is (true, false)) {|ADS2003:office.Stop(subject)|};")]
    public Task AnApprovalThatIsKept_Counts(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("var s = ads.Score(subject.Number); subject.Status = s < 0.5 && desk.Approves(subject) ? Status.Denied : Status.Granted;")]
    [InlineData("var s = ads.Score(subject.Number); var ok = s < 0.5 && await desk.ApprovesAsync(subject); SetStatus(ok ? Status.Denied : Status.Granted); void SetStatus(Status status) => subject.Status = status;")]
    [InlineData("var s = ads.Score(subject.Number); var next = Status.Granted; if (s < 0.5 && desk.Approves(subject)) next = Status.Denied; subject.Status = next;")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) subject.Status = desk.Ask(subject) switch { Outcome.Approved => Status.Denied, _ => Status.Open };")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) subject.Status = {|ADS2003:desk.Ask(subject) switch { Outcome.Overturned => Status.Denied, _ => Status.Open }|};")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) subject.Status = {|ADS2003:desk.Approves(subject) ? Status.Granted : Status.Denied|};")]
    [InlineData("var next = Status.Open; if (desk.Approves(subject)) next = Status.Denied; if (ads.Score(subject.Number) < 0.5) subject.Status = {|ADS2001:next|};")]
    public Task AnAdverseValueThatWasApproved_IsReviewedWhereItIsAssigned(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && Agreed(subject)) office.Stop(subject);", "bool Agreed(Case c) => c.Score > 0 && desk.Approves(c);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && Agreed(subject)) {|ADS2001:office.Stop(subject)|};", "bool Agreed(Case c) => c.Score > 0 || desk.Approves(c);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && await Agreed(subject)) office.Stop(subject);", "async Task<bool> Agreed(Case c) { try { return await desk.ApprovesAsync(c); } catch (TimeoutException) { return false; } }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && await Agreed(subject)) {|ADS2001:office.Stop(subject)|};", "async Task<bool> Agreed(Case c) { try { return await desk.ApprovesAsync(c); } catch (TimeoutException) { return true; } }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { await Require(subject); office.Stop(subject); }", "async Task Require(Case c) { if (!await desk.ApprovesAsync(c)) throw new InvalidOperationException(); }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { var asked = Require(subject); office.Notify(subject); await asked; office.Stop(subject); }", "async Task Require(Case c) => await desk.RequireAsync(c);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { Require(subject).GetAwaiter().GetResult(); office.Stop(subject); }", "async Task Require(Case c) => await desk.RequireAsync(c);")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) { _ = Require(subject); {|ADS2003:office.Stop(subject)|}; }", "async Task Require(Case c) { if (!await desk.ApprovesAsync(c)) throw new InvalidOperationException(); }")]
    public Task WhatAHelperPromises_IsWhatCounts(string body, string members) => InMethodAsync(body, members);

    [Theory]
    [InlineData("var ok = false; foreach (var c in new[] { subject, subject }) { var s = ads.Score(c.Number); if (!ok) ok = desk.Approves(c); if (s < 0.5 && ok) {|ADS2001:office.Stop(c)|}; }")]
    [InlineData("var ok = desk.Approves(subject); if (ads.Score(subject.Number) < 0.5 && ok) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var ok = desk.Approves(subject); var s = Again(); if (s < 0.5 && ok) {|ADS2001:office.Stop(subject)|}; double Again() => ads.Score(subject.Number);")]
    public Task AnApprovalOfAnEarlierOutput_IsStale(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("var low = ads.Score(subject.Number) < 0.5; var map = new Dictionary<bool, Action> { [true] = () => office.Stop(subject), [false] = () => office.Notify(subject) }; {|ADS2001:map[low]()|};")]
    [InlineData("var map = new Dictionary<bool, Action> { [true] = () => office.Stop(subject), [false] = () => office.Notify(subject) }; ads.Score(subject.Number); map[flag]();")]
    [InlineData("var map = new Dictionary<bool, Status> { [true] = Status.Denied, [false] = Status.Granted }; subject.Status = {|ADS2001:map[ads.Score(subject.Number) < 0.5]|};")]
    [InlineData("if (Enum.TryParse<Status>(ads.Score(subject.Number).ToString(), out var parsed)) subject.Status = {|ADS2001:parsed|};")]
    [InlineData("subject.Status = {|ADS2001:Enum.Parse<Status>(ads.Score(subject.Number).ToString())|};")]
    [InlineData("ads.Score(subject.Number); subject.Status = Enum.Parse<Status>(subject.Number);")]
    public Task WhatOutputLooksUp_DependsOnIt(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("if (desk.Approves(subject)) { if (ads.Score(subject.Number) < 0.5) {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("var ok = flag || desk.Approves(subject); var s = ads.Score(subject.Number); if (s < 0.5 && ok) {|ADS2001:office.Stop(subject)|};")]
    public Task AReviewBeforeTheOutput_SaysNothingAboutIt(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("if (flag) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); Console.WriteLine(s); if (flag) office.Stop(subject);")]
    [InlineData("if (ads.Score(subject.Number) > 0.5) office.Notify(subject);")]
    [InlineData("if (ads.Score(subject.Number) > 0.5) subject.Status = Status.Granted;")]
    [InlineData("if (ads.Score(subject.Number) > 0.5) subject.IsFraud = false;")]
    [InlineData("if (ads.Score(subject.Number) > 0.5) { if (subject.Status == Status.Denied) office.Notify(subject); }")]
    [InlineData("if (ads.Score(subject.Number) > 0.5) Console.WriteLine(Status.Denied);")]
    [InlineData("if (ads.Score(subject.Number) > 0.5) office.Notify(subject); office.Stop(subject);")]
    public Task NoAdverseActionThatDependsOnOutput_IsSilent(string body) => InMethodAsync(body);

    [Fact]
    public Task WithoutAnyAds_NoRuleSpeaks() => Verify.ReportsWithGatesAsync("""
        public enum Status { Open, [AdverseAction("Deny")] Denied }

        public sealed class Case { public Status Status { get; set; } [AdverseAction("Flag")] public bool IsFraud { get; set; } public decimal Income { get; set; } }

        public partial class Office
        {
            [AdverseAction("Stop")] public void Stop(Case subject) => subject.Status = Status.Denied;

            [AdverseAction("Deny")] public partial Task DenyAsync([ReviewSubject] string number, [AdsOutput("scoring")] double? score);

            private Task DenyAfterReviewAsync(string number, double? score) => Task.CompletedTask;

            [ServiceDetermination("Decide")] public void Decide(Case subject, bool grant) { }

            public async Task RunAsync(Case subject, string number)
            {
                if (subject.Income > 1000) { subject.Status = Status.Denied; subject.IsFraud = true; Stop(subject); }
                else Decide(subject, subject.Income < 10);
                await DenyAsync(number, null);
                await TryDenyAsync(number, null);
            }
        }
        """);

    [Fact]
    public Task ADenialByHand_BesideACompetitiveSystem_IsSilent() => Verify.ReportsAsync("""
        [assembly: AdsSystem("scoring", Use = AdsUse.CompetitiveDetermination)]
        """ + Office + """
        class Program(IScoring ads, IOffice office)
        {
            void Run(Case subject, bool flag)
            {
                var score = ads.Score(subject.Number);
                subject.Status = score < 0.5 ? Status.Denied : Status.Granted;
                office.Decide(subject, score > 0.5);
                if (flag) office.Stop(subject);
            }
        }
        """);

    [Fact]
    public Task AFavourableDetermination_IsASuggestion() => InMethodAsync("if (ads.Score(subject.Number) > 0.5) {|ADS2010:office.Decide(subject, true)|};");

    [Fact]
    public Task ACompetitiveDetermination_IsSilent() => Verify.ReportsAsync("""
        [assembly: AdsSystem("scoring", Use = AdsUse.CompetitiveDetermination)]
        """ + Office + """
        class Program(IScoring ads, IOffice office)
        {
            void Run(Case subject) { if (ads.Score(subject.Number) < 0.5) office.Stop(subject); }
        }
        """);

    [Fact]
    public Task AGatedPartialMethod_AsksForItself() => Verify.ReportsWithGatesAsync(Office + """
        partial class Program(IScoring ads)
        {
            void Run(Case subject)
            {
                var score = ads.Score(subject.Number);
                if (score < 0.5) Deny(subject.Number, score);
                if (score < 0.4) {|ADS2001:Deny(subject.Number, null)|};
                if (score < 0.3) TryDeny(subject.Number, score);
                if (score < 0.2) {|ADS2001:TryDeny(subject.Number, null)|};
            }

            [AdverseAction("Deny")] public partial void Deny([ReviewSubject] string number, [AdsOutput("scoring")] double? score);

            private void DenyAfterReview(string number, double? score) => ads.ToString();
        }
        """);

    [Fact]
    public Task ADecoratedInterface_AsksForItself() => Verify.ReportsWithGatesAsync(Office + """
        public interface IStops
        {
            [AdverseAction("Stop")] void Stop([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
        }

        class Program(IScoring ads, IStops stops, ReviewedStops reviewed)
        {
            void Run(Case subject)
            {
                var score = ads.Score(subject.Number);
                if (score < 0.5) stops.Stop(subject.Number, score);
                if (score < 0.4) {|ADS2001:stops.Stop(subject.Number, null)|};
                if (score < 0.3) reviewed.TryStop(subject.Number, score);
                if (score < 0.2) {|ADS2001:reviewed.TryStop(subject.Number, null)|};
            }
        }

        class LoggedStops(IStops inner) : IStops
        {
            public void Stop(string number, [AdsOutput("scoring")] double? score) => inner.Stop(number, score);
        }

        class Stops : IStops
        {
            public void Stop(string number, double? score) { }

            public void StopLow(IScoring ads, string number) { if (ads.Score(number) < 0.5) {|ADS2001:Stop(number, 1)|}; }
        }
        """);

    [Fact]
    public Task ADecoratorThatNobodyGenerated_IsNoReview() => Verify.ReportsAsync(Office + """
        public interface {|ADS2005:IStops|}
        {
            [AdverseAction("Stop")] void Stop([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
        }

        [{|ADS9006:GeneratedReviewGate|}]
        class ReviewedStops(IStops inner) : IStops
        {
            [{|ADS9006:GeneratedReviewGate("Stop")|}] void IStops.Stop(string number, [AdsOutput("scoring")] double? score) => {|ADS2001:inner.Stop(number, score)|};
        }

        namespace AdsGuard
        {
            class GeneratedReviewGateAttribute(string? afterReview = null) : System.Attribute { public string? AfterReview => afterReview; }
        }
        """);

    [Fact]
    public Task AnAttributeThatNobodyGenerated_IsNoReview() => Verify.ReportsAsync(Office + """
        partial class Program(IScoring ads)
        {
            void Run(Case subject)
            {
                var score = ads.Score(subject.Number);
                if (score < 0.5) {|ADS2001:Deny(subject.Number, score)|};
            }

            [AdverseAction("Deny")] public partial void {|ADS2005:Deny|}([ReviewSubject] string number, [AdsOutput("scoring")] double? score);

            [System.CodeDom.Compiler.GeneratedCode("AdsGuard.Generators", "1.0")] public partial void Deny(string number, double? score) { }
        }
        """);

    [Fact]
    public Task ADeclaredOutput_IsOneWithoutAClient() => Verify.ReportsAsync("""
        public sealed class Letter { public bool IsSent { get; set; } }

        class Program
        {
            [AdverseAction("Refuse")] static void Refuse(Letter letter) => letter.IsSent = true;

            void Run(Letter letter, [AdsOutput("triage")] string advice) { if (advice == "refuse") {|ADS2001:Refuse(letter)|}; }
        }
        """);

    [Theory]
    [InlineData("var s = ads.Score(subject.Number); if ({|ADS2002:desk.Decides(subject.Number, s)|}) office.Stop(subject);")]
    [InlineData("var v = judge.Judge(\"1\"); if ({|ADS2002:desk.Decides(subject.Number, v.Value)|}) office.Stop(subject);")]
    [InlineData("var v = judge.Judge(\"1\"); if ({|ADS2002:desk.Decides(subject.Number, v.Value, v.Text)|}) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); if ({|ADS2002:desk.Decides(subject.Number, s, \"low\")|}) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); if (desk.Decides(subject.Number, s, subject.Status.ToString())) office.Stop(subject);")]
    [InlineData("if (desk.Decides(subject.Number, 0.5)) office.Stop(subject);")]
    [InlineData("var s = ads.Score(subject.Number); if (s < 0.5 && desk.Approves(subject)) office.Stop(subject);")]
    public Task AReviewOfNothingButOutput(string body) => InMethodAsync(body, """
        sealed record Verdict(double Value, string Text);
        [AdsClient("scoring")] interface IJudge { Verdict Judge(string number); }
        IJudge judge = null!;
        """);

    [Theory]
    [InlineData("MinimumEligibilityThreshold(\"Order 26-04\")")]
    [InlineData("AuthorizedSoleBasis(\"The section that says so\")")]
    public Task AnExemption_LiftsTheOtherFactors_AndNotTheReview(string exemption) => InMethodAsync("await Task.Yield();", $$"""
        [{{exemption}}] void Exempt(Case c)
        {
            var s = ads.Score(c.Number);
            if (desk.Decides(c.Number, s)) office.Stop(c);
            else if (s < 0.2) {|ADS2003:office.Stop(c)|};
        }
        """);

    [Theory]
    [InlineData("caseload.SetDays(\"north\", {|ADS2006:ads.Score(\"north\")|});")]
    [InlineData("var days = ads.Score(\"north\"); caseload.Publish({|ADS2006:days * 2|});")]
    [InlineData("{|ADS2006:Pass(ads.Score(\"north\"))|}; void Pass(double d) => caseload.Publish(d);")]
    [InlineData("caseload.Publish(desk.Verify(ads.Score(\"north\")));")]
    [InlineData("var days = ads.Score(\"north\"); desk.Look(days); caseload.Publish(days);")]
    [InlineData("desk.Look(1); var days = ads.Score(\"north\"); caseload.Publish({|ADS2006:days|});")]
    [InlineData("caseload.Publish(14);")]
    [InlineData("if (ads.Score(\"north\") > 1) caseload.Publish(14);")]
    public Task ReliedOnOutput_IsVerifiedFirst(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("")]
    [InlineData("TODO")]
    public Task AnExemptionWithoutBasis(string basis) => InMethodAsync("await Task.Yield();", $$"""
        [{|ADS2007:MinimumEligibilityThreshold("{{basis}}")|}] void A() { }
        [{|ADS2007:AuthorizedSoleBasis("{{basis}}")|}] void B() { }
        [AuthorizedSoleBasis("The section")] void C() { }
        """);

    [Fact]
    public Task OutputOfAServiceSystem_SaysWhenItIsAdverse() => Verify.ReportsAsync("""
        [assembly: AdsSystem("benefits", Use = AdsUse.Services)]
        [assembly: AdsSystem("other", Use = AdsUse.Other)]

        public sealed class Marked { [AdverseWhen(false)] public bool Eligible { get; set; } }
        public enum Advice { Grant, [AdverseWhen] Refuse }
        public sealed class WithEnum { public Advice Advice { get; set; } }
        public sealed class Plain { public bool Eligible { get; set; } }

        [AdsClient("benefits")]
        public interface IBenefits
        {
            double {|ADS2008:Score|}(string number);
            [return: AdverseWhen(AdverseComparison.Below, 0.5)] double ScoreOf(string number);
            Task<Marked> MarkedAsync(string number);
            IReadOnlyList<WithEnum> Listed(string number);
            Task<Plain> {|ADS2008:PlainAsync|}(string number);
            void Train(string number);
            Task TrainAsync(string number);
        }

        [AdsClient("other")]
        public interface IOther { double Score(string number); }
        """);

    [Theory]
    [InlineData("if (ads.Score(subject.Number) < 0.5) {|ADS2009:RejectApplication(subject)|};", "void RejectApplication(Case c) { }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) await {|ADS2009:DenyAsync(subject)|};", "Task DenyAsync(Case c) => Task.CompletedTask;")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) _state = {|ADS2009:State.Rejected|};", "enum State { Open, Rejected } State _state;")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) RejectApplication(subject);", "void RejectApplication(Case c) { if (desk.Approves(c)) office.Stop(c); }")]
    [InlineData("if (desk.Approves(subject)) RejectApplication(subject);", "void RejectApplication(Case c) { }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5) Denying(subject);", "void Denying(Case c) { }")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && desk.Approves(subject)) DenyIt(subject);", "void DenyIt(Case c) { }")]
    public Task WhatLooksLikeAnAdverseAction_IsMarked(string body, string members) => InMethodAsync(body, members);
}
