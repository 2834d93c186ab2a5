using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What an output gate lets out has been reviewed where it is adverse - where the gate is used, and nobody goes around it.</summary>
public sealed class OutputGateTests
{
    private const string Model = """
        using Microsoft.Extensions.DependencyInjection;

        public sealed record Score([AdverseWhen(AdverseComparison.Below, 0.5)] double Likelihood);

        [AdsClient("scoring")]
        public interface IScoring
        {
            Score Of([ReviewSubject] string number);
            Task<Score> OfAsync([ReviewSubject] string number);
            string Explain([ReviewSubject] string number);
        }

        public sealed class Scoring : IScoring
        {
            public Score Of(string number) => new(1);
            public Task<Score> OfAsync(string number) => Task.FromResult(new Score(1));
            public string Explain(string number) => "";
        }

        [AdsClient("other")] public interface IOther { string Ask(string number); }

        public interface IOffice
        {
            [AdverseAction("Stop")] void Stop(string number);
            void SetDays([AffectsServiceLevels] double days);
        }

        """;

    private const string Composition = "static class Composition { static void Add(IServiceCollection services) => services.AddReviewedScoring<Scoring>(); }\n";

    [Theory]
    [InlineData("if (scoring.Of(\"7\").Likelihood < 0.5) office.Stop(\"7\");")]
    [InlineData("if ((await scoring.OfAsync(\"7\")).Likelihood < 0.5) office.Stop(\"7\");")]
    [InlineData("var score = await scoring.OfAsync(\"7\").ConfigureAwait(false); if (score is { Likelihood: < 0.5 }) Helper(); void Helper() => office.Stop(\"7\");")]
    [InlineData("_kept = scoring.Of(\"7\"); if (_kept.Likelihood < 0.5) office.Stop(\"7\");")]
    // An output that no gate stands behind, or that is used for something else.
    [InlineData("if (scoring.Explain(\"7\") == \"low\") {|ADS2001:office.Stop(\"7\")|};")]
    [InlineData("if (other.Ask(\"7\") == \"low\") {|ADS2001:office.Stop(\"7\")|};")]
    [InlineData("var advice = other.Ask(\"7\"); var score = scoring.Of(\"7\"); if (advice == \"low\" && score.Likelihood < 0.5) {|ADS2001:office.Stop(\"7\")|};")]
    [InlineData("office.SetDays({|ADS2006:scoring.Of(\"7\").Likelihood|});")]
    // Nobody knows the implementation better than who made it.
    [InlineData("if (direct.Of(\"7\").Likelihood < 0.5) {|ADS2001:office.Stop(\"7\")|};")]
    public Task WhereTheGateIsUsed_ItsOutputIsReviewed(string body) => Verify.ReportsWithGatesAsync(Model + Composition + $$"""
        class Program(IScoring scoring, IOther other, IOffice office, Scoring direct)
        {
            Score? _kept;
            async Task Run() { await Task.Yield(); {{body}} _ = (scoring, other, office, direct, _kept); }
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("static class Composition { static void Add(IServiceCollection services) => services.AddScoped<IScoring, Scoring>(); }")]
    [InlineData("static class Composition { /* AddReviewedScoring, new ReviewedScoring() */ static string Name => nameof(ReviewedScoring); }")]
    public Task WhereNobodyUsesTheGate_OutputIsOutput(string composition) => Verify.ReportsWithGatesAsync(Model + composition + """
        class Program(IScoring scoring, IOffice office)
        {
            void Run() { if (scoring.Of("7").Likelihood < 0.5) {|ADS2001:office.Stop("7")|}; }
        }
        """);

    [Fact]
    public Task TheDecoratorInHand_IsTheGate() => Verify.ReportsWithGatesAsync(Model + """
        class Program(IOffice office, ReviewGates gates)
        {
            void Run()
            {
                IScoring scoring = new ReviewedScoring(new Scoring(), gates);
                if (scoring.Of("7").Likelihood < 0.5) office.Stop("7");
            }
        }
        """);

    [Theory]
    [InlineData("services.{|ADS2004:AddScoped<IScoring, Scoring>|}();")]
    [InlineData("services.AddSingleton<IScoring>({|ADS2004:new Scoring()|});")]
    [InlineData("services.AddSingleton(typeof(IScoring), {|ADS2004:typeof(Scoring)|});")]
    // By its own type ADS2001 looks at what its output leads to.
    [InlineData("services.AddScoped<Scoring>();")]
    [InlineData("services.AddScoped<IScoring>(p => new ReviewedScoring(p.GetRequiredService<Scoring>(), p.GetRequiredService<ReviewGates>()));")]
    public Task WhereTheGateIsUsed_NobodyGoesAroundIt(string body) => Verify.ReportsWithGatesAsync(Model + Composition + $$"""
        class Program { void Add(IServiceCollection services) { {{body}} } }
        """);
}
