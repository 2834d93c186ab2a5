// Request records, forms and tables that become the body of a request.
using System.IO;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Catalogue.Http;
sealed record ChatMessage([property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("content")] string Content);
sealed record ChatRequest([property: JsonPropertyName("model")] string Model, [property: JsonPropertyName("messages")] IReadOnlyList<ChatMessage> Messages)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? User { get; init; }
}

sealed record ChatResponse(List<ChatMessage> Choices);
sealed class Gateway(IModel m)
{
    public Task<HttpResponseMessage> Post(HttpRequestMessage r) => Task.FromResult(new HttpResponseMessage { Content = new StringContent("{}") });
    public string Raw(string json) => m.Ask(json);
    public string Typed(ChatRequest r) => m.Ask(JsonSerializer.Serialize(r));
}

static class Root
{
    static void Bodies(IModel m, Person p)
    {
        var g = new Gateway(m);
        g.Typed(new ChatRequest("gpt", [new("user", p.Ssn)])); // flow
        g.Typed(new ChatRequest("gpt", [new("user", p.Name)])); // no flow
        g.Typed(new ChatRequest("gpt", [new("user", "hi")]) { User = p.Ssn }); // flow
        g.Raw(JsonSerializer.Serialize(new { messages = new[] { new { role = "user", content = p.Ssn } } })); // flow
        g.Raw(new JsonObject { ["messages"] = new JsonArray(new JsonObject { ["content"] = p.Ssn }) }.ToJsonString()); // flow
        g.Raw(new JsonObject { ["messages"] = new JsonArray(new JsonObject { ["content"] = p.City }) }.ToJsonString()); // no flow
        var req = new ChatRequest("gpt", new List<ChatMessage> { new("system", "x") });
        m.Ask(req.Model); // no flow
        var more = req with
        {
            Messages = [..req.Messages, new("user", p.Ssn)]
        };
        m.Send(more); // flow
        m.Send(req); // no flow
        m.Send(more with { Messages = [] }); // no flow
        m.Ask(more.Messages[^1].Content); // flow
        m.Ask(more.Messages.Select(x => x.Role).First()); // no flow
    }

    static async Task Message(IModel m, Person p)
    {
        using var req = new HttpRequestMessage(HttpMethod.Post, "http://ads/")
        {
            Content = JsonContent.Create(new ChatRequest("gpt", [new("user", p.Ssn)]))
        };
        m.Ask(await req.Content!.ReadAsStringAsync()); // flow
        m.Ask(req.RequestUri!.ToString()); // no flow
        using var res = await new Gateway(m).Post(req);
        m.Ask(await res.Content.ReadAsStringAsync()); // no flow
    }

    sealed class Form
    {
        public string Get(string k) => _v.TryGetValue(k, out var v) ? v : "";
        readonly Dictionary<string, string> _v = new(StringComparer.OrdinalIgnoreCase);
        public Form Set(string k, string v)
        {
            _v[k] = v;
            return this;
        }

        public IEnumerable<string> Keys => _v.Keys;
    }

    static void Forms(IModel m, Person p)
    {
        var f = new Form().Set("ssn", p.Ssn).Set("name", p.Name);
        m.Ask(f.Get("ssn")); // flow
        m.Ask(string.Join(",", f.Keys)); // no flow
        m.Ask(new Form().Set("n", p.Name).Get("n")); // no flow
    }

    static string Csv(IEnumerable<Person> ps, params (string Head, Func<Person, object?> Get)[] cols)
    {
        var sb = new StringBuilder(string.Join(",", cols.Select(c => c.Head)));
        foreach (var p in ps)
            sb.AppendLine().AppendJoin(',', cols.Select(c => c.Get(p)));
        return sb.ToString();
    }

    static void Tables(IModel m, List<Person> ps)
    {
        m.Ask(Csv(ps, ("name", x => x.Name), ("id", x => x.Ssn))); // flow
        m.Ask(Csv(ps, ("name", x => x.Name), ("city", x => x.City))); // no flow
        var w = new StringWriter();
        foreach (var p in ps)
            w.WriteLine($"{p.Name};{p.Age}");
        m.Ask(w.ToString()); // no flow
        var w2 = new StringWriter();
        foreach (var p in ps)
            w2.WriteLine($"{p.Name};{p.Ssn}");
        m.Ask(w2.ToString()); // flow
    }
}
