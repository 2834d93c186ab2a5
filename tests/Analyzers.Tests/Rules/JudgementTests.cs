using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What a library answers when it is asked about output: comparisons by method, sizes of collections, look-ups, guards.</summary>
public sealed class JudgementTests
{
    private const string Members = """
        enum Advice { Ok, Bad }
        sealed record Verdict(double Value, string Text, bool Eligible, Advice Advice);
        [AdsClient("scoring")] interface IJudge { Verdict Judge(string number); }
        IJudge judge = null!;
        static readonly HashSet<string> Bad = ["deny", "no"];
        static readonly Dictionary<string, string> Reasons = new() { ["x"] = "deny" };
        static readonly Dictionary<Advice, Status> Map = new() { [Advice.Ok] = Status.Granted, [Advice.Bad] = Status.Denied };
        readonly Dictionary<Advice, Status> map = new() { { Advice.Bad, Status.Denied } };
        static readonly Status[] Table = [Status.Denied, Status.Granted];
        static readonly Dictionary<Advice, Status> Kind = new() { [Advice.Ok] = Status.Granted };
        void Put(Case c) => c.Status = Status.Denied;
        sealed class Validation { public List<string> Errors = []; public bool IsValid => Errors.Count == 0; }
        Validation Validate(Case c) { var r = new Validation(); if (ads.Score(c.Number) < .5) r.Errors.Add("low"); return r; }
        """;

    [Theory]
    [InlineData("if (ads.Score(subject.Number).Equals(.5)) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (ads.Score(subject.Number).CompareTo(.5) < 0) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (string.Compare(judge.Judge(\"1\").Text, \"deny\", StringComparison.Ordinal) == 0) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (System.Text.RegularExpressions.Regex.IsMatch(judge.Judge(\"1\").Text, \"deny\")) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (Bad.Contains(judge.Judge(\"1\").Text)) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (judge.Judge(\"1\").Text.IndexOf(\"deny\", StringComparison.Ordinal) >= 0) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (EqualityComparer<Advice>.Default.Equals(judge.Judge(\"1\").Advice, Advice.Bad)) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (Reasons.ContainsKey(judge.Judge(\"1\").Text)) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (Comparer<double>.Default.Compare(ads.Score(subject.Number), .5) < 0) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("try { ArgumentOutOfRangeException.ThrowIfLessThan(ads.Score(subject.Number), 0.5); } catch (ArgumentException) { {|ADS2001:office.Stop(subject)|}; }")]
    [InlineData("try { Check(ads.Score(subject.Number)); } catch (ArgumentException) { {|ADS2001:office.Stop(subject)|}; } void Check(double s) => ArgumentOutOfRangeException.ThrowIfLessThan(s, 0.5);")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(ads.Score(subject.Number), 0.5); {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (new[] { Advice.Bad }.AsEnumerable().Contains(judge.Judge(\"1\").Advice)) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (judge.Judge(\"1\").Text.AsSpan().SequenceEqual(\"no\")) {|ADS2001:office.Stop(subject)|};")]
    public Task Comparison_ByAMethod(string body) => AdverseActionTests.InMethodAsync(body, Members);

    [Theory]
    [InlineData("var errors = new List<string>(); if (ads.Score(subject.Number) < .5) errors.Add(\"low\"); if (errors.Count > 0) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var errors = new List<string>(); if (ads.Score(subject.Number) < .5) errors.Add(\"low\"); if (errors.Any()) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("if (!Validate(subject).IsValid) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var low = new HashSet<string>(); if (ads.Score(subject.Number) < .5) low.Add(subject.Number); if (low.Contains(subject.Number)) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var all = new List<Case> { subject }; var keep = new HashSet<Case>(); foreach (var c in all) if (ads.Score(c.Number) >= .5) keep.Add(c); foreach (var c in all.Except(keep)) {|ADS2001:office.Stop(c)|};")]
    [InlineData("var text = new System.Text.StringBuilder(); if (ads.Score(subject.Number) < .5) text.Append(\"low\"); if (text.Length > 0) {|ADS2001:office.Stop(subject)|};")]
    [InlineData("var all = new List<Case> { subject }; all.RemoveAll(c => ads.Score(c.Number) > .5); all.ForEach(c => {|ADS2001:office.Stop(c)|});")]
    [InlineData("var all = new List<Case> { subject }; var low = all.Where(c => ads.Score(c.Number) < .5).Select(c => c.Number).ToHashSet(); foreach (var c in all) if (low.Contains(c.Number)) {|ADS2001:office.Stop(c)|};")]
    public Task WhetherThereIsAny(string body) => AdverseActionTests.InMethodAsync(body, Members);

    [Theory]
    [InlineData("subject.Status = {|ADS2001:Map[judge.Judge(\"1\").Advice]|};")]
    [InlineData("subject.Status = {|ADS2001:Table[judge.Judge(\"1\").Eligible ? 1 : 0]|};")]
    [InlineData("if (map.TryGetValue(judge.Judge(\"1\").Advice, out var s)) subject.Status = {|ADS2001:s|};")]
    [InlineData("subject.Status = Kind[judge.Judge(\"1\").Advice];")]
    [InlineData("subject.Status = Map[flag ? Advice.Ok : Advice.Bad];")]
    public Task TableInAField(string body) => AdverseActionTests.InMethodAsync(body, Members);

    [Theory]
    [InlineData("new List<Case> { subject }.Where(c => ads.Score(c.Number) < .5).ToList().ForEach(c => c.Status = {|ADS2001:Status.Denied|});")]
    [InlineData("new List<Case> { subject }.Where(c => ads.Score(c.Number) < .5).ToList().ForEach({|ADS2001:Put|});")]
    [InlineData("foreach (var c in new List<Case> { subject }.Where(c => ads.Score(c.Number) < .5)) c.Status = {|ADS2001:Status.Denied|};")]
    [InlineData("_ = new List<Case> { subject }.Where(c => ads.Score(c.Number) < .5).Select(c => { c.Status = {|ADS2001:Status.Denied|}; return c; }).ToList();")]
    [InlineData("new List<Case> { subject }.Where(c => c.Number != \"\").ToList().ForEach(c => c.Status = Status.Denied);")]
    public Task WhatAQueryLeft(string body) => AdverseActionTests.InMethodAsync(body, Members);

    [Theory]
    [InlineData("var s = ads.Score(subject.Number); Console.WriteLine(s.Equals(.5)); office.Stop(subject);")]
    [InlineData("var errors = new List<string>(); if (subject.Number == \"\") errors.Add(\"no number\"); if (errors.Count > 0) office.Stop(subject); Console.WriteLine(ads.Score(\"1\"));")]
    [InlineData("var seen = new HashSet<string>(); if (!seen.Add(subject.Number)) return; office.Stop(subject);")]
    [InlineData("ArgumentNullException.ThrowIfNull(subject); office.Stop(subject); Console.WriteLine(ads.Score(\"1\"));")]
    public Task WhatDependsOnNoOutput(string body) => AdverseActionTests.InMethodAsync(body, Members);
}
