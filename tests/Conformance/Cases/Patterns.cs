// Patterns: a variable that a pattern declares holds the part that it matched.
namespace Conformance;

public static class Patterns
{
    private sealed record Card(string Id, string Label);

    private sealed class Note
    {
        public string Text { get; set; } = "";
        public string Title { get; set; } = "";
        public Note? Inner { get; set; }
    }

    public static void Type_Declared(Person person)
    {
        object value = person.Ssn;
        if (value is string text)
            Ads.Send(text); // flow: Ssn
        object other = person.Name;
        if (other is string name)
            Ads.Send(name); // no flow
    }

    public static void Var_Declared(Person person)
    {
        if (person.Ssn is var ssn && person.Name is var name)
        {
            Ads.Send(ssn); // flow: Ssn
            Ads.Send(name); // no flow
        }
    }

    public static void Type_Test(Person person)
    {
        object value = person.Ssn;
        Ads.Send(value is string); // no flow
    }

    public static void Property_Declared(Person person)
    {
        var note = new Note { Text = person.Ssn, Title = person.Name };
        if (note is { Text: var text, Title: var title })
        {
            Ads.Send(text); // flow: Ssn
            Ads.Send(title); // no flow
        }
    }

    public static void Property_OfClassifiedType(Person person)
    {
        if (person is { Diagnosis: { Length: > 0 } diagnosis, Name: var name })
        {
            Ads.Send(diagnosis); // flow: Diagnosis
            Ads.Send(name); // no flow
        }
    }

    public static void Property_Extended(Person person)
    {
        if (person is { Home.Street: var street, Home.City: var city })
        {
            Ads.Send(street); // flow: Street
            Ads.Send(city); // no flow
        }
    }

    public static void Property_WholeMatch(Person person)
    {
        var note = new Note { Inner = new Note { Text = person.Ssn } };
        if (note is { Inner: { } inner })
        {
            Ads.Send(inner.Text); // flow: Ssn
            Ads.Send(inner.Title); // no flow
        }
    }

    public static void Positional(Person person)
    {
        object card = new Card(person.Ssn, person.Name);
        if (card is Card(var id, var label))
        {
            Ads.Send(id); // flow: Ssn
            Ads.Send(label); // no flow
        }
    }

    public static void Positional_OnTuple(Person person)
    {
        if ((person.Ssn, person.Name) is (var id, { Length: > 2 } label))
        {
            Ads.Send(id); // flow: Ssn
            Ads.Send(label); // no flow
        }
    }

    public static void List_Elements(Person person)
    {
        string[] cells = [person.Ssn, "b"];
        if (cells is [var first, ..])
            Ads.Send(first); // flow: Ssn
        string[] names = [person.Name, "b"];
        if (names is [var firstName, ..])
            Ads.Send(firstName); // no flow
    }

    public static void List_Slice(Person person)
    {
        string[] cells = ["a", person.Ssn, "c"];
        if (cells is ["a", .. var rest])
            Ads.Send(rest); // flow: Ssn
        string[] names = ["a", person.Name];
        if (names is [_, .. var restNames])
            Ads.Send(restNames); // no flow
    }

    public static void List_OfString(Person person)
    {
        if (person.Ssn is [.., var last])
            Ads.Send(last); // flow: Ssn
    }

    public static void Logical_Or(Person person)
    {
        object id = person.Visits > 3 ? person.Ssn : 42;
        if (id is string or int)
            Ads.Send(id); // flow: Ssn
    }

    public static void Not_Null(Person person)
    {
        string? ssn = person.Ssn;
        if (ssn is not null)
            Ads.Send(ssn); // flow: Ssn
        Ads.Send(ssn is not null); // no flow
    }

    public static void Not_DeclaredAfterGuard(Person person)
    {
        object value = person.Ssn;
        if (value is not string text)
            return;
        Ads.Send(text); // flow: Ssn
    }

    public static void Constant_AndRelational(Person person)
    {
        Ads.Send(person.Ssn is "123-45-6789"); // no flow
        Ads.Send(person.CopayCents is > 100 and < 1000); // no flow
    }

    public static void Recursive_WithDesignation(Person person)
    {
        object subject = person;
        if (subject is Person { Visits: > 3 } frequent)
        {
            Ads.Send(frequent.Ssn); // flow: Ssn
            Ads.Send(frequent.Name); // no flow
        }
    }

    public sealed class Step
    {
        public Step? Before { get; set; }

        public string Note { get; set; } = "";
    }

    private static string FirstNote(Step step, Person person)
    {
        if (step.Before is { } before) return before.Note;
        return person.Ssn;
    }

    private static string Deepest(Step? step, Person person) => step is Step { } one ? Deepest(one.Before, person) : person.Ssn;

    public static void TestForNull_OfAClassWithoutHeirs(Step step, Person person)
    {
        Ads.Send(FirstNote(step, person)); // flow: Ssn
        Ads.Send(Deepest(step, person)); // flow: Ssn
    }

    public interface IShape
    {
        string Name { get; }
    }

    public sealed class Circle : IShape
    {
        public string Name => "circle";
    }

    private static string Tested(IShape? shape, Person person) => shape is Circle circle ? circle.Name : person.Ssn;

    private static string Switched(IShape? shape, Person person) => shape switch
    {
        Circle => "circle",
        _ => person.Ssn,
    };

    public static void OneClassBehindAnInterface_OrNull(IShape? shape, Person person)
    {
        Ads.Send(Tested(shape, person)); // flow: Ssn
        Ads.Send(Switched(shape, person)); // flow: Ssn (missed: in a switch nothing says that the value may be null)
    }
}
