using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Every client of Microsoft.Extensions.AI by calls that its users make: what goes in is reported, and the same call without it is not.</summary>
public sealed class MicrosoftExtensionsAITests
{
    private const string Stream = "new System.IO.MemoryStream(Convert.FromBase64String(TEXT))";
    private const string Data = "new DataContent(Convert.FromBase64String(TEXT), \"audio/wav\")";

    [Theory]
    [InlineData("IChatClient", "client.GetResponseAsync(TEXT)")]
    [InlineData("IChatClient", "client.GetResponseAsync(new ChatMessage(ChatRole.User, TEXT))")]
    [InlineData("IChatClient", "client.GetResponseAsync([new ChatMessage(ChatRole.User, [new TextContent(TEXT)])])")]
    [InlineData("IChatClient", "client.GetResponseAsync(new ChatMessage { Contents = { new TextContent(TEXT) } })")]
    [InlineData("IChatClient", "client.GetResponseAsync([new ChatMessage(ChatRole.User, [" + Data + "])])")]
    [InlineData("IChatClient", "client.GetResponseAsync([new ChatMessage(ChatRole.User, [new UriContent(\"https://county.example/\" + TEXT, \"image/png\")])])")]
    [InlineData("IChatClient", "client.GetResponseAsync([new ChatMessage(ChatRole.Tool, [new FunctionResultContent(\"call\", TEXT)])])", 2)]
    [InlineData("IChatClient", "client.GetResponseAsync([new ChatMessage(ChatRole.Tool, [new McpServerToolResultContent(\"call\") { Outputs = [new TextContent(TEXT)] }])])")]
    [InlineData("IChatClient", "client.GetResponseAsync([new ChatMessage(ChatRole.User, [new ToolApprovalResponseContent(\"call\", false, null!) { Reason = TEXT }])])")]
    [InlineData("IChatClient", "client.GetResponseAsync(new ChatMessage(ChatRole.User, \"Hello\") { AuthorName = TEXT })")]
    [InlineData("IChatClient", "client.GetResponseAsync(new ChatMessage(ChatRole.User, \"Hello\") { AdditionalProperties = new() { [\"case\"] = TEXT } })")]
    [InlineData("IChatClient", "client.GetResponseAsync(new ChatMessage(ChatRole.User, TEXT).Clone())")]
    [InlineData("IChatClient", "client.GetResponseAsync(\"Hello\", new ChatOptions { Instructions = TEXT })")]
    [InlineData("IChatClient", "client.GetResponseAsync(\"Hello\", new ChatOptions { Instructions = TEXT }.Clone())")]
    [InlineData("IChatClient", "client.GetResponseAsync(\"Hello\", new ChatOptions { AdditionalProperties = new() { [\"case\"] = TEXT } })")]
    [InlineData("IChatClient", "client.GetResponseAsync(\"Hello\", new ChatOptions { ConversationId = TEXT })")]
    [InlineData("IChatClient", "client.GetResponseAsync(\"Hello\", new ChatOptions { StopSequences = [TEXT] })")]
    [InlineData("IChatClient", "client.GetResponseAsync(\"Hello\", new ChatOptions { RawRepresentationFactory = _ => new OpenAI.Chat.ChatCompletionOptions { EndUserId = TEXT } })")]
    [InlineData("IChatClient", "client.GetResponseAsync(\"Hello\", new ChatOptions { Tools = [new HostedMcpServerTool(\"cases\", \"https://county.example\") { Headers = new Dictionary<string, string> { [\"case\"] = TEXT } }] })")]
    [InlineData("IChatClient", "client.GetStreamingResponseAsync(TEXT)")]
    [InlineData("IChatClient", "client.GetStreamingResponseAsync(\"Hello\", new ChatOptions { Instructions = TEXT })")]
    [InlineData("IChatClient", "client.GetResponseAsync<int>(TEXT)")]
    [InlineData("IChatClient", "client.GetResponseAsync<int>([new ChatMessage(ChatRole.User, TEXT)], new ChatOptions())")]
    [InlineData("IChatClient", "client.AsBuilder().UseFunctionInvocation().UseLogging().UseOpenTelemetry().Build().GetResponseAsync(TEXT)")]
    [InlineData("IChatClient", "client.AsBuilder().Use(inner => new FunctionInvokingChatClient(inner)).Build().GetResponseAsync(TEXT)")]
    [InlineData("IChatClient", "client.AsBuilder().ConfigureOptions(options => options.Instructions = TEXT).Build()")]
    [InlineData("IChatClient", "new OrderedFailoverChatClient([client]).GetResponseAsync(TEXT)")]
    [InlineData("IChatClient", "RoutingChatClient.Create((context, token) => new ValueTask<IChatClient>(client)).GetResponseAsync(TEXT)")]
    [InlineData("IChatReducer", "client.ReduceAsync([new ChatMessage(ChatRole.User, TEXT)], default)")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "client.GenerateAsync([TEXT])")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "client.GenerateAsync(TEXT)")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "client.GenerateVectorAsync(TEXT)")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "client.GenerateAndZipAsync([TEXT])")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "client.GenerateAsync(\"Hello\", new EmbeddingGenerationOptions { AdditionalProperties = new() { [\"case\"] = TEXT } })")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "client.AsBuilder().UseLogging().Build().GenerateAsync(TEXT)")]
    [InlineData("ISpeechToTextClient", "client.GetTextAsync(" + Stream + ")")]
    [InlineData("ISpeechToTextClient", "client.GetTextAsync(" + Data + ")")]
    [InlineData("ISpeechToTextClient", "client.GetStreamingTextAsync(" + Stream + ")")]
    [InlineData("ISpeechToTextClient", "client.AsBuilder().UseLogging().Build().GetTextAsync(" + Stream + ")")]
    [InlineData("ITextToSpeechClient", "client.GetAudioAsync(TEXT)")]
    [InlineData("ITextToSpeechClient", "client.GetStreamingAudioAsync(TEXT)")]
    [InlineData("ITextToSpeechClient", "client.AsBuilder().UseLogging().Build().GetAudioAsync(TEXT)")]
    [InlineData("IImageGenerator", "client.GenerateAsync(new ImageGenerationRequest(TEXT))")]
    [InlineData("IImageGenerator", "client.GenerateImagesAsync(TEXT)")]
    [InlineData("IImageGenerator", "client.EditImagesAsync([" + Data + "], \"Sharpen it\")")]
    [InlineData("IImageGenerator", "client.EditImageAsync(" + Data + ", \"Sharpen it\")")]
    [InlineData("IImageGenerator", "client.EditImageAsync(Convert.FromBase64String(\"AA==\"), \"form.png\", TEXT)")]
    [InlineData("IImageGenerator", "client.AsBuilder().UseLogging().Build().GenerateImagesAsync(TEXT)")]
    [InlineData("IRealtimeClient", "client.CreateSessionAsync(new RealtimeSessionOptions { Instructions = TEXT })")]
    [InlineData("IRealtimeClient", "new RealtimeClientBuilder(client).UseLogging().Build().CreateSessionAsync(new RealtimeSessionOptions { Instructions = TEXT })")]
    [InlineData("IRealtimeClientSession", "client.SendAsync(new CreateConversationItemRealtimeClientMessage(new RealtimeConversationItem([new TextContent(TEXT)])))")]
    [InlineData("IRealtimeClientSession", "client.SendAsync(new CreateResponseRealtimeClientMessage { Instructions = TEXT })")]
    [InlineData("IRealtimeClientSession", "client.SendAsync(new InputAudioBufferAppendRealtimeClientMessage(" + Data + "))")]
    [InlineData("IRealtimeClientSession", "client.SendAsync(new SessionUpdateRealtimeClientMessage(new RealtimeSessionOptions { Instructions = TEXT }))")]
    [InlineData("IHostedFileClient", "client.UploadAsync(" + Stream + ", \"text/plain\", \"case.txt\")")]
    [InlineData("IHostedFileClient", "client.UploadAsync(new System.IO.MemoryStream(), \"text/plain\", TEXT)")]
    [InlineData("IHostedFileClient", "client.UploadAsync(" + Data + ")")]
    [InlineData("IHostedFileClient", "new HostedFileClientBuilder(client).UseLogging().Build().UploadAsync(" + Data + ")")]
    public async Task WhatACallIsGiven_GoesIn(string client, string call, int ways = 1)
    {
        Assert.Equal(Enumerable.Repeat("ADS1001 Microsoft.Extensions.AI", ways), await ReportedAsync($"{client} client", call.Replace("TEXT", "applicant.Ssn")));
        Assert.Empty(await ReportedAsync($"{client} client", call.Replace("TEXT", "applicant.Name")));
    }

    [Theory]
    [InlineData("AIFunctionFactory.Create(() => TEXT)")]
    [InlineData("AIFunctionFactory.Create(async (string id) => { await Task.Yield(); return TEXT; }, \"find\")")]
    [InlineData("new ApprovalRequiredAIFunction(AIFunctionFactory.Create(() => TEXT))")]
    [InlineData("AIFunctionFactory.Create(Find)")]
    [InlineData("AIFunctionFactory.Create(typeof(Program).GetMethod(\"Find\")!, this)")]
    [InlineData("AIFunctionFactory.Create(() => \"case\", new AIFunctionFactoryOptions { MarshalResult = (result, type, token) => new ValueTask<object?>(TEXT) })")]
    [InlineData("new FunctionInvokingChatClient(chat) { FunctionInvoker = (context, token) => new ValueTask<object?>(TEXT) }")]
    public async Task WhatATool_Returns_GoesIn(string tool)
    {
        Assert.Equal(["ADS1001 Microsoft.Extensions.AI"], await ReportedAsync("IChatClient chat", tool.Replace("TEXT", "applicant.Ssn"), "applicant.Ssn"));
        Assert.Empty(await ReportedAsync("IChatClient chat", tool.Replace("TEXT", "applicant.Name"), "applicant.Name"));
    }

    [Theory]
    [InlineData("marked.AsBuilder().UseFunctionInvocation().UseLogging().UseOpenTelemetry().Build()")]
    [InlineData("new ChatClientBuilder(marked).Build()")]
    [InlineData("new ChatClientBuilder(_ => marked).Use(inner => inner).Build()")]
    [InlineData("new FunctionInvokingChatClient(marked)")]
    [InlineData("new OrderedFailoverChatClient([marked])")]
    [InlineData("RoutingChatClient.Create((context, token) => new ValueTask<IChatClient>(marked))")]
    [InlineData("marked.GetRequiredService<IChatClient>()")]
    public async Task APipeline_IsTheClientItIsBuiltAround(string pipeline) =>
        Assert.Equal(["ADS1001 letters"], await ReportedAsync("[AdsClient(\"letters\")] IChatClient marked", $"((IChatClient){pipeline}).GetResponseAsync(applicant.Ssn)"));

    [Theory]
    [InlineData("client.AsBuilder().Use(async (messages, options, next, token) => await next(messages.Append(new ChatMessage(ChatRole.System, TEXT)), options, token))")]
    [InlineData("client.AsBuilder().Use((messages, options, next, token) => next([new ChatMessage(ChatRole.System, TEXT), .. messages], options, token))")]
    [InlineData("client.AsBuilder().Use(async (messages, options, next, token) => { options ??= new(); options.Instructions = TEXT; await next(messages, options, token); })")]
    [InlineData("client.AsBuilder().Use((messages, options, inner, token) => inner.GetResponseAsync([new ChatMessage(ChatRole.System, TEXT)], options, token), null)")]
    public async Task WhatAStepOfAPipelineAdds_GoesIn(string pipeline)
    {
        Assert.Equal(["ADS1001 Microsoft.Extensions.AI"], await ReportedAsync("IChatClient client", pipeline.Replace("TEXT", "applicant.Ssn")));
        Assert.Empty(await ReportedAsync("IChatClient client", pipeline.Replace("TEXT", "applicant.Name")));
    }

    [Fact]
    public async Task AStepOfAPipeline_GoesOnToTheClientItIsBuiltAround() => Assert.Equal(
        ["ADS1001 letters"],
        await ReportedAsync("[AdsClient(\"letters\")] IChatClient client", "client.AsBuilder().Use((messages, options, next, token) => next([new ChatMessage(ChatRole.System, applicant.Ssn)], options, token))"));

    [Fact]
    public async Task AStepOfAPipeline_MayStandInAMethodOfItsOwn() => Assert.Equal(
        ["ADS1001 Microsoft.Extensions.AI"],
        await ReportedAsync("ChatClientBuilder builder", "builder.Use(Add); Task Add(IEnumerable<ChatMessage> messages, ChatOptions? options, Func<IEnumerable<ChatMessage>, ChatOptions?, System.Threading.CancellationToken, Task> next, System.Threading.CancellationToken token) => next([new(ChatRole.User, applicant.Ssn)], options, token)", isStatement: true));

    [Fact]
    public async Task APipelineThatCaches_IsTheClientItIsBuiltAround_AndRecords() =>
        Assert.Equal(
            ["ADS1013 letters", "ADS1001 letters"],
            await ReportedAsync("[AdsClient(\"letters\")] IChatClient marked", "marked.AsBuilder().UseDistributedCache().UseOpenTelemetry().Build().GetResponseAsync(applicant.Ssn)"));

    private static async Task<string[]> ReportedAsync(string client, string call, string found = "\"\"", bool isStatement = false)
    {
        var compilation = Verify.Compile(
            $$"""
            using Microsoft.Extensions.AI;
            using Microsoft.Extensions.DependencyInjection;

            internal class Program(Applicant applicant)
            {
                object Run({{client}}) {{(isStatement ? "{ return " + call + "; }" : "=> " + call + ";")}}

                public string Find() => {{found}};
            }
            """,
            References.WithChatClients);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("MEAI", System.StringComparison.Ordinal) && !d.Id.StartsWith("OPENAI", System.StringComparison.Ordinal)));
        return (await Verify.DiagnosticsAsync(compilation)).Select(static d => $"{d.Id} {d.Properties.GetValueOrDefault("adsguard.system")}").ToArray();
    }
}
