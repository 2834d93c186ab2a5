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

    /// <summary>Handlers are registered with a builder, and the framework calls them. What is handed over beside it goes in all the same.</summary>
    [Theory]
    [InlineData("IEndpointRouteBuilder app", """app.MapPost("/ask", async (IChatClient chat, int id) => (await chat.GetResponseAsync("Case " + id)).Text)""")]
    [InlineData("IEndpointRouteBuilder app", """app.MapGroup("/ask").MapPost("/", Handle)""")]
    [InlineData("RouteGroupBuilder app", """app.MapPost("/", Handle)""")]
    [InlineData("IApplicationBuilder app", """app.Use(async (context, next) => { await Chat(context.RequestServices).GetResponseAsync("x" + context.Request.Path); await next(context); })""")]
    [InlineData("IServiceCollection app", """app.AddSingleton<Func<string, Task>>(services => text => Chat(services).GetResponseAsync(text))""")]
    [InlineData("IMvcBuilder app", """app.Services.AddSingleton<Func<string, Task>>(services => text => Chat(services).GetResponseAsync(text))""")]
    [InlineData("IServiceProvider app", """Chat(app).GetResponseAsync("Hello")""")]
    [InlineData("string {|ADS1015:app|}, IApplicationBuilder builder", """builder.Run(context => Chat(context.RequestServices).GetResponseAsync(app))""")]
    [InlineData("IHtmlContentBuilder {|ADS1015:app|}, IChatClient chat", """chat.GetResponseAsync("About " + app)""")]
    [InlineData("List<IChatClient> app, List<object> {|ADS1015:texts|}", """app[0].GetResponseAsync("About " + texts[0])""")]
    public Task WhatAProgramIsPutTogetherWith_IsNoData(string parameters, string call) => Verify.ReportsWithLibrariesAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Html;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        public static class AskEndpoints
        {
            public static void Map({{parameters}}) => {{call}};

            static IChatClient Chat(IServiceProvider services) => services.GetRequiredService<IChatClient>();

            static async Task<string> Handle(int id, IChatClient chat) => (await chat.GetResponseAsync("Case " + id)).Text;
        }
        """);

    [Fact]
    public Task ATypeParameter_IsWhatItsConstraintsSay() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.AI;

        public static class AskEndpoints
        {
            public static void Map<T>(T app) where T : IEndpointRouteBuilder => app.MapPost("/ask", (IChatClient chat, int id) => chat.GetResponseAsync("Case " + id));

            public static void Ask<T>(IChatClient chat, T {|ADS1015:note|}) where T : class => chat.GetResponseAsync("Case " + note);
        }
        """);

    [Theory]
    [InlineData("bool formal", """formal ? "formal" : "casual" """)]
    [InlineData("bool? formal", """formal == true ? "formal" : "casual" """)]
    [InlineData("bool formal, bool brief", """Say(!formal && (brief || formal) is true ? "a" : "b")""")]
    [InlineData("bool? formal", """(formal ?? false) switch { true => "a", _ => "b" }""")]
    [InlineData("bool {|ADS1015:pregnant|}", """ "pregnant: " + pregnant""")]
    [InlineData("bool {|ADS1015:pregnant|}", """(pregnant ? "yes" : "no") + pregnant""")]
    [InlineData("bool {|ADS1015:formal|}", """Style(formal)""")]
    [InlineData("double {|ADS1015:income|}", """ "income: " + income""")]
    [InlineData("double {|ADS1015:income|}", """income > 1000 ? "rich" : income.ToString()""")]
    // An enumeration says more than yes or no.
    [InlineData("System.DayOfWeek {|ADS1015:day|}", """day == System.DayOfWeek.Monday ? "a" : "b" """)]
    public Task AFlagThatChooses_IsNoData(string parameters, string prompt) => Verify.ReportsAsync($$"""
        public class Assistant(IModel model)
        {
            public string Ask({{parameters}}) => model.Ask({{prompt}});

            private static string Style(bool formal) => formal ? "formal" : "casual";

            private static string Say(string text) => text;
        }
        """);

    [Fact]
    public Task AFlagThatChooses_InStatements() => Verify.ReportsAsync("""
        public class Assistant(IModel model)
        {
            public string Ask(bool formal, bool brief, bool {|ADS1015:kept|})
            {
                var text = "casual";
                if (formal) text = "formal";
                while (brief && text.Length > 100) text = text.Trim();
                switch (formal) { case true: text += "!"; break; }
                var flag = kept;
                if (flag) text += nameof(kept);
                return model.Ask(text);
            }
        }
        """);

    [Theory]
    [InlineData("double temperature", "new ChatOptions { Temperature = (float)temperature / 100 }")]
    [InlineData("float? temperature, int max, long? seed", "new ChatOptions { Temperature = temperature, MaxOutputTokens = max > 0 ? max : 1, Seed = seed ?? 7 }")]
    [InlineData("bool many", "new ChatOptions { AllowMultipleToolCalls = many }")]
    [InlineData("string {|ADS1015:model|}", "new ChatOptions { ModelId = model }")]
    // Numbers in a text, among options of the program's own, and in what may be anything.
    [InlineData("double {|ADS1015:income|}", "new ChatOptions { Instructions = \"income \" + income }")]
    [InlineData("double {|ADS1015:income|}", "new OwnOptions { Income = income }")]
    [InlineData("long {|ADS1015:number|}", "new ChatOptions { AdditionalProperties = new() { [\"case\"] = number } }")]
    public Task ANumberAmongTheOptionsOfARequest_IsNoData(string parameters, string options) => Verify.ReportsWithLibrariesAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class OwnOptions : ChatOptions { public double Income { get; set; } }

        public class Assistant(IChatClient chat)
        {
            public Task AskAsync({{parameters}}) => chat.GetResponseAsync("Hello", {{options}});

            public Task AskShortlyAsync(int max)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(max);
                var brief = new ChatOptions();
                if (max > 0) brief.MaxOutputTokens = max;
                return chat.GetResponseAsync(nameof(max), brief);
            }
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
