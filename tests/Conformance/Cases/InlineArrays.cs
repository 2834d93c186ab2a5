// Inline arrays: a struct that is a fixed run of elements.
using System.Runtime.CompilerServices;

namespace Conformance;

public static class InlineArrays
{
    [InlineArray(4)]
    private struct FourLines
    {
        private string _line;
    }

    public static void Element(Person person)
    {
        FourLines lines = default;
        lines[0] = person.Ssn;
        Ads.Send(lines[0]); // flow: Ssn
    }

    public static void Element_Harmless(Person person)
    {
        FourLines lines = default;
        lines[0] = person.Name;
        Ads.Send(lines[0]); // no flow
    }

    public static void Enumerated(Person person)
    {
        FourLines lines = default;
        lines[1] = person.Ssn;
        foreach (var line in lines)
            Ads.Send(line); // flow: Ssn
    }

    public static void AsSpan(Person person)
    {
        FourLines lines = default;
        Span<string> span = lines;
        span[0] = person.Ssn;
        Ads.Send(lines[0]); // flow: Ssn
    }

    public static void CopiedValue(Person person)
    {
        FourLines original = default;
        var copy = original;
        copy[0] = person.Ssn;
        Ads.Send(copy[0]); // flow: Ssn
        Ads.Send(original[0]); // no flow
    }
}
