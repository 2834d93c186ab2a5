using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Every client of OpenAI by a call that its users make: what goes in is reported, and the same call without it is not.</summary>
public sealed class OpenAIClientTests
{
    private const string Json = "BinaryContent.Create(BinaryData.FromObjectAsJson(new { input = TEXT }))";

    [Theory]
    [InlineData("ChatClient", "client.CompleteChat(TEXT)")]
    [InlineData("ChatClient", "client.CompleteChatAsync([new SystemChatMessage(\"Be brief\"), new UserChatMessage(TEXT)])")]
    [InlineData("ChatClient", "client.CompleteChatStreaming(ChatMessage.CreateUserMessage(TEXT))")]
    [InlineData("ChatClient", "client.CompleteChatStreamingAsync([new UserChatMessage(ChatMessageContentPart.CreateTextPart(TEXT))])")]
    [InlineData("ChatClient", "client.CompleteChat([\"Hello\"], new ChatCompletionOptions { EndUserId = TEXT })")]
    [InlineData("ChatClient", "client.CompleteChat([\"Hello\"], new ChatCompletionOptions { Metadata = { [\"case\"] = TEXT } })")]
    [InlineData("ChatClient", "client.CompleteChat([new ToolChatMessage(\"call\", TEXT)])", 2)]
    [InlineData("ChatClient", "client.CompleteChatAsync(" + Json + ")")]
    [InlineData("ResponsesClient", "client.CreateResponse(\"model\", TEXT)")]
    [InlineData("ResponsesClient", "client.CreateResponseAsync(\"model\", [ResponseItem.CreateUserMessageItem(TEXT)])")]
    [InlineData("ResponsesClient", "client.CreateResponseAsync(new CreateResponseOptions { Instructions = TEXT })")]
    [InlineData("ResponsesClient", "client.CreateResponseAsync(new CreateResponseOptions { InputItems = { ResponseItem.CreateSystemMessageItem(TEXT) } })")]
    [InlineData("ResponsesClient", "client.CreateResponseStreamingAsync(\"model\", [ResponseItem.CreateFunctionCallOutputItem(\"call\", TEXT)])", 2)]
    [InlineData("ResponsesClient", "client.CompactResponseAsync(" + Json + ", \"application/json\")")]
    [InlineData("ConversationClient", "client.CreateConversationAsync(" + Json + ")")]
    [InlineData("ConversationClient", "client.CreateConversationItemsAsync(\"conversation\", " + Json + ")")]
    [InlineData("EmbeddingClient", "client.GenerateEmbedding(TEXT)")]
    [InlineData("EmbeddingClient", "client.GenerateEmbeddingsAsync([TEXT])")]
    [InlineData("AssistantClient", "client.CreateMessageAsync(\"thread\", OpenAI.Assistants.MessageRole.User, [TEXT])")]
    [InlineData("AssistantClient", "client.CreateThreadAsync(new ThreadCreationOptions { InitialMessages = { TEXT } })")]
    [InlineData("AssistantClient", "client.CreateRunAsync(\"thread\", \"assistant\", new RunCreationOptions { AdditionalInstructions = TEXT })")]
    [InlineData("AssistantClient", "client.SubmitToolOutputsToRunAsync(\"thread\", \"run\", [new ToolOutput(\"call\", TEXT)])", 2)]
    [InlineData("OpenAIFileClient", "client.UploadFileAsync(BinaryData.FromString(TEXT), \"case.txt\", FileUploadPurpose.Assistants)")]
    [InlineData("OpenAIFileClient", "client.UploadFileAsync(new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes(TEXT)), \"case.txt\", FileUploadPurpose.FineTune)")]
    [InlineData("OpenAIFileClient", "client.AddUploadPartAsync(\"upload\", " + Json + ", \"text/plain\")")]
    [InlineData("VectorStoreClient", "client.CreateVectorStoreAsync(new VectorStoreCreationOptions { Name = TEXT })")]
    [InlineData("VectorStoreClient", "client.SearchVectorStoreAsync(\"store\", " + Json + ")")]
    [InlineData("BatchClient", "client.CreateBatchAsync(" + Json + ", false)")]
    [InlineData("FineTuningClient", "client.FineTuneAsync(" + Json + ", false, null)")]
    [InlineData("EvaluationClient", "client.CreateEvaluationRunAsync(\"evaluation\", " + Json + ")")]
    [InlineData("GraderClient", "client.RunGraderAsync(" + Json + ")")]
    [InlineData("ImageClient", "client.GenerateImageAsync(TEXT)")]
    [InlineData("ImageClient", "client.GenerateImageEditAsync(\"form.png\", TEXT)")]
    [InlineData("ImageClient", "client.GenerateImageVariationsAsync(" + Json + ", \"application/json\")")]
    [InlineData("VideoClient", "client.CreateVideoAsync(" + Json + ", \"application/json\")")]
    [InlineData("AudioClient", "client.GenerateSpeechAsync(TEXT, GeneratedSpeechVoice.Alloy)")]
    [InlineData("AudioClient", "client.TranscribeAudioAsync(\"call.wav\", new AudioTranscriptionOptions { Prompt = TEXT })")]
    [InlineData("AudioClient", "client.TranslateAudioAsync(new System.IO.MemoryStream(Convert.FromBase64String(TEXT)), \"call.wav\")")]
    [InlineData("ContainerClient", "client.UploadContainerFileAsync(\"container\", " + Json + ", \"text/plain\")")]
    [InlineData("SkillClient", "client.UploadSkillAsync(" + Json + ", \"text/plain\")")]
    [InlineData("DecisionsClient", "client.CreateDecisionAsync(" + Json + ")")]
    [InlineData("ModerationClient", "client.ClassifyTextAsync(TEXT)")]
    [InlineData("ModerationClient", "client.ClassifyInputsAsync(" + Json + ")")]
    [InlineData("RealtimeSessionClient", "client.SendInputAudioAsync(BinaryData.FromString(TEXT))")]
    [InlineData("RealtimeSessionClient", "client.AddItemAsync(RealtimeItem.CreateUserMessageItem(TEXT))")]
    [InlineData("RealtimeSessionClient", "client.StartResponseAsync(new RealtimeResponseOptions { Instructions = TEXT })")]
    [InlineData("RealtimeSessionClient", "client.SendCommandAsync(BinaryData.FromString(TEXT), null)")]
    [InlineData("RealtimeClient", "client.CreateRealtimeClientSecretAsync(" + Json + ")")]
    public async Task WhatACallIsGiven_GoesIn(string client, string call, int ways = 1)
    {
        Assert.Equal(Enumerable.Repeat("ADS1001 OpenAI", ways), await ReportedAsync(client, call.Replace("TEXT", "applicant.Ssn")));
        Assert.Empty(await ReportedAsync(client, call.Replace("TEXT", "applicant.Name")));
    }

    [Theory]
    [InlineData("ChatClient", "client.CompleteChat(\"Hello\").Value.Content[0].Text")]
    [InlineData("EmbeddingClient", "client.GenerateEmbedding(\"Hello\").Value.ToFloats().Length")]
    [InlineData("ModerationClient", "client.ClassifyText(\"Hello\").Value.Flagged")]
    public async Task WhatComesBack_IsOutputAndNothingElse(string client, string call) => Assert.Empty(await ReportedAsync(client, call));

    private static async Task<string[]> ReportedAsync(string client, string call)
    {
        var compilation = Verify.Compile(
            $$"""
            using System.ClientModel;
            using OpenAI.Assistants;
            using OpenAI.Audio;
            using OpenAI.Batch;
            using OpenAI.Chat;
            using OpenAI.Containers;
            using OpenAI.Conversations;
            using OpenAI.Decisions;
            using OpenAI.Embeddings;
            using OpenAI.Evals;
            using OpenAI.Files;
            using OpenAI.FineTuning;
            using OpenAI.Graders;
            using OpenAI.Images;
            using OpenAI.Moderations;
            using OpenAI.Realtime;
            using OpenAI.Responses;
            using OpenAI.Skills;
            using OpenAI.VectorStores;
            using OpenAI.Videos;

            class Program
            {
                object Run({{client}} client, Applicant applicant) => {{call}};
            }
            """,
            References.WithChatClients);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("OPENAI", System.StringComparison.Ordinal) && !d.Id.StartsWith("SCME", System.StringComparison.Ordinal)));
        return (await Verify.DiagnosticsAsync(compilation)).Select(static d => $"{d.Id} {d.Properties.GetValueOrDefault("adsguard.system")}").ToArray();
    }
}
