// dynamic: members are found when the program runs, by name.
using System.Dynamic;

namespace Conformance;

public static class DynamicBinding
{
    public static void Value_Passed(Person person)
    {
        dynamic id = person.Ssn;
        Ads.Send((object)id); // flow: Ssn
        dynamic name = person.Name;
        Ads.Send((object)name); // no flow
    }

    public static void Value_PassedToDynamicCall(Person person)
    {
        dynamic id = person.Ssn;
        Ads.Send(id); // flow: Ssn
        dynamic name = person.Name;
        Ads.Send(name); // no flow
    }

    public static void Member_Read(Person person)
    {
        dynamic subject = person;
        Ads.Send((string)subject.Ssn); // flow: Ssn
        Ads.Send((string)subject.Name); // no flow
    }

    public static void Member_Written(Person person)
    {
        dynamic bag = new ExpandoObject();
        bag.Text = person.Ssn;
        bag.Title = person.Name;
        Ads.Send((string)bag.Text); // flow: Ssn
        Ads.Send((string)bag.Title); // no flow
        Ads.Send((object)bag); // flow: Ssn
    }

    private sealed class Formatter
    {
        public string Full(Person person) => person.Ssn;

        public string Brief(Person person) => person.Name;
    }

    public static void Method_Called(Person person)
    {
        dynamic formatter = new Formatter();
        Ads.Send((string)formatter.Full(person)); // flow: Ssn
        Ads.Send((string)formatter.Brief(person)); // no flow
    }

    public static void Operator_Applied(Person person)
    {
        dynamic text = "SSN ";
        text += person.Ssn;
        Ads.Send((string)text); // flow: Ssn
    }

    public static void Receiver_IsClient(IModel model, Person person)
    {
        dynamic client = model;
        client.Send(person.Ssn); // flow: Ssn
        client.Send(person.Name); // no flow
    }
}
