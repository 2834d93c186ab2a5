using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>The official Anthropic library as its samples use it.</summary>
public sealed class AnthropicTests
{
    [Fact]
    public Task Messages_SystemPromptsAndMetadata() => Verify.ReportsWithLibrariesAsync("""
        using Anthropic;
        using Anthropic.Models.Messages;

        class Program
        {
            async Task Run(AnthropicClient client, Applicant p)
            {
                MessageCreateParams parameters = new()
                {
                    MaxTokens = 1024,
                    Model = "claude-sonnet-4-5",
                    Messages = [new UserMessageParam { Content = "Explain the case of " + p.Ssn }],
                };
                var message = await client.Messages.Create({|ADS1001:parameters|});
                Console.WriteLine(message);

                await foreach (var e in client.Messages.CreateStreaming({|ADS1002:new MessageCreateParams
                {
                    MaxTokens = 1024,
                    Model = "claude-sonnet-4-5",
                    System = $"The person has {p.Diagnosis}",
                    Messages = [new UserMessageParam { Content = "Hello" }],
                }|})) Console.Write(e);

                await client.Messages.Create({|ADS1001:new MessageCreateParams
                {
                    MaxTokens = 1024,
                    Model = "claude-sonnet-4-5",
                    Metadata = new Metadata { UserID = p.Ssn },
                    Messages = [new UserMessageParam { Content = "Hello" }],
                }|});
            }
        }
        """);

    [Fact]
    public Task Blocks_Beta_Batches_AndTheAbstraction() => Verify.ReportsWithLibrariesAsync("""
        using Anthropic;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;

        class Program
        {
            async Task Run(IAnthropicClient client, Applicant p)
            {
                var content = new List<ContentBlockParam> { new TextBlockParam { Text = p.CounselNotes } };
                await client.Messages.Create({|ADS1003:new MessageCreateParams { MaxTokens = 1, Model = "m", Messages = [new UserMessageParam { Content = content }] }|});
                await client.WithOptions(o => o).Messages.CountTokens({|ADS1001:new MessageCountTokensParams { Model = "m", Messages = [new UserMessageParam { Content = p.Ssn }] }|});
                await client.AsIChatClient("claude-sonnet-4-5").GetResponseAsync({|ADS1001:p.Ssn|});
                var result = new List<ContentBlockParam> { new ToolResultBlockParam("id") { Content = p.Ssn } };
                await client.Messages.Create({|ADS1001:new MessageCreateParams { MaxTokens = 1, Model = "m", Messages = [new UserMessageParam { Content = result }] }|});
            }
        }
        """);

    [Fact]
    public Task ACopyOfParameters_HoldsWhatItsWithSets_AndElseWhatWasCopied() => Verify.ReportsWithLibrariesAsync("""
        using Anthropic;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;

        class Program
        {
            private static readonly MessageParam[] Clean = [new UserMessageParam { Content = "Hello" }];

            async Task Run(AnthropicClient client, Applicant p)
            {
                MessageCreateParams asked = new() { MaxTokens = 1024, Model = "m", Messages = [new UserMessageParam { Content = p.Ssn }] };
                await client.Messages.Create(asked with { Messages = [new UserMessageParam { Content = "Hello" }] });
                await client.Messages.Create({|ADS1001:asked with { MaxTokens = 1 }|});
                await client.Messages.Create({|ADS1001:asked with { }|});
                await client.Messages.Create({|ADS1001:asked with { Messages = Clean, Metadata = new Metadata { UserID = p.Ssn } }|});
                var clean = asked with { Messages = Clean };
                await client.Messages.Create({|ADS1001:clean with { System = p.Ssn }|});
                await client.Messages.Create(clean);

                await Cleaned(client, asked);
                await Shorter(client, {|ADS1001:asked|});
                await Shorter(client, clean);
            }

            private static Task Cleaned(AnthropicClient client, MessageCreateParams asked) => client.Messages.Create(asked with { Messages = Clean });

            private static Task Shorter(AnthropicClient client, MessageCreateParams asked) => client.Messages.Create(asked with { MaxTokens = 1 });
        }
        """);

    [Fact]
    public Task HarmlessMessages_AreSilent() => Verify.ReportsWithLibrariesAsync("""
        using Anthropic;
        using Anthropic.Models.Messages;

        class Program
        {
            async Task Run(AnthropicClient client, Applicant p)
            {
                var parameters = new MessageCreateParams
                {
                    MaxTokens = 1024,
                    Model = "claude-sonnet-4-5",
                    Messages = [new UserMessageParam { Content = "Hello " + p.Name }, new AssistantMessageParam { Content = "Hello" }],
                };
                var message = await client.Messages.Create(parameters);
                Console.WriteLine(message + p.Ssn);
            }
        }
        """);
}
