// HTTP bodies: what a client that talks to a model is given as content, query or header.
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Conformance;

public sealed class HttpBodies([AdsClient("model")] HttpClient http, HttpClient archive)
{
    private sealed record Completion(string Model, string Prompt);

    private sealed record Chat(string Model, List<Turn> Messages);

    private sealed record Turn(string Role, string Content);

    public async Task String_Content(Person person)
    {
        var body = JsonSerializer.Serialize(new Completion("m", person.Ssn));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        await http.PostAsync("/v1", content); // flow: Ssn
        await archive.PostAsync("/v1", content); // no flow
    }

    public async Task String_ContentHarmless(Person person)
    {
        var body = JsonSerializer.Serialize(new Completion("m", person.Name));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        await http.PostAsync("/v1", content); // no flow
    }

    public async Task Json_Content(Person person)
    {
        await http.PostAsync("/v1", JsonContent.Create(new { prompt = person.Diagnosis })); // flow: Diagnosis
        await http.PostAsync("/v1", JsonContent.Create(new { prompt = person.Name })); // no flow
    }

    public async Task Json_Extension(Person person)
    {
        await http.PostAsJsonAsync("/v1", new Completion("m", person.Ssn)); // flow: Ssn
        await http.PostAsJsonAsync("/v1", new Completion("m", person.Name)); // no flow
        await archive.PostAsJsonAsync("/v1", new Completion("m", person.Ssn)); // no flow
    }

    public async Task Json_NestedRecords(Person person)
    {
        var chat = new Chat("m", [new Turn("system", "You help."), new Turn("user", person.Diagnosis)]);
        await http.PostAsJsonAsync("/v1", chat); // flow: Diagnosis
        var harmless = new Chat("m", [new Turn("user", person.Name)]);
        await http.PostAsJsonAsync("/v1", harmless); // no flow
    }

    public async Task Json_WholePerson(Person person)
    {
        await http.PostAsJsonAsync("/v1", person); // flow: Ssn, Diagnosis
        await http.PostAsJsonAsync("/v1", new { person.Name, person.Visits }); // no flow
    }

    public async Task Form_Content(Person person)
    {
        var fields = new Dictionary<string, string> { ["id"] = person.Ssn };
        await http.PostAsync("/v1", new FormUrlEncodedContent(fields)); // flow: Ssn
    }

    public async Task Multipart_Content(Person person)
    {
        using var parts = new MultipartFormDataContent();
        parts.Add(new StringContent(person.Name), "name");
        await http.PostAsync("/v1", parts); // no flow
        parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(person.Ssn)), "id");
        await http.PostAsync("/v1", parts); // flow: Ssn
    }

    public async Task Request_Message(Person person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1");
        request.Content = JsonContent.Create(new Completion("m", person.Ssn));
        await http.SendAsync(request); // flow: Ssn
        using var harmless = new HttpRequestMessage(HttpMethod.Post, "/v1");
        harmless.Content = JsonContent.Create(new Completion("m", person.Name));
        await http.SendAsync(harmless); // no flow
    }

    public async Task Request_Header(Person person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1");
        request.Headers.Add("X-Applicant", person.Ssn);
        await http.SendAsync(request); // flow: Ssn
    }

    public async Task Request_AuthorizationHeader(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        await http.SendAsync(request); // no flow
    }

    public async Task Query_String(Person person)
    {
        await http.GetAsync($"/v1?q={Uri.EscapeDataString(person.Diagnosis)}"); // flow: Diagnosis
        await http.GetAsync($"/v1?q={Uri.EscapeDataString(person.Name)}"); // no flow
    }

    public async Task Stream_Content(Person person)
    {
        using var stream = new System.IO.MemoryStream();
        await JsonSerializer.SerializeAsync(stream, new Completion("m", person.Ssn));
        stream.Position = 0;
        await http.PostAsync("/v1", new StreamContent(stream)); // flow: Ssn
    }

    public async Task Helper_Serializes(Person person)
    {
        await PostAsync(new Completion("m", person.Ssn)); // flow: Ssn
        await PostAsync(new Completion("m", person.Name)); // no flow
    }

    private async Task PostAsync<T>(T body) =>
        await http.PostAsync("/v1", new StringContent(JsonSerializer.Serialize(body)));
}
