using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Answers in the form of a class of the program's own, which may be one with protected data: what was asked for is not what goes in.</summary>
public sealed class StructuredOutputTests
{
    [Fact]
    public Task TheFormOfAnAnswer_GoesNowhere() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program(IChatClient chat)
        {
            async Task Ask(string text, List<ChatMessage> messages)
            {
                var answer = await chat.GetResponseAsync<Applicant>("Make up a person");
                await chat.GetResponseAsync<Applicant>("Extract from " + text, useJsonSchemaResponseFormat: true);
                await chat.GetResponseAsync<Applicant>(messages, new ChatOptions());
                await chat.GetResponseAsync<List<Applicant>>("Make up people");
                await chat.GetResponseAsync("Check " + answer.Result.Name);
                if (answer.TryGetResult(out var applicant)) await chat.GetResponseAsync("Check " + applicant.Name);
            }
        }
        """);

    [Fact]
    public Task WhatIsAskedWith_GoesIn_WhateverTheFormOfTheAnswer() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;

        class Program(IChatClient chat)
        {
            async Task Ask(Applicant p)
            {
                var answer = await chat.GetResponseAsync<Applicant>({|ADS1001:"Check " + p.Ssn|});
                await chat.GetResponseAsync<Applicant>("Check", {|ADS1001:new ChatOptions { Instructions = p.Ssn }|});
                await chat.GetResponseAsync({|ADS1001:"Check " + answer.Result.Ssn|});
                if (answer.TryGetResult(out var applicant)) await chat.GetResponseAsync({|ADS1001:"Check " + applicant.Ssn|});
            }
        }
        """);
}
