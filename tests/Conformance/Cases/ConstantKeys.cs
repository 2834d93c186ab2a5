// Entries by constant keys: added, read, taken out again.
using System.Text.Json.Nodes;

namespace Conformance;

public static class ConstantKeys
{
    public static void Removed(Person person)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        Ads.Send(entries); // flow: Ssn
        entries.Remove("id");
        Ads.Send(entries); // no flow
    }

    public static void OtherKeyRemoved(Person person)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        entries.Remove("name");
        Ads.Send(entries); // flow: Ssn
    }

    public static void Added_AndRemoved(Person person)
    {
        var entries = new Dictionary<string, string>();
        entries.Add("id", person.Ssn);
        entries.Add("name", person.Name);
        Ads.Send(entries["id"]); // flow: Ssn
        Ads.Send(entries["name"]); // no flow
        Ads.Send(entries.Values.First()); // flow: Ssn
        entries.Remove("id", out var removed);
        Ads.Send(removed); // flow: Ssn
        Ads.Send(string.Join(",", entries.Values)); // no flow
    }

    public static void RemovedOnOneWay(Person person)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn };
        if (person.Visits > 3) entries.Remove("id");
        Ads.Send(entries); // flow: Ssn
    }

    public static void UnknownKeyWritten(Person person, string key)
    {
        var entries = new Dictionary<string, string> { [key] = person.Ssn };
        entries.Remove("id");
        Ads.Send(entries); // flow: Ssn
    }

    public static void JsonObject_Removed(Person person)
    {
        var body = new JsonObject { ["id"] = person.Ssn, ["name"] = person.Name };
        body.Remove("id");
        Ads.Send(body.ToJsonString()); // no flow
    }

    public static void Immutable_Removed(Person person)
    {
        var entries = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.SetItem("id", person.Ssn).Remove("id");
        Ads.Send(entries); // no flow (reported: the entries of an immutable dictionary are not told apart by their keys)
    }

    public static void TryGetValue_ByConstantKey(Person person)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        if (entries.TryGetValue("name", out var name)) Ads.Send(name); // no flow
        if (entries.TryGetValue("id", out var id)) Ads.Send(id); // flow: Ssn
    }

    public static void TryGetValue_ByAnyKey(Person person, string key)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        if (entries.TryGetValue(key, out var entry)) Ads.Send(entry); // flow: Ssn
    }

    public static void GetValueOrDefault_ByConstantKey(Person person)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        Ads.Send(entries.GetValueOrDefault("name")); // no flow
        Ads.Send(entries.GetValueOrDefault("name", "nobody")); // no flow
        Ads.Send(entries.GetValueOrDefault("name", person.Diagnosis)); // flow: Diagnosis
        Ads.Send(entries.GetValueOrDefault("id")); // flow: Ssn
    }

    private static string? Of(IReadOnlyDictionary<string, string> entries, string key) => entries.TryGetValue(key, out var entry) ? entry : null;

    public static void TryGetValue_InAHelper(Person person)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        Ads.Send(Of(entries, "name")); // no flow
        Ads.Send(Of(entries, "id")); // flow: Ssn
    }

    public static void Copied(Person person)
    {
        var entries = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        var copy = new Dictionary<string, string>(entries);
        var sorted = new SortedDictionary<string, string>(entries);
        Ads.Send(copy["name"]); // no flow
        Ads.Send(copy["id"]); // flow: Ssn
        Ads.Send(sorted["name"]); // no flow
        Ads.Send(sorted["id"]); // flow: Ssn
        copy.Remove("id");
        Ads.Send(copy); // no flow
        Ads.Send(entries); // flow: Ssn
    }

    public static void GetOrAdd(Person person)
    {
        var entries = new System.Collections.Concurrent.ConcurrentDictionary<string, string> { ["name"] = person.Name };
        Ads.Send(entries.GetOrAdd("id", person.Ssn)); // flow: Ssn
        Ads.Send(entries.GetOrAdd("id", _ => "")); // flow: Ssn
    }
}
