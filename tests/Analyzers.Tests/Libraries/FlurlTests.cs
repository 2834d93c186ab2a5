using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Requests by Flurl: recognized by the address, whatever it is put together from.</summary>
public sealed class FlurlTests
{
    private const string Usings = """
        using System.Net.Http;
        using Flurl;
        using Flurl.Http;

        """;

    [Fact]
    public Task AddressesOfEachKind() => Reports("""
        class Program
        {
            async Task Run(string configured, Applicant p)
            {
                await "https://api.openai.com/v1/chat/completions".PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await new Uri("https://api.openai.com/v1/responses").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await new Url("https://api.openai.com").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await new FlurlRequest("https://api.openai.com").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await "https://api.openai.com".AppendPathSegment("v1").AppendPathSegments("chat", "completions").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await "https://api.mistral.ai".WithHeader("Referer", "https://cases.example.gov").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await "https://api.mistral.ai".WithOAuthBearerToken("key").AppendPathSegment("v1").WithTimeout(9).AllowAnyHttpStatus().PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await Url.Combine("https://api.groq.com", "openai").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await configured.AppendPathSegment("/v1/chat/completions").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await new Url(configured).AppendPathSegment("v1/messages").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await configured.WithHeader("x", "y").AppendPathSegment("v1/messages").PostJsonAsync({|ADS1001:new { m = p.Ssn }|});
                await configured.AppendPathSegment("messages").PostJsonAsync({|ADS1001:new { model = "m", messages = p.Ssn }|});
                var url = new Url(configured);
                url.AppendPathSegment("api/chat");
                await url.PostJsonAsync({|ADS1001:new { m = p.Ssn }|});

                await configured.PostJsonAsync(new { m = p.Ssn });
                await configured.AppendPathSegment("messages").PostJsonAsync(new { to = p.Ssn });
                await "https://cases.example.gov".AppendPathSegment("v1/messages").PostJsonAsync(new { m = p.Ssn });
                await "https://cases.example.gov".WithHeader("Referer", "https://api.openai.com").PostJsonAsync(new { m = p.Ssn });
                await "https://cases.example.gov".PostJsonAsync(new { callback = "https://api.openai.com", m = p.Ssn });
                await "https://api.openai.com".PostJsonAsync(new { m = p.Name });
            }
        }
        """);

    [Fact]
    public Task EachWayToSend() => Reports("""
        class Program
        {
            private const string Model = "https://api.openai.com/v1/responses";

            async Task Run(Applicant p)
            {
                await Model.PostStringAsync({|ADS1001:p.Ssn|});
                await Model.PostUrlEncodedAsync({|ADS1001:new { p.Ssn }|});
                await Model.PostAsync({|ADS1001:new StringContent(p.Ssn)|});
                await Model.PutJsonAsync({|ADS1001:new { p.Ssn }|});
                await Model.PatchJsonAsync({|ADS1001:new { p.Ssn }|});
                await Model.SendJsonAsync(HttpMethod.Post, {|ADS1001:new { p.Ssn }|});
                await Model.WithHeader("a", "b").SendAsync(HttpMethod.Post, {|ADS1001:new StringContent(p.Ssn)|});
                await new FlurlRequest(Model) { Content = new StringContent("") }.SendAsync(HttpMethod.Post, {|ADS1001:new StringContent(p.Ssn)|});
                await {|ADS1001:Model.SetQueryParam("q", p.Ssn)|}.GetStringAsync();
                await {|ADS1001:new Url(Model).SetQueryParams(new { q = p.Ssn })|}.GetJsonAsync<Plan>();
                await {|ADS1001:Model.AppendPathSegment(p.Ssn)|}.GetAsync();
                await {|ADS1001:Model.WithHeader("X-Case", p.Ssn)|}.PostJsonAsync(new { });
                await {|ADS1001:Model.WithTimeout(3).WithHeaders(new { X_Case = p.Ssn })|}.DeleteAsync();
                await {|ADS1001:Model.WithTimeout(3).SetQueryParam("q", p.Ssn)|}.GetAsync();
                var plan = await Model.PostJsonAsync({|ADS1001:new { p.Ssn }|}).ReceiveJson<Plan>();
                await Model.PostJsonAsync(new { plan.Text });
                await Model.SetQueryParam("q", p.Name).GetStringAsync();
            }

            record Plan(string Text);
        }
        """);

    [Fact]
    public Task Clients_KnowWhereTheirRequestsGo() => Reports("""
        using Flurl.Http.Configuration;

        class Program(IFlurlClient configured, IFlurlClientCache clients)
        {
            private readonly IFlurlClient _model = new FlurlClient("https://api.openai.com/v1");

            async Task Run(Applicant p)
            {
                await _model.Request("responses").PostJsonAsync({|ADS1001:new { p.Ssn }|});
                await {|ADS1001:_model.Request("files", p.Ssn)|}.GetStringAsync();
                await configured.Request("v1", "chat", "completions").PostJsonAsync(new { p.Ssn });
                await configured.Request("v1/chat/completions").PostJsonAsync({|ADS1001:new { p.Ssn }|});
                await clients.GetOrAdd("model", "https://api.anthropic.com").Request("x").PostJsonAsync({|ADS1001:new { p.Ssn }|});
                await new FlurlClient("https://cases.example.gov").Request("v1/messages").PostJsonAsync(new { p.Ssn });
                await configured.Request("cases").PostJsonAsync(new { p.Ssn });
                var client = new FlurlClient("https://api.openai.com").WithHeader("X-Case", p.Ssn);
                await {|ADS1001:client.Request("x")|}.GetAsync();
            }
        }
        """);

    [Fact]
    public Task Answers_AreNotQuestions() => Reports("""
        class Program
        {
            async Task Run(Applicant p)
            {
                var found = await "https://cases.example.gov".SetQueryParam("q", p.Ssn).GetJsonAsync<Case>();
                var posted = await "https://cases.example.gov".PostJsonAsync(new { p.Ssn }).ReceiveJson<Case>();
                await "https://api.openai.com".PostJsonAsync(new { found.Number, Other = posted.Number });
            }

            record Case(string Number);
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
