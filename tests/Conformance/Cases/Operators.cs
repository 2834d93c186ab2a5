// Operators: built in, user-defined, checked, compound (C# 14 instance operators too), true and false.
namespace Conformance;

public static class Operators
{
    public static void Concatenation(Person person)
    {
        Ads.Send("SSN " + person.Ssn); // flow: Ssn
        Ads.Send("Name " + person.Name); // no flow
    }

    public static void Arithmetic(Person person)
    {
        Ads.Send(person.CopayCents * 2 + 1); // flow: CopayCents
        Ads.Send(person.Visits * 2 + 1); // no flow
    }

    public static void Arithmetic_Checked(Person person)
    {
        Ads.Send(checked(person.CopayCents + 1)); // flow: CopayCents
        Ads.Send(unchecked(-person.CopayCents)); // flow: CopayCents
    }

    public static void Bitwise(Person person)
    {
        var code = person.CopayCents << 2 | 1;
        Ads.Send(code); // flow: CopayCents
        Ads.Send(~person.Visits); // no flow
    }

    public static void IncrementAndDecrement(Person person)
    {
        var cents = person.CopayCents;
        cents++;
        Ads.Send(cents); // flow: CopayCents
        var visits = person.Visits;
        Ads.Send(--visits); // no flow
    }

    public static void CompoundAssignment(Person person)
    {
        var total = 0;
        total += person.CopayCents;
        Ads.Send(total); // flow: CopayCents
        var count = 0;
        count += person.Visits;
        Ads.Send(count); // no flow
    }

    private readonly struct Text(string value)
    {
        public string Value { get; } = value;

        public static Text operator +(Text left, Text right) => new(left.Value + right.Value);

        public static Text operator -(Text left, Text right) => new(left.Value);

        public static Text operator !(Text text) => new("");

        public static Text operator ++(Text text) => new(text.Value + "+");

        public static bool operator true(Text text) => text.Value.Length > 0;

        public static bool operator false(Text text) => text.Value.Length == 0;

        public static Text operator &(Text left, Text right) => right;

        public static bool operator ==(Text left, Text right) => left.Value == right.Value;

        public static bool operator !=(Text left, Text right) => left.Value != right.Value;

        public override bool Equals(object? other) => other is Text text && this == text;

        public override int GetHashCode() => 0;
    }

    public static void UserDefined_Binary(Person person)
    {
        var id = new Text(person.Ssn);
        var label = new Text(person.Name);
        Ads.Send((id + label).Value); // flow: Ssn
        Ads.Send((label + label).Value); // no flow
    }

    public static void UserDefined_UsesOneOperand(Person person)
    {
        var id = new Text(person.Ssn);
        var label = new Text(person.Name);
        Ads.Send((id - label).Value); // flow: Ssn
        Ads.Send((label - id).Value); // no flow
    }

    public static void UserDefined_Unary(Person person)
    {
        var id = new Text(person.Ssn);
        Ads.Send((!id).Value); // no flow
        id++;
        Ads.Send(id.Value); // flow: Ssn
    }

    public static void UserDefined_CompoundThroughBinary(Person person)
    {
        var text = new Text("");
        text += new Text(person.Ssn);
        Ads.Send(text.Value); // flow: Ssn
        var other = new Text("");
        other += new Text(person.Name);
        Ads.Send(other.Value); // no flow
    }

    public static void UserDefined_TrueFalse(Person person)
    {
        var chosen = new Text(person.Name) && new Text(person.Ssn);
        Ads.Send(chosen.Value); // flow: Ssn
        if (new Text(person.Ssn))
            Ads.Send("known"); // no flow
    }

    public static void UserDefined_Equality(Person person)
    {
        Ads.Send(new Text(person.Ssn) == new Text("x")); // no flow
    }

    private sealed class Transcript
    {
        public string Content = "";

        public void operator +=(string line) => Content += line;

        public void operator -=(string line) => Content = "";

        public void operator ++() => Content += "#";
    }

    public static void InstanceCompound_Adds(Person person)
    {
        var transcript = new Transcript();
        transcript += person.Ssn;
        Ads.Send(transcript.Content); // flow: Ssn
        var other = new Transcript();
        other += person.Name;
        Ads.Send(other.Content); // no flow
    }

    public static void InstanceCompound_Forgets(Person person)
    {
        var transcript = new Transcript();
        transcript -= person.Ssn;
        Ads.Send(transcript.Content); // no flow
    }

    public static void InstanceIncrement_Keeps(Person person)
    {
        var transcript = new Transcript { Content = person.Ssn };
        transcript++;
        Ads.Send(transcript.Content); // flow: Ssn
    }

    private readonly struct Amount(int cents)
    {
        public int Cents { get; } = cents;

        public static Amount operator checked +(Amount left, Amount right) => new(checked(left.Cents + right.Cents));

        public static Amount operator +(Amount left, Amount right) => new(left.Cents);
    }

    public static void UserDefined_Checked(Person person)
    {
        var copay = new Amount(person.CopayCents);
        var fee = new Amount(100);
        Ads.Send(checked(fee + copay).Cents); // flow: CopayCents
        Ads.Send(unchecked(fee + copay).Cents); // no flow
    }

    private sealed class Line(string text)
    {
        public string Text => text;

        public static Line operator *(Line line, int times) => new(string.Concat(Enumerable.Repeat(line.Text, times)));
    }

    public static void UserDefined_OnClass(Person person)
    {
        Ads.Send((new Line(person.Ssn) * 2).Text); // flow: Ssn
        Ads.Send((new Line(person.Name) * person.Ssn.Length).Text); // no flow
    }

    private readonly record struct Note(int Count, string Text) : System.Numerics.IAdditionOperators<Note, Note, Note>, System.Numerics.IUnaryNegationOperators<Note, Note>
    {
        public static Note operator +(Note left, Note right) => new(left.Count + right.Count, left.Text + right.Text);

        public static Note operator -(Note value) => new(-value.Count, "");
    }

    private static T Sum<T>(T left, T right)
        where T : System.Numerics.IAdditionOperators<T, T, T> => left + right;

    private static T Total<T>(IEnumerable<T> all, T start)
        where T : System.Numerics.IAdditionOperators<T, T, T>
    {
        foreach (var next in all) start += next;
        return start;
    }

    private static T Negated<T>(T value)
        where T : System.Numerics.IUnaryNegationOperators<T, T> => -value;

    public static void GenericMath(Person person)
    {
        Ads.Send(Sum(new Note(1, person.Ssn), new Note(2, "")).Text); // flow: Ssn
        Ads.Send(Sum(new Note(1, person.Ssn), new Note(2, "")).Count); // no flow
        Ads.Send(Sum(new Note(1, person.Name), new Note(2, "")).Text); // no flow
        Ads.Send(Total([new Note(1, person.Ssn)], new Note(0, "")).Text); // flow: Ssn
        Ads.Send(Negated(new Note(1, person.Ssn)).Text); // no flow
        Ads.Send(Sum(person.CopayCents, 1)); // flow: CopayCents
        Ads.Send(Sum(person.Visits, 1)); // no flow
    }
}
