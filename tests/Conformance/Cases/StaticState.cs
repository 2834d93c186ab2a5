// Static state: written in one member, read in another. It is reported where it is read.
namespace Conformance;

public static class StaticState
{
    private static string latest = "";
    private static string greeting = "";

    public static void Field_Write(Person person)
    {
        latest = person.Ssn;
        greeting = person.Name;
    }

    public static void Field_Read()
    {
        Ads.Send(latest); // flow: Ssn
        Ads.Send(greeting); // no flow
    }

    private static readonly List<string> Log = [];
    private static readonly List<string> Offices = [];

    public static void Collection_Write(Person person)
    {
        Log.Add(person.Diagnosis);
        Offices.Add("North");
    }

    public static void Collection_Read()
    {
        Ads.Send(Log); // flow: Diagnosis
        Ads.Send(Offices); // no flow
    }

    private static readonly Dictionary<string, string> Cache = [];

    public static void Cache_Write(Person person) => Cache[person.Name] = person.Ssn;

    public static void Cache_Read(string name)
    {
        if (Cache.TryGetValue(name, out var cached))
            Ads.Send(cached); // flow: Ssn
    }

    [ThreadStatic]
    private static string? perThread;

    public static void ThreadStatic_Write(Person person) => perThread = person.Ssn;

    public static void ThreadStatic_Read() => Ads.Send(perThread); // flow: Ssn

    private static readonly AsyncLocal<string> Ambient = new();

    public static void AsyncLocal_Write(Person person) => Ambient.Value = person.Ssn;

    public static void AsyncLocal_Read() => Ads.Send(Ambient.Value); // flow: Ssn

    private static string indirect = "";

    public static void Indirect_Write(Person person) => Store(person.Ssn);

    private static void Store(string value) => indirect = value;

    public static void Indirect_Read() => Ads.Send(indirect); // flow: Ssn

    private static Func<string> source = () => "";

    public static void Delegate_Write(Person person) => source = () => person.Ssn;

    public static void Delegate_Read() => Ads.Send(source()); // flow: Ssn

    private static class Holder<T>
    {
        public static string Value = "";
    }

    public static void Generic_Write(Person person)
    {
        Holder<int>.Value = person.Ssn;
        Holder<string>.Value = person.Name;
    }

    public static void Generic_Read()
    {
        Ads.Send(Holder<int>.Value); // flow: Ssn
        Ads.Send(Holder<string>.Value); // no flow (reported: a static field of a generic type is one place for all type arguments)
    }

    private sealed class Tenant
    {
        public static Tenant Current { get; } = new();

        public string Note { get; set; } = "";

        public string Region { get; set; } = "";
    }

    public static void Singleton_Write(Person person)
    {
        Tenant.Current.Note = person.Ssn;
        Tenant.Current.Region = "West";
    }

    public static void Singleton_Read()
    {
        Ads.Send(Tenant.Current.Note); // flow: Ssn
        Ads.Send(Tenant.Current.Region); // no flow
    }

    private const string Question = "Is the applicant eligible?";

    public static void Constant() => Ads.Send(Question); // no flow
}
