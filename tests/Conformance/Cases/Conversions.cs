// Conversions: casts, boxing, user-defined implicit and explicit, as, numeric, nullable.
namespace Conformance;

public static class Conversions
{
    private sealed class Message(string text)
    {
        public string Text => text;

        public static implicit operator Message(string text) => new(text);

        public static implicit operator Message(Person person) => new(person.Name);

        public static explicit operator string(Message message) => message.Text;

        public static explicit operator int(Message message) => 7;
    }

    public static void Implicit_FromString(Person person)
    {
        Message message = person.Ssn;
        Ads.Send(message.Text); // flow: Ssn
        Message harmless = person.Name;
        Ads.Send(harmless.Text); // no flow
    }

    public static void Implicit_TakesHarmlessMember(Person person)
    {
        Message message = person;
        Ads.Send(message.Text); // no flow
    }

    public static void Implicit_InArgument(Person person)
    {
        Ads.Send(Body(person.Ssn)); // flow: Ssn
        Ads.Send(Body(person.Name)); // no flow
    }

    private static string Body(Message message) => message.Text;

    public static void Implicit_InReturn(Person person)
    {
        Ads.Send(Wrap(person).Text); // flow: Diagnosis
    }

    private static Message Wrap(Person person) => person.Diagnosis;

    public static void Explicit(Person person)
    {
        var message = new Message(person.Ssn);
        Ads.Send((string)message); // flow: Ssn
        Ads.Send((int)message); // no flow
    }

    public static void Implicit_InCollectionExpression(Person person)
    {
        List<Message> messages = [person.Name, person.Ssn];
        Ads.Send(messages); // flow: Ssn
        List<Message> harmless = [person.Name];
        Ads.Send(harmless); // no flow
    }

    public static void Boxing(Person person)
    {
        object boxed = person.CopayCents;
        Ads.Send((int)boxed); // flow: CopayCents
        object visits = person.Visits;
        Ads.Send((int)visits); // no flow
    }

    public static void Upcast_And_Downcast(Person person)
    {
        object something = person.Ssn;
        Ads.Send((string)something); // flow: Ssn
        Ads.Send(something as string); // flow: Ssn
    }

    public static void Numeric(Person person)
    {
        Ads.Send((decimal)person.CopayCents / 100m); // flow: CopayCents
        Ads.Send((byte)person.CopayCents); // flow: CopayCents
        Ads.Send((double)person.Visits); // no flow
    }

    public static void Nullable(Person person)
    {
        int? cents = person.CopayCents;
        Ads.Send(cents.Value); // flow: CopayCents
        Ads.Send(cents.GetValueOrDefault()); // flow: CopayCents
        Ads.Send(cents.HasValue); // no flow
    }

    public static void EnumToNumber(Person person)
    {
        Ads.Send((int)person.Care); // flow: Care
    }

    private interface ILabeled
    {
        string Label { get; }
    }

    private sealed class Labeled(string id, string label) : ILabeled
    {
        public string Id => id;

        public string Label => label;
    }

    public static void ToInterfaceAndBack(Person person)
    {
        ILabeled labeled = new Labeled(person.Ssn, person.Name);
        Ads.Send(labeled.Label); // no flow
        Ads.Send(((Labeled)labeled).Id); // flow: Ssn
    }
}
