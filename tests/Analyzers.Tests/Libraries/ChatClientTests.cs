using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>The libraries that the shipped models describe need no attribute.</summary>
public sealed class ChatClientTests
{
    [Fact]
    public Task Text_ReachesTheChatClient() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync({|ADS1001:$"Confirm {applicant.Ssn}"|});
        }
        """);

    [Fact]
    public Task Messages_ReachTheChatClient() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            async Task Run(IChatClient chat, Applicant applicant)
            {
                List<ChatMessage> messages = [new(ChatRole.System, "Be brief"), new(ChatRole.User, applicant.Diagnosis)];
                await chat.GetResponseAsync({|ADS1002:messages|});
            }
        }
        """);

    [Fact]
    public Task HarmlessMessages_AreSilent() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            async Task Run(IChatClient chat, Applicant applicant)
            {
                List<ChatMessage> messages = [new(ChatRole.System, "Be brief"), new(ChatRole.User, applicant.Name)];
                var response = await chat.GetResponseAsync(messages);
                Console.WriteLine(response.Text + applicant.Diagnosis);
            }
        }
        """);

    [Fact]
    public Task Instructions_ReachTheChatClient() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            Task Run(IChatClient chat, Applicant applicant)
            {
                var options = new ChatOptions { Instructions = "The number is " + applicant.Ssn };
                return chat.GetResponseAsync("Hello", {|ADS1001:options|});
            }
        }
        """);

    [Fact]
    public Task Streaming_ReachesTheChatClient() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            async Task Run(IChatClient chat, Applicant applicant)
            {
                await foreach (var update in chat.GetStreamingResponseAsync({|ADS1003:applicant.CounselNotes|})) Console.Write(update);
            }
        }
        """);

    [Fact]
    public Task ConvertedText_ReachesOpenAi() => Verify.ReportsWithLibrariesAsync("""
        using OpenAI.Chat;

        class Program
        {
            void Run(ChatClient chat, Applicant applicant) => chat.CompleteChat({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task UserMessages_ReachOpenAi() => Verify.ReportsWithLibrariesAsync("""
        using OpenAI.Chat;

        class Program
        {
            Task Run(ChatClient chat, Applicant applicant)
            {
                var messages = new List<ChatMessage> { new SystemChatMessage("Be brief"), new UserChatMessage(applicant.Ssn) };
                return chat.CompleteChatAsync({|ADS1001:messages|});
            }
        }
        """);

    [Fact]
    public async Task TheSystem_IsNamedByTheModel_AndIsAThirdParty()
    {
        var compilation = Verify.Compile(
            """
            using Microsoft.Extensions.AI;

            class Program
            {
                System.Threading.Tasks.Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync(applicant.Ssn);
            }
            """,
            References.WithChatClients);

        var diagnostic = Assert.Single(await Verify.DiagnosticsAsync(compilation));

        Assert.Equal("Microsoft.Extensions.AI", diagnostic.Properties["adsguard.system"]);
        Assert.Equal("ThirdParty", diagnostic.Properties["adsguard.hosting"]);
    }

    [Fact]
    public Task APurpose_NamesTheSystemAsTheModelDoes() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "Microsoft.Extensions.AI" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards, AccessControls = "Hardware keys")]
            Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync(applicant.Ssn);
        }
        """);

    [Theory]
    [InlineData("AdsHosting.AgencyHosted", "AgencyHosted")]
    [InlineData("AdsHosting.InProcess", "InProcess")]
    [InlineData("AdsHosting.ThirdParty", "ThirdParty")]
    [InlineData("default", "ThirdParty")]
    public async Task AMarkedClient_IsTheRegisteredSystem_AndRunsWhereTheRegistrationSays(string hosting, string expected)
    {
        var diagnostic = await SingleWithChatClientsAsync($$"""
            using Microsoft.Extensions.AI;

            [assembly: AdsSystem("letters", Hosting = {{hosting}})]
            class Program([AdsClient("letters")] IChatClient chat)
            {
                Task Run(Applicant applicant) => chat.GetResponseAsync(applicant.Ssn);
            }
            """);

        Assert.Equal("letters", diagnostic.Properties["adsguard.system"]);
        Assert.Equal(expected, diagnostic.Properties["adsguard.hosting"]);
    }

    [Theory]
    [InlineData("[AdsClient(\"letters\")] private readonly IChatClient _chat; public Program(IChatClient chat) { _chat = chat; }", "_chat.GetResponseAsync(applicant.Ssn)")]
    [InlineData("[AdsClient(\"letters\")] private IChatClient Chat { get; } = null!;", "Chat.GetResponseAsync(new ChatMessage(ChatRole.User, applicant.Ssn))")]
    [InlineData("private readonly IChatClient _chat; public Program([AdsClient(\"letters\")] IChatClient chat) { _chat = chat; }", "_chat.GetResponseAsync(applicant.Ssn)")]
    [InlineData("[AdsClient(\"letters\")] private IChatClient _chat = null!;", "Ask(_chat, applicant.Ssn)")]
    [InlineData("[AdsClient(\"letters\")] private OpenAI.Chat.ChatClient _chat = null!;", "_chat.AsIChatClient().GetResponseAsync(applicant.Ssn)")]
    [InlineData("[AdsClient(\"letters\")] private OpenAI.Chat.ChatClient _chat = null!;", "_chat.CompleteChatAsync(applicant.Ssn)")]
    [InlineData("[AdsClient(\"letters\")] private OpenAI.OpenAIClient _openAI = null!;", "_openAI.GetChatClient(\"m\").CompleteChatAsync(applicant.Ssn)")]
    [InlineData("[AdsClient(\"letters\")] private IChatClient _chat = null!;", "_chat.AsBuilder().UseFunctionInvocation().Build().GetResponseAsync(applicant.Ssn)")]
    public async Task AMark_StaysWithTheClient(string declaration, string call)
    {
        var diagnostic = await SingleWithChatClientsAsync($$"""
            using Microsoft.Extensions.AI;

            [assembly: AdsSystem("letters", Hosting = AdsHosting.AgencyHosted)]
            class Program
            {
                {{declaration}}

                Task Run(Applicant applicant) => {{call}};

                private static Task Ask(IChatClient chat, string text) => chat.GetResponseAsync(text);
            }
            """);

        Assert.Equal("letters", diagnostic.Properties["adsguard.system"]);
        Assert.Equal("AgencyHosted", diagnostic.Properties["adsguard.hosting"]);
    }

    [Fact]
    public async Task ARegistrationUnderTheModelsName_SaysWhereTheSystemRuns()
    {
        var diagnostic = await SingleWithChatClientsAsync("""
            [assembly: AdsSystem("Microsoft.Extensions.AI", Hosting = AdsHosting.AgencyHosted)]
            class Program
            {
                Task Run(Microsoft.Extensions.AI.IChatClient chat, Applicant applicant) => Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(chat, applicant.Ssn);
            }
            """);

        Assert.Equal("AgencyHosted", diagnostic.Properties["adsguard.hosting"]);
    }

    private static async Task<Microsoft.CodeAnalysis.Diagnostic> SingleWithChatClientsAsync(string source)
    {
        var compilation = Verify.Compile(source, References.WithChatClients);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return Assert.Single(await Verify.DiagnosticsAsync(compilation));
    }
}
