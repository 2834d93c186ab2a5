// Method groups: static, instance, extension, generic and overloaded methods as delegates.
namespace Conformance;

public static class MethodGroups
{
    private static string Id(Person person) => person.Ssn;

    private static string Label(Person person) => person.Name;

    public static void Static_Group(Person person)
    {
        Func<Person, string> read = Id;
        Func<Person, string> readLabel = Label;
        Ads.Send(read(person)); // flow: Ssn
        Ads.Send(readLabel(person)); // no flow
    }

    public static void Group_ToLinq(List<Person> people)
    {
        Ads.Send(people.Select(Id)); // flow: Ssn
        Ads.Send(people.Select(Label)); // no flow
    }

    private sealed class Formatter(string prefix)
    {
        public string Format(string text) => prefix + text;
    }

    public static void Instance_Group(Person person)
    {
        Func<string, string> format = new Formatter(person.Ssn).Format;
        Ads.Send(format("x")); // flow: Ssn
        Func<string, string> harmless = new Formatter("Case ").Format;
        Ads.Send(harmless("x")); // no flow
        Ads.Send(harmless(person.Ssn)); // flow: Ssn
    }

    private static string Masked(this Person person) => "***";

    private static string Full(this Person person) => person.Name + person.Ssn;

    public static void Extension_Group(Person person)
    {
        Func<string> full = person.Full;
        Func<string> masked = person.Masked;
        Ads.Send(full()); // flow: Ssn
        Ads.Send(masked()); // no flow
    }

    private static T Same<T>(T value) => value;

    public static void Generic_Group(Person person)
    {
        Func<string, string> same = Same;
        Ads.Send(same(person.Ssn)); // flow: Ssn
        Ads.Send(same(person.Name)); // no flow
    }

    private static string Describe(Person person) => person.Ssn;

    private static string Describe(Address address) => address.City;

    public static void Overloaded_Group(Person person)
    {
        Func<Person, string> describe = Describe;
        Func<Address, string> describeAddress = Describe;
        Ads.Send(describe(person)); // flow: Ssn
        Ads.Send(describeAddress(person.Home)); // no flow
    }

    public static void Sink_Group(Person person)
    {
        Action<object?> send = Ads.Send;
        send(person.Ssn); // flow: Ssn
        send(person.Name); // no flow
    }

    public static void Sink_GroupPassed(List<string> names, Person person)
    {
        Each(person.Ssn, Ads.Send); // flow: Ssn
        Each(person.Name, Ads.Send); // no flow
    }

    private static void Each(string text, Action<object?> action) => action(text);

    public static void Sink_GroupOfInjectedClient(IModel model, Person person)
    {
        Func<string, string> ask = model.Ask;
        ask(person.Ssn); // flow: Ssn
        ask(person.Name); // no flow
    }

    public static void Virtual_Group(Person person)
    {
        Base instance = new Derived();
        Func<Person, string> read = instance.Read;
        Ads.Send(read(person)); // flow: Ssn
        Func<Person, string> readBase = new Base().Read;
        Ads.Send(readBase(person)); // no flow
    }

    private class Base
    {
        public virtual string Read(Person person) => person.Name;
    }

    private sealed class Derived : Base
    {
        public override string Read(Person person) => person.Ssn;
    }

    public static void OfAnExtension_KeepsItsReceiver(Person person)
    {
        Func<string, string> prefixed = person.Ssn.After;
        Ads.Send(prefixed("id")); // flow: Ssn
        Func<string, string> joined = (person.Name + person.Ssn).After;
        Ads.Send(joined("id")); // flow: Ssn
        Func<string, string> harmless = person.Name.After;
        Ads.Send(harmless("id")); // no flow
    }
}

internal static class MethodGroupExtensions
{
    public static string After(this string text, string label) => label + ": " + text;

    public static void Client_HandedToALibrary(Person person, IModel model)
    {
        var numbers = new List<string> { person.Ssn };
        numbers.ForEach(model.Send); // flow: Ssn
        Array.ForEach(new[] { person.Ssn }, model.Send); // flow: Ssn
        Parallel.ForEach(numbers, model.Send); // flow: Ssn
        var answers = numbers.Select(model.Ask).ToList(); // flow: Ssn
        new List<string> { person.Name }.ForEach(model.Send); // no flow
        Array.ForEach(new[] { person.Name }, Ads.Send); // no flow
        Array.ForEach(new[] { person.Ssn }, Ads.Send); // flow: Ssn
    }

    public static async Task Client_RunLater(Person person, IModel model)
    {
        await Task.Factory.StartNew(model.Send, person.Ssn); // flow: Ssn
        ThreadPool.QueueUserWorkItem(model.Send, person.Ssn); // flow: Ssn
        using var timer = new Timer(model.Send, person.Ssn, 0, 0); // flow: Ssn
        await Task.Factory.StartNew(model.Send, person.Name); // no flow
    }
}
