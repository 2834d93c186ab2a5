// Delegates: values that are code; stored, passed, combined, returned, invoked elsewhere.
namespace Conformance;

public static class Delegates
{
    private delegate string Reader(Person person);

    private delegate void Filler(Person person, out string text);

    public static void Declared_Type(Person person)
    {
        Reader read = p => p.Ssn;
        Reader readName = p => p.Name;
        Ads.Send(read(person)); // flow: Ssn
        Ads.Send(readName(person)); // no flow
    }

    public static void Reassigned(Person person)
    {
        Func<Person, string> read = p => p.Ssn;
        read = p => p.Name;
        Ads.Send(read(person)); // no flow
    }

    public static void ChosenOnBranch(Person person, bool verbose)
    {
        Func<Person, string> read = verbose ? p => p.Ssn : p => p.Name;
        Ads.Send(read(person)); // flow: Ssn
    }

    public static void PassedToWrapper(Person person)
    {
        Ads.Send(Apply(p => p.Ssn, person)); // flow: Ssn
        Ads.Send(Apply(p => p.Name, person)); // no flow
    }

    private static string Apply(Func<Person, string> read, Person person) => read(person);

    public static void PassedThroughTwoWrappers(Person person)
    {
        Ads.Send(ApplyTwice(p => p.Ssn, person)); // flow: Ssn
        Ads.Send(ApplyTwice(p => p.Name, person)); // no flow
    }

    private static string ApplyTwice(Func<Person, string> read, Person person) => Apply(p => Apply(read, p), person);

    public static void Returned(Person person)
    {
        Ads.Send(Choose(true)(person)); // flow: Ssn
        Ads.Send(Choose(false)(person)); // no flow
    }

    private static Func<Person, string> Choose(bool full)
    {
        if (full)
            return p => p.Ssn;
        return p => p.Name;
    }

    public static void InvokeMethod(Person person)
    {
        Func<Person, string> read = p => p.Ssn;
        Ads.Send(read.Invoke(person)); // flow: Ssn
        Func<Person, string>? readName = p => p.Name;
        Ads.Send(readName?.Invoke(person)); // no flow
    }

    private sealed class Pipeline
    {
        private readonly Func<Person, string> _read;

        public Pipeline(Func<Person, string> read) => _read = read;

        public string Run(Person person) => _read(person);
    }

    public static void StoredInField(Person person)
    {
        Ads.Send(new Pipeline(p => p.Ssn).Run(person)); // flow: Ssn
        Ads.Send(new Pipeline(p => p.Name).Run(person)); // no flow
    }

    public static void StoredInDictionary(Person person)
    {
        var readers = new Dictionary<string, Func<Person, string>> { ["id"] = p => p.Ssn };
        Ads.Send(readers["id"](person)); // flow: Ssn
        var others = new Dictionary<string, Func<Person, string>> { ["name"] = p => p.Name };
        Ads.Send(others["name"](person)); // no flow
    }

    public static void StoredInList(Person person)
    {
        List<Func<Person, string>> readers = [p => p.Name, p => p.Diagnosis];
        foreach (var read in readers)
            Ads.Send(read(person)); // flow: Diagnosis
    }

    public static void Multicast(Person person)
    {
        var lines = new List<string>();
        Action<Person> record = p => lines.Add(p.Name);
        record += p => lines.Add(p.Ssn);
        record(person);
        Ads.Send(lines); // flow: Ssn
    }

    public static void Multicast_Combined(Person person)
    {
        var lines = new List<string>();
        Action<Person> id = p => lines.Add(p.Ssn);
        Action<Person> name = p => lines.Add(p.Name);
        var both = id + name;
        both(person);
        Ads.Send(lines); // flow: Ssn
    }

    public static void OutParameter(Person person)
    {
        Filler fill = (Person p, out string text) => text = p.Ssn;
        fill(person, out var id);
        Ads.Send(id); // flow: Ssn
        Filler fillName = (p, out text) => text = p.Name;
        fillName(person, out var name);
        Ads.Send(name); // no flow
    }

    public static void Sink_InsideDelegate(Person person)
    {
        Action<string> send = text => Ads.Send(text);
        send(person.Ssn); // flow: Ssn
        send(person.Name); // no flow
    }

    public static void Sink_PassedAsDelegate(Person person)
    {
        Deliver(person.Ssn, text => Ads.Send(text)); // flow: Ssn
        Deliver(person.Name, text => Ads.Send(text)); // no flow
        Deliver(person.Ssn, text => Console.WriteLine(text)); // no flow
    }

    private static void Deliver(string text, Action<string> send) => send(text);

    public static void DynamicInvoke(Person person)
    {
        Func<Person, string> read = p => p.Ssn;
        Ads.Send(read.DynamicInvoke(person)); // flow: Ssn
    }
}
