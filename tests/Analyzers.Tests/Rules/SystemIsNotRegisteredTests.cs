using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class SystemIsNotRegisteredTests
{
    private const string Rule = "ADS4001";

    [Fact]
    public Task ACallOfAKnownLibrary_WithoutARegistration() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program
        {
            async Task Run(IChatClient chat) => Console.Write(await {|ADS4001:chat.GetResponseAsync("Hello")|});
        }
        """);

    [Theory]
    [InlineData("Microsoft.Extensions.AI", "")]
    [InlineData("letters", "[AdsClient(\"letters\")] ")]
    public Task ARegistration_UnderTheModelsNameOrBehindTheMark(string id, string mark) => Verify.ReportsWithLibrariesAsync(
        $$"""
        using Microsoft.Extensions.AI;

        [assembly: AdsSystem("{{id}}", Agency = "DX", Technology = AdsTechnology.Generative, Use = AdsUse.Other, HighRisk = false, Provider = "V", Hosting = AdsHosting.ThirdParty)]
        class Program({{mark}}IChatClient chat)
        {
            Task Run() => Help(chat);

            Task Again() => chat.GetResponseAsync("Hello");

            static Task Help(IChatClient chat) => chat.GetResponseAsync("Hello");
        }
        """,
        Rule,
        "ADS4002");

    [Fact]
    public Task AMarkWithoutARegistration_IsReportedAtTheMark() => Verify.ReportsWithLibrariesAsync(
        """
        using Microsoft.Extensions.AI;

        class Program([{|ADS4002:AdsClient("letters")|}] IChatClient chat)
        {
            Task Run() => chat.GetResponseAsync("Hello");
        }
        """,
        Rule);

    [Fact]
    public Task WhatIsNoAds_NeedsNone() => Verify.ReportsWithLibrariesAsync(
        """
        using Microsoft.Extensions.AI;

        [NotAds(NotAdsReason.SpamFilter)]
        abstract class Filter : DelegatingChatClient
        {
            protected Filter(IChatClient inner) : base(inner) { }
        }

        class Program
        {
            Task Run(Filter filter) => filter.GetResponseAsync([new ChatMessage(ChatRole.User, "Hello")]);
        }
        """,
        Rule);

    [Fact]
    public Task MakingAndConfiguringAClient_IsNoCall() => Verify.ReportsWithLibrariesAsync(
        """
        using Microsoft.Extensions.AI;

        class Program
        {
            IChatClient Make(OpenAI.OpenAIClient client)
            {
                var inner = client.GetChatClient("model").AsIChatClient();
                Console.Write(inner.GetService<ChatClientMetadata>());
                return inner.AsBuilder().UseFunctionInvocation().Build();
            }
        }
        """,
        Rule);

    [Fact]
    public async Task OneFile_SaysItOnceForEachSystem_AndPointsAtEveryCall()
    {
        const string Source = """
            using Microsoft.Extensions.AI;

            class Program
            {
                Task A(IChatClient chat) => chat.GetResponseAsync("Hello");
                Task B(IChatClient chat) => chat.GetResponseAsync("Bye");
                void C(OpenAI.Chat.ChatClient chat) => chat.CompleteChat("Hello");
                Func<Task> D(IChatClient chat) => () => chat.GetResponseAsync("Later");
            }
            """;
        var diagnostics = await Verify.DiagnosticsAsync(Verify.Compile(Source, References.WithChatClients), null, Rule);

        Assert.Equal([(4, 2), (6, 0)], diagnostics.Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.AdditionalLocations.Count)));
        Assert.Equal(
            "ChatClientExtensions.GetResponseAsync calls the ADS 'Microsoft.Extensions.AI', which no [assembly: AdsSystem] registers (EO N-12-23 3(d) where it is generative, else "
            + "policy): register it under this name, or mark the client [AdsClient] with the id of the registered system it belongs to",
            diagnostics[0].GetMessage());
    }

    [Fact]
    public Task AHelperThatIsHandedAClient_LeavesItToTheCaller() => Verify.ReportsWithLibrariesAsync(
        """
        using Microsoft.Extensions.AI;

        [assembly: AdsSystem("letters")]
        class Program([AdsClient("letters")] IChatClient chat)
        {
            Task Run() => Help(chat);

            static Task Help(IChatClient chat) => chat.GetResponseAsync("Hello");
        }
        """,
        Rule);

    [Fact]
    public async Task ARegistrationInAReferencedAssembly_Counts()
    {
        var library = Verify.Compile(
            """[assembly: AdsSystem("model")] namespace Library { [AdsClient("model")] public interface IScore { double Score(string text); } [AdsClient("lost")] public interface ILost { double Score(string text); } }""",
            References.Default);
        var consumer = Verify.Compile(
            """
            class Program
            {
                double A(Library.IScore score) => score.Score("text");
                double B(Library.ILost lost) => lost.Score("text");
            }
            """,
            References.Default.Add(library.ToMetadataReference()),
            prelude: Prelude.Source.Replace("[AdsClient(\"model\")]", ""));

        var diagnostic = Assert.Single(await Verify.DiagnosticsAsync(consumer, null, Rule));

        Assert.Contains("ILost.Score calls the ADS 'lost'", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }
}
