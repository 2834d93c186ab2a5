using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.CodeFixes.Tests;

/// <summary>Gates put before methods, decorators before implementations, marks on what looks adverse. Every fixed source compiles with what is then generated.</summary>
public sealed class GateFixTests
{
    private const string Client = """
        using System;
        using System.Threading.Tasks;
        using AdsGuard;
        using Microsoft.Extensions.DependencyInjection;

        [AdsClient("scoring")]
        public interface IScoring
        {
            double Score(string number);
        }

        public interface IBenefits
        {
            [AdverseAction("Stop")]
            void Stop([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
        }

        public class Benefits : IBenefits
        {
            public void Stop(string number, double? score) { }
        }


        """;

    [Fact]
    public Task AnAdverseMethod_GetsAGate() => VerifyGates.FixesAsync<AdverseActionIsNotReviewedFix>(AdverseActionIsNotReviewedFix.Key_PutGate, Client + """
        public class Office
        {
            /// <summary>Denies.</summary>
            [AdverseAction("Deny the application")]
            public async Task<bool> DenyAsync(string number, double score)
            {
                await Task.Yield();
                return score > 0; // done
            }
        }

        public class Intake(IScoring scoring, Office office)
        {
            public async Task RunAsync(string number)
            {
                var score = scoring.Score(number);
                if (score < 0.5) await {|ADS2001:office.DenyAsync(number, score)|};
                if (score < 0.4) await {|ADS2001:office.DenyAsync(number, score)|};
            }
        }
        """, Client + """
        public partial class Office
        {
            /// <summary>Denies.</summary>
            [AdverseAction("Deny the application")]
            public partial Task<bool> DenyAsync([ReviewSubject] string number, [AdsOutput("scoring")] double score);

            private async Task<bool> DenyAfterReviewAsync(string number, double score)
            {
                await Task.Yield();
                return score > 0; // done
            }
        }

        public class Intake(IScoring scoring, Office office)
        {
            public async Task RunAsync(string number)
            {
                var score = scoring.Score(number);
                if (score < 0.5) await office.DenyAsync(number, score);
                if (score < 0.4) await office.DenyAsync(number, score);
            }
        }
        """);

    [Fact]
    public Task SeveralMethods_OfNestedTypes_GetTheirGates() => VerifyGates.FixesAsync<AdverseActionIsNotReviewedFix>(AdverseActionIsNotReviewedFix.Key_PutGate, Client + """
        public static class Offices
        {
            public sealed record North(ReviewGates Gates)
            {
                [AdverseAction("Deny")]
                public static void Deny<T>([ReviewSubject] string number, double? score = null, params T[] more) where T : class => Console.WriteLine(number);
            }

            public readonly struct South
            {
                [AdverseAction("Refuse")] public void Refuse(string number, [AdsOutput("scoring")] double score) { }
            }

            public static void Run(IScoring scoring, South south)
            {
                {|ADS2001:North.Deny("a", scoring.Score("a"), "b")|};
                {|ADS2001:south.Refuse("a", scoring.Score("a"))|};
            }
        }
        """, Client + """
        public static partial class Offices
        {
            public sealed partial record North(ReviewGates Gates)
            {
                [AdverseAction("Deny")]
                public static partial void Deny<T>([ReviewSubject] string number, [AdsOutput("scoring")] double? score = null, params T[] more) where T : class;

                private static void DenyAfterReview<T>(string number, double? score, T[] more) where T : class => Console.WriteLine(number);
            }

            public readonly partial struct South
            {
                [AdverseAction("Refuse")] public partial void Refuse([ReviewSubject] string number, [AdsOutput("scoring")] double score);

                private void RefuseAfterReview(string number, double score) { }
            }

            public static void Run(IScoring scoring, South south)
            {
                North.Deny("a", scoring.Score("a"), "b");
                south.Refuse("a", scoring.Score("a"));
            }
        }
        """, iterations: 2);

    [Fact]
    public Task WhomItIsAbout_IsLeftToPeople_WhereThatIsInDoubt() => VerifyGates.FixesAsync<AdverseActionIsNotReviewedFix>(AdverseActionIsNotReviewedFix.Key_PutGate, Client + """
        public class Office
        {
            [AdverseAction("Deny")]
            public void Deny(string number, double score, string reason) { }

            public void Run(IScoring scoring) => {|ADS2001:Deny("a", scoring.Score("a"), "low")|};
        }
        """, Client + """
        public partial class Office
        {
            [AdverseAction("Deny")]
            public partial void {|ADS2005:Deny|}(string number, [AdsOutput("scoring")] double score, string reason);

            private void DenyAfterReview(string number, double score, string reason) { }

            public void Run(IScoring scoring) => Deny("a", scoring.Score("a"), "low");
        }
        """);

    [Theory]
    // Nothing that a decision could be bound to, nobody it is about, nothing to put a gate into.
    [InlineData("public class Office { [AdverseAction(\"Deny\")] public void Deny(string number, object score) { } public void Run(IScoring scoring) => {|ADS2001:Deny(\"a\", scoring.Score(\"a\"))|}; }")]
    [InlineData("public class Office { [AdverseAction(\"Deny\")] public void Deny(double score) { } public void Run(IScoring scoring) => {|ADS2001:Deny(scoring.Score(\"a\"))|}; }")]
    [InlineData("public class Office { [AdverseAction(\"Deny\")] public bool IsDenied { get; set; } public void Run(IScoring scoring) => IsDenied = {|ADS2001:scoring.Score(\"a\") < 0.5|}; }")]
    [InlineData("public abstract class Office { [AdverseAction(\"Deny\")] public abstract void Deny(string number, double score); public void Run(IScoring scoring) => {|ADS2001:Deny(\"a\", scoring.Score(\"a\"))|}; }")]
    [InlineData("public class Office { [AdverseAction(\"Deny\")] public void Deny(string number, double score) { } void DenyAfterReview() { } public void Run(IScoring scoring) => {|ADS2001:Deny(\"a\", scoring.Score(\"a\"))|}; }")]
    public Task WhatNoGateCanBePutBefore_IsLeftAlone(string type) => VerifyGates.OffersNothingAsync<AdverseActionIsNotReviewedFix>(AdverseActionIsNotReviewedFix.Key_PutGate, Client + type);

    [Fact]
    public Task ARegistration_UsesTheDecorator() => VerifyGates.FixesAsync<GateIsBypassedFix>(GateIsBypassedFix.Key_UseDecorator, Client + """
        public static class Composition
        {
            public static void Add(IServiceCollection services)
            {
                services.{|ADS2004:AddScoped<IBenefits, Benefits>|}();
                services.{|ADS2004:AddSingleton<IBenefits, Benefits>|}().AddOptions();
                services.AddSingleton<IBenefits>(p => {|ADS2004:new Benefits()|});
                services.{|ADS2004:AddTransient<Benefits>|}();
            }

            private static IServiceCollection AddOptions(this IServiceCollection services) => services;
        }
        """, Client + """
        public static class Composition
        {
            public static void Add(IServiceCollection services)
            {
                services.AddReviewedBenefits<Benefits>();
                services.AddReviewedBenefits<Benefits>(ServiceLifetime.Singleton).AddOptions();
                services.AddSingleton<IBenefits>(p => new ReviewedBenefits(new Benefits(), ReviewGates.Current));
                services.{|ADS2004:AddTransient<Benefits>|}();
            }

            private static IServiceCollection AddOptions(this IServiceCollection services) => services;
        }
        """, iterations: 3);

    [Fact]
    public Task ACreation_IsHandedToTheDecorator_WithTheGatesAtHand() => VerifyGates.FixesAsync<GateIsBypassedFix>(GateIsBypassedFix.Key_UseDecorator, Client + """
        public sealed class Composition(ReviewGates gates)
        {
            private IBenefits _benefits = {|ADS2004:new Benefits { }|};

            public IBenefits Make() => {|ADS2004:new Benefits()|};

            public static IBenefits MakeElsewhere() { return {|ADS2004:new Benefits()|}; }

            public object Keep() { Benefits kept = {|ADS2004:new()|}; return (kept, _benefits, gates); }
        }
        """, Client + """
        public sealed class Composition(ReviewGates gates)
        {
            private IBenefits _benefits = new ReviewedBenefits(new Benefits { }, gates);

            public IBenefits Make() => new ReviewedBenefits(new Benefits(), gates);

            public static IBenefits MakeElsewhere() { return new ReviewedBenefits(new Benefits(), ReviewGates.Current); }

            public object Keep() { Benefits kept = {|ADS2004:new()|}; return (kept, _benefits, gates); }
        }
        """, iterations: 3);

    [Fact]
    public Task WhatLooksAdverse_IsMarked() => VerifyGates.FixesAsync<UnmarkedAdverseActionFix>(UnmarkedAdverseActionFix.Key_MarkAdverse, Client + """
        public enum State
        {
            Open,
            Rejected,
        }

        public class Office(IScoring scoring)
        {
            private State _state;

            private Task RejectApplicationAsync(string number) => Task.CompletedTask;

            public async Task RunAsync()
            {
                if (scoring.Score("a") < 0.5) await {|ADS2009:RejectApplicationAsync("a")|};
                if (scoring.Score("b") < 0.5) await {|ADS2009:RejectApplicationAsync("b")|};
                if (scoring.Score("c") < 0.5) _state = {|ADS2009:State.Rejected|};
            }

            public State Current => _state;
        }
        """, Client + """
        public enum State
        {
            Open,
            [AdverseAction("Rejected")]
            Rejected,
        }

        public class Office(IScoring scoring)
        {
            private State _state;

            [AdverseAction("Reject application")]
            private Task RejectApplicationAsync(string number) => Task.CompletedTask;

            public async Task RunAsync()
            {
                if (scoring.Score("a") < 0.5) await {|ADS2001:RejectApplicationAsync("a")|};
                if (scoring.Score("b") < 0.5) await {|ADS2001:RejectApplicationAsync("b")|};
                if (scoring.Score("c") < 0.5) _state = {|ADS2001:State.Rejected|};
            }

            public State Current => _state;
        }
        """, iterations: 2);
}
