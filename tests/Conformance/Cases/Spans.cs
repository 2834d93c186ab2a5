// Spans and memory are windows: what is written through them is in what they look at.
using System.Runtime.InteropServices;

namespace Conformance;

public static class Spans
{
    public static void AsSpan_OfString(Person person)
    {
        ReadOnlySpan<char> ssn = person.Ssn.AsSpan();
        Ads.Send(ssn.ToString()); // flow: Ssn
        ReadOnlySpan<char> name = person.Name.AsSpan();
        Ads.Send(name.ToString()); // no flow
    }

    public static void Implicit_FromString(Person person)
    {
        ReadOnlySpan<char> ssn = person.Ssn;
        Ads.Send(new string(ssn)); // flow: Ssn
        ReadOnlySpan<char> name = person.Name;
        Ads.Send(new string(name)); // no flow
    }

    public static void Slice(Person person)
    {
        var lastFour = person.Ssn.AsSpan()[^4..];
        Ads.Send(lastFour.ToString()); // flow: Ssn
        Ads.Send(person.Name.AsSpan().Slice(0, 1).ToString()); // no flow
    }

    public static void Span_WriteReachesArray(Person person)
    {
        var cells = new string[2];
        Span<string> window = cells;
        window[0] = person.Ssn;
        Ads.Send(cells); // flow: Ssn
    }

    public static void Span_ReadsArray(Person person)
    {
        string[] cells = [person.Ssn];
        var window = cells.AsSpan();
        Ads.Send(window[0]); // flow: Ssn
        Ads.Send(window.Length); // no flow
    }

    public static void CopyTo(Person person)
    {
        Span<char> buffer = new char[16];
        person.Ssn.AsSpan().CopyTo(buffer);
        Ads.Send(buffer.ToString()); // flow: Ssn
    }

    public static void CopyTo_Harmless(Person person)
    {
        Span<char> buffer = new char[16];
        person.Name.AsSpan().CopyTo(buffer);
        Ads.Send(buffer.ToString()); // no flow
    }

    public static void TryCopyTo_Result(Person person)
    {
        Span<char> buffer = new char[16];
        var fits = person.Ssn.AsSpan().TryCopyTo(buffer);
        Ads.Send(fits); // no flow
        Ads.Send(new string(buffer)); // flow: Ssn
    }

    public static void StackAlloc(Person person)
    {
        Span<char> buffer = stackalloc char[4];
        buffer[0] = person.Ssn[0];
        Ads.Send(buffer.ToString()); // flow: Ssn
        Span<char> other = stackalloc char[4];
        other[0] = person.Name[0];
        Ads.Send(other.ToString()); // no flow
    }

    public static void Memory_OfArray(Person person)
    {
        Memory<string> memory = new[] { person.Ssn };
        Ads.Send(memory.Span[0]); // flow: Ssn
        Memory<string> names = new[] { person.Name };
        Ads.Send(names.Span[0]); // no flow
    }

    public static void Memory_OfString(Person person)
    {
        ReadOnlyMemory<char> memory = person.Ssn.AsMemory();
        Ads.Send(memory.ToString()); // flow: Ssn
        Ads.Send(memory.Length); // no flow
    }

    public static void Span_PassedToWriter(Person person)
    {
        Span<char> buffer = stackalloc char[16];
        Write(person.Ssn, buffer);
        Ads.Send(buffer.ToString()); // flow: Ssn
        Span<char> other = stackalloc char[16];
        Write(person.Name, other);
        Ads.Send(other.ToString()); // no flow
    }

    private static void Write(string text, Span<char> target)
    {
        for (var i = 0; i < target.Length && i < text.Length; i++)
            target[i] = text[i];
    }

    public static void String_Create(Person person)
    {
        var text = string.Create(4, person, static (span, p) => p.Ssn.AsSpan(0, 4).CopyTo(span));
        Ads.Send(text); // flow: Ssn
        var initials = string.Create(1, person, static (span, p) => p.Name.AsSpan(0, 1).CopyTo(span));
        Ads.Send(initials); // no flow
    }

    public static void Marshal_ListAsSpan(Person person)
    {
        var lines = new List<string> { person.Ssn };
        Ads.Send(CollectionsMarshal.AsSpan(lines)[0]); // flow: Ssn
    }

    public static void Span_Clear(Person person)
    {
        Span<char> buffer = new char[16];
        person.Ssn.AsSpan().CopyTo(buffer);
        buffer.Clear();
        Ads.Send(buffer.ToString()); // no flow
    }

    public static void Slice_SeesTheSameElementsByOtherNumbers(Person person)
    {
        Span<string> lines = new[] { person.Name, person.Ssn };
        Ads.Send(lines[0]); // no flow
        var rest = lines[1..];
        Ads.Send(rest[0]); // flow: Ssn
        Ads.Send(lines.Slice(1)[0]); // flow: Ssn
    }

    public static void Slice_WritesTheSameElementsByOtherNumbers(Person person)
    {
        var lines = new[] { "", "" };
        lines.AsSpan(1)[0] = person.Ssn;
        Ads.Send(lines[1]); // flow: Ssn
    }

    public static void Span_PartCleared(Person person)
    {
        var letters = person.Ssn.ToCharArray();
        letters.AsSpan(0, 1).Clear();
        Ads.Send(new string(letters)); // flow: Ssn
        letters.AsSpan().Slice(1).Clear();
        Ads.Send(letters); // flow: Ssn
    }
}
