using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Semantic Kernel as its samples use it.</summary>
public sealed class SemanticKernelTests
{
    [Fact]
    public Task ChatHistory_CarriesWhatIsAdded() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;

        class Program
        {
            async Task Run(Kernel kernel, Applicant p)
            {
                var chat = kernel.GetRequiredService<IChatCompletionService>();
                var history = new ChatHistory("You are a caseworker's assistant");
                history.AddUserMessage("Summarize the case of " + p.Ssn);
                var answer = await chat.GetChatMessageContentAsync({|ADS1001:history|}, kernel: kernel);
                history.AddAssistantMessage(answer.Content ?? "");
            }
        }
        """);

    [Fact]
    public Task ChatHistory_ByEachWayOfAdding() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;

        class Program
        {
            async Task Run(IChatCompletionService chat, Applicant p)
            {
                var system = new ChatHistory(p.Ssn);
                await chat.GetChatMessageContentsAsync({|ADS1001:system|});
                var message = new ChatHistory();
                message.AddMessage(AuthorRole.User, p.Diagnosis);
                await chat.GetChatMessageContentsAsync({|ADS1002:message|});
                var content = new ChatHistory { new ChatMessageContent(AuthorRole.User, p.CounselNotes) };
                await chat.GetChatMessageContentsAsync({|ADS1003:content|});
                var items = new ChatHistory();
                items.AddUserMessage([new TextContent(p.Ssn), new ImageContent(new Uri("https://example.org/a.png"))]);
                await foreach (var part in chat.GetStreamingChatMessageContentsAsync({|ADS1001:items|})) Console.Write(part.Content);
                await chat.GetChatMessageContentAsync({|ADS1001:$"Find {p.Ssn}"|});
            }
        }
        """);

    [Fact]
    public Task HarmlessHistory_IsSilent() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;

        class Program
        {
            async Task Run(Kernel kernel, IChatCompletionService chat, Applicant p)
            {
                var history = new ChatHistory();
                history.AddUserMessage("Who is " + p.Name + "?");
                var answer = await chat.GetChatMessageContentAsync(history, new PromptExecutionSettings { ModelId = "m" }, kernel);
                Console.WriteLine(answer.Content + p.Ssn);
                Console.WriteLine(await kernel.InvokePromptAsync("Tell a joke about {{$topic}}", new KernelArguments { ["topic"] = p.Name }));
            }
        }
        """);

    [Fact]
    public Task Prompts_AndTheirArguments() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;

        class Program
        {
            async Task Run(Kernel kernel, Applicant p)
            {
                await kernel.InvokePromptAsync({|ADS1001:$"Explain {p.Ssn}"|});
                await kernel.InvokePromptAsync("Explain {{$x}}", {|ADS1001:new KernelArguments { ["x"] = p.Ssn }|});
                await kernel.InvokePromptAsync<string>("Explain {{$x}}", {|ADS1002:new() { { "x", p.Diagnosis } }|});
                await foreach (var part in kernel.InvokePromptStreamingAsync({|ADS1003:p.CounselNotes|})) Console.Write(part);
                var function = kernel.CreateFunctionFromPrompt("Summarize: {{$input}}");
                var arguments = new KernelArguments();
                arguments["input"] = p.Ssn;
                await kernel.InvokeAsync(function, {|ADS1001:arguments|});
                await function.InvokeAsync(kernel, {|ADS1002:new KernelArguments { ["input"] = p.Diagnosis }|});
                kernel.CreateFunctionFromPrompt({|ADS1001:"Always mention " + p.Ssn|});
            }
        }
        """);

    [Fact]
    public Task KernelFunctions_ReturnToTheModel() => Verify.ReportsWithLibrariesAsync("""
        using System.ComponentModel;
        using Microsoft.SemanticKernel;

        class CasePlugin(Func<string, Applicant> find)
        {
            [KernelFunction, Description("Finds the number of a case")]
            public string Number(string name) => {|ADS1001:find(name).Ssn|};

            [KernelFunction("find_person")]
            public async Task<Applicant> FindAsync(string name)
            {
                await Task.Yield();
                return {|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:find(name)|}|}|}|};
            }

            [KernelFunction]
            public async IAsyncEnumerable<string> Diagnoses()
            {
                await Task.Yield();
                yield return {|ADS1002:find("x").Diagnosis|};
            }

            [KernelFunction]
            public bool IsKnown(string name) => find(name).Ssn.Length > 0;

            public string NotOffered(string name) => find(name).Ssn;
        }
        """);

    [Fact]
    public Task FunctionsFromMethods_ReturnToTheModel() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;

        class Program
        {
            void Run(Kernel kernel, Applicant p)
            {
                kernel.CreateFunctionFromMethod({|ADS1001:() => p.Ssn|}, "number");
                KernelFunctionFactory.CreateFromMethod({|ADS1002:Diagnosis|}, "diagnosis");
                kernel.CreateFunctionFromMethod(() => p.Name, "name");

                string Diagnosis(string name) => p.Diagnosis;
            }
        }
        """);

    [Fact]
    public Task FunctionResults_AreReadByTheModel() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;

        class Program
        {
            object Run(FunctionCallContent call, Applicant p) => new FunctionResultContent(call, {|ADS1001:p.Ssn|});
        }
        """);

    [Fact]
    public Task Filters_AddToPromptsAndResults() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.SemanticKernel;

        class Prompts(Applicant p) : IPromptRenderFilter
        {
            public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
            {
                await next(context);
                context.RenderedPrompt += {|ADS1001:" for " + p.Ssn|};
                context.RenderedPrompt = p.Name;
            }
        }

        class Results(Applicant p) : IAutoFunctionInvocationFilter, IFunctionInvocationFilter
        {
            public async Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
            {
                await next(context);
                context.Result = {|ADS1002:new FunctionResult(context.Result, p.Diagnosis)|};
            }

            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                await next(context);
                context.Result = new FunctionResult(context.Result, p.Name);
                context.Result = {|ADS1001:new FunctionResult(context.Result, p.Ssn)|};
            }
        }
        """);

    [Fact]
    public Task Embeddings_AndMemories() => Verify.ReportsWithLibrariesAsync("""
        #pragma warning disable SKEXP0001, CS0618
        using Microsoft.SemanticKernel.Memory;

        class Program
        {
            async Task Run(ISemanticTextMemory memory, Applicant p)
            {
                await memory.SaveInformationAsync("cases", {|ADS1002:p.Diagnosis|}, id: "1");
                await foreach (var hit in memory.SearchAsync("cases", {|ADS1001:p.Ssn|})) Console.WriteLine(hit.Relevance);
                await memory.SaveInformationAsync("cases", p.Name, id: "2");
            }
        }
        """);
}
