using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>What another service answers is what its type declares: not what it was asked with, and not less.</summary>
public sealed class HttpAnswerTests
{
    private const string Prelude = """
        using System.IO;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;

        record Plan(string Name, decimal Max);

        class Stored { [Phi(PhiKind.Health)] public string Chart { get; set; } = ""; public string Office { get; set; } = ""; }

        static class Desk { [AdverseAction("Deny the application")] public static void Deny() { } }

        """;

    private const string Model = "https://api.openai.com/v1/chat/completions";

    [Theory]
    [InlineData("(await http.GetFromJsonAsync<Plan>($\"https://plans.example.gov/{p.Ssn}\"))!.Name")]
    [InlineData("(await http.GetFromJsonAsync<List<Plan>>($\"https://plans.example.gov/{p.Ssn}\"))![0].Name")]
    [InlineData("(await http.DeleteFromJsonAsync<Plan>($\"https://plans.example.gov/{p.Ssn}\"))!.Max")]
    [InlineData("((Plan)(await http.GetFromJsonAsync($\"https://plans.example.gov/{p.Ssn}\", typeof(Plan)))!).Name")]
    [InlineData("(await (await http.PostAsJsonAsync(\"https://plans.example.gov\", p)).Content.ReadFromJsonAsync<Plan>())!.Max")]
    [InlineData("await (await http.PostAsJsonAsync(\"https://plans.example.gov\", p)).EnsureSuccessStatusCode().Content.ReadAsStringAsync()")]
    [InlineData("(await http.PostAsJsonAsync(\"https://plans.example.gov\", p)).Headers.Location")]
    [InlineData("(await http.PostAsJsonAsync(\"https://plans.example.gov\", p)).ReasonPhrase")]
    [InlineData("await http.GetStringAsync(\"https://plans.example.gov/\" + p.Ssn)")]
    [InlineData("await http.GetByteArrayAsync(\"https://plans.example.gov/\" + p.Ssn)")]
    [InlineData("JsonDocument.Parse(await http.GetStreamAsync(\"https://plans.example.gov/\" + p.Ssn)).RootElement.GetProperty(\"name\").GetString()")]
    [InlineData("await (await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, \"https://plans.example.gov\") { Content = new StringContent(p.Ssn) })).Content.ReadAsStringAsync()")]
    [InlineData("JsonSerializer.Deserialize<Plan>(await http.GetStringAsync(\"https://plans.example.gov/\" + p.Ssn))!.Name")]
    [InlineData("(await Plans(p.Ssn))!.Name")]
    [InlineData("await Text(\"https://plans.example.gov/\" + p.Ssn)")]
    [InlineData("(await Get<Plan>(\"https://plans.example.gov/\" + p.Ssn))!.Name")]
    [InlineData("new WebClient().DownloadString(\"https://plans.example.gov/\" + p.Ssn)")]
    [InlineData("new StreamReader(WebRequest.Create(\"https://plans.example.gov/\" + p.Ssn).GetResponse().GetResponseStream()).ReadToEnd()")]
    public Task WhatItWasAskedWith_IsNotInTheAnswer(string answer) => Reports($$"""
            async Task Run(Applicant p) => await http.PostAsJsonAsync("{{Model}}", new { value = {{answer}} });
        """);

    [Theory]
    [InlineData("(await http.GetFromJsonAsync<Stored>($\"https://plans.example.gov/{p.Name}\"))!.Chart")]
    [InlineData("await http.GetFromJsonAsync<Stored>($\"https://plans.example.gov/{p.Name}\")")]
    [InlineData("(await http.GetFromJsonAsync<List<Stored>>($\"https://plans.example.gov/{p.Name}\"))![0].Chart")]
    [InlineData("((Stored)(await http.GetFromJsonAsync($\"https://plans.example.gov/{p.Name}\", typeof(Stored)))!).Chart")]
    [InlineData("(await (await http.PostAsJsonAsync(\"https://plans.example.gov\", p)).Content.ReadFromJsonAsync<Stored>())!.Chart")]
    [InlineData("JsonSerializer.Deserialize<Stored>(await http.GetStringAsync(\"https://plans.example.gov/\" + p.Name))!.Chart")]
    [InlineData("JsonSerializer.Deserialize<Stored>(await (await http.GetAsync(\"https://plans.example.gov/\" + p.Name)).Content.ReadAsStringAsync())!.Chart")]
    [InlineData("JsonSerializer.Deserialize<Stored>(new WebClient().DownloadString(\"https://plans.example.gov/\" + p.Name))!.Chart")]
    [InlineData("(await Get<Stored>(\"https://plans.example.gov/\" + p.Name))!.Chart")]
    public Task WhatItsTypeDeclares_IsInTheAnswer(string answer) => Reports($$"""
            async Task Run(Applicant p) => await http.PostAsJsonAsync("{{Model}}", {|ADS1002:new { value = {{answer}} }|});
        """);

    [Fact]
    public Task WhatItsTypeDeclaresElsewhere_IsNot() => Reports($$"""
            async Task Run(Applicant p) => await http.PostAsJsonAsync("{{Model}}", new { value = (await http.GetFromJsonAsync<Stored>($"https://plans.example.gov/{p.Ssn}"))!.Office });
        """);

    [Fact]
    public Task WhatIsSent_IsSentAllTheSame() => Reports($$"""
            async Task Run(Applicant p)
            {
                await http.GetFromJsonAsync<Plan>({|ADS1001:"https://api.openai.com/v1/x/" + p.Ssn|});
                var content = new StringContent(p.Ssn);
                await http.PostAsync("https://plans.example.gov", content);
                await http.PostAsync("{{Model}}", {|ADS1001:content|});
                var request = new HttpRequestMessage(HttpMethod.Post, "https://plans.example.gov") { Content = new StringContent(p.Ssn) };
                await http.SendAsync(request);
                await http.PostAsJsonAsync("{{Model}}", {|ADS1001:new { text = await request.Content.ReadAsStringAsync() }|});
                await http.PostAsJsonAsync("{{Model}}", {|ADS1001:new { first = await new StringContent(p.Ssn).ReadFromJsonAsync<string>() }|});
            }
        """);

    [Theory]
    [InlineData("await http.GetStringAsync(\"https://api.openai.com/v1/x\")")]
    [InlineData("(await http.GetFromJsonAsync<Plan>(\"https://api.openai.com/v1/x\"))!.Name")]
    [InlineData("await (await http.GetAsync(\"https://api.openai.com/v1/x\")).Content.ReadAsStringAsync()")]
    [InlineData("(await (await http.PostAsJsonAsync(\"https://api.openai.com/v1/x\", 1)).Content.ReadFromJsonAsync<Plan>())!.Name")]
    [InlineData("(await (await Asked(marked)).Content.ReadFromJsonAsync<Plan>())!.Name")]
    public Task WhatAModelAnswers_IsItsOutput(string answer) => Reports($$"""
            [AdsClient("model")] private readonly HttpClient marked = new();

            static Task<HttpResponseMessage> Asked(HttpClient client) => client.GetAsync("x");

            async Task Run()
            {
                if ({{answer}} == "deny") {|ADS2001:Desk.Deny()|};
            }
        """);

    private static Task Reports(string members) => Verify.ReportsAsync("#pragma warning disable SYSLIB0014\n" + Prelude + $$"""
        class Program(HttpClient http)
        {
            Task<Plan?> Plans(string number) => http.GetFromJsonAsync<Plan>($"https://plans.example.gov/plans?number={number}");

            Task<string> Text(string address) => http.GetStringAsync(address);

            Task<T?> Get<T>(string address) => http.GetFromJsonAsync<T>(address);

        {{members}}
        }
        """);
}
