// Collections in shared state: who only looks at one is no writer of it, and who changes an element of foreign type through a look is one.
using System.Text;

namespace Conformance;

public static class SharedCollections
{
    public sealed class Entry
    {
        public string Text { get; set; } = "";
    }

    public sealed class Batch : List<string>
    {
    }

    /// <summary>Asks by the names of those that only look, and keeps what it is asked for.</summary>
    public sealed class Register : List<string>
    {
        public new bool Contains(string text)
        {
            Add(text);
            return false;
        }

        public int Count(string text)
        {
            Add(text);
            return 0;
        }
    }

    private static string MinBy(this List<string> list, string text)
    {
        list.Add(text);
        return text;
    }

    public sealed class Folder
    {
        public List<Entry> Looked { get; } = new();

        public List<Entry> Changed { get; } = new();

        public List<StringBuilder> Builders { get; } = new();

        public List<Batch> Batches { get; } = new();

        public List<string> Texts { get; } = new();

        public List<string> Added { get; } = new();

        public List<string> Indexed { get; } = [""];

        public List<string> Passed { get; } = new();

        public Register Asked { get; } = new();

        public Register Counted { get; } = new();

        public Register Sized { get; } = new();

        public List<string> Extended { get; } = new();
    }

    private static Folder folder = new();

    private static void Fill(List<string> list, Person person) => list.Add(person.Ssn);

    public static void Write(Person person)
    {
        foreach (var entry in folder.Changed) entry.Text = person.Ssn;
        foreach (var builder in folder.Builders) builder.Append(person.Ssn);
        foreach (var batch in folder.Batches) batch.Add(person.Ssn);
        folder.Added.Add(person.Ssn);
        folder.Indexed[0] = person.Ssn;
        Fill(folder.Passed, person);
        folder.Asked.Contains(person.Ssn);
        folder.Counted.Count(person.Ssn);
        folder.Extended.MinBy(person.Ssn);
        Console.WriteLine(folder.Sized.Any(text => text == person.Ssn));
    }

    public static void Look(Person person)
    {
        // Each of these names the list beside protected data and leaves it as it was.
        if (folder.Looked.Count > person.Visits) return;
        foreach (var entry in folder.Looked) Console.WriteLine(entry + person.Ssn);
        Console.WriteLine(string.Join(", ", folder.Texts) + person.Ssn);
        Console.WriteLine(folder.Texts.Where(text => text != person.Ssn).Count());
        Console.WriteLine(folder.Texts.Contains(person.Ssn));
    }

    public static void Read()
    {
        Ads.Send(folder.Changed[0].Text); // flow: Ssn
        Ads.Send(folder.Builders[0].ToString()); // flow: Ssn
        Ads.Send(folder.Batches[0][0]); // flow: Ssn
        Ads.Send(folder.Added[0]); // flow: Ssn
        Ads.Send(folder.Indexed[0]); // flow: Ssn
        Ads.Send(folder.Passed[0]); // flow: Ssn
        Ads.Send(folder.Asked[0]); // flow: Ssn
        Ads.Send(folder.Counted[0]); // flow: Ssn
        Ads.Send(folder.Extended[0]); // flow: Ssn
        Ads.Send(folder.Sized[0]); // no flow
        Ads.Send(folder.Texts[0]); // no flow
        Ads.Send(folder.Looked.Count.ToString()); // no flow
    }
}
