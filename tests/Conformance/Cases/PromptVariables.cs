// Prompts as real applications build them: templates and variables, message lists, options, functions offered to a model.
namespace Conformance;

public static class PromptVariables
{
    private static string Render(string template, IReadOnlyDictionary<string, string> variables)
    {
        foreach (var (name, value) in variables)
            template = template.Replace("{{" + name + "}}", value);
        return template;
    }

    public static void Dictionary_Rendered(Person person)
    {
        var variables = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        Ads.Send(Render("Check {{id}}", variables)); // flow: Ssn
        var harmless = new Dictionary<string, string> { ["name"] = person.Name };
        Ads.Send(Render("Greet {{name}}", harmless)); // no flow
    }

    public static void Dictionary_ConstantKey(Person person)
    {
        var variables = new Dictionary<string, string> { ["id"] = person.Ssn, ["name"] = person.Name };
        Ads.Send(variables["id"]); // flow: Ssn
        Ads.Send(variables["name"]); // no flow
    }

    public static void Dictionary_OfObjects(Person person)
    {
        var arguments = new Dictionary<string, object?> { ["applicant"] = person };
        Ads.Send(arguments); // flow: Ssn, Diagnosis
        var harmless = new Dictionary<string, object?> { ["visits"] = person.Visits };
        Ads.Send(harmless); // no flow
    }

    public static void Dictionary_JoinedPairs(Person person)
    {
        var variables = new Dictionary<string, string> { ["id"] = person.Ssn };
        Ads.Send(string.Join("; ", variables.Select(v => $"{v.Key}={v.Value}"))); // flow: Ssn
        Ads.Send(string.Join("; ", variables.Select(v => v.Key))); // no flow
    }

    private sealed record Message(string Role, string Content);

    public static void Messages_List(Person person)
    {
        var messages = new List<Message> { new("system", "You help."), new("user", person.Diagnosis) };
        Ads.Send(messages); // flow: Diagnosis
        Ads.Send(messages.Select(m => m.Role)); // no flow
        List<Message> harmless = [new("system", "You help."), new("user", person.Name)];
        Ads.Send(harmless); // no flow
    }

    private sealed class Options
    {
        public string Instructions { get; set; } = "";

        public Dictionary<string, object> Metadata { get; } = [];

        public int MaxTokens { get; set; }
    }

    public static void Options_Member(Person person)
    {
        var options = new Options { Instructions = "Answer about " + person.Ssn, MaxTokens = 100 };
        Ads.Send(options); // flow: Ssn
        Ads.Send(options.MaxTokens); // no flow
    }

    public static void Options_Metadata(Person person)
    {
        var options = new Options { Metadata = { ["user"] = person.Ssn } };
        Ads.Send(options); // flow: Ssn
        var harmless = new Options { Metadata = { ["user"] = person.Name } };
        Ads.Send(harmless); // no flow
    }

    private const string Template = "Applicant {0} visited {1} times.";

    public static void ConstantTemplate(Person person)
    {
        Ads.Send(string.Format(Template, person.Ssn, person.Visits)); // flow: Ssn
        Ads.Send(string.Format(Template, person.Name, person.Visits)); // no flow
    }

    public static void EnumAndNumberMembers(Person person)
    {
        Ads.Send($"Care: {person.Care}, copay: {person.CopayCents / 100m:C}"); // flow: Care, CopayCents
        Ads.Send($"Visits: {person.Visits}"); // no flow
    }

    public static void Lines_Conditional(Person person)
    {
        var lines = new List<string> { "Applicant: " + person.Name };
        Ads.Send(string.Join('\n', lines)); // no flow
        if (person.IsPregnant)
            lines.Add("The applicant is pregnant.");
        Ads.Send(string.Join('\n', lines)); // flow: IsPregnant
    }

    private sealed record Tool(string Name, Func<string, string> Run);

    public static void Tool_Result(List<Person> people)
    {
        var lookup = new Tool("lookup", name => people.First(p => p.Name == name).Ssn);
        Ads.Send(lookup.Run("Ada")); // flow: Ssn
        var count = new Tool("count", name => people.Count(p => p.Name == name).ToString());
        Ads.Send(count.Run("Ada")); // no flow
    }

    private sealed class PromptBuilder
    {
        private readonly List<string> _sections = [];

        public PromptBuilder Section(string title, string body)
        {
            _sections.Add($"# {title}\n{body}");
            return this;
        }

        public PromptBuilder When(bool condition, Action<PromptBuilder> build)
        {
            if (condition)
                build(this);
            return this;
        }

        public string Build() => string.Join("\n\n", _sections);
    }

    public static void Builder_Sections(Person person)
    {
        Ads.Send(new PromptBuilder().Section("Name", person.Name).Section("Health", person.Diagnosis).Build()); // flow: Diagnosis
        Ads.Send(new PromptBuilder().Section("Name", person.Name).Build()); // no flow
    }

    public static void Builder_ConditionalSection(Person person)
    {
        Ads.Send(new PromptBuilder().When(person.Visits > 3, b => b.Section("Id", person.Ssn)).Build()); // flow: Ssn
        Ads.Send(new PromptBuilder().When(person.Visits > 3, b => b.Section("Name", person.Name)).Build()); // no flow
    }
}
