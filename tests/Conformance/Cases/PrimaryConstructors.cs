// Primary constructors: parameters captured by members live as long as the object.
namespace Conformance;

public static class PrimaryConstructors
{
    private sealed class Greeting(string subject, string tone)
    {
        public string Text => "Write to " + subject;

        public string Style => "Tone: " + tone;
    }

    public static void Parameter_CapturedByProperty(Person person)
    {
        var greeting = new Greeting(person.Ssn, "kind");
        Ads.Send(greeting.Text); // flow: Ssn
        Ads.Send(greeting.Style); // no flow
    }

    public static void Parameter_TwoInstances(Person person)
    {
        var first = new Greeting(person.Ssn, "kind");
        var second = new Greeting(person.Name, "kind");
        Ads.Send(first.Text); // flow: Ssn
        Ads.Send(second.Text); // no flow
    }

    private sealed class Draft(string text)
    {
        public string Text { get; } = text;

        public string Language { get; } = "en";
    }

    public static void Parameter_InPropertyInitializer(Person person)
    {
        var draft = new Draft(person.Ssn);
        Ads.Send(draft.Text); // flow: Ssn
        Ads.Send(draft.Language); // no flow
    }

    private sealed class Mutable(string text)
    {
        public void Replace(string other) => text = other;

        public string Text => text;
    }

    public static void Parameter_Reassigned(Person person)
    {
        var mutable = new Mutable(person.Name);
        Ads.Send(mutable.Text); // no flow
        mutable.Replace(person.Ssn);
        Ads.Send(mutable.Text); // flow: Ssn
    }

    private class Titled(string title)
    {
        public string Title => title;
    }

    private sealed class Page(string title, string body) : Titled(title)
    {
        public string Body => body;
    }

    public static void Parameter_PassedToBase(Person person)
    {
        var page = new Page(person.Ssn, person.Name);
        Ads.Send(page.Title); // flow: Ssn
        Ads.Send(page.Body); // no flow
    }

    private struct Point(string label, int visits)
    {
        public readonly string Label => label;

        public readonly int Visits => visits;
    }

    public static void Parameter_OfStruct(Person person)
    {
        var point = new Point(person.Ssn, person.Visits);
        Ads.Send(point.Label); // flow: Ssn
        Ads.Send(point.Visits); // no flow
    }

    private sealed class Screening(IModel model, Person applicant)
    {
        public void Run()
        {
            model.Send(applicant.Ssn); // flow: Ssn
            model.Send(applicant.Name); // no flow
        }
    }

    private sealed class Delayed(string text)
    {
        public Func<string> Reader { get; } = () => text;
    }

    public static void Parameter_CapturedByLambda(Person person)
    {
        Ads.Send(new Delayed(person.Ssn).Reader()); // flow: Ssn
        Ads.Send(new Delayed(person.Name).Reader()); // no flow
    }

    private sealed class Overloaded(string text)
    {
        public Overloaded(Person person)
            : this(person.Ssn)
        {
        }

        public string Text => text;
    }

    public static void SecondaryConstructor_CallsPrimary(Person person)
    {
        Ads.Send(new Overloaded(person).Text); // flow: Ssn
        Ads.Send(new Overloaded(person.Name).Text); // no flow
    }
}
