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
        Ads.Send(folder.Texts[0]); // no flow
        Ads.Send(folder.Looked.Count.ToString()); // no flow
    }
}
