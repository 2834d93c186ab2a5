// Tuples and deconstruction: each element is a place of its own.
namespace Conformance;

public static class Tuples
{
    public static void Tuple_Elements(Person person)
    {
        var pair = (person.Ssn, person.Name);
        Ads.Send(pair.Item1); // flow: Ssn
        Ads.Send(pair.Item2); // no flow
        Ads.Send(pair); // flow: Ssn
    }

    public static void Tuple_NamedElements(Person person)
    {
        (string Id, string Label) pair = (person.Ssn, person.Name);
        Ads.Send(pair.Id); // flow: Ssn
        Ads.Send(pair.Label); // no flow
    }

    public static void Tuple_ElementWritten(Person person)
    {
        var pair = (Id: "", Label: "");
        pair.Id = person.Ssn;
        Ads.Send(pair.Id); // flow: Ssn
        Ads.Send(pair.Label); // no flow
        pair.Id = "";
        Ads.Send(pair); // no flow
    }

    public static void Tuple_Copied(Person person)
    {
        var original = (Id: person.Ssn, Label: "");
        var copy = original;
        copy.Id = "";
        Ads.Send(original.Id); // flow: Ssn
        Ads.Send(copy.Id); // no flow
    }

    public static void Tuple_Returned(Person person)
    {
        var parts = Split(person);
        Ads.Send(parts.Id); // flow: Ssn
        Ads.Send(parts.Label); // no flow
    }

    private static (string Id, string Label) Split(Person person) => (person.Ssn, person.Name);

    public static void Tuple_Deconstructed(Person person)
    {
        var (id, label) = Split(person);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    public static void Tuple_DeconstructedWithDiscard(Person person)
    {
        var (_, label) = Split(person);
        Ads.Send(label); // no flow
        var (id, _) = Split(person);
        Ads.Send(id); // flow: Ssn
    }

    public static void Tuple_DeconstructedIntoExisting(Person person)
    {
        string id, label;
        (label, id) = (person.Name, person.Ssn);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    private sealed class Holder
    {
        public string First = "";
        public string Second = "";
    }

    public static void Tuple_DeconstructedIntoFields(Person person)
    {
        var holder = new Holder();
        (holder.First, holder.Second) = (person.Ssn, person.Name);
        Ads.Send(holder.First); // flow: Ssn
        Ads.Send(holder.Second); // no flow
    }

    public static void Tuple_Nested(Person person)
    {
        var nested = (person.Name, (person.Diagnosis, person.Visits));
        Ads.Send(nested.Item2.Item1); // flow: Diagnosis
        Ads.Send(nested.Item2.Item2); // no flow
        var (_, (diagnosis, visits)) = nested;
        Ads.Send(diagnosis); // flow: Diagnosis
        Ads.Send(visits); // no flow
    }

    public static void Tuple_ReferenceType(Person person)
    {
        var pair = Tuple.Create(person.Ssn, person.Name);
        Ads.Send(pair.Item1); // flow: Ssn
        Ads.Send(pair.Item2); // no flow
    }

    public static void Tuple_InList(Person person)
    {
        var rows = new List<(string Id, string Label)> { (person.Ssn, person.Name) };
        foreach (var (id, label) in rows)
        {
            Ads.Send(id); // flow: Ssn
            Ads.Send(label); // no flow
        }
    }

    private sealed class Envelope(string secret, string address)
    {
        public void Deconstruct(out string outerSecret, out string outerAddress)
        {
            outerSecret = secret;
            outerAddress = address;
        }
    }

    public static void Deconstruct_Method(Person person)
    {
        var (secret, address) = new Envelope(person.Ssn, person.Name);
        Ads.Send(secret); // flow: Ssn
        Ads.Send(address); // no flow
    }

    public static void Deconstruct_Extension(Person person)
    {
        var (id, label) = person;
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    private static void Deconstruct(this Person person, out string id, out string label)
    {
        id = person.Ssn;
        label = person.Name;
    }

    public static void Tuple_Comparison(Person person)
    {
        var pair = (person.Ssn, person.Name);
        Ads.Send(pair == ("", "")); // no flow
    }

    public static void Tuple_ConvertedToOtherNames(Person person)
    {
        (object A, object B) wide = (person.Ssn, person.Name);
        Ads.Send(wide.A); // flow: Ssn
        Ads.Send(wide.B); // no flow
    }

    public static void Tuple_LongerThanSeven(Person person)
    {
        var wide = (1, 2, 3, 4, 5, 6, 7, person.Ssn, person.Name);
        Ads.Send(wide.Item8); // flow: Ssn
        Ads.Send(wide.Item9); // no flow
    }

    public static void Tuple_ToString(Person person)
    {
        Ads.Send((person.Name, person.Ssn).ToString()); // flow: Ssn
        Ads.Send((person.Name, person.Visits).ToString()); // no flow
    }

    private sealed record Entry(string Number, string Title);

    private sealed class Cover(string label, Entry entry)
    {
        public void Deconstruct(out string text, out Entry inside)
        {
            text = label;
            inside = entry;
        }
    }

    public static void Deconstruct_InsideATuple(Person person)
    {
        var entry = new Entry(person.Ssn, person.Name);
        var (_, (number, title)) = (1, entry);
        Ads.Send(number); // flow: Ssn
        Ads.Send(title); // no flow
    }

    public static void Tuple_InsideADeconstruct(Person person)
    {
        var (label, (number, title)) = new Cover("a", new Entry(person.Ssn, person.Name));
        Ads.Send(label); // no flow
        Ads.Send(number); // flow: Ssn
        Ads.Send(title); // no flow
    }

    public static void Pair_OfADictionary(Person person)
    {
        var entries = new Dictionary<int, (string Number, string Title)> { [1] = (person.Ssn, person.Name) };
        foreach (var (_, (number, title)) in entries)
        {
            Ads.Send(number); // flow: Ssn
            Ads.Send(title); // no flow
        }
    }

    public static void Deconstruct_OfElements(Person person)
    {
        var entries = new List<(int Id, Entry Entry)> { (1, new Entry(person.Name, person.Ssn)) };
        foreach (var (_, (number, title)) in entries)
        {
            Ads.Send(number); // no flow
            Ads.Send(title); // flow: Ssn
        }
    }
}
