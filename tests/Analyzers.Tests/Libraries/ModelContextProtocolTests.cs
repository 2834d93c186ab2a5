using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Servers and clients of the Model Context Protocol.</summary>
public sealed class ModelContextProtocolTests
{
    [Fact]
    public Task ServerTools_ReturnToTheModel() => Verify.ReportsWithLibrariesAsync("""
        using System.ComponentModel;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public static class CaseTools
        {
            public static Applicant Find(string name) => throw new InvalidOperationException();

            [McpServerTool, Description("Finds a person")]
            public static string Ssn(string name) => {|ADS1001:Find(name).Ssn|};

            [McpServerTool(Name = "diagnosis")]
            public static async Task<string> DiagnosisAsync(string name)
            {
                await Task.Yield();
                return {|ADS1002:Find(name).Diagnosis|};
            }

            [McpServerTool]
            public static string Name(string name) => Find(name).Name;

            [McpServerResource]
            public static string Notes(string name) => {|ADS1003:Find(name).CounselNotes|};

            [McpServerPrompt]
            public static string Prompt(string name) => {|ADS1001:$"Write to {Find(name).Ssn}"|};
        }
        """);

    [Fact]
    public Task HandlersOfAServer_ReturnToTheModel() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        class Program
        {
            static Applicant Find(int number) => throw new InvalidOperationException();

            void Register(IMcpServerBuilder builder) => builder
                .WithCallToolHandler({|ADS1001:async (request, token) => new CallToolResult { Content = [new TextContentBlock { Text = Find(1).Ssn }] }|})
                .WithReadResourceHandler({|ADS1002:async (request, token) => new ReadResourceResult { Contents = [new TextResourceContents { Uri = "x", Text = Find(1).Diagnosis }] }|})
                .WithGetPromptHandler(async (request, token) => new GetPromptResult { Description = Find(1).Name })
                .WithSetLoggingLevelHandler(async (request, token) => { Console.WriteLine(Find(1).Ssn); return new EmptyResult(); });

            McpServerOptions Options() => new()
            {
                Handlers = new()
                {
                    CallToolHandler = {|ADS1001:async (request, token) => new CallToolResult { Content = [new TextContentBlock { Text = Find(1).Ssn }] }|},
                    CompleteHandler = async (request, token) => new CompleteResult(),
                },
            };
        }
        """);

    [Fact]
    public Task AToolOfAnInterface_IsOneInWhateverImplementsIt() => Verify.ReportsWithLibrariesAsync("""
        using ModelContextProtocol.Server;

        public interface ICaseTools
        {
            [McpServerTool] string Ssn(string name);
            string Other(string name);
        }

        public sealed class CaseTools : ICaseTools
        {
            static Applicant Find(string name) => throw new InvalidOperationException();

            public string Ssn(string name) => {|ADS1001:Find(name).Ssn|};
            public string Other(string name) => Find(name).Name;
        }

        public sealed class HiddenTools : ICaseTools
        {
            string ICaseTools.Ssn(string name) => {|ADS1001:CaseOf(name).Ssn|};
            string ICaseTools.Other(string name) => "";
            static Applicant CaseOf(string name) => throw new InvalidOperationException(name);
        }

        public abstract class Tools
        {
            [McpServerTool] public abstract string Diagnosis(Applicant p);
        }

        public sealed class DerivedTools : Tools
        {
            public override string Diagnosis(Applicant p) => {|ADS1002:p.Diagnosis|};
        }
        """);

    [Fact]
    public async Task AToolOfAContract_IsOneWhereItIsImplemented()
    {
        var contract = Verify.Compile("public interface ICaseTools { [ModelContextProtocol.Server.McpServerTool] string Ssn(Applicant p); }", References.WithLibrariesOf("ModelContextProtocol"), prelude: Prelude.Source);
        using var image = new System.IO.MemoryStream();
        Assert.True(contract.Emit(image).Success);
        var implementation = Verify.Compile(
            "using AdsGuard; public sealed class CaseTools : ICaseTools { public string Ssn(Applicant p) => p.Ssn; }",
            References.WithLibrariesOf("ModelContextProtocol").Append(MetadataReference.CreateFromImage(image.ToArray())),
            prelude: "");

        Assert.Contains(await Verify.DiagnosticsAsync(implementation.WithAssemblyName("Implementation")), static d => d.Id == "ADS1001");
    }

    [Fact]
    public Task CreatedTools_ReturnToTheModel() => Verify.ReportsWithLibrariesAsync("""
        using ModelContextProtocol.Server;

        class Program
        {
            void Run(Applicant p)
            {
                McpServerTool.Create({|ADS1001:() => p.Ssn|});
                McpServerTool.Create(() => p.Name);
            }
        }
        """);

    [Fact]
    public Task Clients_HandArgumentsToTools() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Client;

        class Program
        {
            async Task Run(McpClient client, Applicant p)
            {
                await client.CallToolAsync("lookup", {|ADS1001:new Dictionary<string, object?> { ["ssn"] = p.Ssn }|});
                await client.GetPromptAsync("letter", {|ADS1002:new Dictionary<string, object?> { ["about"] = p.Diagnosis }|});
                var tools = await client.ListToolsAsync();
                await tools[0].InvokeAsync({|ADS1002:new AIFunctionArguments { ["about"] = p.Diagnosis }|});
                await tools[0].CallAsync({|ADS1001:new Dictionary<string, object?> { ["ssn"] = p.Ssn }|});
                await tools[0].InvokeAsync(new AIFunctionArguments { ["name"] = p.Name });
                await client.CallToolAsync("echo", new Dictionary<string, object?> { ["message"] = p.Name });
            }
        }
        """);

    [Fact]
    public Task Servers_AskTheClientsModel() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Program
        {
            async Task Run(McpServer server, Applicant p)
            {
                await server.SampleAsync({|ADS1001:[new ChatMessage(ChatRole.User, p.Ssn)]|});
                await server.AsSamplingChatClient().GetResponseAsync({|ADS1002:p.Diagnosis|});
            }
        }
        """);
}
