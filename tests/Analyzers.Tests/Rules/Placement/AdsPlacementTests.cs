using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules.Placement;

/// <summary>ADS9003 on what says where an ADS is, and what goes in and comes out.</summary>
public sealed class AdsPlacementTests
{
    [Theory]
    [InlineData("[{|ADS9003:AdsClient(\"\")|}] interface IScoring { }")]
    [InlineData("[{|ADS9003:AdsClient(\"  \")|}] interface IScoring { }")]
    [InlineData("[assembly: {|ADS9003:AdsSystem(\"\")|}]")]
    [InlineData("interface IScoring { double Score([{|ADS9003:AdsInput(\"\")|}] string text); }")]
    [InlineData("interface IScoring { [return: {|ADS9003:AdsOutput(\"\")|}] double Score(string text); }")]
    [InlineData("interface IScoring { [{|ADS9003:AdsClient(null!)|}] double Score(string text); }")]
    public Task ABlankId_HasNoEffect(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("[{|ADS9003:AdsClient(\"score\")|}] string _endpoint = \"\";")]
    [InlineData("[{|ADS9003:AdsClient(\"score\")|}] int Port { get; set; }")]
    [InlineData("[{|ADS9003:AdsClient(\"score\")|}] int? Port { get; set; }")]
    [InlineData("[{|ADS9003:AdsClient(\"score\")|}] DayOfWeek Day { get; set; }")]
    [InlineData("void Run([{|ADS9003:AdsClient(\"score\")|}] string endpoint) { }")]
    [InlineData("[return: {|ADS9003:AdsClient(\"score\")|}] Task<string> Endpoint() => Task.FromResult(\"\");")]
    [InlineData("[return: {|ADS9003:AdsClient(\"score\")|}] void Endpoint() { }")]
    public Task AClientOfATypeThatCannotBeCalled_HasNoEffect(string member) => Verify.ReportsAsync($"class Program {{ {member} }}");

    [Theory]
    [InlineData("[AdsClient(\"score\")] System.Net.Http.HttpClient _http = new();")]
    [InlineData("[AdsClient(\"score\")] Func<string, double> Score { get; set; } = _ => 0;")]
    [InlineData("[AdsClient(\"score\")] object _late = new();")]
    [InlineData("[AdsClient(\"score\")] dynamic _late = 1;")]
    [InlineData("[AdsClient(\"score\")] double Score(string text) => 0;")]
    [InlineData("[AdsClient(\"score\")] void Feed(string text) { }")]
    [InlineData("[AdsClient(\"score\")] Task FeedAsync(string text) => Task.CompletedTask;")]
    [InlineData("[return: AdsClient(\"score\")] System.Net.Http.HttpClient Make() => new();")]
    [InlineData("void Run([AdsClient(\"score\")] IDisposable client) { }")]
    public Task AClientThatCanBeCalled_HasAnEffect(string member) => Verify.ReportsAsync($"class Program {{ {member} }}");

    [Theory]
    [InlineData("[{|ADS9003:AdsClient(\"score\")|}] [NotAds(NotAdsReason.Database)] interface IArchive { void Put(string text); }")]
    [InlineData("interface IArchive { [NotAds(NotAdsReason.Database)] [{|ADS9003:AdsClient(\"score\")|}] void Put(string text); }")]
    [InlineData("[NotAds(NotAdsReason.Database)] interface IArchive { [{|ADS9003:AdsClient(\"score\")|}] void Put(string text); }")]
    [InlineData("[NotAds(NotAdsReason.Database)] class Outer { [{|ADS9003:AdsClient(\"score\")|}] public interface IArchive { void Put(string text); } }")]
    [InlineData("[NotAds(NotAdsReason.Database)] interface IArchive { void Put([{|ADS9003:AdsInput(\"score\")|}] string text); }")]
    [InlineData("interface IArchive { [NotAds(NotAdsReason.Database)] void Put([{|ADS9003:AdsInput(\"score\")|}] string text); }")]
    public Task WhatIsAlsoSaidToBeNone_HasNoEffect(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("[AdsClient(\"score\")] interface IScoring { [NotAds(NotAdsReason.NoSimplifiedOutput)] string Version(); double Score(string text); }")]
    [InlineData("[NotAds(NotAdsReason.Database)] interface IArchive { } [AdsClient(\"score\")] interface IScoring : IArchive { double Score(string text); }")]
    public Task AnExceptionWithinAClient_IsNoContradiction(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("[AdsClient(\"score\")] interface IScoring { double Score(string text); } [{|ADS9003:NotAds(NotAdsReason.Calculator)|}] interface ICalculator : IScoring { }")]
    [InlineData("[AdsClient(\"score\")] abstract class Scoring { } class Between : Scoring { } [{|ADS9003:NotAds(NotAdsReason.Calculator)|}] abstract class Calculator : Between { }")]
    [InlineData("[AdsClient(\"score\")] interface IScoring { double Score(string text); } abstract class Calculator : IScoring { [{|ADS9003:NotAds(NotAdsReason.Calculator)|}] public abstract double Score(string text); }")]
    // What has code is looked at.
    [InlineData("[AdsClient(\"score\")] interface IScoring { double Score(string text); } [NotAds(NotAdsReason.Calculator)] class Calculator : IScoring { public double Score(string text) => 1; }")]
    [InlineData("class Scoring { [AdsClient(\"score\")] public virtual double Score(string text) => 1; } class Calculator : Scoring { [NotAds(NotAdsReason.Calculator)] public override double Score(string text) => 1; }")]
    // What nobody marked as a client, or what the client itself takes out.
    [InlineData("interface IScoring { double Score(string text); } [NotAds(NotAdsReason.Calculator)] interface ICalculator : IScoring { }")]
    [InlineData("[AdsClient(\"score\")] interface IScoring { [NotAds(NotAdsReason.Calculator)] string Version(); } class Scoring : IScoring { [NotAds(NotAdsReason.Calculator)] public string Version() => \"1\"; }")]
    [InlineData("[AdsClient(\"score\")] interface IScoring { } class Scoring : IScoring { [NotAds(NotAdsReason.Calculator)] public string Own() => \"1\"; }")]
    public Task WhatAClientPassesOn_IsNotTakenBack(string source) => Verify.ReportsAsync(source);

    [Fact]
    public Task WhatInheritsFromAClient_IsOne() => Verify.ReportsAsync("""
        [{|ADS9003:NotAds(NotAdsReason.Calculator)|}] interface ICalculator : IModel { }

        class Program { void Send(ICalculator calculator, Applicant person) => calculator.Ask({|ADS1001:person.Ssn|}); }
        """);

    [Theory]
    [InlineData("bool TryScore([{|ADS9003:AdsInput(\"score\")|}] out string text);")]
    [InlineData("double Score([{|ADS9003:AdsInput(\"score\")|}] [NotAdsInput] string text);")]
    [InlineData("double Score(string text, [{|ADS9003:AdsInput(\"score\")|}] System.Threading.CancellationToken token);")]
    public Task AnInputThatCannotGoIn_HasNoEffect(string member) => Verify.ReportsAsync($"interface IScoring {{ {member} }}");

    [Theory]
    [InlineData("double Score([AdsInput(\"score\")] string text);")]
    [InlineData("double Score([AdsInput(\"score\")] ref string text);")]
    [InlineData("double Score([AdsInput(\"score\")] in DateTime date);")]
    [InlineData("[AdsInput(\"score\")] string Text { set; }")]
    [InlineData("[return: AdsInput(\"score\")] string LookUp(string name);")]
    [InlineData("[return: AdsOutput(\"score\")] Task<double> Score(string text);")]
    [InlineData("void Store([AdsOutput(\"score\")] double score);")]
    public Task WhatGoesInOrComesOut_HasAnEffect(string member) => Verify.ReportsAsync($"interface IScoring {{ {member} }}");

    [Theory]
    [InlineData("[return: {|ADS9003:AdsOutput(\"score\")|}] void Score(string text);")]
    [InlineData("[return: {|ADS9003:AdsOutput(\"score\")|}] Task Score(string text);")]
    [InlineData("[return: {|ADS9003:AdsInput(\"score\")|}] void LookUp(string name);")]
    public Task WhatReturnsNothing_HasNoEffect(string member) => Verify.ReportsAsync($"interface IScoring {{ {member} }}");

    [Theory]
    [InlineData("class Store { public void Put([{|ADS9003:NotAdsInput|}] string key) { } }")]
    [InlineData("interface IStore { void Put([{|ADS9003:NotAdsInput|}] string key); }")]
    [InlineData("static class Store { public static void Put([{|ADS9003:NotAdsInput|}] string key) { } }")]
    [InlineData("class Store([{|ADS9003:NotAdsInput|}] string key) { public string Key => key; }")]
    [InlineData("class Store { void Run() { Put(\"\"); void Put([{|ADS9003:NotAdsInput|}] string key) { } } }")]
    public Task NotAnInput_OfWhatIsNoClient_HasNoEffect(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("[AdsClient(\"score\")] interface IScoring { double Score(string text, [NotAdsInput] string key); }")]
    [InlineData("interface IScoring { [AdsClient(\"score\")] double Score(string text, [NotAdsInput] string key); }")]
    [InlineData("interface IScoring { double Score([AdsInput(\"score\")] string text, [NotAdsInput] string key); }")]
    [InlineData("[AdsClient(\"score\")] interface IScoring { } class Scoring : IScoring { public double Score(string text, [NotAdsInput] string key) => 0; }")]
    [InlineData("class Scoring { public double Score(string text, [NotAdsInput] string key) => 0; } class Program { [AdsClient(\"score\")] Scoring _scoring = new(); }")]
    [InlineData("class Scoring : IScoring { public double Score(string text, [NotAdsInput] string key) => 0; } interface IScoring { } class Program([AdsClient(\"score\")] IScoring scoring) { IScoring S => scoring; }")]
    [InlineData("class Base { public double Score(string text, [NotAdsInput] string key) => 0; } class Derived : Base { } class Program { [return: AdsClient(\"score\")] Task<Derived> Make() => null!; }")]
    [InlineData("static class Scoring { public static double Score(this IModel model, string text, [NotAdsInput] string key) => 0; }")]
    public Task NotAnInput_OfAClient_HasAnEffect(string source) => Verify.ReportsAsync(source);
}
