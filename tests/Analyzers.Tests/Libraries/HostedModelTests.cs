using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Azure's clients, Ollama, the Agent Framework and vector stores.</summary>
public sealed class HostedModelTests
{
    [Fact]
    public Task AzureOpenAi_HandsOutTheClientsOfOpenAi() => Verify.ReportsWithLibrariesAsync("""
        using Azure;
        using Azure.AI.OpenAI;
        using OpenAI.Chat;

        class Program
        {
            async Task Run(Applicant p)
            {
                AzureOpenAIClient azure = new(new Uri("https://mine.openai.azure.com/"), new AzureKeyCredential("key"));
                var chat = azure.GetChatClient("gpt-4o");
                ChatCompletion completion = chat.CompleteChat({|ADS1001:[new SystemChatMessage("Be brief"), new UserChatMessage("Find " + p.Ssn)]|});
                await chat.CompleteChatAsync({|ADS1002:ChatMessage.CreateUserMessage(p.Diagnosis)|});
                await azure.GetEmbeddingClient("ada").GenerateEmbeddingAsync({|ADS1003:p.CounselNotes|});
                await chat.CompleteChatAsync("Hello " + p.Name);
            }
        }
        """);

    [Fact]
    public Task AzureOpenAi_BeforeVersionTwo() => Verify.ReportsWithAsync(References.WithEarlierLibraries, """
        using Azure;
        using Azure.AI.OpenAI;

        class Program
        {
            async Task Run(OpenAIClient client, Applicant p)
            {
                var options = new ChatCompletionsOptions { Messages = { new ChatMessage(ChatRole.System, "Be brief"), new ChatMessage(ChatRole.User, p.Ssn) } };
                await client.GetChatCompletionsAsync("gpt", {|ADS1001:options|});
                client.GetCompletions("gpt", {|ADS1002:"Explain " + p.Diagnosis|});
                await client.GetEmbeddingsAsync("ada", {|ADS1003:new EmbeddingsOptions(p.CounselNotes)|});
                var harmless = new ChatCompletionsOptions();
                harmless.Messages.Add(new ChatMessage(ChatRole.User, p.Name));
                await client.GetChatCompletionsStreamingAsync("gpt", harmless);
            }
        }
        """);

    [Fact]
    public Task AzureInference() => Verify.ReportsWithLibrariesAsync("""
        using Azure.AI.Inference;

        class Program
        {
            async Task Run(ChatCompletionsClient client, EmbeddingsClient embeddings, Applicant p)
            {
                var options = new ChatCompletionsOptions
                {
                    Messages = { new ChatRequestSystemMessage("Be brief"), new ChatRequestUserMessage("Explain " + p.Ssn) },
                    Model = "Phi-4",
                };
                var response = await client.CompleteAsync({|ADS1001:options|});
                Console.WriteLine(response.Value.Content);
                await client.CompleteStreamingAsync({|ADS1002:new ChatCompletionsOptions([new ChatRequestUserMessage(p.Diagnosis)])|});
                await embeddings.EmbedAsync({|ADS1003:new EmbeddingsOptions([p.CounselNotes])|});
                client.Complete(new ChatCompletionsOptions([new ChatRequestUserMessage(p.Name)]));
            }
        }
        """);

    [Fact]
    public Task Ollama() => Verify.ReportsWithLibrariesAsync("""
        using OllamaSharp;
        using OllamaSharp.Models;
        using OllamaSharp.Models.Chat;

        class Program
        {
            async Task Run(Applicant p)
            {
                var ollama = new OllamaApiClient(new Uri("http://localhost:11434")) { SelectedModel = "llama" };
                await foreach (var part in ollama.GenerateAsync({|ADS1001:"Explain " + p.Ssn|})) Console.Write(part?.Response);
                var chat = new Chat(ollama, {|ADS1002:"The person has " + p.Diagnosis|});
                await foreach (var token in chat.SendAsync({|ADS1003:p.CounselNotes|})) Console.Write(token);
                await foreach (var token in new Chat(ollama).SendAsync("Hello " + p.Name)) Console.Write(token);
                await ollama.EmbedAsync({|ADS1001:new EmbedRequest { Input = [p.Ssn] }|});
                await foreach (var part in ollama.ChatAsync({|ADS1001:new ChatRequest { Messages = [new Message(ChatRole.User, p.Ssn)] }|})) Console.Write(part);
            }
        }
        """);

    [Fact]
    public Task Agents() => Verify.ReportsWithLibrariesAsync("""
        #pragma warning disable MAAI001
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        class Program
        {
            async Task Run(IChatClient chat, Applicant p)
            {
                AIAgent agent = new ChatClientAgent(chat, instructions: "You help caseworkers", name: "Helper");
                var session = await agent.CreateSessionAsync();
                Console.WriteLine(await agent.RunAsync({|ADS1001:"Find " + p.Ssn|}, session));
                await foreach (var update in agent.RunStreamingAsync({|ADS1002:new ChatMessage(ChatRole.User, p.Diagnosis)|}, session)) Console.Write(update);
                await agent.RunAsync("Hello " + p.Name, session);
                AIAgent told = chat.AsAIAgent(instructions: {|ADS1003:p.CounselNotes|});
                await told.AsIChatClient().GetResponseAsync({|ADS1001:p.Ssn|});
                AIAgent tools = chat.AsAIAgent("Use the tools", tools: [AIFunctionFactory.Create({|ADS1001:() => p.Ssn|})]);
                await tools.RunAsync("Go");
            }
        }

        class Memory(Applicant p) : AIContextProvider
        {
            protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, System.Threading.CancellationToken cancellationToken = default) =>
                {|ADS1001:new(new AIContext { Instructions = "The number is " + p.Ssn })|};
        }
        """);

    [Fact]
    public Task VectorStores() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.VectorData;

        public class Document
        {
            [VectorStoreKey] public string Id { get; set; } = "";
            [VectorStoreData] public string Text { get; set; } = "";
        }

        public class Chart
        {
            [VectorStoreKey] public string Id { get; set; } = "";
            [VectorStoreData, Phi(PhiKind.Health)] public string Text { get; set; } = "";
        }

        class Program
        {
            async Task Run(VectorStore store, VectorStoreCollection<string, Chart> charts, Chart chart, Applicant p)
            {
                var documents = store.GetCollection<string, Document>("documents");
                await documents.EnsureCollectionExistsAsync();
                await documents.UpsertAsync({|ADS1001:new Document { Id = "1", Text = p.Ssn }|});
                await documents.UpsertAsync(new Document { Id = "1", Text = p.Name });
                await charts.UpsertAsync({|ADS1002:chart|});
                await charts.UpsertAsync({|ADS1002:new List<Chart> { chart }|});
                await foreach (var hit in documents.SearchAsync({|ADS1003:p.CounselNotes|}, top: 3)) Console.WriteLine(hit.Record.Text);
            }
        }
        """);

    [Fact]
    public Task Qdrant() => Verify.ReportsWithLibrariesAsync("""
        using Google.Protobuf.Collections;
        using Qdrant.Client;
        using Qdrant.Client.Grpc;

        class Program
        {
            async Task Run(QdrantClient qdrant, IQdrantClient any, float[] vector, Applicant p)
            {
                await qdrant.UpsertAsync("notes", {|ADS1001:[new PointStruct { Id = Guid.NewGuid(), Vectors = vector, Payload = { ["ssn"] = p.Ssn } }]|});
                var point = new PointStruct { Id = 1, Vectors = vector };
                point.Payload.Add("text", p.Diagnosis);
                await any.UpsertAsync("notes", {|ADS1002:new List<PointStruct> { point }|}, wait: true);
                await any.SetPayloadAsync("notes", {|ADS1003:new Dictionary<string, Value> { ["text"] = p.CounselNotes }|}, 1);
                await qdrant.OverwritePayloadAsync("notes", {|ADS1001:new Dictionary<string, Value> { ["ssn"] = p.Ssn }|}, 1);
                await qdrant.SearchAsync("notes", {|ADS1001:Embed(p.Ssn)|}, limit: 3);
                await qdrant.QueryAsync("notes", {|ADS1001:new Document { Text = p.Ssn, Model = "minilm" }|}, limit: 3);
                await qdrant.QueryAsync("notes", {|ADS1001:Embed(p.Ssn)|}, limit: 3);
                var hits = await qdrant.SearchAsync("notes", vector, filter: Conditions.MatchKeyword("ssn", p.Ssn));
                Console.WriteLine(hits[0].Payload["text"].StringValue);
                await qdrant.UpsertAsync("notes", [new PointStruct { Id = 1, Vectors = vector, Payload = { ["name"] = p.Name } }]);
                await qdrant.CreateCollectionAsync("notes", new VectorParams { Size = 3 });
                await qdrant.DeleteAsync("notes", Conditions.MatchKeyword("ssn", p.Ssn));
            }

            static float[] Embed(string text) => text.Select(static c => (float)c).ToArray();
        }
        """);
}
