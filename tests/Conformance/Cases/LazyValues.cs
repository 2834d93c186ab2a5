// Lazy<T>: the value is what the factory returns.
namespace Conformance;

public static class LazyValues
{
    public static void Lazy_Value(Person person)
    {
        var lazy = new Lazy<string>(() => person.Ssn);
        Ads.Send(lazy.Value); // flow: Ssn
        Ads.Send(lazy.IsValueCreated); // no flow
        var name = new Lazy<string>(() => person.Name);
        Ads.Send(name.Value); // no flow
    }

    public static void Lazy_MethodGroup()
    {
        Ads.Send(new Lazy<Person>(Load).Value.Ssn); // flow: Ssn
        Ads.Send(new Lazy<Person>(Load).Value.Name); // no flow
    }

    private static Person Load() => new() { Ssn = Console.ReadLine()!, Name = "Ada" };

    private sealed class Profile(Person person)
    {
        private readonly Lazy<string> _id = new(() => person.Ssn);
        private readonly Lazy<string> _label = new(() => person.Name);

        public void Forward()
        {
            Ads.Send(_id.Value); // flow: Ssn
            Ads.Send(_label.Value); // no flow
        }
    }

    public static void Lazy_WithReadyValue(Person person)
    {
        Ads.Send(new Lazy<string>(person.Ssn).Value); // flow: Ssn
    }

    public static void LazyInitializer_EnsureInitialized(Person person)
    {
        string? cached = null;
        Ads.Send(LazyInitializer.EnsureInitialized(ref cached, () => person.Ssn)); // flow: Ssn
        Ads.Send(cached); // flow: Ssn
    }

    private sealed class HandMade(Func<string> factory)
    {
        private string? _value;

        public string Value => _value ??= factory();
    }

    public static void HandMadeLazy(Person person)
    {
        Ads.Send(new HandMade(() => person.Ssn).Value); // flow: Ssn
        Ads.Send(new HandMade(() => person.Name).Value); // no flow
    }
}
