// System.Text.Json: whole objects become text; what is marked to be ignored does not.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Conformance;

public static class Serialization
{
    public static void Serialize_ClassifiedType(Person person)
    {
        Ads.Send(JsonSerializer.Serialize(person)); // flow: Ssn, Diagnosis
        Ads.Send(JsonSerializer.Serialize(person.Name)); // no flow
    }

    public static void Serialize_AnonymousObject(Person person)
    {
        Ads.Send(JsonSerializer.Serialize(new { person.Name, person.Ssn })); // flow: Ssn
        Ads.Send(JsonSerializer.Serialize(new { person.Name, person.Visits })); // no flow
    }

    private sealed class Ignoring
    {
        [JsonIgnore]
        [Pii(PiiKind.SocialSecurityNumber)]
        public string TaxId { get; set; } = "";

        public string Label { get; set; } = "";
    }

    private sealed class IgnoringNull
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        [Pii(PiiKind.SocialSecurityNumber)]
        public string? TaxId { get; set; }
    }

    private sealed class NeverIgnoring
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        [JsonPropertyName("tax_id")]
        [Pii(PiiKind.SocialSecurityNumber)]
        public string TaxId { get; set; } = "";
    }

    public static void Serialize_JsonIgnore(Func<string, object> load)
    {
        Ads.Send(JsonSerializer.Serialize((Ignoring)load("1"))); // no flow
        Ads.Send(JsonSerializer.Serialize((IgnoringNull)load("1"))); // flow: TaxId
        Ads.Send(JsonSerializer.Serialize((NeverIgnoring)load("1"))); // flow: TaxId
    }

    private sealed class Note
    {
        public string Text { get; set; } = "";

        [JsonIgnore]
        public string Secret { get; set; } = "";

        [JsonInclude]
        public string Included = "";

        private string Hidden { get; set; } = "";

        public void Hide(string text) => Hidden = text;
    }

    public static void Serialize_ObjectInSight(Person person)
    {
        Ads.Send(JsonSerializer.Serialize(new Note { Text = person.Ssn })); // flow: Ssn
        Ads.Send(JsonSerializer.Serialize(new Note { Secret = person.Ssn })); // no flow
        Ads.Send(JsonSerializer.Serialize(new Note { Included = person.Ssn })); // flow: Ssn
        Ads.Send(JsonSerializer.Serialize(new Note { Text = person.Name })); // no flow
    }

    public static void Serialize_PrivateMember(Person person)
    {
        var note = new Note();
        note.Hide(person.Ssn);
        Ads.Send(JsonSerializer.Serialize(note)); // no flow
    }

    public static void Serialize_Collection(List<Person> people)
    {
        Ads.Send(JsonSerializer.Serialize(people)); // flow: Ssn, Diagnosis
        Ads.Send(JsonSerializer.Serialize(people.Select(p => new { p.Name }))); // no flow
    }

    public static void Serialize_ToBytes(Person person)
    {
        Ads.Send(JsonSerializer.SerializeToUtf8Bytes(new { person.Ssn })); // flow: Ssn
        Ads.Send(JsonSerializer.SerializeToUtf8Bytes(new { person.Name })); // no flow
    }

    public static void Serialize_ToElement(Person person)
    {
        var element = JsonSerializer.SerializeToElement(new { person.Ssn });
        Ads.Send(element.GetProperty("Ssn").GetString()); // flow: Ssn
        Ads.Send(element.GetRawText()); // flow: Ssn
    }

    public static void Deserialize(Person person)
    {
        var note = JsonSerializer.Deserialize<Note>($$"""{ "Text": "{{person.Ssn}}" }""")!;
        Ads.Send(note.Text); // flow: Ssn
        var harmless = JsonSerializer.Deserialize<Note>($$"""{ "Text": "{{person.Name}}" }""")!;
        Ads.Send(harmless.Text); // no flow
    }

    public static void RoundTrip(Person person)
    {
        var json = JsonSerializer.Serialize(new Note { Text = person.Ssn });
        var copy = JsonSerializer.Deserialize<Note>(json);
        Ads.Send(copy); // flow: Ssn
    }

    public static void RoundTrip_KeepsMembersApart(Person person)
    {
        var copy = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(person))!;
        Ads.Send(copy.Name); // no flow
        Ads.Send(copy.Ssn); // flow: Ssn
        Ads.Send(copy.Visits); // no flow
    }

    private sealed class Digest
    {
        public string Name { get; set; } = "";
    }

    public static void RoundTrip_IntoLess(Person person)
    {
        var digest = JsonSerializer.Deserialize<Digest>(JsonSerializer.Serialize(person))!;
        Ads.Send(digest.Name); // no flow (reported: which members of one type a text of another one fills is not known)
    }

    public static void JsonObject_Built(Person person)
    {
        var body = new JsonObject { ["prompt"] = person.Ssn };
        Ads.Send(body.ToJsonString()); // flow: Ssn
        var other = new JsonObject { ["prompt"] = person.Name };
        Ads.Send(other.ToJsonString()); // no flow
    }

    public static void JsonArray_Built(Person person)
    {
        var array = new JsonArray(person.Name, person.Ssn);
        Ads.Send(array.ToString()); // flow: Ssn
    }

    public static void JsonNode_Read(Person person)
    {
        var node = JsonNode.Parse("{\"id\":\"" + person.Ssn + "\"}")!;
        Ads.Send((string?)node["id"]); // flow: Ssn
        Ads.Send(node["id"]!.GetValue<string>()); // flow: Ssn
    }

    public static void JsonDocument_Read(Person person)
    {
        using var document = JsonDocument.Parse("{\"id\":\"" + person.Ssn + "\"}");
        Ads.Send(document.RootElement.GetProperty("id").GetString()); // flow: Ssn
        foreach (var property in document.RootElement.EnumerateObject())
            Ads.Send(property.Value.ToString()); // flow: Ssn
    }

    public static void Writer(Person person)
    {
        using var stream = new System.IO.MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteString("id", person.Ssn);
        writer.WriteEndObject();
        writer.Flush();
        Ads.Send(stream.ToArray()); // flow: Ssn
    }

    public static void Writer_Harmless(Person person)
    {
        using var stream = new System.IO.MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteString("name", person.Name);
        writer.WriteEndObject();
        writer.Flush();
        Ads.Send(stream.ToArray()); // no flow
    }

    private sealed class Letter
    {
        public string Body { get; set; } = "";

        public string Title { get; set; } = "";
    }

    public static void Deserialized_WrittenTo(string raw, Person person)
    {
        var letter = JsonSerializer.Deserialize<Letter>(raw)!;
        letter.Body = person.Ssn;
        letter.Title = person.Name;
        Ads.Send(letter.Body); // flow: Ssn
        Ads.Send(letter.Title); // no flow
        Ads.Send(JsonSerializer.Serialize(letter)); // flow: Ssn
    }

    public static void Deserialized_Collection(string raw, Person person)
    {
        var lines = JsonSerializer.Deserialize<System.Collections.Generic.List<string>>(raw)!;
        Ads.Send(string.Join(",", lines)); // no flow
        lines.Add(person.Ssn);
        Ads.Send(string.Join(",", lines)); // flow: Ssn
    }

    public static void Parsed_WrittenTo(string raw, Person person)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(raw)!;
        node["id"] = person.Ssn;
        Ads.Send(node.ToJsonString()); // flow: Ssn
        var other = System.Text.Json.Nodes.JsonNode.Parse(raw)!;
        other["id"] = person.Name;
        Ads.Send(other.ToJsonString()); // no flow
    }
}
