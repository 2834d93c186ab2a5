// Constructors: chaining, base calls, field initializers, static constructors, factories.
namespace Conformance;

public static class Constructors
{
    private class Notice
    {
        public readonly string Text;
        public readonly string Office = "North";

        public Notice(string text) => Text = text;

        public Notice(Person person)
            : this(person.Ssn)
        {
        }

        public Notice(string prefix, Person person)
            : this(prefix + person.Name)
        {
        }
    }

    public static void Constructor_Argument(Person person)
    {
        Ads.Send(new Notice(person.Ssn).Text); // flow: Ssn
        Ads.Send(new Notice(person.Name).Text); // no flow
        Ads.Send(new Notice(person.Ssn).Office); // no flow
    }

    public static void Constructor_ChainedToThis(Person person)
    {
        Ads.Send(new Notice(person).Text); // flow: Ssn
        Ads.Send(new Notice("Dear ", person).Text); // no flow
    }

    private sealed class Letter : Notice
    {
        public string Signature { get; }

        public Letter(string text, string signature)
            : base(text) => Signature = signature;
    }

    public static void Constructor_ChainedToBase(Person person)
    {
        var letter = new Letter(person.Ssn, person.Name);
        Ads.Send(letter.Text); // flow: Ssn
        Ads.Send(letter.Signature); // no flow
    }

    public static void FieldInitializer_FromClassifiedMember(Person person)
    {
        var file = new WithInitializer(person);
        Ads.Send(file.Id); // flow: Ssn
        Ads.Send(file.Label); // no flow
    }

    private sealed class WithInitializer(Person person)
    {
        public readonly string Id = person.Ssn;
        public readonly string Label = person.Name;
    }

    private sealed class InOrder
    {
        public string Text = "from initializer";

        public InOrder(string text) => Text = text;

        public InOrder()
        {
        }
    }

    public static void FieldInitializer_OverwrittenByConstructor(Person person)
    {
        Ads.Send(new InOrder(person.Ssn).Text); // flow: Ssn
        Ads.Send(new InOrder().Text); // no flow
    }

    private sealed class Registered
    {
        public static readonly List<string> All = [];

        public Registered(string name) => All.Add(name);
    }

    public static void Constructor_WritesStatic(Person person)
    {
        _ = new Registered(person.Ssn);
    }

    public static void Constructor_StaticRead()
    {
        Ads.Send(Registered.All); // flow: Ssn
    }

    private static class Defaults
    {
        public static readonly string Context;
        public static readonly string Language;

        static Defaults()
        {
            Context = Program.Current.Diagnosis;
            Language = "en";
        }
    }

    private static class Program
    {
        public static Person Current { get; set; } = new();

        public static void Enter(Person person) => Current = person;
    }

    public static void StaticConstructor()
    {
        Ads.Send(Defaults.Context); // flow: Diagnosis
        Ads.Send(Defaults.Language); // no flow
    }

    private sealed class Made
    {
        public string Text { get; }

        private Made(string text) => Text = text;

        public static Made From(Person person) => new(person.Ssn);

        public static Made Named(Person person) => new(person.Name);
    }

    public static void Factory_Method(Person person)
    {
        Ads.Send(Made.From(person).Text); // flow: Ssn
        Ads.Send(Made.Named(person).Text); // no flow
    }

    private abstract class Template
    {
        protected Template(string text) => Apply(text);

        protected abstract void Apply(string text);
    }

    private sealed class Keeping(string text) : Template(text)
    {
        public string Kept = "";

        protected override void Apply(string text) => Kept = text;
    }

    private sealed class Forgetting(string text) : Template(text)
    {
        public string Kept = "";

        protected override void Apply(string text) => Kept = "seen";
    }

    public static void Constructor_CallsVirtual(Person person)
    {
        Ads.Send(new Keeping(person.Ssn).Kept); // flow: Ssn
        Ads.Send(new Forgetting(person.Ssn).Kept); // no flow
    }

    private sealed class OutArgument
    {
        public string Text;

        public OutArgument(string input) => Fill(input, out Text);

        private static void Fill(string input, out string output) => output = input;
    }

    public static void Constructor_FieldAsOutArgument(Person person)
    {
        Ads.Send(new OutArgument(person.Ssn).Text); // flow: Ssn
        Ads.Send(new OutArgument(person.Name).Text); // no flow
    }

    private struct Money(int cents)
    {
        public int Cents = cents;
    }

    public static void Struct_ConstructorAndDefault(Person person)
    {
        Ads.Send(new Money(person.CopayCents).Cents); // flow: CopayCents
        Ads.Send(default(Money).Cents); // no flow
    }
}
