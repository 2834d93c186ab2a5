using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Requests by RestSharp: the client knows where, the request knows the route and holds what is sent.</summary>
public sealed class RestSharpTests
{
    private const string Usings = """
        using RestSharp;

        """;

    [Fact]
    public Task EachWayToGiveAClientItsAddress() => Reports("""
        class Program
        {
            private readonly RestClient _client = new("https://api.anthropic.com");

            async Task Run(System.Net.Http.HttpClient http, Applicant p)
            {
                var request = new RestRequest("chat/completions", Method.Post);
                request.AddJsonBody(new { m = p.Ssn });
                await new RestClient("https://api.openai.com/v1").PostAsync({|ADS1001:request|});
                await new RestClient(new Uri("https://api.openai.com/v1")).ExecuteAsync({|ADS1001:Asking(p)|});
                await new RestClient(new RestClientOptions("https://api.openai.com/v1")).ExecuteAsync({|ADS1001:Asking(p)|});
                await new RestClient(new RestClientOptions { BaseUrl = new Uri("https://api.openai.com") }).ExecuteAsync({|ADS1001:Asking(p)|});
                await new RestClient(options => options.BaseUrl = new Uri("https://api.openai.com")).ExecuteAsync({|ADS1001:Asking(p)|});
                http.BaseAddress = new Uri("https://api.openai.com");
                await new RestClient(http).ExecuteAsync({|ADS1001:Asking(p)|});
                await _client.ExecuteAsync({|ADS1001:Asking(p)|});
                IRestClient any = _client;
                await any.ExecuteAsync({|ADS1001:Asking(p)|});
                await Through(new RestClient("https://api.mistral.ai"), {|ADS1001:Asking(p)|});
                await Through(new RestClient("https://cases.example.gov"), Asking(p));
                await new RestClient("https://cases.example.gov").ExecuteAsync(Asking(p));
            }

            static RestRequest Asking(Applicant p) => new RestRequest("custom").AddJsonBody(new { text = p.Ssn });

            static Task Through(IRestClient client, RestRequest request) => client.ExecuteAsync(request);
        }
        """);

    [Fact]
    public Task EachWayToFillARequest() => Reports("""
        class Program(RestClient client)
        {
            private const string Model = "https://api.openai.com/v1/responses";

            async Task Run(Applicant p, bool raw)
            {
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddBody(p.Ssn)|});
                await client.PostAsync({|ADS1002:new RestRequest(new Uri(Model)).AddStringBody($"{{\"input\":\"{p.Diagnosis}\"}}", DataFormat.Json)|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddJsonBody("{\"input\":\"" + p.Ssn + "\"}", forceSerialize: false)|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddXmlBody(new Note(p.Ssn))|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddParameter("input", p.Ssn)|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddParameter("application/json", p.Ssn, ParameterType.RequestBody)|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddParameter(new JsonParameter(new { p.Ssn }))|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddOrUpdateParameter("input", p.Ssn)|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddQueryParameter("q", p.Ssn)|});
                await client.GetAsync({|ADS1001:new RestRequest(Model + "/{id}").AddUrlSegment("id", p.Ssn)|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddHeader("X-Case", p.Ssn)|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddObject(new { p.Ssn })|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddFile("file", System.Text.Encoding.UTF8.GetBytes(p.Ssn), "notes.txt")|});
                await client.PostAsync({|ADS1001:new RestRequest(Model).AddFile("file", () => new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes(p.Ssn)), "notes.txt")|});

                var request = new RestRequest { Resource = Model, Method = Method.Post };
                request.AddHeader("Accept", "application/json").AddJsonBody(new { input = p.CounselNotes });
                await client.ExecuteAsync({|ADS1003:request|});
                await client.PostAsync(new RestRequest(Model).AddJsonBody(new { input = p.Name }));
                await client.PostAsync(new RestRequest("https://cases.example.gov/notes").AddJsonBody(new { callback = Model, input = p.Ssn }));
            }

            record Note(string Text);
        }
        """);

    [Fact]
    public Task EachWayToSend() => Reports("""
        class Program
        {
            async Task Run(Applicant p)
            {
                var client = new RestClient("https://api.openai.com/v1");
                var request = new RestRequest("responses").AddJsonBody(new { input = p.Ssn });
                await client.ExecutePostAsync({|ADS1001:request|});
                await client.ExecutePostAsync<Plan>({|ADS1001:request|});
                client.Post({|ADS1001:request|});
                await client.PutAsync({|ADS1001:request|});
                await client.PatchAsync<Plan>({|ADS1001:request|});
                client.Execute({|ADS1001:request|}, Method.Post);
                await client.DownloadDataAsync({|ADS1001:request|});
                await client.PostJsonAsync("responses", {|ADS1001:new { input = p.Ssn }|});
                var plan = await client.PostJsonAsync<object, Plan>("responses", {|ADS1001:new { input = p.Ssn }|});
                await client.GetAsync<Plan>({|ADS1001:"files/" + p.Ssn|});
                await client.GetAsync<Plan>("files", {|ADS1001:new { q = p.Ssn }|});
                await client.GetAsync<Plan>("files/" + p.Name);
                await client.PostJsonAsync("responses", new { input = plan!.Text });
            }

            record Plan(string Text);
        }
        """);

    [Fact]
    public Task RoutesDecide_WhereTheAddressIsConfigured() => Reports("""
        class Program(IRestClient configured)
        {
            async Task Run(string address, Applicant p)
            {
                await configured.PostAsync({|ADS1001:new RestRequest("v1/chat/completions").AddJsonBody(new { p.Ssn })|});
                await configured.PostAsync({|ADS1001:new RestRequest("/v1/messages").AddJsonBody(new { p.Ssn })|});
                await configured.PostAsync({|ADS1001:new RestRequest("messages").AddJsonBody(new { model = "m", messages = p.Ssn })|});
                await new RestClient(address).PostAsync({|ADS1001:new RestRequest("embeddings").AddJsonBody(new { p.Ssn })|});
                await configured.PostAsync(new RestRequest("messages").AddJsonBody(new { to = p.Ssn }));
                await configured.PostAsync(new RestRequest("cases").AddJsonBody(new { p.Ssn }));
                await new RestClient("https://mail.example.gov").PostAsync(new RestRequest("v1/messages").AddJsonBody(new { p.Ssn }));
            }
        }
        """);

    [Fact]
    public Task WhatGoesWithEveryRequest_IsSent_AndAnswersAreNotQuestions() => Reports("""
        class Program
        {
            async Task Run(Applicant p)
            {
                var client = new RestClient("https://api.openai.com/v1");
                client.AddDefaultHeader("X-Case", p.Ssn);
                await {|ADS1001:client|}.GetAsync(new RestRequest("models"));

                var cases = new RestClient("https://cases.example.gov");
                var found = await cases.PostAsync<Case>(new RestRequest("search").AddJsonBody(new { p.Ssn }));
                await new RestClient("https://api.openai.com/v1").PostAsync(new RestRequest("responses").AddJsonBody(new { input = found!.Number }));
            }

            record Case(string Number);
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
