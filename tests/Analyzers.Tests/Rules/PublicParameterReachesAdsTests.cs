using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class PublicParameterReachesAdsTests
{
    [Fact]
    public Task WhatGoesIn_SaysSo() => Verify.ReportsAsync("""
        public class Assistant(IModel model)
        {
            public string Ask(string {|ADS1015:question|}, int times) => model.Ask("Answer: " + question) + times;

            public string AskAll(System.Collections.Generic.List<string> {|ADS1015:questions|}) => model.Ask(string.Join(", ", questions));

            public string Through(string {|ADS1015:question|}) => Send(question);

            protected virtual string OfDerived(string {|ADS1015:question|}) => model.Ask(question);

            private string Send(string text) => model.Ask(text);

            internal string Inside(string text) => model.Ask(text);
        }

        internal class Hidden(IModel model)
        {
            public string Ask(string question) => model.Ask(question);
        }
        """);

    [Fact]
    public Task WhatSaysSo_IsSilent() => Verify.ReportsAsync("""
        public class Assistant(IModel model)
        {
            public string Ask([AdsInput("model")] string question) => model.Ask(question);

            public string Count(string text) => model.Ask(text.Length.ToString());

            public string Kept([{|ADS9003:NotAdsInput|}] string note) => model.Ask(note);

            [AdsClient("model")]
            public string Forward(string question) => model.Ask(question);
        }

        [AdsClient("model")]
        public class Wrapper(IModel model)
        {
            public string Ask(string question) => model.Ask(question);
        }
        """);

    [Fact]
    public Task AnotherSystem_IsSaidBesides() => Verify.ReportsAsync("""
        public class Assistant(IModel model)
        {
            public string Ask([AdsInput("other")] string {|ADS1015:question|}) => model.Ask(question);
        }
        """);

    [Fact]
    public Task APartOfAParameter_SaysNothingOfTheRest() => Verify.ReportsAsync("""
        public class Question { public string Text { get; set; } = ""; public string Secret { get; set; } = ""; }

        public class Assistant(IModel model)
        {
            public string Ask(Question question) => model.Ask(question.Text);
        }
        """);

    [Fact]
    public Task AnAttributeOnTheInterface_HoldsForItsImplementations() => Verify.ReportsAsync("""
        public interface IAssistant { string Ask([AdsInput("model")] string question); }

        public class Assistant(IModel model) : IAssistant
        {
            public string Ask(string question) => model.Ask(question);
        }
        """);

    [Fact]
    public Task AProgram_HasNoCallersElsewhere() => Verify.ReportsAsync("""
        System.Console.WriteLine(new Assistant(null!).Ask(""));

        public class Assistant(IModel model)
        {
            public string Ask(string question) => model.Ask(question);
        }
        """);

    [Fact]
    public async Task Message_NamesParameterSystemSinkAndAttribute()
    {
        var diagnostic = await Verify.SingleAsync("""
            public class Assistant(IModel model) { public string Ask(string question) => model.Ask(question); }
            """);

        Assert.Equal("What other assemblies hand to 'question' of 'Assistant.Ask' goes into the ADS 'model' through IModel.Ask, and they do not know: state [AdsInput(\"model\")]", diagnostic.GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("[AdsInput(\"model\")] ", 1)]
    public async Task ACallerElsewhere_IsCheckedWhereTheParameterSaysSo(string attribute, int reported)
    {
        var ids = await TwoAssemblies.ReportedInUserAsync(
            $$"""public class Assistant { readonly IModel model = null!; public string Ask({{attribute}}string question) => model.Ask(question); }""",
            """class Program { void Run(Assistant assistant, Applicant applicant) => assistant.Ask(applicant.Ssn); }""");

        Assert.Equal(reported, ids.Length);
        Assert.All(ids, static id => Assert.Equal("ADS1001", id));
    }
}
