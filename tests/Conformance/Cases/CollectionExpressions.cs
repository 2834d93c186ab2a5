// Collection expressions and spreads, for every kind of target.
using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Conformance;

public static class CollectionExpressions
{
    public static void Expression_Array(Person person)
    {
        string[] lines = [person.Ssn];
        string[] names = [person.Name];
        Ads.Send(lines); // flow: Ssn
        Ads.Send(names); // no flow
    }

    public static void Expression_List(Person person)
    {
        List<string> lines = [person.Name, person.Ssn];
        List<string> names = [person.Name, ""];
        Ads.Send(lines); // flow: Ssn
        Ads.Send(names); // no flow
    }

    public static void Expression_Interface(Person person)
    {
        IReadOnlyList<string> lines = [person.Ssn];
        IEnumerable<string> names = [person.Name];
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(names); // no flow
    }

    public static void Spread_Array(Person person)
    {
        string[] inner = [person.Ssn];
        string[] outer = ["header", .. inner];
        Ads.Send(outer); // flow: Ssn
        Ads.Send(outer[1]); // flow: Ssn
    }

    public static void Spread_Harmless(Person person)
    {
        string[] inner = [person.Name];
        string[] outer = ["header", .. inner];
        Ads.Send(outer); // no flow
    }

    public static void Spread_Query(Person person, List<Person> people)
    {
        List<string> lines = [.. people.Select(p => p.Ssn)];
        List<string> names = [.. people.Select(p => p.Name)];
        Ads.Send(lines); // flow: Ssn
        Ads.Send(names); // no flow
    }

    public static void Spread_Conditional(Person person, bool verbose)
    {
        string[] lines = [person.Name, .. verbose ? (string[])[person.Ssn] : []];
        Ads.Send(lines); // flow: Ssn
    }

    public static void Expression_AsArgument(Person person)
    {
        Ads.Send(Lines([person.Name, person.Ssn])); // flow: Ssn
        Ads.Send(Lines([person.Name])); // no flow
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    public static void Expression_Immutable(Person person)
    {
        ImmutableArray<string> lines = [person.Ssn];
        ImmutableArray<string> names = [person.Name];
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(names[0]); // no flow
    }

    public static void Expression_Span(Person person)
    {
        ReadOnlySpan<string> lines = [person.Ssn];
        ReadOnlySpan<string> names = [person.Name];
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(names[0]); // no flow
    }

    [CollectionBuilder(typeof(PromptBuilder), nameof(PromptBuilder.Create))]
    private sealed class Prompt(string[] lines) : IEnumerable<string>
    {
        public string Text => string.Concat(lines);

        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)lines).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static class PromptBuilder
    {
        public static Prompt Create(ReadOnlySpan<string> lines) => new(lines.ToArray());
    }

    public static void Expression_CollectionBuilder(Person person)
    {
        Prompt prompt = ["SSN: ", person.Ssn];
        Prompt harmless = ["Name: ", person.Name];
        Ads.Send(prompt.Text); // flow: Ssn
        Ads.Send(harmless.Text); // no flow
    }

    public static void Expression_Nested(Person person)
    {
        string[][] rows = [[person.Name], [person.Ssn]];
        Ads.Send(rows); // flow: Ssn
    }

    public static void Params_Span(Person person)
    {
        Ads.Send(Concat(person.Name, person.Ssn)); // flow: Ssn
        Ads.Send(Concat(person.Name, "x")); // no flow
    }

    private static string Concat(params ReadOnlySpan<string> parts) => string.Concat(parts);

    public static void Params_List(Person person)
    {
        Ads.Send(Last("x", person.Ssn)); // flow: Ssn
        Ads.Send(Last("x", person.Name)); // no flow
    }

    private static string Last(params List<string> parts) => parts[^1];
}
