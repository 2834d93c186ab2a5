// Dispatch: the receiver's known type decides; an unknown receiver may be any implementation in the program.
namespace Conformance;

public static class Dispatch
{
    public interface IFormatter
    {
        string Format(Person person);
    }

    private sealed class IdFormatter : IFormatter
    {
        public string Format(Person person) => person.Ssn;
    }

    private sealed class NameFormatter : IFormatter
    {
        public string Format(Person person) => person.Name;
    }

    private sealed class EmptyFormatter : IFormatter
    {
        string IFormatter.Format(Person person) => "";
    }

    public static void Interface_KnownReceiver(Person person)
    {
        IFormatter id = new IdFormatter();
        IFormatter name = new NameFormatter();
        IFormatter empty = new EmptyFormatter();
        Ads.Send(id.Format(person)); // flow: Ssn
        Ads.Send(name.Format(person)); // no flow
        Ads.Send(empty.Format(person)); // no flow
    }

    public static void Interface_UnknownReceiver(IFormatter formatter, Person person)
    {
        Ads.Send(formatter.Format(person)); // flow: Ssn
    }

    private abstract class Letter
    {
        protected abstract string Body(string text);

        protected void Post(string text) => Ads.Send(Body(text));
    }

    private sealed class FullLetter : Letter
    {
        protected override string Body(string text) => "Re: " + text;

        public void Template_ThisIsTheMostDerivedClass(Person person)
        {
            Post(person.Ssn); // flow: Ssn
        }
    }

    private class ShortLetter : Letter
    {
        protected override string Body(string text) => "Re: your case";

        public void Template_ThisIsAnother(Person person)
        {
            Post(person.Ssn); // no flow
        }
    }

    public interface IProducer<out T>
    {
        T Produce(Person person);
    }

    private sealed class IdProducer : IProducer<string>
    {
        public string Produce(Person person) => person.Ssn;
    }

    private sealed class CountProducer : IProducer<List<int>>
    {
        public List<int> Produce(Person person) => [person.Visits];
    }

    public static void Interface_UnknownReceiver_Variance(IProducer<object> producer, Person person)
    {
        // A producer of strings is a producer of objects.
        Ads.Send(producer.Produce(person).ToString()!); // flow: Ssn
    }

    public static void Interface_UnknownReceiver_OtherArgument(IProducer<IEnumerable<int>> producer, Person person)
    {
        Ads.Send(producer.Produce(person).First().ToString()); // no flow
    }

    private sealed class Injected(IFormatter formatter)
    {
        public void Run(Person person) => Ads.Send(formatter.Format(person)); // flow: Ssn
    }

    private sealed class OwnFormatter
    {
        private readonly IFormatter _name = new NameFormatter();
        private readonly IFormatter _id = new IdFormatter();

        public void Run(Person person)
        {
            Ads.Send(_name.Format(person)); // no flow
            Ads.Send(_id.Format(person)); // flow: Ssn
        }
    }

    public static void Interface_ReceiverPassed(Person person)
    {
        Ads.Send(With(new IdFormatter(), person)); // flow: Ssn
        Ads.Send(With(new NameFormatter(), person)); // no flow
    }

    private static string With(IFormatter formatter, Person person) => formatter.Format(person);

    public static void Interface_ReceiverOneOfTwo(Person person, bool full)
    {
        IFormatter formatter = full ? new IdFormatter() : new NameFormatter();
        Ads.Send(formatter.Format(person)); // flow: Ssn
        IFormatter harmless = full ? new EmptyFormatter() : new NameFormatter();
        Ads.Send(harmless.Format(person)); // no flow
    }

    public static void Interface_ReceiverFromFactory(Person person)
    {
        Ads.Send(MakeId().Format(person)); // flow: Ssn
        Ads.Send(MakeName().Format(person)); // no flow
    }

    private static IFormatter MakeId() => new IdFormatter();

    private static IFormatter MakeName() => new NameFormatter();

    public interface IHarmless
    {
        string Format(Person person);
    }

    private sealed class FirstHarmless : IHarmless
    {
        public string Format(Person person) => person.Name;
    }

    private sealed class SecondHarmless : IHarmless
    {
        public string Format(Person person) => "visits: " + person.Visits;
    }

    public static void Interface_EveryImplementationHarmless(IHarmless formatter, Person person)
    {
        Ads.Send(formatter.Format(person)); // no flow
    }

    public interface IChannel
    {
        void Publish(string text);
    }

    private sealed class ModelChannel : IChannel
    {
        public void Publish(string text) => Ads.Send(text);
    }

    private sealed class LogChannel : IChannel
    {
        public void Publish(string text) => Console.WriteLine(text);
    }

    public static void Interface_SinkInOneImplementation(IChannel channel, Person person)
    {
        channel.Publish(person.Ssn); // flow: Ssn
        channel.Publish(person.Name); // no flow
    }

    public static void Interface_SinkKnownReceiver(Person person)
    {
        IChannel log = new LogChannel();
        log.Publish(person.Ssn); // no flow
        IChannel model = new ModelChannel();
        model.Publish(person.Ssn); // flow: Ssn
    }

    private abstract class Report
    {
        public string Render(Person person) => "Report: " + Body(person);

        protected abstract string Body(Person person);

        public virtual string Title(Person person) => person.Name;
    }

    private class Full : Report
    {
        protected override string Body(Person person) => person.Diagnosis;

        public override string Title(Person person) => base.Title(person) + person.Ssn;
    }

    private sealed class Short : Report
    {
        protected override string Body(Person person) => person.Name;

        public override string Title(Person person) => base.Title(person) + "!";
    }

    private sealed class Fuller : Full
    {
        public sealed override string Title(Person person) => base.Title(person);
    }

    public static void Abstract_TemplateMethod(Person person)
    {
        Ads.Send(new Full().Render(person)); // flow: Diagnosis
        Ads.Send(new Short().Render(person)); // no flow
    }

    public static void Virtual_CallsBase(Person person)
    {
        Report full = new Full();
        Report brief = new Short();
        Report fuller = new Fuller();
        Ads.Send(full.Title(person)); // flow: Ssn
        Ads.Send(brief.Title(person)); // no flow
        Ads.Send(fuller.Title(person)); // flow: Ssn
    }

    public static void Virtual_UnknownReceiver(Person person, Func<string, object> make)
    {
        var report = (Report)make("report");
        Ads.Send(report.Title(person)); // flow: Ssn
    }

    private class Base
    {
        public string Read(Person person) => person.Ssn;

        public virtual string Text(Person person) => person.Ssn;
    }

    private sealed class Hiding : Base
    {
        public new string Read(Person person) => person.Name;

        public new string Text(Person person) => person.Name;
    }

    public static void Hiding_StaticTypeDecides(Person person)
    {
        var hiding = new Hiding();
        Ads.Send(hiding.Read(person)); // no flow
        Ads.Send(((Base)hiding).Read(person)); // flow: Ssn
        Ads.Send(hiding.Text(person)); // no flow
        Ads.Send(((Base)hiding).Text(person)); // flow: Ssn
    }

    private class WithProperty
    {
        public virtual string Value { get; set; } = "";
    }

    private sealed class Masking : WithProperty
    {
        public override string Value
        {
            get => "***";
            set { }
        }
    }

    public static void Virtual_Property(Person person)
    {
        WithProperty plain = new WithProperty { Value = person.Ssn };
        WithProperty masking = new Masking { Value = person.Ssn };
        Ads.Send(plain.Value); // flow: Ssn
        Ads.Send(masking.Value); // no flow
    }

    private abstract class Shape
    {
        public abstract Shape Copy();
    }

    private sealed class Tagged(string tag) : Shape
    {
        public string Tag => tag;

        public override Tagged Copy() => new(tag);
    }

    public static void Covariant_Return(Person person)
    {
        Ads.Send(new Tagged(person.Ssn).Copy().Tag); // flow: Ssn
        Ads.Send(new Tagged(person.Name).Copy().Tag); // no flow
    }

    private interface IFirst
    {
        string Read(Person person);
    }

    private interface ISecond
    {
        string Read(Person person);
    }

    private sealed class Both : IFirst, ISecond
    {
        string IFirst.Read(Person person) => person.Ssn;

        string ISecond.Read(Person person) => person.Name;
    }

    public static void Explicit_Implementations(Person person)
    {
        var both = new Both();
        Ads.Send(((IFirst)both).Read(person)); // flow: Ssn
        Ads.Send(((ISecond)both).Read(person)); // no flow
    }

    private class Inherited
    {
        public string Format(Person person) => person.Diagnosis;
    }

    private sealed class ThroughBase : Inherited, IFirst
    {
        public string Read(Person person) => Format(person);
    }

    public static void Implementation_InBaseClass(Person person)
    {
        IFirst reader = new ThroughBase();
        Ads.Send(reader.Read(person)); // flow: Diagnosis
    }

    private readonly struct StructFormatter : IFormatter
    {
        public string Format(Person person) => person.Name;
    }

    public static void Struct_ThroughInterface(Person person)
    {
        IFormatter formatter = default(StructFormatter);
        Ads.Send(formatter.Format(person)); // no flow
    }

    public static void Optional_And_NamedArguments(Person person)
    {
        Ads.Send(Label(suffix: person.Name, text: person.Ssn)); // flow: Ssn
        Ads.Send(Label(suffix: person.Ssn, text: person.Name)); // no flow
        Ads.Send(Label(person.Name)); // no flow
    }

    private static string Label(string text, string suffix = "") => text + suffix.Length;
}
