using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS1013: an ADS client is set to record prompts or outputs elsewhere while protected data flows through it.</summary>
public sealed class CallIsRecordedTests
{
    private const string Purpose = """
        [AuthorizedPurpose("Find the case", Categories = DataCategories.All, Systems = new[] { "Microsoft.Extensions.AI", "OpenAI" }, Service = ServiceKind.SocialServices,
            Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards, AccessControls = "Role-based")]
        """;

    private const string ChatUse = $$"""
        class Intake(IChatClient chat)
        {
            {{Purpose}}
            public Task Run(Applicant applicant) => chat.GetResponseAsync(applicant.Ssn);
        }
        """;

    [Fact]
    public Task SensitiveTelemetry_IsReportedWhereItIsSetUp() => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;

        class Setup
        {
            IChatClient Make(IChatClient inner) =>
                inner.AsBuilder().UseOpenTelemetry(configure: o => {|ADS1013:o.EnableSensitiveData = true|}).Build();
        }

        {{ChatUse}}
        """);

    [Fact]
    public Task SensitiveTelemetryOfAClientThatIsMade_IsReported() => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;

        class Setup
        {
            IChatClient Make(IChatClient inner) => new OpenTelemetryChatClient(inner) { {|ADS1013:EnableSensitiveData = true|} };
        }

        {{ChatUse}}
        """);

    [Fact]
    public Task WhatIsOff_OrLeftToAConfiguration_IsNot() => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;

        class Setup
        {
            IChatClient Make(IChatClient inner, bool configured) => inner.AsBuilder()
                .UseOpenTelemetry(configure: o => o.EnableSensitiveData = false)
                .UseOpenTelemetry(configure: o => o.EnableSensitiveData = configured)
                .UseOpenTelemetry()
                .UseLogging()
                .Build();
        }

        {{ChatUse}}
        """);

    [Fact]
    public Task WithoutProtectedData_NothingIsReported() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Setup
        {
            IChatClient Make(IChatClient inner) => inner.AsBuilder().UseOpenTelemetry(configure: o => o.EnableSensitiveData = true).Build();

            Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync("Hello, " + applicant.Name);
        }
        """);

    [Fact]
    public Task DataThatGoesThroughAnotherKindOfClient_IsNotRecorded() => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;

        class Setup
        {
            IEmbeddingGenerator<string, Embedding<float>> Make(IEmbeddingGenerator<string, Embedding<float>> inner) =>
                inner.AsBuilder().UseOpenTelemetry(configure: o => o.EnableSensitiveData = true).UseDistributedCache().Build();
        }

        {{ChatUse}}
        """);

    [Fact]
    public Task Caches_AreReported() => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Caching.Distributed;

        class Setup
        {
            IChatClient Make(IChatClient inner) => inner.AsBuilder().{|ADS1013:UseDistributedCache|}().Build();

            IChatClient MakeByHand(IChatClient inner, IDistributedCache cache) => new {|ADS1013:DistributedCachingChatClient|}(inner, cache);
        }

        {{ChatUse}}
        """);

    [Fact]
    public Task WhatRunsInDevelopmentOnly_IsNot() => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;

        interface IHost { bool IsDevelopment(); bool IsEnvironment(string name); bool IsStaging(); }

        class Setup
        {
            void Run(OpenTelemetryChatClient client, IHost host, bool other)
            {
                if (host.IsDevelopment()) client.EnableSensitiveData = true;
                if (!host.IsDevelopment()) return; else client.EnableSensitiveData = true;
                if (other && host.IsEnvironment("Development")) { client.EnableSensitiveData = true; }
                if (!host.IsDevelopment()) {|ADS1013:client.EnableSensitiveData = true|};
                if (host.IsDevelopment() || other) {|ADS1013:client.EnableSensitiveData = true|};
                if (host.IsStaging()) {|ADS1013:client.EnableSensitiveData = true|};
            }
        }

        {{ChatUse}}
        """);

    [Fact]
    public Task StorageByTheVendor_IsReportedForTheCallThatIsHandedTheOptions() => Verify.ReportsWithLibrariesAsync($$"""
        using OpenAI.Chat;

        class Program
        {
            {{Purpose}}
            void Run(ChatClient chat, Applicant applicant)
            {
                var stored = new ChatCompletionOptions { {|ADS1013:StoredOutputEnabled = true|} };
                chat.CompleteChat(new ChatMessage[] { new UserChatMessage(applicant.Ssn) }, stored);
            }
        }
        """);

    [Fact]
    public Task OptionsOfACallWithoutProtectedData_AreNot() => Verify.ReportsWithLibrariesAsync($$"""
        using OpenAI.Chat;

        class Program
        {
            {{Purpose}}
            void Run(ChatClient chat, Applicant applicant)
            {
                var stored = new ChatCompletionOptions { StoredOutputEnabled = true };
                chat.CompleteChat(new ChatMessage[] { new UserChatMessage("How are you?") }, stored);
                chat.CompleteChat(new ChatMessage[] { new UserChatMessage(applicant.Ssn) }, new ChatCompletionOptions());
            }
        }
        """);

    [Fact]
    public Task OptionsThatAreHandedDown_AreFollowed() => Verify.ReportsWithLibrariesAsync($$"""
        using OpenAI.Responses;
        #pragma warning disable OPENAI001

        class Program
        {
            void Run(ResponsesClient client, Applicant applicant) => Ask(client, applicant, new CreateResponseOptions { {|ADS1013:StoredOutputEnabled = true|} });

            {{Purpose}}
            void Ask(ResponsesClient client, Applicant applicant, CreateResponseOptions options)
            {
                options.Instructions = applicant.Ssn;
                client.CreateResponse(options);
            }
        }
        """);

    [Fact]
    public Task OptionsThatNoCallIsSeenToGet_CountForEveryCallOfTheirKind() => Verify.ReportsWithLibrariesAsync($$"""
        using OpenAI.Chat;

        class Setup
        {
            void Configure(Action<ChatCompletionOptions> register, ChatCompletionOptions defaults) => {|ADS1013:defaults.StoredOutputEnabled = true|};
        }

        class Program
        {
            {{Purpose}}
            void Run(ChatClient chat, Applicant applicant) => chat.CompleteChat(new UserChatMessage(applicant.Ssn));
        }
        """);

    [Fact]
    public Task ContentLogging_IsReported_ForTheLibraryThatItIsSetFor() => Verify.ReportsWithLibrariesAsync($$"""
        using System.ClientModel.Primitives;
        using Azure.Core;
        using Azure.AI.Inference;
        using OpenAI;
        using OpenAI.Chat;

        class Program
        {
            object Options() => new OpenAIClientOptions { ClientLoggingOptions = new ClientLoggingOptions { {|ADS1013:EnableMessageContentLogging = true|} } };

            object Inference()
            {
                var options = new AzureAIInferenceClientOptions();
                {|ADS1013:options.Diagnostics.IsLoggingContentEnabled = true|};
                return new AzureAIInferenceClientOptions { Diagnostics = { {|ADS1013:IsLoggingContentEnabled = true|} } };
            }

            {{Purpose}}
            void Run(ChatClient chat, Applicant applicant) => chat.CompleteChat(new UserChatMessage(applicant.Ssn));

            void Complete(ChatCompletionsClient client, Applicant applicant) =>
                client.Complete({|ADS1001:new ChatCompletionsOptions(new ChatRequestMessage[] { new ChatRequestUserMessage(applicant.Ssn) })|});
        }
        """);

    [Fact]
    public Task ContentLoggingOfAnotherLibrary_IsNot()
    {
        var azure = References.WithLibrariesOf("Azure.AI");
        var blobs = CSharpCompilation.Create(
            "Azure.Storage.Blobs",
            [CSharpSyntaxTree.ParseText("namespace Azure.Storage.Blobs { public class BlobClientOptions : Azure.Core.ClientOptions { } }")],
            azure,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return Verify.ReportsWithAsync(azure.Add(blobs.ToMetadataReference()), """
            using Azure.AI.Inference;
            using Azure.Storage.Blobs;

            class Program
            {
                object Options() => new BlobClientOptions { Diagnostics = { IsLoggingContentEnabled = true } };

                void Set(BlobClientOptions options) => options.Diagnostics.IsLoggingContentEnabled = true;

                void Complete(ChatCompletionsClient client, Applicant applicant) =>
                    client.Complete({|ADS1001:new ChatCompletionsOptions(new ChatRequestMessage[] { new ChatRequestUserMessage(applicant.Ssn) })|});
            }
            """);
    }

    [Fact]
    public Task Switches_AreReported() => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;

        class Setup
        {
            const string Capture = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT";

            void Run()
            {
                {|ADS1013:Environment.SetEnvironmentVariable(Capture, "true")|};
                Environment.SetEnvironmentVariable(Capture, "false");
                Environment.SetEnvironmentVariable("SOMETHING_ELSE", "true");
                AppContext.SetSwitch("Azure.Experimental.TraceGenAIMessageContent", true);
            }
        }

        {{ChatUse}}
        """);

    [Fact]
    public Task SwitchOfAKernel_IsReported() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;

        class Program
        {
            void Configure() => {|ADS1013:AppContext.SetSwitch("Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive", true)|};

            Task Run(Kernel kernel, Applicant applicant) => kernel.InvokePromptAsync({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task FieldOfARequest_IsReportedWhereItIsSentToAModel() => Verify.ReportsAsync("""
        using System.Net.Http;
        using System.Net.Http.Json;

        class Body { public string Input { get; set; } = ""; public bool Store { get; set; } }

        class Program
        {
            async Task Run(HttpClient http, Applicant applicant)
            {
                await http.PostAsJsonAsync("https://api.openai.com/v1/responses", {|ADS1001:new { input = applicant.Ssn, {|ADS1013:store|} = true }|});
                await http.PostAsJsonAsync("https://api.openai.com/v1/responses", {|ADS1001:new Body { Input = applicant.Ssn, {|ADS1013:Store|} = true }|});
                await http.PostAsJsonAsync("https://api.openai.com/v1/responses", {|ADS1001:new { input = applicant.Ssn, store = false }|});
                await http.PostAsJsonAsync("https://api.openai.com/v1/responses", new { input = "Hello", store = true });
                await http.PostAsJsonAsync("https://warehouse.example/v1/items", new { input = applicant.Ssn, store = true });
            }
        }
        """);

    [Fact]
    public Task SystemThatAWrapperNames_IsTheOneThatIsRecorded() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        [AdsClient("assistant")]
        interface IAssistant { Task<string> AskAsync(string question); }

        class Assistant([AdsClient("assistant")] IChatClient chat) : IAssistant
        {
            public async Task<string> AskAsync(string question) => (await chat.GetResponseAsync(question)).Text;
        }

        class Program
        {
            IChatClient Make(IChatClient inner) => inner.AsBuilder().UseOpenTelemetry(configure: o => {|ADS1013:o.EnableSensitiveData = true|}).Build();

            Task Run(IAssistant assistant, Applicant applicant) => assistant.AskAsync({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task LinesOfTheOrganization_Count() => Verify.ReportsWithModelAsync("""
        [Consumer]
        recorder P:Settings.KeepPrompts log of=T:IModel
        recorder M:Journal.Attach(*) telemetry of=T:IModel
        recorder T:Spy log of=T:IModel
        recorder "COUNTY_KEEPS_PROMPTS" vendor of=T:IModel
        """, """
        class Settings { public bool KeepPrompts { get; set; } }
        class Journal { public void Attach(IModel model) { } }
        class Spy(IModel model) { public IModel Inner => model; }

        class Program
        {
            void Run(IModel model, Journal journal, Applicant applicant)
            {
                var settings = new Settings { {|ADS1013:KeepPrompts = true|} };
                journal.{|ADS1013:Attach|}(model);
                var spy = new {|ADS1013:Spy|}(model);
                {|ADS1013:Environment.SetEnvironmentVariable("COUNTY_KEEPS_PROMPTS", "1")|};
                model.Ask({|ADS1001:applicant.Ssn|});
            }
        }
        """);

    [Fact]
    public Task Characteristics_AreWatchedForBiasAndNotForDisclosure() => Verify.ReportsWithModelAsync("""
        [Consumer]
        recorder P:Settings.KeepPrompts log of=T:IModel
        """, """
        class Settings { public bool KeepPrompts { get; set; } }

        class Program
        {
            void Run(IModel model, Applicant applicant)
            {
                var settings = new Settings { KeepPrompts = true };
                model.Ask({|ADS1009:applicant.Ancestry|});
            }
        }
        """);

    [Fact]
    public async Task Message_NamesSettingDataAndSystem()
    {
        const string Source = """
            using Microsoft.Extensions.AI;

            class Program
            {
                void Set(OpenTelemetryChatClient client) => client.EnableSensitiveData = true;

                Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync("SSN " + applicant.Ssn);
            }
            """;

        var diagnostic = Assert.Single(await Verify.DiagnosticsAsync(Verify.Compile(Source, References.WithChatClients)), static d => d.Id == "ADS1013");

        Assert.Equal(
            "'OpenTelemetryChatClient.EnableSensitiveData' puts prompts and outputs into telemetry, and 'Applicant.Ssn' (social security number) goes into the ADS 'Microsoft.Extensions.AI' "
            + "through ChatClientExtensions.GetResponseAsync (policy): switch it off, or keep the data out of what is recorded",
            diagnostic.GetMessage());
        Assert.Equal("\"SSN \" + applicant.Ssn", Assert.Single(diagnostic.AdditionalLocations) is var flow ? flow.SourceTree!.GetText().ToString(flow.SourceSpan) : null);
    }

    [Theory]
    [InlineData("telemetry", 1)]
    [InlineData("cache", 1)]
    [InlineData("telemetry, cache, log, vendor", 2)]
    [InlineData("none", 0)]
    public async Task Option_SaysWhatIsReported(string value, int reported)
    {
        const string Source = """
            using Microsoft.Extensions.AI;

            class Program
            {
                IChatClient Make(IChatClient inner) => inner.AsBuilder().UseDistributedCache().UseOpenTelemetry(configure: o => o.EnableSensitiveData = true).Build();

                Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync(applicant.Ssn);
            }
            """;

        var diagnostics = await Verify.DiagnosticsAsync(Verify.Compile(Source, References.WithChatClients), new BuildProperties(new Dictionary<string, string?> { ["adsguard.recordings"] = value }));

        Assert.Equal(reported, diagnostics.Count(static d => d.Id == "ADS1013"));
    }
}
