using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>The libraries that the shipped models describe need no attribute.</summary>
public sealed class ChatClientTests
{
    [Fact]
    public Task Text_ReachesTheChatClient() => Verify.ReportsWithChatClientsAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync({|ADS1001:$"Confirm {applicant.Ssn}"|});
        }
        """);

    [Fact]
    public Task Messages_ReachTheChatClient() => Verify.ReportsWithChatClientsAsync("""
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
    public Task HarmlessMessages_AreSilent() => Verify.ReportsWithChatClientsAsync("""
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
    public Task Instructions_ReachTheChatClient() => Verify.ReportsWithChatClientsAsync("""
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
    public Task Streaming_ReachesTheChatClient() => Verify.ReportsWithChatClientsAsync("""
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
    public Task ConvertedText_ReachesOpenAi() => Verify.ReportsWithChatClientsAsync("""
        using OpenAI.Chat;

        class Program
        {
            void Run(ChatClient chat, Applicant applicant) => chat.CompleteChat({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task UserMessages_ReachOpenAi() => Verify.ReportsWithChatClientsAsync("""
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
    public Task APurpose_NamesTheSystemAsTheModelDoes() => Verify.ReportsWithChatClientsAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "Microsoft.Extensions.AI" }, Service = ServiceKind.SocialServices,
                Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards, AccessControls = "Hardware keys")]
            Task Run(IChatClient chat, Applicant applicant) => chat.GetResponseAsync(applicant.Ssn);
        }
        """);
}
