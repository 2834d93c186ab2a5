// Anonymous types: unnamed objects whose members are places of their own.
namespace Conformance;

public static class AnonymousTypes
{
    public static void Member_Projected(Person person)
    {
        var view = new { person.Ssn, person.Name };
        Ads.Send(view.Ssn); // flow: Ssn
        Ads.Send(view.Name); // no flow
        Ads.Send(view); // flow: Ssn
    }

    public static void Member_Renamed(Person person)
    {
        var view = new { Id = person.Ssn, Label = person.Name };
        Ads.Send(view.Id); // flow: Ssn
        Ads.Send(view.Label); // no flow
    }

    public static void WithoutProtectedMember(Person person)
    {
        Ads.Send(new { person.Name, person.Visits }); // no flow
    }

    public static void WithWholePerson(Person person)
    {
        Ads.Send(new { Title = "case", Subject = person }); // flow: Ssn, Diagnosis
    }

    public static void With_Expression(Person person)
    {
        var view = new { Id = person.Ssn, Label = person.Name };
        var masked = view with { Id = "***" };
        Ads.Send(masked); // no flow
        Ads.Send(view with { Label = "x" }); // flow: Ssn
    }

    public static void Nested(Person person)
    {
        var view = new { Inner = new { person.Diagnosis, person.Visits } };
        Ads.Send(view.Inner.Diagnosis); // flow: Diagnosis
        Ads.Send(view.Inner.Visits); // no flow
    }

    public static void InArray(Person person)
    {
        var views = new[] { new { Id = person.Ssn, Label = person.Name } };
        Ads.Send(views[0].Id); // flow: Ssn
        Ads.Send(views[0].Label); // no flow
    }

    public static void ToString_ListsMembers(Person person)
    {
        Ads.Send(new { person.Ssn }.ToString()); // flow: Ssn
        Ads.Send(new { person.Name }.ToString()); // no flow
    }

    public static void ThroughGenericMethod(Person person)
    {
        var view = Same(new { Id = person.Ssn, Label = person.Name });
        Ads.Send(view.Id); // flow: Ssn
        Ads.Send(view.Label); // no flow
    }

    private static T Same<T>(T value) => value;
}
