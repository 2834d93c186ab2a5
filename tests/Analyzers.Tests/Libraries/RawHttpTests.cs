using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Requests over plain HTTP: recognized by their address, whatever way it is written.</summary>
public sealed class RawHttpTests
{
    private const string Usings = """
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;

        """;

    [Fact]
    public Task EachCallOfTheClient() => Reports("""
        class Program
        {
            async Task Run(HttpClient http, Applicant p)
            {
                await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", {|ADS1001:new { model = "m", messages = new[] { new { role = "user", content = p.Ssn } } }|});
                await http.PostAsync("https://api.anthropic.com/v1/messages", {|ADS1002:new StringContent(JsonSerializer.Serialize(new { prompt = p.Diagnosis }), Encoding.UTF8, "application/json")|});
                await http.PutAsJsonAsync("https://api.mistral.ai/v1/agents", {|ADS1001:new { p.Ssn }|});
                await http.GetStringAsync({|ADS1001:"https://openrouter.ai/api/v1/generation?id=" + p.Ssn|});
                await http.PostAsync(new Uri("https://api.groq.com/openai/v1/chat/completions"), {|ADS1003:JsonContent.Create(new { prompt = p.CounselNotes })|});
                await http.PostAsync("https://api.cohere.ai/v2/chat", {|ADS1001:new ByteArrayContent(Encoding.UTF8.GetBytes(p.Ssn))|});
            }
        }
        """);

    [Fact]
    public Task RequestMessages() => Reports("""
        class Program
        {
            async Task Run(HttpClient http, Applicant p)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/responses");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "key");
                request.Content = JsonContent.Create(new { input = p.Ssn });
                using var response = await http.SendAsync({|ADS1001:request|});

                var other = new HttpRequestMessage
                {
                    Method = HttpMethod.Post,
                    RequestUri = new Uri("https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent"),
                    Content = new StringContent("{ \"text\": \"" + p.Diagnosis + "\" }"),
                };
                await http.SendAsync({|ADS1002:other|}, HttpCompletionOption.ResponseHeadersRead);
            }
        }
        """);

    [Fact]
    public Task AddressesThatAreNotOneLiteral() => Reports("""
        static class Urls
        {
            public const string Base = "https://api.openai.com";
            public const string Chat = Base + "/v1/chat/completions";
            public static readonly Uri Messages = new("https://api.anthropic.com/v1/messages");
        }

        class Program(string deployment, string host)
        {
            private const string Route = "/chat/completions";

            private string Endpoint => $"https://{host}.openai.azure.com/openai/deployments/{deployment}/chat/completions?api-version=2024-06-01";

            async Task Run(HttpClient http, Applicant p)
            {
                await http.PostAsJsonAsync(Urls.Chat, {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync(Urls.Messages, {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync(Endpoint, {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync($"https://{host}{Route}", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("https://" + host + "/openai/deployments/" + deployment + "/x", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync(string.Format("https://bedrock-runtime.{0}.amazonaws.com/model/x/invoke", host), {|ADS1001:p.Ssn|});
                var builder = new UriBuilder("https", "api.openai.com") { Path = "v1/embeddings" };
                await http.PostAsJsonAsync(builder.Uri, {|ADS1001:p.Ssn|});
            }
        }
        """);

    [Fact]
    public Task AddressesThatArePutTogether() => Reports("""
        class Program(HttpClient http, string name, string region)
        {
            private const string Azure = ".openai.azure.com/q";

            async Task Run(Applicant p)
            {
                await http.PostAsJsonAsync("https://" + name + ".openai.azure.com/q", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("https://" + name + Azure, {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync(string.Concat("https://", name, ".cognitiveservices.azure.com/language/:analyze-text"), {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync($"https://{name}" + ".openai.azure.com/q", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("https://" + region + "-aiplatform.googleapis.com/v1/x", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("https://bedrock-runtime." + region + ".amazonaws.com/x", {|ADS1001:p.Ssn|});
                var known = "https://" + name + ".openai.azure.com";
                await http.PostAsJsonAsync(known + "/q", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("/model/" + name + "/converse", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync(name + region + "/model/" + name + $"/{"invoke"}", p.Ssn);
                await http.PostAsJsonAsync(name + region + "/model/" + name + "/invoke", {|ADS1001:p.Ssn|});

                await http.PostAsJsonAsync("https://" + name + ".openai.azure.example/q", p.Ssn);
                await http.PostAsJsonAsync("https://example.gov/" + name + "/openai.azure.com/q", p.Ssn);
                await http.PostAsJsonAsync("https://cases.example.gov/model/" + name + "/converse", p.Ssn);
                await http.PostAsJsonAsync("/model/" + name + "/conversed", p.Ssn);
                await http.PostAsJsonAsync("/model/" + name, p.Ssn);
            }
        }
        """);

    /// <summary>Nothing else in the program says that it mentions the address of a model: the concatenation is one.</summary>
    [Theory]
    [InlineData("\"https://\" + name + \".openai.azure.com/q\"")]
    [InlineData("\"/model/\" + name + \"/invoke\"")]
    [InlineData("name + name + \"/model/\" + name + \"/invoke\"")]
    [InlineData("$\"/model/{name}/converse-stream\"")]
    public Task AddressThatOnlyAConcatenationSays(string address) => Reports($$"""
        class Program(HttpClient http, string name)
        {
            Task Run(Applicant p) => http.PostAsJsonAsync({{address}}, {|ADS1001:p.Ssn|});
        }
        """);

    [Fact]
    public Task Routes_WhereTheBaseComesFromElsewhere() => Reports("""
        class Program(HttpClient http, string baseUrl)
        {
            async Task Run(Applicant p)
            {
                await http.PostAsJsonAsync("/v1/chat/completions", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("v1/messages", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync($"{baseUrl}/v1/embeddings", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync(baseUrl + "/v1/responses", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("api/generate", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("embeddings", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("Moderations", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("audio/transcriptions", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("images/generations", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("v1/messages/batches", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync($"/model/{baseUrl}/invoke", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync($"model/{baseUrl}/invoke-with-response-stream", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("model/anthropic.claude-v2/converse-stream", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync($"openai/deployments/{baseUrl}/embeddings?api-version=1", {|ADS1001:p.Ssn|});
                await http.PostAsJsonAsync("v1beta/models/gemini-pro:streamGenerateContent?alt=sse", {|ADS1001:p.Ssn|});
            }
        }
        """);

    [Fact]
    public Task RoutesOfManyServices_WhereTheBodyIsOneForAModel() => Reports("""
        class Request
        {
            [System.Text.Json.Serialization.JsonPropertyName("model")] public string Deployment { get; set; } = "";

            public string? Input { get; set; }
        }

        record Prompted(string Model, string Prompt);

        record Turn(string role, string content);

        class Program(HttpClient http)
        {
            async Task Run(Applicant p)
            {
                await http.PostAsJsonAsync("messages", {|ADS1001:new { model = "m", max_tokens = 9, messages = new[] { new { role = "user", content = p.Ssn } } }|});
                await http.PostAsJsonAsync("/messages", {|ADS1001:new { model = "m", messages = new List<Turn> { new("user", p.Ssn) } }|});
                await http.PostAsJsonAsync("responses", {|ADS1001:new Request { Deployment = "m", Input = p.Ssn }|});
                await http.PostAsJsonAsync("completions", {|ADS1001:new Prompted("m", p.Ssn)|});
                await http.PostAsJsonAsync("responses", {|ADS1001:new Dictionary<string, object> { ["model"] = "m", ["input"] = p.Ssn }|});
                await http.PostAsJsonAsync("responses", {|ADS1001:new Dictionary<string, string> { { "model", "m" }, { "input", p.Ssn } }|});
                await http.PostAsJsonAsync("responses", {|ADS1001:new System.Text.Json.Nodes.JsonObject { ["model"] = "m", ["input"] = p.Ssn }|});
                await http.PostAsync("messages", {|ADS1001:new StringContent(Template.Replace("?", p.Ssn))|});
                await http.PostAsync("messages", {|ADS1001:JsonContent.Create(new { model = "m", messages = p.Ssn })|});
                await http.PostAsync("/responses", {|ADS1001:new StringContent(JsonSerializer.Serialize(new { model = "m", input = p.Ssn }))|});
                await http.PostAsync("messages", {|ADS1001:new StringContent($"{{\"model\":\"m\",\"messages\":[\"{p.Ssn}\"]}}")|});
                using var request = new HttpRequestMessage(HttpMethod.Post, "responses") { Content = JsonContent.Create(new { model = "m", input = p.Ssn }) };
                await http.SendAsync({|ADS1001:request|});
                await Post({|ADS1001:new { model = "m", messages = p.Ssn }|});
                await PostTo("messages", {|ADS1001:new { model = "m", messages = p.Ssn }|});
            }

            private static readonly string Template = "{ \"model\": \"m\", \"messages\": [\"?\"] }";

            Task Post(object body) => http.PostAsJsonAsync("messages", body);

            Task PostTo(string route, object body) => http.PostAsJsonAsync(route, body);
        }
        """);

    [Fact]
    public Task RoutesOfManyServices_WhereTheBodyIsAnother() => Reports("""
        class Car
        {
            public string Model { get; set; } = "";

            public string Owner { get; set; } = "";
        }

        class Program(HttpClient http)
        {
            async Task Run(Applicant p)
            {
                await http.PostAsJsonAsync("messages", new { to = p.Ssn, messages = "x" });
                await http.PostAsJsonAsync("/messages", new Car { Model = "m", Owner = p.Ssn });
                await http.PostAsJsonAsync("responses", new { question = 1, input = p.Ssn });
                await http.PostAsJsonAsync("completions", p.Ssn);
                await http.PostAsJsonAsync("cases", new { model = "m", messages = p.Ssn });
                await http.PostAsJsonAsync("https://mail.example.com/messages", new { model = "m", messages = p.Ssn });
                await Post(new { to = p.Ssn });
                using var mail = new HttpClient { BaseAddress = new Uri("https://mail.example.com") };
                await mail.PostAsJsonAsync("messages", new { model = "m", messages = p.Ssn });
            }

            Task Post(object body) => http.PostAsJsonAsync("messages", body);
        }
        """);

    [Theory]
    [InlineData("embeddings")]
    [InlineData("messages")]
    public Task OneWord_IsARoute_WhereTheProgramHasNoOtherAddress(string route) => Reports($$"""
        class Program(HttpClient http)
        {
            async Task Run(Applicant p) => await http.PostAsJsonAsync("{{route}}", {|ADS1001:new { model = "m", input = "", messages = p.Ssn }|});
        }
        """);

    [Fact]
    public Task AddressOfAnHeir_IsItsOwnAndNoOtherHeirs() => Reports("""
        abstract class Api(HttpClient http)
        {
            protected abstract string Url { get; }

            protected Task Send(object body) => http.PostAsJsonAsync(Url, body);
        }

        sealed class Model(HttpClient http) : Api(http)
        {
            protected override string Url => "https://api.mistral.ai/v1/chat/completions";

            public Task Go(Applicant p) => Send({|ADS1001:p.Ssn|});
        }

        class Registry(HttpClient http) : Api(http)
        {
            protected override string Url => "https://people.example.gov/v1/people";

            public Task Go(Applicant p) => Send(p.Ssn);
        }
        """);

    [Fact]
    public Task BaseAddress_SetInSight() => Reports("""
        class Local
        {
            async Task Run(Applicant p)
            {
                using var http = new HttpClient { BaseAddress = new Uri("http://localhost:11434") };
                await http.PostAsJsonAsync("anything", {|ADS1001:new { prompt = p.Ssn }|});
                var other = new HttpClient();
                other.BaseAddress = new Uri("https://api.openai.com/v1/");
                await other.PostAsJsonAsync("custom", {|ADS1001:p.Ssn|});
            }
        }

        class InConstructor
        {
            private readonly HttpClient _http;

            public InConstructor(HttpClient http)
            {
                _http = http;
                _http.BaseAddress = new Uri("https://api.openai.com/v1/");
            }

            public Task Ask(Applicant p) => _http.PostAsJsonAsync("custom", {|ADS1001:p.Ssn|});
        }

        class InField
        {
            private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://api.groq.com") };

            public Task Ask(Applicant p) => Http.PostAsJsonAsync("custom", {|ADS1001:p.Ssn|});
        }
        """);

    [Fact]
    public Task Wrappers_AreSeenThrough() => Reports("""
        class Wrapper(HttpClient http)
        {
            public Task Post(string url, object body) => http.PostAsJsonAsync(url, body);

            public async Task<string> Complete(string prompt)
            {
                var response = await http.PostAsJsonAsync("https://api.openai.com/v1/completions", new { prompt });
                return await response.Content.ReadAsStringAsync();
            }
        }

        class Program
        {
            async Task Run(Wrapper wrapper, Applicant p)
            {
                await wrapper.Post("https://api.openai.com/v1/embeddings", {|ADS1001:p.Ssn|});
                await wrapper.Post("https://benefits.example.gov/cases", p.Ssn);
                Console.WriteLine(await wrapper.Complete({|ADS1002:"Explain " + p.Diagnosis|}));
                Console.WriteLine(await wrapper.Complete("Explain " + p.Name));
            }
        }
        """);

    [Fact]
    public Task OtherAddresses_AreSilent() => Reports("""
        class Program(HttpClient http, HttpClient cases, string url)
        {
            async Task Run(Applicant p)
            {
                await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { p.Name });
                await cases.PostAsJsonAsync("https://benefits.example.gov/cases", p);
                await cases.PostAsJsonAsync("/cases/new", p);
                await cases.PostAsJsonAsync(url, p);
                await cases.PostAsJsonAsync("https://mail.example.com/v1/messages", p.Ssn);
                await cases.PostAsJsonAsync("https://search.example.com/embeddings", p.Ssn);
                await cases.PostAsJsonAsync("api/chat/rooms", p.Ssn);
                await cases.PostAsJsonAsync("/v1/messages/sms", p.Ssn);
                await cases.PostAsJsonAsync("api/generate/letter", p.Ssn);
                await cases.PostAsJsonAsync("responses", p.Ssn);
                using var mail = new HttpClient { BaseAddress = new Uri("https://mail.example.com") };
                await mail.PostAsJsonAsync("/v1/messages", p.Ssn);
                Console.WriteLine("https://api.openai.com/" + p.Ssn);
            }
        }
        """);

    [Fact]
    public Task ClientsThatAContainerHandsOut() => Verify.ReportsWithLibrariesAsync(Usings + """
        using Microsoft.Extensions.DependencyInjection;

        interface IScoring
        {
            Task Score(string text);
        }

        class Scoring : IScoring
        {
            private readonly HttpClient _http;

            public Scoring(HttpClient http) => _http = http;

            public Task Score(string text) => _http.PostAsJsonAsync("custom", text);

            public Task Direct(Applicant p) => _http.PostAsync("custom", {|ADS1001:new StringContent(p.Ssn)|});
        }

        class Chat(HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("custom", {|ADS1001:p.Ssn|});
        }

        class Cases(HttpClient http)
        {
            public Task Save(Applicant p) => http.PostAsJsonAsync("custom", p);
        }

        class ByName(IHttpClientFactory factory)
        {
            public Task Ask(Applicant p) => factory.CreateClient("model").PostAsJsonAsync("custom", {|ADS1001:p.Ssn|});

            public Task Save(Applicant p) => factory.CreateClient("cases").PostAsJsonAsync("custom", p.Ssn);
        }

        static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddHttpClient<IScoring, Scoring>(http => http.BaseAddress = new Uri("https://api.openai.com/v1/"));
                services.AddHttpClient<Chat>().ConfigureHttpClient((provider, http) => { http.BaseAddress = new Uri("https://api.anthropic.com"); });
                services.AddHttpClient<Cases>(http => http.BaseAddress = new Uri("https://cases.example.gov"));
                services.AddHttpClient("model", http => http.BaseAddress = new Uri("https://api.mistral.ai"));
                services.AddHttpClient("cases", http => http.BaseAddress = new Uri("https://cases.example.gov"));
            }
        }
        """);

    [Fact]
    public Task ARouteThatOthersHaveToo_IsTheirs_WhereTheirClientIsRegistered() => Verify.ReportsWithLibrariesAsync(Usings + """
        using Microsoft.Extensions.DependencyInjection;

        class Cases(HttpClient http)
        {
            public Task Save(Applicant p) => http.PostAsJsonAsync("/v1/messages", p.Ssn);
        }

        class Other(HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("/v1/messages", {|ADS1001:p.Ssn|});
        }

        class ByName(IHttpClientFactory factory)
        {
            public Task Save(Applicant p) => factory.CreateClient("cases").PostAsJsonAsync("/v1/messages", p.Ssn);

            public Task Complete(Applicant p) => factory.CreateClient("cases").PostAsJsonAsync("/v1/chat/completions", {|ADS1001:p.Ssn|});

            public Task Ask(Applicant p) => factory.CreateClient("other").PostAsJsonAsync("/v1/messages", {|ADS1001:p.Ssn|});
        }

        static class Startup
        {
            public static void Configure(IServiceCollection services, Uri configured)
            {
                services.AddHttpClient<Cases>(http => http.BaseAddress = new Uri("https://cases.example.gov"));
                services.AddHttpClient<Other>(http => http.BaseAddress = configured);
                services.AddHttpClient("cases", http => http.BaseAddress = new Uri("https://cases.example.gov"));
                services.AddHttpClient("other", http => http.BaseAddress = configured);
            }
        }
        """);

    [Fact]
    public Task CodeThatRefitGenerates_SendsWhatItsInterfaceIsGiven() => Verify.ReportsWithLibrariesAsync(Usings + """
        using Refit;

        interface IAssistant
        {
            Task<string> AskAsync(string text);

            Task<string> SaveAsync(string text);

            Task<string> AskForAsync(string user, IDictionary<string, string> headers, string property);
        }

        // As the generator of Refit 16 writes it.
        sealed class Generated(HttpClient client, RefitSettings settings) : IAssistant
        {
            public Task<string> AskAsync(string text)
            {
                var request = new HttpRequestMessage(HttpMethod.Post, GeneratedRequestRunner.BuildRelativeUri(client, "/v1/chat/completions", settings.UrlResolution));
                request.Content = GeneratedRequestRunner.CreateBodyContent<string>(settings, text, BodySerializationMethod.Default, false);
                return GeneratedRequestRunner.SendAsync<string, string>(client, request, settings, false, true, false, default)!;
            }

            public Task<string> AskForAsync(string user, IDictionary<string, string> headers, string property)
            {
                var request = new HttpRequestMessage(HttpMethod.Post, GeneratedRequestRunner.BuildRelativeUri(client, "/v1/chat/completions", settings.UrlResolution));
                GeneratedRequestRunner.SetHeader(request, "x-user", user, true);
                GeneratedRequestRunner.AddHeaderCollection(request, headers, true);
                GeneratedRequestRunner.AddRequestProperty(request, "property", property);
                return GeneratedRequestRunner.SendAsync<string, string>(client, request, settings, false, true, false, default)!;
            }

            public Task<string> SaveAsync(string text)
            {
                var request = new HttpRequestMessage(HttpMethod.Post, GeneratedRequestRunner.BuildRelativeUri(client, "/documents", settings.UrlResolution));
                request.Content = GeneratedRequestRunner.CreateBodyContent<string>(settings, text, BodySerializationMethod.Default, false);
                return GeneratedRequestRunner.SendAsync<string, string>(client, request, settings, false, true, false, default)!;
            }
        }

        class Program
        {
            async Task Run(IAssistant assistant, Applicant p)
            {
                await assistant.AskAsync({|ADS1001:p.Ssn|});
                await assistant.AskAsync(p.Name);
                await assistant.SaveAsync(p.Ssn);
                await assistant.AskForAsync({|ADS1001:p.Ssn|}, new Dictionary<string, string>(), "");
                await assistant.AskForAsync("", {|ADS1001:new Dictionary<string, string> { ["x"] = p.Ssn }|}, "");
                await assistant.AskForAsync(p.Name, new Dictionary<string, string>(), p.Ssn);
            }
        }
        """);

    [Fact]
    public Task Headers_AreSent() => Reports("""
        class Program
        {
            async Task Run(Applicant p)
            {
                var http = new HttpClient();
                http.DefaultRequestHeaders.Add("X-Case", p.Ssn);
                await {|ADS1001:http|}.GetAsync("https://api.openai.com/v1/models");
            }
        }
        """);

    [Fact]
    public Task WebRequests_AndWebClients() => Reports("""
        #pragma warning disable SYSLIB0014
        using System.IO;
        using System.Net;

        class Program
        {
            void Run(Applicant p)
            {
                var request = WebRequest.Create("https://api.openai.com/v1/completions");
                request.Method = "POST";
                using (var writer = new StreamWriter(request.GetRequestStream())) writer.Write(p.Ssn);
                {|ADS1001:request|}.GetResponse();
                new WebClient().UploadString("https://api.openai.com/v1/completions", {|ADS1002:p.Diagnosis|});
            }
        }
        """);

    [Theory]
    [InlineData("WebRequest.Create(Model)")]
    [InlineData("(HttpWebRequest)WebRequest.Create(Model)")]
    [InlineData("WebRequest.Create(new Uri(Model)) as HttpWebRequest")]
    [InlineData("WebRequest.CreateHttp(Model)")]
    [InlineData("(HttpWebRequest)WebRequest.CreateDefault(new Uri(Model))")]
    public Task WebRequestsOfEitherType(string made) => Reports($$"""
        #pragma warning disable SYSLIB0014
        using System.IO;
        using System.Net;

        class Program
        {
            const string Model = "https://api.openai.com/v1/chat/completions";

            void Written(Applicant p)
            {
                var request = {{made}};
                using (var writer = new StreamWriter(request!.GetRequestStream())) writer.Write(p.Ssn);
                {|ADS1001:request|}.GetResponse();
            }

            async Task Bytes(Applicant p)
            {
                var request = {{made}};
                var bytes = Encoding.UTF8.GetBytes(p.Ssn);
                using (var stream = await request!.GetRequestStreamAsync()) stream.Write(bytes, 0, bytes.Length);
                await {|ADS1001:request|}.GetResponseAsync();
            }

            void Header(Applicant p)
            {
                var request = {{made}};
                request!.Headers["x-user"] = p.Ssn;
                {|ADS1001:request|}.GetResponse();
            }

            void Added(Applicant p)
            {
                var request = {{made}};
                request!.Headers.Add("x-user", p.Ssn);
                {|ADS1001:request|}!.BeginGetResponse(null, null);
            }

            void Nothing(Applicant p)
            {
                var request = {{made}};
                using (var writer = new StreamWriter(request!.GetRequestStream())) writer.Write(p.Name);
                request.GetResponse();
            }
        }
        """);

    [Fact]
    public Task WebRequests_WithDataInTheirAddress() => Reports("""
        #pragma warning disable SYSLIB0014
        using System.Net;

        class Program
        {
            void Run(Applicant p)
            {
                var request = (HttpWebRequest)WebRequest.Create("https://api.openai.com/v1/q?x=" + p.Ssn);
                {|ADS1001:request|}.GetResponse();
                var other = (HttpWebRequest)WebRequest.Create("https://cases.example.gov/q?x=" + p.Ssn);
                other.GetResponse();
            }
        }
        """);

    [Fact]
    public Task WebClients_WhateverTheySend() => Reports("""
        #pragma warning disable SYSLIB0014
        using System.Collections.Specialized;
        using System.Net;

        class Program
        {
            const string Model = "https://api.openai.com/v1/chat/completions";

            async Task Run(WebClient client, Applicant p)
            {
                client.UploadValues(Model, {|ADS1001:new NameValueCollection { ["a"] = p.Ssn }|});
                await client.UploadValuesTaskAsync(Model, "POST", {|ADS1001:new NameValueCollection { { "a", p.Ssn } }|});
                client.UploadStringAsync(new Uri(Model), {|ADS1001:p.Ssn|});
                client.UploadDataAsync(new Uri(Model), {|ADS1001:Encoding.UTF8.GetBytes(p.Ssn)|});
                client.DownloadString({|ADS1001:"https://api.openai.com/v1/q?x=" + p.Ssn|});
                await client.DownloadDataTaskAsync({|ADS1001:"https://api.openai.com/v1/q?x=" + p.Ssn|});
                client.OpenRead({|ADS1001:"https://api.openai.com/v1/q?x=" + p.Ssn|});
                client.DownloadFile("https://api.openai.com/v1/files/1", p.Ssn + ".txt");
                client.UploadValues("https://cases.example.gov", new NameValueCollection { ["a"] = p.Ssn });
                client.DownloadString("https://cases.example.gov/?x=" + p.Ssn);
            }

            void Headers(Applicant p)
            {
                var client = new WebClient();
                client.Headers["x-user"] = p.Ssn;
                {|ADS1001:client|}.DownloadString(Model);
                var other = new WebClient { BaseAddress = Model };
                other.QueryString.Add("ssn", p.Ssn);
                {|ADS1001:other|}.DownloadString("x");
            }
        }
        """);

    [Fact]
    public Task ContentsOfTheProgramsOwn_SendWhatTheyWrite() => Reports("""
        using System.IO;
        using System.Net;

        class PushContent(Func<Stream, Task> write) : HttpContent
        {
            protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => write(stream);

            protected override bool TryComputeLength(out long length) { length = 0; return false; }
        }

        sealed class LoggedContent(Func<Stream, Task> write) : PushContent(write);

        class FixedContent(Applicant applicant) : HttpContent
        {
            protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Encoding.UTF8.GetBytes(applicant.Ssn)).AsTask();

            protected override bool TryComputeLength(out long length) { length = 0; return false; }
        }

        class Program(HttpClient http)
        {
            const string Model = "https://api.openai.com/v1/chat/completions";

            async Task Run(Applicant p)
            {
                await http.PostAsync(Model, {|ADS1001:new PushContent(async s => await s.WriteAsync(Encoding.UTF8.GetBytes(p.Ssn)))|});
                await http.PostAsync(Model, {|ADS1002:new LoggedContent(async s => { using var writer = new StreamWriter(s); await writer.WriteAsync(p.Diagnosis); })|});
                var request = new HttpRequestMessage(HttpMethod.Post, Model) { Content = new PushContent(s => s.WriteAsync(Encoding.UTF8.GetBytes(p.Ssn)).AsTask()) };
                await http.SendAsync({|ADS1001:request|});
                await http.PostAsync(Model, new PushContent(async s => await s.WriteAsync(Encoding.UTF8.GetBytes(p.Name))));
                await http.PostAsync("https://cases.example.gov", new PushContent(async s => await s.WriteAsync(Encoding.UTF8.GetBytes(p.Ssn))));
                await http.PostAsync("https://cases.example.gov", new FixedContent(p));
            }
        }
        """);

    [Fact]
    public Task Sockets() => Reports("""
        using System.Net.WebSockets;
        using System.Threading;

        class Program
        {
            private readonly ClientWebSocket _socket = new();

            async Task Local(Applicant p)
            {
                using var socket = new ClientWebSocket();
                socket.Options.SetRequestHeader("Authorization", "Bearer key");
                await socket.ConnectAsync(new Uri("wss://api.openai.com/v1/realtime?model=gpt-realtime"), default);
                await socket.SendAsync({|ADS1001:Encoding.UTF8.GetBytes(p.Ssn)|}, WebSocketMessageType.Text, true, default);
                await socket.SendAsync({|ADS1002:new ArraySegment<byte>(Encoding.UTF8.GetBytes(p.Diagnosis))|}, WebSocketMessageType.Text, true, default);
                await Send(socket, {|ADS1001:p.Ssn|});
                await socket.SendAsync(Encoding.UTF8.GetBytes(p.Name), WebSocketMessageType.Text, true, default);

                using var other = new ClientWebSocket();
                await other.ConnectAsync(new Uri("wss://cases.example.gov/live"), default);
                await other.SendAsync(Encoding.UTF8.GetBytes(p.Ssn), WebSocketMessageType.Text, true, default);
                await Send(other, p.Ssn);
            }

            Task Open() => _socket.ConnectAsync(new Uri("wss://api.openai.com/v1/realtime"), default);

            ValueTask Field(Applicant p) => _socket.SendAsync({|ADS1001:Encoding.UTF8.GetBytes(p.Ssn).AsMemory()|}, WebSocketMessageType.Text, true, CancellationToken.None);

            async Task Connected(Applicant p)
            {
                using var socket = new ClientWebSocket();
                await socket.ConnectAsync({|ADS1001:new Uri("wss://api.openai.com/v1/realtime?user=" + p.Ssn)|}, default);
            }

            private static Task Send(WebSocket socket, string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);
        }
        """);

    [Fact]
    public Task ClientsThatAreMarked_NeedNoAddress() => Reports("""
        class ByField
        {
            [AdsClient("scoring")] private readonly HttpClient _http = new();

            public Task Ask(Applicant p) => _http.PostAsJsonAsync("score", {|ADS1001:p.Ssn|});
        }

        class ByProperty
        {
            [AdsClient("scoring")] public HttpClient Http { get; set; } = new();

            public Task Ask(Applicant p) => Http.PostAsync("score", {|ADS1001:new StringContent(p.Ssn)|});
        }

        class ByParameter([AdsClient("scoring")] HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("score", {|ADS1001:p.Ssn|});
        }

        class ByConstructor
        {
            private readonly HttpClient _http;

            public ByConstructor([AdsClient("scoring")] HttpClient http) => _http = http;

            public Task Ask(Applicant p) => _http.PostAsJsonAsync("score", {|ADS1001:p.Ssn|});
        }

        class ByMethod
        {
            [AdsClient("scoring")]
            public Task Score(HttpClient http, object body) => http.PostAsJsonAsync("score", body);

            public Task Ask(HttpClient http, Applicant p) => Score(http, {|ADS1001:p.Ssn|});
        }

        [AdsClient("scoring")]
        class TypedClient(HttpClient http)
        {
            public Task Score(string text) => http.PostAsJsonAsync("score", text);
        }

        class Program
        {
            Task Run(TypedClient client, Applicant p) => client.Score({|ADS1001:p.Ssn|});
        }
        """);

    [Fact]
    public async Task TheAddress_NamesTheSystemAndItsHosting()
    {
        var diagnostics = await Verify.DiagnosticsAsync(Usings + """
            class Program
            {
                async Task Run(HttpClient http, Applicant p)
                {
                    await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", p.Ssn);
                    await http.PostAsJsonAsync("http://localhost:11434/api/chat", p.Ssn);
                    await http.PostAsJsonAsync("http://models.example.gov/v1/chat/completions", p.Ssn);
                }
            }
            """);

        Assert.Equal(
            ["Anthropic ThirdParty", "Ollama AgencyHosted", "OpenAI-compatible endpoint Unknown"],
            diagnostics.Select(static d => d.Properties["adsguard.system"] + " " + d.Properties["adsguard.hosting"]));
    }

    private static Task Reports(string marked) => Verify.ReportsAsync(Usings + marked);
}
