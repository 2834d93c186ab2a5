// Recursion, direct and mutual.
namespace Conformance;

public static class Recursion
{
    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    public static void Direct_Argument(Person person)
    {
        Ads.Send(Repeat(person.Ssn, 3)); // flow: Ssn
        Ads.Send(Repeat(person.Name, 3)); // no flow
    }

    private static string Family(Person person) => person.Diagnosis + (person.Parent is { } parent ? Family(parent) : "");

    private static string Names(Person person) => person.Name + (person.Parent is { } parent ? Names(parent) : "");

    public static void Direct_OverStructure(Person person)
    {
        Ads.Send(Family(person)); // flow: Diagnosis
        Ads.Send(Names(person)); // no flow
    }

    private static string Even(string text, int count) => count == 0 ? text : Odd(text, count - 1);

    private static string Odd(string text, int count) => count == 0 ? "" : Even(text, count - 1);

    public static void Mutual(Person person)
    {
        Ads.Send(Even(person.Ssn, 4)); // flow: Ssn
        Ads.Send(Odd(person.Name, 4)); // no flow
    }

    private static void Collect(Person person, List<string> lines)
    {
        lines.Add(person.Ssn);
        if (person.Next != null)
            Collect(person.Next, lines);
    }

    public static void Direct_Accumulator(Person person)
    {
        var lines = new List<string>();
        Collect(person, lines);
        Ads.Send(lines); // flow: Ssn
    }

    private static void Post(string text, int attempts)
    {
        if (attempts == 0)
            Ads.Send(text);
        else
            Post(text, attempts - 1);
    }

    public static void Direct_SinkAtTheEnd(Person person)
    {
        Post(person.Ssn, 3); // flow: Ssn
        Post(person.Name, 3); // no flow
    }

    private static string Rotate(string first, string second, string third, int count) =>
        count == 0 ? first : Rotate(second, third, first, count - 1);

    public static void Direct_ParametersRotate(Person person, int count)
    {
        Ads.Send(Rotate("a", "b", person.Ssn, count)); // flow: Ssn
        Ads.Send(Rotate("a", "b", person.Name, count)); // no flow
    }

    private static string PingPong(object value) => value is Person person ? Pong(person.Name, person.Ssn) : "";

    private static string Pong(string name, string id) => name.Length > 20 ? PingPong(name) : id;

    public static void Mutual_DifferentShapes(Person person)
    {
        Ads.Send(PingPong(person)); // flow: Ssn
    }

    private sealed class Tree
    {
        public string Label = "";
        public List<Tree> Children { get; } = [];

        public string Render() => Label + string.Concat(Children.Select(child => child.Render()));
    }

    public static void Recursive_ThroughLinq(Person person)
    {
        var tree = new Tree { Label = "root", Children = { new Tree { Label = person.Ssn } } };
        Ads.Send(tree.Render()); // flow: Ssn
        var harmless = new Tree { Label = "root", Children = { new Tree { Label = person.Name } } };
        Ads.Send(harmless.Render()); // no flow
    }
}
