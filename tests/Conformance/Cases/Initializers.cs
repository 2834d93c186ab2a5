// Object, collection and nested initializers; target-typed new.
namespace Conformance;

public static class Initializers
{
    private sealed class Prompt
    {
        public string Text { get; set; } = "";
        public string Language { get; set; } = "";
        public List<string> Lines { get; } = [];
        public Details Details { get; } = new();
        public Dictionary<string, string> Variables { get; set; } = [];
    }

    private sealed class Details
    {
        public string Reason { get; set; } = "";
        public string Office { get; set; } = "";
    }

    public static void ObjectInitializer_Member(Person person)
    {
        var prompt = new Prompt { Text = person.Ssn };
        Ads.Send(prompt.Text); // flow: Ssn
    }

    public static void ObjectInitializer_OtherMember(Person person)
    {
        var prompt = new Prompt { Text = person.Ssn, Language = "en" };
        Ads.Send(prompt.Language); // no flow
    }

    public static void ObjectInitializer_Overwritten(Person person)
    {
        var prompt = new Prompt { Text = person.Ssn };
        prompt.Text = "hello";
        Ads.Send(prompt.Text); // no flow
        Ads.Send(prompt); // no flow
    }

    public static void ObjectInitializer_WholeObject(Person person)
    {
        Ads.Send(new Prompt { Text = person.Ssn }); // flow: Ssn
        Ads.Send(new Prompt { Text = person.Name }); // no flow
    }

    public static void TargetTypedNew(Person person)
    {
        Prompt prompt = new() { Text = person.Ssn, Language = person.Name };
        Ads.Send(prompt.Text); // flow: Ssn
        Ads.Send(prompt.Language); // no flow
    }

    public static void NestedInitializer(Person person)
    {
        var prompt = new Prompt { Details = { Reason = person.Diagnosis, Office = "North" } };
        Ads.Send(prompt.Details.Reason); // flow: Diagnosis
        Ads.Send(prompt.Details.Office); // no flow
    }

    public static void NestedCollectionInitializer(Person person)
    {
        var prompt = new Prompt { Lines = { person.Name, person.Ssn } };
        Ads.Send(prompt.Lines); // flow: Ssn
        var harmless = new Prompt { Lines = { person.Name } };
        Ads.Send(harmless.Lines); // no flow
    }

    public static void DictionaryInitializer_Indexed(Person person)
    {
        var prompt = new Prompt { Variables = new() { ["id"] = person.Ssn } };
        Ads.Send(prompt.Variables["id"]); // flow: Ssn
        Ads.Send(prompt.Text); // no flow
    }

    public static void DictionaryInitializer_Pairs(Person person)
    {
        var variables = new Dictionary<string, string> { { "id", person.Ssn } };
        Ads.Send(variables["id"]); // flow: Ssn
        var harmless = new Dictionary<string, string> { { "name", person.Name } };
        Ads.Send(harmless["name"]); // no flow
    }

    public static void Initializer_UsesOwnObject(Person person)
    {
        var first = new Prompt { Text = person.Ssn };
        var second = new Prompt { Text = first.Language };
        Ads.Send(second.Text); // no flow
        var third = new Prompt { Text = first.Text };
        Ads.Send(third.Text); // flow: Ssn
    }

    public static void Initializer_NestedObjects(Person person)
    {
        var tree = new Node { Label = "root", Child = new Node { Label = person.Ssn } };
        Ads.Send(tree.Child.Label); // flow: Ssn
        Ads.Send(tree.Label); // no flow
        Ads.Send(tree); // flow: Ssn
    }

    private sealed class Node
    {
        public string Label { get; set; } = "";
        public Node? Child { get; set; }
    }
}
