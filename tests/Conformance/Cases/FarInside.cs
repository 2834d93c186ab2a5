// What is many members inside of what somebody is handed: read, written, and handed over whole.
namespace Conformance;

public static class FarInside
{
    public class Form
    {
        public First First { get; } = new();

        public string Title { get; set; } = "";
    }

    public class First
    {
        public Second Second { get; } = new();

        public string Title { get; set; } = "";
    }

    public class Second
    {
        public Third Third { get; } = new();

        public string Title { get; set; } = "";
    }

    public class Third
    {
        public Fourth Fourth { get; } = new();

        public string Title { get; set; } = "";
    }

    public class Fourth
    {
        public Fifth Fifth { get; } = new();

        public string Title { get; set; } = "";
    }

    public class Fifth
    {
        public Sixth Sixth { get; } = new();

        public List<Sixth> More { get; } = [];

        public string Title { get; set; } = "";
    }

    public class Sixth
    {
        public string Title { get; set; } = "";

        public string Answer { get; set; } = "";

        public string Note { get; set; } = "";
    }

    private static void Write(Form form, string text) => form.First.Second.Third.Fourth.Fifth.Sixth.Answer = text;

    private static void Add(Form form, string text) => form.First.Second.Third.Fourth.Fifth.More.Add(new Sixth { Answer = text });

    private static string Read(Form form) => form.First.Second.Third.Fourth.Fifth.Sixth.Answer;

    // Where it was written, by somebody else.
    public static void Written(Person p)
    {
        var form = new Form();
        Write(form, p.Ssn);
        Ads.Send(form.First.Second.Third.Fourth.Fifth.Sixth.Answer); // flow: Ssn
        Ads.Send(form.First.Second.Third.Fourth.Fifth.Sixth.Note); // no flow
        Ads.Send(form.First.Second.Title); // no flow
    }

    public static void Added(Person p)
    {
        var form = new Form();
        Add(form, p.Ssn);
        Ads.Send(form.First.Second.Third.Fourth.Fifth.More[0].Answer); // flow: Ssn
        Ads.Send(form.First.Second.Third.Fourth.Fifth.More[0].Note); // no flow
    }

    // The whole, and a part that holds it.
    public static void Whole(Person p)
    {
        var form = new Form();
        Write(form, p.Ssn);
        Ads.Send(form); // flow: Ssn
    }

    public static void Part(Person p)
    {
        var form = new Form();
        Write(form, p.Ssn);
        Ads.Send(form.First.Second.Third); // flow: Ssn
    }

    // Read by somebody else.
    public static void ReadThere(Person p)
    {
        var form = new Form();
        form.First.Second.Third.Fourth.Fifth.Sixth.Answer = p.Ssn;
        Ads.Send(Read(form)); // flow: Ssn
    }

    // Written and read by one who is handed it.
    public static void HandedIn(Form form, Person p)
    {
        form.First.Second.Third.Fourth.Fifth.Sixth.Answer = p.Ssn;
        Ads.Send(form.First.Second.Third.Fourth.Fifth.Sixth.Answer); // flow: Ssn
        Ads.Send(form.First.Title); // no flow
    }

    public static void HandedInWhole(Form form, Person p)
    {
        form.First.Second.Third.Fourth.Fifth.Sixth.Answer = p.Ssn;
        Ads.Send(form); // flow: Ssn
    }

    // Handed on before it is written.
    private static void WriteThrough(Form form, string text) => Write(form, text);

    public static void HandedOn(Person p)
    {
        var form = new Form();
        WriteThrough(form, p.Ssn);
        Ads.Send(form.First.Second.Third.Fourth.Fifth.Sixth.Answer); // flow: Ssn
    }

    // Steps of one abstract class count double: what is behind two of them is one fact, and what is written there is lost.
    public abstract class Step
    {
        public Step? Left { get; set; }

        public Step? Right { get; set; }

        public Sixth Content { get; set; } = new();
    }

    public sealed class Stair : Step;

    private static void WriteBehind(Step step, string text) => step.Left!.Right!.Content.Answer = text;

    public static void BehindTwoSteps(Person p)
    {
        var step = new Stair { Left = new Stair { Right = new Stair() } };
        WriteBehind(step, p.Ssn);
        Ads.Send(step.Left.Right.Content.Answer); // flow: Ssn (missed: what a callee writes into an object behind two steps of one abstract class or interface)
    }
}
