// ?? ??= ?. ?[] ! and null-conditional assignment (C# 14); the conditional operator.
namespace Conformance;

public static class NullOperators
{
    private sealed class Note
    {
        public string? Text { get; set; }
        public string? Title { get; set; }
        public string?[] Lines { get; } = new string?[2];
        public Note? Inner { get; set; }
    }

    public static void Coalesce_Left(Person person)
    {
        string? ssn = person.Ssn;
        Ads.Send(ssn ?? "none"); // flow: Ssn
    }

    public static void Coalesce_Right(Person person, string? given)
    {
        Ads.Send(given ?? person.Ssn); // flow: Ssn
        Ads.Send(given ?? person.Name); // no flow
    }

    public static void Coalesce_Chain(Person person, string? first, string? second)
    {
        Ads.Send(first ?? second ?? person.Ssn); // flow: Ssn
    }

    public static void Coalesce_Throw(Person person)
    {
        string? name = person.Name;
        Ads.Send(name ?? throw new InvalidOperationException(person.Ssn)); // no flow
    }

    public static void CoalesceAssignment(Person person, string? given)
    {
        given ??= person.Ssn;
        Ads.Send(given); // flow: Ssn
        string? other = null;
        other ??= person.Name;
        Ads.Send(other); // no flow
    }

    public static void CoalesceAssignment_Property(Person person)
    {
        var note = new Note();
        note.Text ??= person.Ssn;
        Ads.Send(note.Text); // flow: Ssn
        Ads.Send(note.Title); // no flow
    }

    public static void ConditionalAccess_Property(Person? person)
    {
        Ads.Send(person?.Ssn); // flow: Ssn
        Ads.Send(person?.Name); // no flow
    }

    public static void ConditionalAccess_Chain(Person? person)
    {
        Ads.Send(person?.Next?.Parent?.Ssn.Trim()); // flow: Ssn
        Ads.Send(person?.Next?.Parent?.Name.Trim()); // no flow
    }

    public static void ConditionalAccess_Method(Person person)
    {
        string? ssn = person.Ssn;
        Ads.Send(ssn?.ToUpperInvariant()); // flow: Ssn
        Ads.Send(ssn?.Length); // no flow
    }

    public static void ConditionalAccess_Element(Person person)
    {
        string[]? cells = [person.Ssn];
        Ads.Send(cells?[0]); // flow: Ssn
        string[]? names = [person.Name];
        Ads.Send(names?[0]); // no flow
    }

    public static void ConditionalAccess_ThenCoalesce(Person? person)
    {
        Ads.Send(person?.Ssn ?? "unknown"); // flow: Ssn
        Ads.Send(person?.Name ?? "unknown"); // no flow
    }

    public static void ConditionalAccess_CallsSink(Person person, IModel? model)
    {
        model?.Send(person.Ssn); // flow: Ssn
        model?.Send(person.Name); // no flow
    }

    public static void ConditionalAssignment_Property(Person person)
    {
        Note? note = new Note();
        note?.Text = person.Ssn;
        Ads.Send(note?.Text); // flow: Ssn
        Ads.Send(note?.Title); // no flow
    }

    public static void ConditionalAssignment_Element(Person person)
    {
        Note? note = new Note();
        note?.Lines[0] = person.Ssn;
        Ads.Send(note?.Lines[0]); // flow: Ssn
    }

    public static void ConditionalAssignment_Compound(Person person)
    {
        Note? note = new Note { Text = "SSN " };
        note?.Text += person.Ssn;
        Ads.Send(note?.Text); // flow: Ssn
    }

    public static void ConditionalAssignment_Nested(Person person)
    {
        var note = new Note { Inner = new Note() };
        note.Inner?.Text = person.Ssn;
        Ads.Send(note.Inner?.Text); // flow: Ssn
        Ads.Send(note.Text); // no flow
    }

    public static void NullForgiving(Person person)
    {
        string? ssn = person.Ssn;
        Ads.Send(ssn!); // flow: Ssn
    }

    public static void Conditional_Operator(Person person, bool verbose)
    {
        Ads.Send(verbose ? person.Ssn : ""); // flow: Ssn
        Ads.Send(verbose ? person.Name : ""); // no flow
    }

    public static void Conditional_Nested(Person person, bool verbose, bool loud)
    {
        Ads.Send(verbose ? loud ? person.Name : person.Diagnosis : ""); // flow: Diagnosis
    }

    public static void Conditional_OfObjects(Person person, bool left)
    {
        var first = new Note { Text = person.Ssn };
        var second = new Note { Text = person.Name };
        var chosen = left ? first : second;
        Ads.Send(chosen.Text); // flow: Ssn
        Ads.Send(second.Text); // no flow
    }

    public static void TryCast_OfAConstant(Person person)
    {
        object letter = 'c';
        Ads.Send(letter as string ?? person.Ssn); // flow: Ssn
        Ads.Send(letter as string ?? person.Name); // no flow
    }
}
