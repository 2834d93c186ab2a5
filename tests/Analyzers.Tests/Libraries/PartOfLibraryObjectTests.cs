using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Objects that a library's object hands out by a property: what is done to them is found there again.</summary>
public sealed class PartOfLibraryObjectTests
{
    [Theory]
    [InlineData("var r = await chat.GetResponseAsync<Plan>(\"x\"); r.Result.Contact = a.Ssn; await chat.GetResponseAsync({|ADS1001:\"D \" + r.Result.Contact|});")]
    [InlineData("var r = await chat.GetResponseAsync<Plan>(\"x\"); r.Result.Contact = a.Ssn; await chat.GetResponseAsync({|ADS1001:System.Text.Json.JsonSerializer.Serialize(r.Result)|});")]
    [InlineData("var r = await chat.GetResponseAsync<Plan>(\"x\"); r.Result.Contact = a.Ssn; await chat.GetResponseAsync(r.Result.Steps);")]
    [InlineData("var r = await chat.GetResponseAsync<Plan>(\"x\"); r.Result.Contact = a.Name; await chat.GetResponseAsync(r.Result.Contact);")]
    [InlineData("var p = await PlanAsync(a); await chat.GetResponseAsync({|ADS1001:p.Contact|});")]
    [InlineData("var r = await chat.GetResponseAsync(\"x\"); r.Messages.Add(new ChatMessage(ChatRole.User, a.Ssn)); await chat.GetResponseAsync({|ADS1001:r.Messages|});")]
    [InlineData("var r = await chat.GetResponseAsync(\"x\"); r.Messages.Add(new ChatMessage(ChatRole.User, a.Name)); await chat.GetResponseAsync(r.Messages);")]
    public Task WhatIsSetInAPart_IsInTheWhole(string body) => Verify.ReportsWithLibrariesAsync($$"""
        using Microsoft.Extensions.AI;

        class Plan
        {
            public string Steps { get; set; } = "";

            public string Contact { get; set; } = "";
        }

        class Program(IChatClient chat)
        {
            async Task Ask(Applicant a)
            {
                {{body}}
            }

            async Task<Plan> PlanAsync(Applicant a)
            {
                var r = await chat.GetResponseAsync<Plan>("x");
                r.Result.Contact = a.Ssn;
                return r.Result;
            }
        }
        """);
}
