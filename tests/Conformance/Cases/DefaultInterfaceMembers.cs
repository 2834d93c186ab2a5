// Default interface members: bodies in interfaces, overridden or not.
namespace Conformance;

public static class DefaultInterfaceMembers
{
    public interface IView
    {
        string Title { get; }

        string Body(Person person) => "Body: " + person.Ssn;

        string Header(Person person) => "Header: " + person.Name;

        string Line(Person person) => Detail(person);

        string Detail(Person person);
    }

    private sealed class Plain : IView
    {
        public string Title => "plain";

        public string Detail(Person person) => person.Diagnosis;
    }

    private sealed class Careful : IView
    {
        public string Title => "careful";

        public string Body(Person person) => "***";

        public string Header(Person person) => person.Ssn;

        public string Detail(Person person) => person.Name;
    }

    public static void Default_Used(Person person)
    {
        IView view = new Plain();
        Ads.Send(view.Body(person)); // flow: Ssn
        Ads.Send(view.Header(person)); // no flow
    }

    public static void Default_Overridden(Person person)
    {
        IView view = new Careful();
        Ads.Send(view.Body(person)); // no flow
        Ads.Send(view.Header(person)); // flow: Ssn
    }

    public static void Default_CallsImplementation(Person person)
    {
        IView plain = new Plain();
        IView careful = new Careful();
        Ads.Send(plain.Line(person)); // flow: Diagnosis
        Ads.Send(careful.Line(person)); // no flow
    }

    public static void Default_UnknownReceiver(IView view, Person person)
    {
        Ads.Send(view.Body(person)); // flow: Ssn
        Ads.Send(view.Title); // no flow
    }

    private interface INotifier
    {
        void Notify(string text) => Ads.Send(text);
    }

    private sealed class Notifier : INotifier;

    private sealed class QuietNotifier : INotifier
    {
        public void Notify(string text) => Console.WriteLine(text);
    }

    public static void Default_ContainsSink(Person person)
    {
        INotifier notifier = new Notifier();
        notifier.Notify(person.Ssn); // flow: Ssn
        INotifier quiet = new QuietNotifier();
        quiet.Notify(person.Ssn); // no flow
    }

    private interface IBase
    {
        string Read(Person person);
    }

    private interface IRefined : IBase
    {
        string IBase.Read(Person person) => person.Ssn;
    }

    private sealed class Refined : IRefined;

    public static void Default_InDerivedInterface(Person person)
    {
        IBase view = new Refined();
        Ads.Send(view.Read(person)); // flow: Ssn
    }
}
