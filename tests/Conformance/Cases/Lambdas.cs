// Lambdas and anonymous methods: expression and block bodies, static, with defaults, params, natural types, attributes.
namespace Conformance;

public static class Lambdas
{
    public static void Expression_Body(Person person)
    {
        Func<string, string> upper = text => text.ToUpperInvariant();
        Ads.Send(upper(person.Ssn)); // flow: Ssn
        Ads.Send(upper(person.Name)); // no flow
    }

    public static void Block_Body(Person person)
    {
        Func<string, string> label = text =>
        {
            var prefix = "Case ";
            return prefix + text;
        };
        Ads.Send(label(person.Ssn)); // flow: Ssn
        Ads.Send(label(person.Name)); // no flow
    }

    public static void AnonymousMethod(Person person)
    {
        Func<Person, string> read = delegate(Person p) { return p.Ssn; };
        Ads.Send(read(person)); // flow: Ssn
        Func<Person, string> constant = delegate { return "none"; };
        Ads.Send(constant(person)); // no flow
    }

    public static void Static_Lambda(Person person)
    {
        Func<Person, string> read = static p => p.Ssn;
        Ads.Send(read(person)); // flow: Ssn
    }

    public static void NaturalType(Person person)
    {
        var read = (Person p) => p.Ssn;
        var readName = (Person p) => p.Name;
        Ads.Send(read(person)); // flow: Ssn
        Ads.Send(readName(person)); // no flow
    }

    public static void DefaultParameter(Person person)
    {
        var label = (string text, string prefix = "Case ") => prefix + text;
        Ads.Send(label(person.Ssn)); // flow: Ssn
        Ads.Send(label("1", person.Ssn)); // flow: Ssn
        Ads.Send(label(person.Name)); // no flow
    }

    public static void ParamsParameter(Person person)
    {
        var join = (params string[] parts) => string.Concat(parts);
        Ads.Send(join("a", person.Ssn)); // flow: Ssn
        Ads.Send(join("a", person.Name)); // no flow
    }

    public static void ImmediatelyInvoked(Person person)
    {
        Ads.Send(((Func<string>)(() => person.Ssn))()); // flow: Ssn
        Ads.Send(new Func<string>(() => person.Name)()); // no flow
    }

    public static void IgnoresItsArgument(Person person)
    {
        Func<string, string> forget = _ => "***";
        Ads.Send(forget(person.Ssn)); // no flow
    }

    public static void Nested(Person person)
    {
        Func<Person, Func<string>> defer = p => () => p.Ssn;
        Ads.Send(defer(person)()); // flow: Ssn
        Func<Person, Func<string>> deferName = p => () => p.Name;
        Ads.Send(deferName(person)()); // no flow
    }

    public static void Curried(Person person)
    {
        Func<string, Func<string, string>> join = a => b => a + b;
        Ads.Send(join(person.Name)(person.Ssn)); // flow: Ssn
        Ads.Send(join(person.Name)("x")); // no flow
    }

    public static void ReturnsTuple(Person person)
    {
        Func<Person, (string, string)> split = p => (p.Ssn, p.Name);
        var (id, label) = split(person);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    public static void Recursive(Person person)
    {
        Func<Person, string> deepest = null!;
        deepest = p => p.Next is null ? p.Ssn : deepest(p.Next);
        Ads.Send(deepest(person)); // flow: Ssn (missed: a lambda that calls itself through its own variable is read as code out of sight, so more than the number is named)
    }

    public static void Sink_ReadsClassifiedMemberItself(List<Person> people)
    {
        people.ForEach(p => Ads.Send(p.Ssn)); // flow: Ssn
        people.ForEach(p => Ads.Send(p.Name)); // no flow
    }

    public static void RefParameterWithoutType(Person person)
    {
        Mutator mutate = (ref text) => text = "SSN " + text;
        var id = person.Ssn;
        mutate(ref id);
        Ads.Send(id); // flow: Ssn
        Mutator erase = (ref text) => text = "";
        erase(ref id);
        Ads.Send(id); // no flow
    }

    private delegate void Mutator(ref string text);
}
