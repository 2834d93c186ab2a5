// Whole objects: passing an object passes its classified members, unless it was made here and they were never set.
namespace Conformance;

public static class WholeObjects
{
    public static void ClassifiedMembers_Pass(Person person)
    {
        Ads.Send(person); // flow: Ssn, Diagnosis
        Ads.Send(person.Name); // no flow
    }

    public static void NestedMember_Passes(Person person)
    {
        Ads.Send(person.Home); // flow: Street
        Ads.Send(person.Next); // flow: Ssn, Diagnosis
    }

    public static void MadeHere_NeverSet()
    {
        Ads.Send(new Person { Name = "Ada", Visits = 3 }); // no flow
        Ads.Send(new Person()); // no flow
    }

    public static void MadeHere_SetFromOther(Person person)
    {
        Ads.Send(new Person { Name = "Ada", Ssn = person.Ssn }); // flow: Ssn
        Ads.Send(new Person { Name = person.Name }); // no flow
    }

    public static void MadeHere_SetLater(Person person)
    {
        var copy = new Person();
        copy.Diagnosis = person.Diagnosis;
        Ads.Send(copy); // flow: Diagnosis
        var other = new Person();
        other.Name = person.Name;
        Ads.Send(other); // no flow
    }

    public static void MadeHere_SetFromInput(string typed)
    {
        var applicant = new Person { Ssn = typed };
        Ads.Send(applicant); // flow: Ssn
    }

    public static void MadeHere_NestedSet(Person person)
    {
        var outer = new Person { Next = new Person { Diagnosis = person.Diagnosis } };
        Ads.Send(outer); // flow: Diagnosis
        var harmless = new Person { Next = new Person { Name = person.Name } };
        Ads.Send(harmless); // no flow
    }

    public static void MadeHere_SetInCallee(Person person)
    {
        var copy = new Person();
        CopyId(person, copy);
        Ads.Send(copy); // flow: Ssn
        var other = new Person();
        CopyName(person, other);
        Ads.Send(other); // no flow
    }

    private static void CopyId(Person from, Person to) => to.Ssn = from.Ssn;

    private static void CopyName(Person from, Person to) => to.Name = from.Name;

    public static void Collection_Passes(List<Person> people, Dictionary<string, Person> byName, Person[] array)
    {
        Ads.Send(people); // flow: Ssn, Diagnosis
        Ads.Send(byName); // flow: Ssn, Diagnosis
        Ads.Send(array); // flow: Ssn, Diagnosis
        Ads.Send(byName.Keys); // no flow
    }

    private sealed class Employee : Person
    {
        public string Office { get; set; } = "";
    }

    public static void BaseMembers_Pass(Func<string, object> load)
    {
        var employee = (Employee)load("1");
        Ads.Send(employee); // flow: Ssn, Diagnosis
        Ads.Send(employee.Office); // no flow
        Ads.Send(employee.Ssn); // flow: Ssn
    }

    private sealed class Envelope<T>
    {
        public T? Content { get; set; }

        public string Address { get; set; } = "";
    }

    public static void GenericContainer_Passes(Person person, Func<string, object> load)
    {
        Ads.Send((Envelope<Person>)load("1")); // flow: Ssn, Diagnosis
        Ads.Send((Envelope<string>)load("2")); // no flow
        Ads.Send(new Envelope<Person> { Content = person }); // flow: Ssn, Diagnosis
        Ads.Send(new Envelope<Person> { Address = "North" }); // no flow
    }

    private sealed class Case
    {
        public Person Applicant { get; set; } = new();

        public List<Person> Family { get; } = [];

        public string Number { get; set; } = "";
    }

    public static void MemberOfClassifiedType_Passes(Func<string, object> load)
    {
        var file = (Case)load("1");
        Ads.Send(file); // flow: Ssn, Diagnosis
        Ads.Send(file.Number); // no flow
        Ads.Send(file.Applicant); // flow: Ssn, Diagnosis
        Ads.Send(file.Family); // flow: Ssn, Diagnosis
    }

    public static void MemberOfClassifiedType_MadeHere(Person person)
    {
        var file = new Case { Number = "7" };
        Ads.Send(file); // no flow
        file.Family.Add(person);
        Ads.Send(file); // flow: Ssn, Diagnosis
    }

    private readonly struct Reading(double pulse, string room)
    {
        [Phi(PhiKind.Health)]
        public double Pulse { get; } = pulse;

        public string Room { get; } = room;
    }

    public static void Struct_Passes(Func<string, object> load)
    {
        var reading = (Reading)load("1");
        Ads.Send(reading); // flow: Pulse
        Ads.Send(reading.Room); // no flow
    }

    public interface IRecord
    {
        [Pii(PiiKind.PassportNumber)]
        string Passport { get; }

        string Country { get; }
    }

    public static void InterfaceMember_Passes(Func<string, object> load)
    {
        var record = (IRecord)load("1");
        Ads.Send(record); // flow: Passport
        Ads.Send(record.Country); // no flow
    }

    public static void StaticTypeIsObject(Person person)
    {
        object something = person;
        Ads.Send(something); // flow: Ssn, Diagnosis
    }

    private sealed class Harmless
    {
        public string Title { get; set; } = "";
    }

    public static void TypeWithoutClassifiedMembers(Func<string, object> load)
    {
        Ads.Send((Harmless)load("1")); // no flow
    }

    public static void Tuple_OfPeople(Person person)
    {
        Ads.Send((1, person)); // flow: Ssn, Diagnosis
        Ads.Send((1, person.Name)); // no flow
    }
}
