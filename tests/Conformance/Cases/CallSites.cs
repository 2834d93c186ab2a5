// Call sites: one helper, called with protected and with harmless data.
namespace Conformance;

public static class CallSites
{
    private static string Decorate(string text) => "[" + text + "]";

    private static string DecorateTwice(string text) => Decorate(Decorate(text));

    private static string Second(string first, string second) => second;

    public static void Helper_BothKinds(Person person)
    {
        var protectedText = Decorate(person.Ssn);
        var harmlessText = Decorate(person.Name);
        Ads.Send(protectedText); // flow: Ssn
        Ads.Send(harmlessText); // no flow
    }

    public static void Helper_ThroughHelper(Person person)
    {
        Ads.Send(DecorateTwice(person.Ssn)); // flow: Ssn
        Ads.Send(DecorateTwice(person.Name)); // no flow
    }

    public static void Helper_UsesOneParameter(Person person)
    {
        Ads.Send(Second(person.Name, person.Ssn)); // flow: Ssn
        Ads.Send(Second(person.Ssn, person.Name)); // no flow
    }

    public static void Helper_Member(Person person)
    {
        Ads.Send(Id(person)); // flow: Ssn
        Ads.Send(Name(person)); // no flow
    }

    private static string Id(Person person) => person.Ssn;

    private static string Name(Person person) => person.Name;

    private static void Post(string text) => Ads.Send(text);

    private static void PostLabeled(string label, string text) => Post(label + text);

    private static void PostFirst(string first, string second) => Post(first);

    public static void SinkHelper_BothKinds(Person person)
    {
        Post(person.Ssn); // flow: Ssn
        Post(person.Name); // no flow
    }

    public static void SinkHelper_TwoLevels(Person person)
    {
        PostLabeled("SSN ", person.Ssn); // flow: Ssn
        PostLabeled("Name ", person.Name); // no flow
    }

    public static void SinkHelper_OneParameter(Person person)
    {
        PostFirst(person.Ssn, person.Name); // flow: Ssn
        PostFirst(person.Name, person.Ssn); // no flow
    }

    private static void PostObject(object? value) => Ads.Send(value);

    public static void SinkHelper_WholeObject(Person person)
    {
        PostObject(person); // flow: Ssn, Diagnosis
        PostObject(person.Name); // no flow
        PostObject(new { person.Name, person.Diagnosis }); // flow: Diagnosis
        PostObject(new { person.Name, person.Visits }); // no flow
    }

    private sealed class Note
    {
        public string Text { get; set; } = "";

        public string Title { get; set; } = "";
    }

    private static string TextOf(Note note) => note.Text;

    public static void Helper_ReadsMemberOfArgument(Person person)
    {
        Ads.Send(TextOf(new Note { Text = person.Ssn })); // flow: Ssn
        Ads.Send(TextOf(new Note { Text = person.Name })); // no flow
        Ads.Send(TextOf(new Note { Title = person.Ssn })); // no flow
    }

    private sealed class Formatter
    {
        public string Format(string text) => "(" + text + ")";
    }

    public static void InstanceHelper_OneInstance(Person person)
    {
        var formatter = new Formatter();
        Ads.Send(formatter.Format(person.Ssn)); // flow: Ssn
        Ads.Send(formatter.Format(person.Name)); // no flow
    }

    private sealed class Collector
    {
        private readonly List<string> _lines = [];

        public Collector Add(string line)
        {
            _lines.Add(line);
            return this;
        }

        public string Text => string.Join("\n", _lines);
    }

    public static void InstanceHelper_TwoInstances(Person person)
    {
        Ads.Send(new Collector().Add(person.Ssn).Text); // flow: Ssn
        Ads.Send(new Collector().Add(person.Name).Text); // no flow
    }

    public static void Result_Ignored(Person person)
    {
        Decorate(person.Ssn);
        Ads.Send("done"); // no flow
    }

    public static void FourLevels(Person person)
    {
        Ads.Send(Level1(person.Ssn)); // flow: Ssn
        Ads.Send(Level1(person.Name)); // no flow
    }

    private static string Level1(string text) => Level2(text).Trim();

    private static string Level2(string text) => Level3(text) + ".";

    private static string Level3(string text) => Level4([text]);

    private static string Level4(List<string> texts) => texts[0];

    public static void ReturnsOneOfTwo(Person person, bool left)
    {
        Ads.Send(Either(person.Name, person.Ssn, left)); // flow: Ssn
        Ads.Send(Either(person.Name, "x", left)); // no flow
    }

    private static string Either(string first, string second, bool left) => left ? first : second;
}
