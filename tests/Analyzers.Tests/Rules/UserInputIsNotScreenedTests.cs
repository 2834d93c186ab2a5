using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS1014: what a user types or uploads goes into an ADS unscreened.</summary>
public sealed class UserInputIsNotScreenedTests
{
    [Fact]
    public Task BodyOfAMinimalApi_IsReported() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        class Question { public int CaseId { get; set; } public string Text { get; set; } = ""; }

        class Endpoints
        {
            void Map(IEndpointRouteBuilder app) =>
                app.MapPost("/questions", (Question question, IModel model) => model.Ask({|ADS1014:question.Text|}));
        }
        """);

    [Fact]
    public Task IdInTheBodyOfAMinimalApi_IsNot() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        class Question { public int CaseId { get; set; } public string Text { get; set; } = ""; public string FormCode { get; set; } = ""; public string FirstName { get; set; } = ""; public Guid Session { get; set; } public DateOnly Since { get; set; } }

        class Endpoints
        {
            void Map(IEndpointRouteBuilder app) =>
                app.MapPost("/questions", (Question question, IModel model) => model.Ask($"{question.CaseId} {question.FormCode} {question.FirstName} {question.Session} {question.Since:o}"));
        }
        """);

    [Fact]
    public Task ClassifiedMember_IsReportedAsWhatItIs_AndTheTextBesideItHere() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        record Intake([property: Pii(PiiKind.SocialSecurityNumber)] string Ssn, string Story);

        class Endpoints
        {
            void Map(IEndpointRouteBuilder app) => app.MapPost("/intake", (Intake intake, IModel model) =>
            {
                model.Ask({|ADS1001:intake.Ssn|});
                model.Ask({|ADS1014:intake.Story|});
                model.Ask({|ADS1001:{|ADS1014:intake.Ssn + intake.Story|}|});
            });
        }
        """);

    [Fact]
    public Task BodyOfClassifiedMembersAndNumbersOnly_IsNone() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;
        using System.Text.Json;

        record Intake([property: Pii(PiiKind.SocialSecurityNumber)] string Ssn, int Members);

        class Endpoints
        {
            void Map(IEndpointRouteBuilder app) => app.MapPost("/intake", (Intake intake, IModel model) => model.Ask({|ADS1001:JsonSerializer.Serialize(intake)|}));
        }
        """);

    [Fact]
    public Task HandlerThatIsNamed_IsFollowedIntoWhatItCalls() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        record Question(string Text, int CaseId);

        static class Endpoints
        {
            public static void Map(IEndpointRouteBuilder app) => app.MapPost("/questions/{topic}", AskAsync);

            private static Task<string> AskAsync(string topic, Question question, IModel model) => SendAsync(model, topic, {|ADS1014:question|});

            private static Task<string> SendAsync(IModel model, string topic, Question question) => model.AskAsync("Answer as an expert of " + topic + ": " + question.Text);
        }
        """);

    [Fact]
    public Task TextOfTheQuery_IsReported_AndThePartsOfTheRouteAreNot() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        class Endpoints
        {
            void Map(IEndpointRouteBuilder app)
            {
                app.MapGet("/ask", (string question, IModel model) => model.Ask({|ADS1014:question|}));
                app.MapGet("/cases/{topic:alpha}", (string topic, IModel model) => model.Ask(topic));
                app.MapGet("/forms", (string formId, int page, IModel model) => model.Ask(formId + page));
            }
        }
        """);

    [Fact]
    public Task FileThatAControllerTakes_IsReported() => Verify.ReportsWithLibrariesAsync("""
        using System.IO;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class LettersController(IModel model) : ControllerBase
        {
            [HttpPost]
            public async Task<string> SummarizeAsync(IFormFile letter)
            {
                using var reader = new StreamReader(letter.OpenReadStream());
                return await model.AskAsync({|ADS1014:"Summarize: " + await reader.ReadToEndAsync()|});
            }

            [HttpPost("copy")]
            public async Task<string> CopyAsync(IFormFile letter)
            {
                using var memory = new MemoryStream();
                await letter.CopyToAsync(memory);
                return await model.AskAsync({|ADS1014:Convert.ToBase64String(memory.ToArray())|});
            }

            [HttpPost("size")]
            public Task<string> SizeAsync(IFormFile letter) => model.AskAsync("A file of type " + letter.ContentType + " with " + letter.Length + " bytes");
        }
        """);

    [Fact]
    public Task FileThatIsHandedOn_IsReportedOnce() => Verify.ReportsWithLibrariesAsync("""
        using System.IO;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class LettersController(IModel model) : ControllerBase
        {
            [HttpPost]
            public string Take(IFormFile letter) => Send(letter);

            private string Send(IFormFile letter) => model.Ask({|ADS1014:new StreamReader(letter.OpenReadStream()).ReadToEnd()|});
        }
        """);

    [Fact]
    public Task ParametersOfAnAction_AreReported_ServicesAndHeadersAreNot() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Mvc;

        public class Settings { public string Greeting { get; set; } = ""; }

        [ApiController]
        [Route("cases/{topic}")]
        public class CasesController : ControllerBase
        {
            [HttpPost]
            public string Ask(string topic, [FromBody] string story, [FromServices] Settings settings, [FromHeader] string client, [FromServices] IModel model)
            {
                model.Ask(topic + settings.Greeting + client);
                return model.Ask({|ADS1014:story|});
            }

            [NonAction]
            internal string Tell(string text, IModel model) => model.Ask(text);

            private string Say(string text, IModel model) => model.Ask(text);
        }
        """);

    [Fact]
    public Task Request_IsReported() => Verify.ReportsWithLibrariesAsync("""
        using System.IO;
        using Microsoft.AspNetCore.Http;

        class Handler
        {
            async Task Run(HttpContext context, IModel model)
            {
                model.Ask({|ADS1014:await new StreamReader(context.Request.Body).ReadToEndAsync()|});
                var form = await context.Request.ReadFormAsync();
                model.Ask({|ADS1014:form["story"].ToString()|});
                model.Ask({|ADS1014:context.Request.Form["story"]|}!);
                model.Ask(context.Request.Method + context.Request.Path);
            }
        }
        """);

    [Fact]
    public Task Console_IsReported() => Verify.ReportsAsync("""
        class Program
        {
            static void Run(IModel model)
            {
                var question = Console.ReadLine();
                model.Ask({|ADS1014:question|}!);
                model.Ask({|ADS1014:Console.In.ReadToEnd()|});
            }
        }
        """);

    [Fact]
    public Task NumberFromTheConsole_IsNot() => Verify.ReportsAsync("""
        class Program
        {
            static void Run(IModel model)
            {
                var age = int.Parse(Console.ReadLine()!);
                if (!int.TryParse(Console.ReadLine(), out var income)) return;
                model.Ask($"{age} {income} {Parsed(Console.ReadLine()!)} {DateTime.Parse(Console.ReadLine()!)}");
                if (Console.ReadLine() == "yes") model.Ask("The person agrees");
                model.Ask(Console.ReadLine()!.Length.ToString());
            }

            static decimal Parsed(string text) => decimal.Parse(text);
        }
        """);

    [Fact]
    public Task Hub_IsReported() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.SignalR;

        public class Assistance(IModel model) : Hub
        {
            public Task<string> Ask(int caseId, string message) => model.AskAsync({|ADS1014:$"{caseId}: {message}"|});
        }
        """);

    [Fact]
    public Task BrowserFileAndFormOfAComponent_AreReported() => Verify.ReportsWithLibrariesAsync("""
        using System.IO;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Forms;

        class Chat : ComponentBase
        {
            [SupplyParameterFromForm]
            public string? Message { get; set; }

            public async Task Uploaded(InputFileChangeEventArgs e, IModel model)
            {
                foreach (var file in e.GetMultipleFiles()) model.Ask({|ADS1014:await new StreamReader(file.OpenReadStream()).ReadToEndAsync()|});
                model.Ask({|ADS1014:Message|}!);
            }

            public void Changed(ChangeEventArgs e, IModel model) => model.Ask({|ADS1014:(string)e.Value!|});
        }
        """);

    [Fact]
    public Task FieldThatAComponentBinds_IsReported() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.CompilerServices;

        class Form : ComponentBase
        {
            private string question = "";
            private string note = "";
            private string caseNumber = "";
            private int members;

            // As the compiler of Razor writes it.
            private void Build()
            {
                _ = EventCallback.Factory.CreateBinder(this, __value => question = __value, question);
                _ = EventCallback.Factory.CreateBinder(this, RuntimeHelpers.CreateInferredBindSetter(callback: __value => { note = __value; return Task.CompletedTask; }, value: note), note);
                _ = EventCallback.Factory.CreateBinder(this, __value => caseNumber = __value, caseNumber);
                _ = EventCallback.Factory.CreateBinder(this, __value => members = __value, members);
            }

            private void Run(IModel model)
            {
                model.Ask({|ADS1014:question|});
                model.Ask({|ADS1014:note|});
                model.Ask(caseNumber + members);
            }
        }
        """);

    [Fact]
    public Task WhatBlazorHandsToComponents_IsWhatIsBound_AndNotTheComponent() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.CompilerServices;

        internal class Ask(IModel model) : ComponentBase
        {
            private string? question, choice;

            // What the compiler writes for <InputText @bind-Value="question" /> and <InputSelect OnChange="Choose" />.
            private void Build()
            {
                _ = EventCallback.Factory.Create<string>(this, RuntimeHelpers.CreateInferredEventCallback(this, __value => question = __value, question));
                _ = EventCallback.Factory.Create<Chosen>(this, Choose);
            }

            private void Choose(Chosen chosen)
            {
                model.Ask(chosen.Text);
                model.Ask({|ADS1014:question + choice|});
                model.Ask("" + choice);
            }
        }

        internal class Chosen { public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task ParametersInAnObject_AreLookedAtOneByOne() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;

        class Asked { [FromHeader] public string Client { get; set; } = ""; public string Text { get; set; } = ""; }

        class Endpoints
        {
            void Map(IEndpointRouteBuilder app) => app.MapPost("/ask", ([AsParameters] Asked asked, IModel model, [FromKeyedServices("greeting")] string greeting) =>
            {
                model.Ask(asked.Client + greeting);
                model.Ask({|ADS1014:asked.Text|});
            });
        }
        """);

    [Fact]
    public Task Redaction_Screens() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Compliance.Redaction;

        class Program
        {
            [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
            static string Masked(string text) => new string('*', text.Length);

            static void Run(IModel model, Redactor redactor)
            {
                model.Ask(redactor.Redact(Console.ReadLine()!));
                model.Ask(Masked(Console.ReadLine()!));
                model.Ask({|ADS1014:Masked(Console.ReadLine()!) + Console.ReadLine()|});
                model.Ask({|ADS1014:NullRedactor.Instance.Redact(Console.ReadLine()!)|});
            }
        }
        """);

    [Fact]
    public Task Purpose_DoesNotScreen() => Verify.ReportsAsync("""
        class Program
        {
            [AuthorizedPurpose("Answer questions", Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards,
                Categories = DataCategories.All, Systems = ["model"])]
            static void Run(IModel model) => model.Ask({|ADS1014:Console.ReadLine()|}!);
        }
        """);

    [Fact]
    public Task ScreeningOfTheOrganization_Counts() => Verify.ReportsWithModelAsync("""
        [Consumer]
        screening M:Screener.EnsureHarmlessAsync(*) Argument[text]
        screening M:Screener.Cleaned(*) ReturnValue
        """, """
        class Screener
        {
            public Task EnsureHarmlessAsync(string text) => Task.CompletedTask;
            public string Cleaned(string text) => text.Replace("@", "");
            public string Other(string text) => text;
        }

        class Program
        {
            static async Task Run(IModel model, Screener screener, Applicant applicant)
            {
                var first = Console.ReadLine()!;
                model.Ask({|ADS1014:first|});
                await screener.EnsureHarmlessAsync(first);
                model.Ask(first);
                model.Ask(screener.Cleaned(Console.ReadLine()!));
                model.Ask({|ADS1014:screener.Other(Console.ReadLine()!)|});
                var ssn = applicant.Ssn;
                await screener.EnsureHarmlessAsync(ssn);
                model.Ask({|ADS1001:ssn|});
                await Tell(model, screener, Console.ReadLine()!);
            }

            static async Task Tell(IModel model, Screener screener, string text)
            {
                await screener.EnsureHarmlessAsync(text);
                model.Ask(text);
            }
        }
        """);

    [Fact]
    public Task LinesOfTheOrganization_SayWhatIsTyped() => Verify.ReportsWithModelAsync("""
        [Consumer]
        typed   P:Bot.Message
        upload  M:Bot.Attachment(*)
        handler T:BotHandler
        untyped T:FromSystemAttribute

        [System.Console]
        untyped M:System.Console.ReadLine
        """, """
        class Bot { public string Message { get; set; } = ""; public byte[] Attachment() => []; }
        class BotHandler { }
        class FromSystemAttribute : Attribute { }

        class Handler(IModel model) : BotHandler
        {
            public void OnMessage(string text, [FromSystem] string channel)
            {
                model.Ask({|ADS1014:text|});
                model.Ask(channel);
            }

            public void Run(Bot bot)
            {
                model.Ask({|ADS1014:bot.Message|});
                model.Ask({|ADS1014:Convert.ToBase64String(bot.Attachment())|});
                model.Ask(Console.ReadLine()!);
            }
        }
        """);

    [Fact]
    public Task WhatIsKeptInAField_IsFollowed() => Verify.ReportsAsync("""
        class Conversation(IModel model)
        {
            private readonly List<string> _turns = new();

            public void Listen() => _turns.Add(Console.ReadLine()!);

            public string Answer() => model.Ask({|ADS1014:string.Join("\n", _turns)|});
        }
        """);

    [Fact]
    public Task TypedText_NeedsNoClassificationWhereItLeavesALibrary() => Verify.ReportsAsync("""
        public class Reader
        {
            public string Read() => Console.ReadLine()!;

            public string Say(IModel model) => model.Ask({|ADS1014:Read()|});
        }
        """);

    [Fact]
    public async Task Message_NamesTheInputTheWayAndTheWayOut()
    {
        var diagnostic = await Verify.SingleAsync("""
            class Program
            {
                static void Run(IModel model)
                {
                    var question = Console.ReadLine();
                    model.Ask("Answer: " + question);
                }
            }
            """);

        Assert.Equal(
            "The ADS 'model' is given what a person typed or uploaded, 'Console.ReadLine' (free text), through IModel.Ask by Console.ReadLine > question > \"Answer: \" + question, and nothing screens it (policy): "
            + "redact it or have it screened first; a purpose cannot say what people write",
            diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("files", 1)]
    [InlineData("free-text", 1)]
    [InlineData("free-text, files", 2)]
    [InlineData("none", 0)]
    public async Task Option_SaysWhatIsReported(string value, int reported)
    {
        const string Source = """
            using Microsoft.AspNetCore.Http;

            class Program
            {
                static void Run(IModel model, IFormFile file)
                {
                    model.Ask(Console.ReadLine()!);
                    model.Ask(new System.IO.StreamReader(file.OpenReadStream()).ReadToEnd());
                }
            }
            """;
        var compilation = Verify.Compile(Source, References.WithLibrariesOf(Source));

        var diagnostics = await Verify.DiagnosticsAsync(compilation, new BuildProperties(new Dictionary<string, string?> { ["adsguard.user_input"] = value }));

        Assert.Equal(reported, diagnostics.Count(static d => d.Id == "ADS1014"));
    }
}
