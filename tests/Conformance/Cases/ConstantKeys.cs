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
}
