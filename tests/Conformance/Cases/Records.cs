// Records: positional members, with-expressions, equality, deconstruction, inheritance, nesting.
namespace Conformance;

public static class Records
{
    private record Card(string Id, string Label)
    {
        public string Comment { get; init; } = "";
    }

    private record struct Slip(string Id, string Label);

    private readonly record struct Frozen(string Id, string Label);

    public static void Positional_Members(Person person)
    {
        var card = new Card(person.Ssn, person.Name);
        Ads.Send(card.Id); // flow: Ssn
        Ads.Send(card.Label); // no flow
        Ads.Send(card.Comment); // no flow
        Ads.Send(card); // flow: Ssn
    }

    public static void Positional_NamedArguments(Person person)
    {
        var card = new Card(Label: person.Name, Id: person.Ssn);
        Ads.Send(card.Id); // flow: Ssn
        Ads.Send(card.Label); // no flow
    }

    public static void With_KeepsOthers(Person person)
    {
        var card = new Card(person.Ssn, "a");
        var renamed = card with { Label = person.Name };
        Ads.Send(renamed.Id); // flow: Ssn
        Ads.Send(renamed.Label); // no flow
    }

    public static void With_ReplacesProtected(Person person)
    {
        var card = new Card(person.Ssn, person.Name);
        var masked = card with { Id = "***" };
        Ads.Send(masked.Id); // no flow
        Ads.Send(masked); // no flow
        Ads.Send(card.Id); // flow: Ssn
    }

    public static void With_AddsProtected(Person person)
    {
        var card = new Card("1", person.Name);
        var filled = card with { Comment = person.Ssn };
        Ads.Send(filled.Comment); // flow: Ssn
        Ads.Send(card.Comment); // no flow
    }

    public static void With_OnRecordStruct(Person person)
    {
        var slip = new Slip(person.Ssn, person.Name);
        var masked = slip with { Id = "***" };
        Ads.Send(slip.Id); // flow: Ssn
        Ads.Send(masked.Id); // no flow
    }

    public static void With_Empty(Person person)
    {
        var card = new Card(person.Ssn, person.Name);
        var copy = card with { };
        Ads.Send(copy.Id); // flow: Ssn
        Ads.Send(copy.Label); // no flow
    }

    public static void Record_Deconstructed(Person person)
    {
        var (id, label) = new Card(person.Ssn, person.Name);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    public static void RecordStruct_Deconstructed(Person person)
    {
        var (id, label) = new Frozen(person.Ssn, person.Name);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    public static void RecordStruct_Mutated(Person person)
    {
        var slip = new Slip("", "");
        var before = slip;
        slip.Id = person.Ssn;
        Ads.Send(slip.Id); // flow: Ssn
        Ads.Send(before.Id); // no flow
    }

    public static void Record_Equality(Person person)
    {
        var card = new Card(person.Ssn, person.Name);
        Ads.Send(card == new Card("1", "2")); // no flow
    }

    private record Base(string Id);

    private sealed record Derived(string Id, string Extra) : Base(Id);

    public static void Record_BaseMember(Person person)
    {
        var derived = new Derived(person.Ssn, person.Name);
        Ads.Send(derived.Id); // flow: Ssn
        Ads.Send(derived.Extra); // no flow
    }

    public static void Record_WithThroughBase(Person person)
    {
        Base card = new Derived("1", person.Ssn);
        var copy = card with { Id = "2" };
        Ads.Send(((Derived)copy).Extra); // flow: Ssn
        Ads.Send(copy.Id); // no flow
    }

    private sealed record Folder(string Title, Card Card);

    public static void Record_Nested(Person person)
    {
        var folder = new Folder(person.Name, new Card(person.Ssn, person.Name));
        Ads.Send(folder); // flow: Ssn
        Ads.Send(folder.Card.Id); // flow: Ssn
        Ads.Send(folder.Title); // no flow
        Ads.Send(folder.Card.Label); // no flow
    }

    public static void Record_NestedWith(Person person)
    {
        var folder = new Folder(person.Name, new Card(person.Ssn, person.Name));
        var masked = folder with { Card = folder.Card with { Id = "***" } };
        Ads.Send(masked.Card.Id); // no flow
        Ads.Send(masked); // no flow
        Ads.Send(folder); // flow: Ssn
    }

    private sealed record Validated(string Id)
    {
        public string Id { get; init; } = Id.Trim();

        public string Twice => Id + Id;
    }

    public static void Record_PropertyDeclaredAnew(Person person)
    {
        Ads.Send(new Validated(person.Ssn).Twice); // flow: Ssn
        Ads.Send(new Validated(person.Name).Twice); // no flow
    }

    public static void Record_ClassifiedPositionalParameter(Address address)
    {
        Ads.Send(address.Street); // flow: Street
        Ads.Send(address.City); // no flow
        var (street, city) = address;
        Ads.Send(street); // flow: Street
        Ads.Send(city); // no flow
    }

    private record Masked(string Id, string Name)
    {
        protected virtual bool PrintMembers(System.Text.StringBuilder builder)
        {
            builder.Append("Name = ").Append(Name);
            return true;
        }
    }

    private record Told(string Id, string Name)
    {
        protected virtual bool PrintMembers(System.Text.StringBuilder builder)
        {
            builder.Append(Id);
            return true;
        }
    }

    public static void Record_PrintsItself(Person person)
    {
        Ads.Send(new Masked(person.Ssn, person.Name).ToString()); // no flow
        Ads.Send($"{new Masked(person.Ssn, person.Name)}"); // no flow
        Ads.Send(new Told(person.Ssn, person.Name).ToString()); // flow: Ssn
        Ads.Send(new Told(person.Name, person.Ssn).ToString()); // no flow
    }

    private record Inner(Outer? Owner, string Text);

    private record Outer(Inner? Part, string Text);

    public static void Records_OfEachOther(Person person)
    {
        var outer = new Outer(new Inner(new Outer(null, person.Name), person.Ssn), person.Name);
        Ads.Send(outer.ToString()); // flow: Ssn
        Ads.Send(new Outer(new Inner(new Outer(null, person.Name), person.Name), person.Name).ToString()); // no flow
    }

    private record Ticket(string Text);

    private sealed record Numbered(string Text, string Number) : Ticket(Text);

    private static Ticket Renamed(Ticket ticket) => ticket with { Text = "" };

    public static void With_KeepsTheClass(Person person)
    {
        Ticket ticket = new Numbered("a", person.Ssn);
        Ads.Send((ticket with { Text = "b" }).ToString()); // flow: Ssn
        Ticket other = new Numbered(person.Ssn, "1");
        Ads.Send((other with { Text = "b" }).ToString()); // no flow
        Ads.Send(Renamed(ticket).ToString()); // flow: Ssn
        Ads.Send(Renamed(other).ToString()); // no flow
    }
}
