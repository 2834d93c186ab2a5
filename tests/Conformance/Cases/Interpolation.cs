// Interpolated, raw and formatted strings; handlers written by hand.
using System.Runtime.CompilerServices;

namespace Conformance;

public static class Interpolation
{
    public static void Hole(Person person)
    {
        Ads.Send($"SSN: {person.Ssn}"); // flow: Ssn
        Ads.Send($"Name: {person.Name}"); // no flow
    }

    public static void Hole_TwoKinds(Person person)
    {
        Ads.Send($"{person.Name} {person.Ssn} {person.Diagnosis}"); // flow: Ssn, Diagnosis
    }

    public static void Hole_NumberAndEnum(Person person)
    {
        Ads.Send($"Copay {person.CopayCents}"); // flow: CopayCents
        Ads.Send($"Care {person.Care}"); // flow: Care
        Ads.Send($"Visits {person.Visits}"); // no flow
    }

    public static void Hole_ClassifiedBool(Person person)
    {
        Ads.Send($"Pregnant: {person.IsPregnant}"); // flow: IsPregnant
    }

    public static void Hole_WithFormatAndAlignment(Person person)
    {
        Ads.Send($"{person.CopayCents,10:N2}"); // flow: CopayCents
        Ads.Send($"{person.Visits,10:N0}"); // no flow
    }

    public static void RawString(Person person)
    {
        var prompt = $$"""
            { "ssn": "{{person.Ssn}}" }
            """;
        Ads.Send(prompt); // flow: Ssn
        var harmless = $$"""
            { "name": "{{person.Name}}" }
            """;
        Ads.Send(harmless); // no flow
    }

    public static void RawString_Utf8(Person person)
    {
        ReadOnlySpan<byte> text = """Is the applicant eligible?"""u8;
        Ads.Send(text.ToArray()); // no flow
    }

    public static void Nested(Person person)
    {
        Ads.Send($"Case {$"id {person.Ssn}"}"); // flow: Ssn
        Ads.Send($"Case {$"name {person.Name}"}"); // no flow
    }

    public static void ConditionalInHole(Person person, bool verbose)
    {
        Ads.Send($"Applicant {(verbose ? person.Ssn : person.Name)}"); // flow: Ssn
    }

    public static void NameofInHole(Person person)
    {
        Ads.Send($"Please enter {nameof(person.Ssn)}"); // no flow
    }

    public static void FormattableString_Kept(Person person)
    {
        FormattableString text = $"SSN: {person.Ssn}";
        Ads.Send(text.ToString()); // flow: Ssn
        Ads.Send(FormattableString.Invariant($"Name: {person.Name}")); // no flow
    }

    public static void String_Format(Person person)
    {
        Ads.Send(string.Format("SSN: {0}", person.Ssn)); // flow: Ssn
        Ads.Send(string.Format("Name: {0}", person.Name)); // no flow
    }

    public static void String_CreateWithProvider(Person person)
    {
        Ads.Send(string.Create(null, $"SSN: {person.Ssn}")); // flow: Ssn
        Ads.Send(string.Create(null, $"Name: {person.Name}")); // no flow
    }

    public static void StringBuilder_Handler(Person person)
    {
        var builder = new StringBuilder();
        builder.Append($"SSN: {person.Ssn}");
        Ads.Send(builder.ToString()); // flow: Ssn
        var other = new StringBuilder();
        other.AppendLine($"Name: {person.Name}");
        Ads.Send(other.ToString()); // no flow
    }

    [InterpolatedStringHandler]
    private readonly struct PromptHandler
    {
        private readonly StringBuilder _text;

        public PromptHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength);

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string value) => _text.Append(value);

        public void AppendFormatted(Person person) => _text.Append(person.Name);

        public string Finish() => _text.ToString();
    }

    private static string Render(PromptHandler handler) => handler.Finish();

    public static void OwnHandler(Person person)
    {
        Ads.Send(Render($"SSN: {person.Ssn}")); // flow: Ssn
        Ads.Send(Render($"Name: {person.Name}")); // no flow
    }

    public static void OwnHandler_TakesHarmlessMember(Person person)
    {
        Ads.Send(Render($"Person: {person}")); // no flow
    }

    [InterpolatedStringHandler]
    private readonly struct MaskingHandler
    {
        private readonly StringBuilder _text;

        public MaskingHandler(int literalLength, int formattedCount) => _text = new StringBuilder();

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string value) => _text.Append("***");

        public string Finish() => _text.ToString();
    }

    private static string Mask(MaskingHandler handler) => handler.Finish();

    public static void OwnHandler_Masks(Person person)
    {
        Ads.Send(Mask($"SSN: {person.Ssn}")); // no flow
    }

    [InterpolatedStringHandler]
    private readonly struct LogHandler
    {
        public LogHandler(int literalLength, int formattedCount, List<string> target) => Target = target;

        private List<string> Target { get; }

        public void AppendLiteral(string text)
        {
        }

        public void AppendFormatted(string value) => Target.Add(value);
    }

    private static void Write(List<string> target, [InterpolatedStringHandlerArgument(nameof(target))] LogHandler handler)
    {
    }

    public static void OwnHandler_WithArgument(Person person)
    {
        var lines = new List<string>();
        Write(lines, $"SSN: {person.Ssn}");
        Ads.Send(lines); // flow: Ssn
        var names = new List<string>();
        Write(names, $"Name: {person.Name}");
        Ads.Send(names); // no flow
    }
}
