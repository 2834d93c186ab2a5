// Generics: type parameters, constraints, static abstract members, generic containers, variance.
namespace Conformance;

public static class Generics
{
    private sealed class Box<T>(T value)
    {
        public T Value { get; set; } = value;

        public Box<TResult> Map<TResult>(Func<T, TResult> map) => new(map(Value));
    }

    private static T Same<T>(T value) => value;

    private static TResult Apply<TSource, TResult>(TSource source, Func<TSource, TResult> map) => map(source);

    public static void Method_Identity(Person person)
    {
        Ads.Send(Same(person.Ssn)); // flow: Ssn
        Ads.Send(Same(person.Name)); // no flow
        Ads.Send(Same(person).Name); // no flow
    }

    public static void Method_Mapping(Person person)
    {
        Ads.Send(Apply(person, p => p.Ssn)); // flow: Ssn
        Ads.Send(Apply(person, p => p.Name)); // no flow
    }

    public static void Container(Person person)
    {
        var box = new Box<string>(person.Ssn);
        var other = new Box<string>(person.Name);
        Ads.Send(box.Value); // flow: Ssn
        Ads.Send(other.Value); // no flow
    }

    public static void Container_OfPerson(Person person)
    {
        var box = new Box<Person>(person);
        Ads.Send(box); // flow: Ssn, Diagnosis
        Ads.Send(box.Value.Name); // no flow
        Ads.Send(box.Map(p => p.Ssn).Value); // flow: Ssn
        Ads.Send(box.Map(p => p.Name)); // no flow
    }

    private interface ILabeled
    {
        string Label { get; }
    }

    private sealed class Secret(Person person) : ILabeled
    {
        public string Label => person.Ssn;
    }

    private sealed class Open(Person person) : ILabeled
    {
        public string Label => person.Name;
    }

    private static string LabelOf<T>(T item)
        where T : ILabeled => item.Label;

    public static void Constraint_Dispatch(Person person)
    {
        Ads.Send(LabelOf(new Secret(person))); // flow: Ssn
        Ads.Send(LabelOf(new Open(person))); // no flow
    }

    private interface IFormat
    {
        static abstract string Format(Person person);

        static virtual string Title(Person person) => person.Name;
    }

    private sealed class IdFormat : IFormat
    {
        public static string Format(Person person) => person.Ssn;

        public static string Title(Person person) => person.Ssn;
    }

    private sealed class NameFormat : IFormat
    {
        public static string Format(Person person) => person.Name;
    }

    private static string Render<T>(Person person)
        where T : IFormat => T.Format(person);

    private static string RenderTitle<T>(Person person)
        where T : IFormat => T.Title(person);

    public static void StaticAbstract_Method(Person person)
    {
        Ads.Send(Render<IdFormat>(person)); // flow: Ssn
        Ads.Send(Render<NameFormat>(person)); // no flow
    }

    public static void StaticVirtual_Default(Person person)
    {
        Ads.Send(RenderTitle<IdFormat>(person)); // flow: Ssn
        Ads.Send(RenderTitle<NameFormat>(person)); // no flow
    }

    private interface IJoin<T>
        where T : IJoin<T>
    {
        static abstract T operator +(T left, T right);
    }

    private readonly record struct Words(string Text) : IJoin<Words>
    {
        public static Words operator +(Words left, Words right) => new(left.Text + right.Text);
    }

    private static T Sum<T>(T left, T right)
        where T : IJoin<T> => left + right;

    public static void StaticAbstract_Operator(Person person)
    {
        Ads.Send(Sum(new Words("SSN "), new Words(person.Ssn)).Text); // flow: Ssn
        Ads.Send(Sum(new Words("Name "), new Words(person.Name)).Text); // no flow
    }

    private interface IReader
    {
        string Read(Person person);
    }

    private sealed class IdReader : IReader
    {
        public string Read(Person person) => person.Ssn;
    }

    private sealed class NameReader : IReader
    {
        public string Read(Person person) => person.Name;
    }

    private static string ReadWith<T>(Person person)
        where T : IReader, new() => new T().Read(person);

    public static void NewConstraint(Person person)
    {
        Ads.Send(ReadWith<IdReader>(person)); // flow: Ssn
        Ads.Send(ReadWith<NameReader>(person)); // no flow
    }

    private interface IProducer<out T>
    {
        T Produce();
    }

    private sealed class Producer<T>(T value) : IProducer<T>
    {
        public T Produce() => value;
    }

    public static void Covariance(Person person)
    {
        IProducer<object> producer = new Producer<string>(person.Ssn);
        Ads.Send(producer.Produce()); // flow: Ssn
        IProducer<object> harmless = new Producer<string>(person.Name);
        Ads.Send(harmless.Produce()); // no flow
    }

    private interface IConsumer<in T>
    {
        void Consume(T value);
    }

    private sealed class Sending : IConsumer<object>
    {
        public void Consume(object value) => Ads.Send(value);
    }

    public static void Contravariance(Person person)
    {
        IConsumer<string> consumer = new Sending();
        consumer.Consume(person.Ssn); // flow: Ssn
        consumer.Consume(person.Name); // no flow
    }

    private abstract class Handler<TRequest>
    {
        public abstract string Handle(TRequest request);
    }

    private sealed class PersonHandler : Handler<Person>
    {
        public override string Handle(Person request) => request.Ssn;
    }

    private sealed class TextHandler : Handler<string>
    {
        public override string Handle(string request) => request;
    }

    public static void GenericBase_Override(Person person)
    {
        Handler<Person> handler = new PersonHandler();
        Handler<string> text = new TextHandler();
        Ads.Send(handler.Handle(person)); // flow: Ssn
        Ads.Send(text.Handle(person.Name)); // no flow
    }

    private static string Describe<T>(T value) => value switch
    {
        Person person => person.Ssn,
        Address address => address.City,
        _ => "",
    };

    public static void Method_SwitchOnType(Person person)
    {
        Ads.Send(Describe(person)); // flow: Ssn
    }

    private static string Twice<T>(T first, T second)
        where T : notnull => first.ToString() + second;

    public static void Method_ToStringOfParameter(Person person)
    {
        Ads.Send(Twice("a", person.Ssn)); // flow: Ssn
        Ads.Send(Twice("a", person.Name)); // no flow
    }

    private interface ISummary
    {
        static abstract string Of(Person person);

        string Text(Person person);
    }

    private sealed class Full : ISummary
    {
        public static string Of(Person person) => person.Ssn;

        public string Text(Person person) => person.Ssn;
    }

    private sealed class Short : ISummary
    {
        public static string Of(Person person) => person.Name;

        public string Text(Person person) => person.Name;
    }

    private class Writer<TSummary>
        where TSummary : ISummary, new()
    {
        private readonly TSummary summary = new();

        public string Kept(Person person) => summary.Text(person);

        public string Made(Person person) => new TSummary().Text(person);

        public string Called(Person person) => TSummary.Of(person);

        public static string Static(Person person) => TSummary.Of(person);
    }

    private sealed class ShortWriter : Writer<Short>;

    private sealed class FullWriter : Writer<Full>;

    public static void TypeParameterOfTheClass(Person person)
    {
        Ads.Send(new Writer<Short>().Kept(person)); // no flow
        Ads.Send(new Writer<Full>().Kept(person)); // flow: Ssn
        Ads.Send(new Writer<Short>().Made(person)); // no flow
        Ads.Send(new Writer<Full>().Made(person)); // flow: Ssn
        Ads.Send(new Writer<Short>().Called(person)); // no flow
        Ads.Send(new Writer<Full>().Called(person)); // flow: Ssn
        Ads.Send(Writer<Short>.Static(person)); // no flow
        Ads.Send(Writer<Full>.Static(person)); // flow: Ssn
        Ads.Send(new ShortWriter().Kept(person)); // no flow
        Ads.Send(new FullWriter().Kept(person)); // flow: Ssn
        Ads.Send(new ShortWriter().Made(person)); // no flow
        Ads.Send(new FullWriter().Called(person)); // flow: Ssn
    }
}
