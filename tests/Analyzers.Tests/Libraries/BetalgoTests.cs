using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>The client of OpenAI by Betalgo, as its samples use it.</summary>
public sealed class BetalgoTests
{
    private const string Usings = """
        using Betalgo.Ranul.OpenAI.Interfaces;
        using Betalgo.Ranul.OpenAI.Managers;
        using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

        """;

    [Fact]
    public Task Chat() => Reports("""
        class Program(IChatCompletionService chat)
        {
            async Task Run(IOpenAIService openAi, OpenAIService service, Applicant p)
            {
                var answer = await openAi.ChatCompletion.CreateCompletion({|ADS1001:new ChatCompletionCreateRequest { Messages = [ChatMessage.FromSystem("Be brief"), ChatMessage.FromUser(p.Ssn)], Model = "gpt" }|});
                Console.WriteLine(answer.Choices.First().Message.Content);
                var request = new ChatCompletionCreateRequest { Messages = new List<ChatMessage>() };
                request.Messages.Add(new ChatMessage { Content = "Explain " + p.Diagnosis });
                await foreach (var part in openAi.ChatCompletion.CreateCompletionAsStream({|ADS1002:request|})) Console.WriteLine(part);
                await service.CreateCompletion({|ADS1003:new CompletionCreateRequest { Prompt = p.CounselNotes }|});
                await openAi.Completions.CreateCompletion({|ADS1001:new CompletionCreateRequest { Prompt = p.Ssn }|}, "davinci");
                await chat.CreateCompletion({|ADS1001:new ChatCompletionCreateRequest { Messages = [ChatMessage.FromUser([MessageContent.TextContent(p.Ssn)])] }|});
                await chat.CreateCompletion({|ADS1001:new ChatCompletionCreateRequest { Messages = [], User = p.Ssn }|});
                Console.WriteLine(ChatMessage.FromTool({|ADS1001:p.Ssn|}, "call"));
                await openAi.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Messages = [ChatMessage.FromUser("Hello " + p.Name)] });
                await openAi.Models.RetrieveModel("gpt");
            }
        }
        """);

    [Fact]
    public Task EverythingElseThatTheVendorReads() => Reports("""
        class Program
        {
            async Task Run(IOpenAIService openAi, Applicant p)
            {
                await openAi.Embeddings.CreateEmbedding({|ADS1001:new EmbeddingCreateRequest { Input = p.Ssn, Model = "ada" }|});
                await openAi.Moderation.CreateModeration({|ADS1002:new CreateModerationRequest { Input = p.Diagnosis }|});
                await openAi.Image.CreateImage({|ADS1001:new Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageRequest(p.Ssn)|});
                await openAi.Audio.CreateTranscription({|ADS1001:new AudioCreateTranscriptionRequest { File = System.Text.Encoding.UTF8.GetBytes(p.Ssn), FileName = "a" }|});
                await openAi.Files.UploadFile("assistants", {|ADS1003:System.Text.Encoding.UTF8.GetBytes(p.CounselNotes)|}, "notes.txt");
                await openAi.Beta.Assistants.AssistantCreate({|ADS1001:new AssistantCreateRequest { Instructions = p.Ssn, Model = "gpt" }|});
                await openAi.Beta.Messages.CreateMessage("thread", {|ADS1001:new MessageCreateRequest { Content = new(p.Ssn) }|});
                await openAi.Beta.Runs.RunCreate("thread", {|ADS1001:new RunCreateRequest { Instructions = p.Ssn }|});
                await openAi.Beta.Threads.ThreadCreate({|ADS1001:new ThreadCreateRequest { Metadata = new() { ["who"] = p.Ssn } }|});
                await openAi.Embeddings.CreateEmbedding(new EmbeddingCreateRequest { Input = p.Name });
            }
        }
        """);

    [Fact]
    public Task WhatTheVendorIsToldToStore() => Reports("""
        class Program(IChatCompletionService chat)
        {
            Task Run(Applicant p) => chat.CreateCompletion({|ADS1001:new ChatCompletionCreateRequest { {|ADS1013:Store = true|}, Messages = [ChatMessage.FromUser(p.Ssn)] }|});
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
