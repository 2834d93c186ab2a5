// ToString that nobody wrote down: concatenation and interpolation call it; records synthesize it.
namespace Conformance;

public static class ImplicitToString
{
    private sealed class Telling(string id)
    {
        public override string ToString() => "Applicant " + id;
    }

    private sealed class Silent(string id)
    {
        public string Id => id;

        public override string ToString() => "Applicant";
    }

    private sealed class Plain(string id)
    {
        public string Id => id;
    }

    public static void Interpolated_Override(Person person)
    {
        Ads.Send($"{new Telling(person.Ssn)}"); // flow: Ssn
        Ads.Send($"{new Telling(person.Name)}"); // no flow
        Ads.Send($"{new Silent(person.Ssn)}"); // no flow
    }

    public static void Concatenated_Override(Person person)
    {
        Ads.Send("For " + new Telling(person.Ssn)); // flow: Ssn
        Ads.Send("For " + new Silent(person.Ssn)); // no flow
    }

    public static void Default_IsTheTypeName(Person person)
    {
        Ads.Send($"{new Plain(person.Ssn)}"); // no flow
        Ads.Send(new Plain(person.Ssn).ToString()); // no flow
    }

    private sealed record Card(string Id, int Number);

    private sealed record Hidden(string Id)
    {
        public override string ToString() => "Card";
    }

    public static void Record_Synthesized(Person person)
    {
        Ads.Send($"{new Card(person.Ssn, 1)}"); // flow: Ssn
        Ads.Send(new Card(person.Ssn, 1).ToString()); // flow: Ssn
        Ads.Send($"{new Card(person.Name, 1)}"); // no flow
    }

    public static void Record_Overridden(Person person)
    {
        Ads.Send($"{new Hidden(person.Ssn)}"); // no flow
    }

    public static void Record_ClassifiedMember(Person person)
    {
        Ads.Send($"Lives at {person.Home}"); // flow: Street
        Ads.Send($"Lives in {person.Home.City}"); // no flow
    }

    private record struct Slip(string Id);

    private readonly struct Tag(string id)
    {
        public override string ToString() => id;
    }

    public static void Struct(Person person)
    {
        Ads.Send($"{new Slip(person.Ssn)}"); // flow: Ssn
        Ads.Send("Tag " + new Tag(person.Ssn)); // flow: Ssn
        Ads.Send("Tag " + new Tag(person.Name)); // no flow
    }

    public static void ThroughObject(Person person)
    {
        object telling = new Telling(person.Ssn);
        Ads.Send(telling.ToString()); // flow: Ssn
        object silent = new Silent(person.Ssn);
        Ads.Send(silent.ToString()); // no flow
    }

    public static void StringJoin_CallsToString(Person person)
    {
        object[] mixed = [new Telling(person.Ssn), 3];
        Ads.Send(string.Join(", ", mixed)); // flow: Ssn
    }

    public static void Convert_CallsToString(Person person)
    {
        Ads.Send(Convert.ToString((object)new Telling(person.Ssn))); // flow: Ssn
    }

    private sealed class Formattable(string id) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) => format + id;

        public override string ToString() => "Formattable";
    }

    public static void IFormattable_WithFormat(Person person)
    {
        Ads.Send($"{new Formattable(person.Ssn):G}"); // flow: Ssn
    }
}
