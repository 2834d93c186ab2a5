using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Libraries whose models are compared with nothing: each against a stand-in.</summary>
public sealed class UnverifiedLibraryTests
{
    [Fact]
    public Task Google() => Reports(
        "Google.GenAI",
        """
        namespace Google.GenAI.Types
        {
            public class Content { public System.Collections.Generic.List<Part> Parts { get; set; } public static implicit operator Content(string text) => null; }
            public class Part { public string Text { get; set; } }
            public class GenerateContentConfig { public Content SystemInstruction { get; set; } }
            public class GenerateContentResponse { public string Text { get; } }
        }
        namespace Google.GenAI
        {
            using System.Threading.Tasks;
            using Google.GenAI.Types;
            public class Client { public Models Models { get; } }
            public class Models
            {
                public Task<GenerateContentResponse> GenerateContentAsync(string model, string contents, GenerateContentConfig config = null) => null;
                public Task<GenerateContentResponse> GenerateContentAsync(string model, Content contents, GenerateContentConfig config = null) => null;
            }
        }
        """,
        """
        using Google.GenAI;
        using Google.GenAI.Types;

        class Program
        {
            async Task Run(Client client, Applicant p)
            {
                var response = await client.Models.GenerateContentAsync(model: "gemini-2.5-flash", contents: {|ADS1001:"Explain " + p.Ssn|});
                await client.Models.GenerateContentAsync("gemini", new Content { Parts = [new Part { Text = p.Name }] }, {|ADS1002:new GenerateContentConfig { SystemInstruction = p.Diagnosis }|});
                await client.Models.GenerateContentAsync("gemini", "Hello " + p.Name);
                Console.WriteLine(response.Text + p.Ssn);
            }
        }
        """);

    [Fact]
    public Task Bedrock() => Reports(
        "AWSSDK.BedrockRuntime",
        """
        namespace Amazon.BedrockRuntime.Model
        {
            using System.Collections.Generic;
            public class ConverseRequest { public string ModelId { get; set; } public List<Message> Messages { get; set; } public List<SystemContentBlock> System { get; set; } }
            public class Message { public string Role { get; set; } public List<ContentBlock> Content { get; set; } }
            public class ContentBlock { public string Text { get; set; } }
            public class SystemContentBlock { public string Text { get; set; } }
            public class ConverseResponse { public Message Output { get; set; } }
            public class InvokeModelRequest { public string ModelId { get; set; } public System.IO.MemoryStream Body { get; set; } }
            public class InvokeModelResponse { public System.IO.MemoryStream Body { get; set; } }
        }
        namespace Amazon.BedrockRuntime
        {
            using System.Threading;
            using System.Threading.Tasks;
            using Amazon.BedrockRuntime.Model;
            public interface IAmazonBedrockRuntime
            {
                Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default);
                Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default);
            }
            public class AmazonBedrockRuntimeClient : IAmazonBedrockRuntime
            {
                public virtual Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default) => null;
                public virtual Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default) => null;
            }
        }
        """,
        """
        using System.IO;
        using System.Text.Json;
        using Amazon.BedrockRuntime;
        using Amazon.BedrockRuntime.Model;

        class Program
        {
            async Task Run(IAmazonBedrockRuntime runtime, Applicant p)
            {
                var client = new AmazonBedrockRuntimeClient();
                await client.ConverseAsync({|ADS1001:new ConverseRequest
                {
                    ModelId = "anthropic.claude",
                    Messages = [new Message { Role = "user", Content = [new ContentBlock { Text = "Explain " + p.Ssn }] }],
                }|});
                var body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { prompt = p.Diagnosis }));
                await runtime.InvokeModelAsync({|ADS1002:new InvokeModelRequest { ModelId = "m", Body = body }|});
                await runtime.ConverseAsync(new ConverseRequest { ModelId = "m", Messages = [new Message { Content = [new ContentBlock { Text = p.Name }] }] });
            }
        }
        """);

    [Fact]
    public Task TextAnalytics_TakesTextInAndGivesItBackRedacted() => Reports(
        "Azure.AI.TextAnalytics",
        """
        namespace Azure { public class Response<T> { public T Value { get; } public static implicit operator T(Response<T> response) => default; } }
        namespace Azure.AI.TextAnalytics
        {
            using System.Threading.Tasks;
            public class PiiEntityCollection { public string RedactedText { get; } }
            public class TextAnalyticsClient { public virtual Task<Azure.Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(string document, string language = null) => null; }
        }
        """,
        """
        using Azure.AI.TextAnalytics;

        class Program
        {
            async Task Run(TextAnalyticsClient client, IModel model, Applicant p)
            {
                PiiEntityCollection entities = (await client.RecognizePiiEntitiesAsync({|ADS1001:"The number is " + p.Ssn|})).Value;
                model.Ask(entities.RedactedText);
                model.Ask({|ADS1001:p.Ssn|});
            }
        }
        """);

    private static Task Reports(string assembly, string stub, string marked) => Verify.ReportsWithAsync(Stubs.With(assembly, stub), marked);
}
