// Structs are values: handed over, stored, returned and called on where they are no variable, they are copies.
namespace Conformance;

public static class StructCopies
{
    private struct Slip
    {
        public string Text;
        public Line Line;

        public void Erase() => Text = "";

        public void Fill(string text) => Text = text;

        public readonly string Shown()
        {
            var copy = this;
            copy.Text = "";
            return Text;
        }

        public readonly Slip With(string text)
        {
            var copy = this;
            copy.Text = text;
            return copy;
        }
    }

    private struct Line
    {
        public string Words;
    }

    private sealed class Folder
    {
        public readonly Slip First;
        public Slip Last;

        public Folder(string text) => First = new Slip { Text = text };

        public Slip Kept { get; set; }

        public Slip Copied() => Last;
    }

    private static void EraseCopy(Slip slip) => slip.Text = "";

    private static void EraseWords(Slip slip) => slip.Line.Words = "";

    private static void FillCopy(Slip slip, Person person) => slip.Text = person.Ssn;

    private static void EraseIn(in Slip slip) => slip.Erase();

    private static void EraseRef(ref Slip slip) => slip.Text = "";

    private static Slip Marked(Slip slip)
    {
        slip.Text = "x";
        return slip;
    }

    private static void EraseTuple((string Id, int Count) pair) => pair.Id = "";

    public static void ByValue(Person person)
    {
        var slip = new Slip { Text = person.Ssn };
        EraseCopy(slip);
        Ads.Send(slip.Text); // flow: Ssn
        EraseRef(ref slip);
        Ads.Send(slip.Text); // no flow
        FillCopy(slip, person);
        Ads.Send(slip.Text); // no flow
    }

    public static void ByValue_Returned(Person person)
    {
        var slip = new Slip { Text = person.Ssn };
        var marked = Marked(slip);
        Ads.Send(slip.Text); // flow: Ssn
        Ads.Send(marked.Text); // no flow
    }

    public static void ByValue_Nested(Person person)
    {
        var slip = new Slip { Line = new Line { Words = person.Ssn } };
        EraseWords(slip);
        Ads.Send(slip.Line.Words); // flow: Ssn
    }

    public static void ByValue_Lambda(Person person)
    {
        var slip = new Slip { Text = person.Ssn };
        Action<Slip> erase = given => given.Text = "";
        erase(slip);
        Ads.Send(slip.Text); // flow: Ssn
    }

    public static void Tuple_ByValue(Person person)
    {
        var pair = (Id: person.Ssn, Count: 1);
        EraseTuple(pair);
        Ads.Send(pair.Id); // flow: Ssn
    }

    public static void Tuple_Part(Person person)
    {
        var slip = new Slip { Text = person.Ssn };
        var pair = (slip, 1);
        slip.Text = "";
        Ads.Send(pair.slip.Text); // flow: Ssn
        Ads.Send(slip.Text); // no flow
    }

    public static void In_CallsOnCopy(Person person)
    {
        var slip = new Slip { Text = person.Ssn };
        EraseIn(in slip);
        Ads.Send(slip.Text); // flow: Ssn
    }

    public static void ReadonlyField_CallsOnCopy(Person person)
    {
        var folder = new Folder(person.Ssn);
        folder.First.Erase();
        Ads.Send(folder.First.Text); // flow: Ssn
    }

    public static void Field_CallsOnItself(Person person)
    {
        var folder = new Folder("");
        folder.Last.Text = person.Ssn;
        folder.Last.Erase();
        Ads.Send(folder.Last.Text); // no flow
    }

    public static void Property_GivesCopy(Person person)
    {
        var folder = new Folder("") { Kept = new Slip { Text = person.Ssn } };
        folder.Kept.Erase();
        Ads.Send(folder.Kept.Text); // flow: Ssn
    }

    public static void Method_GivesCopy(Person person)
    {
        var folder = new Folder("");
        folder.Last.Text = person.Ssn;
        var copy = folder.Copied();
        copy.Text = "";
        Ads.Send(folder.Last.Text); // flow: Ssn
        Ads.Send(copy.Text); // no flow
    }

    public static void This_IsCopied(Person person)
    {
        var slip = new Slip { Text = person.Ssn };
        var clean = slip.With("");
        Ads.Send(slip.Text); // flow: Ssn
        Ads.Send(slip.Shown()); // flow: Ssn
        Ads.Send(clean.Text); // no flow
        clean.Fill(person.Ssn);
        Ads.Send(clean.Text); // flow: Ssn
    }

    private static void GivenAndCopied(Slip slip)
    {
        var copy = slip;
        copy.Text = "";
        Ads.Send(copy.Text); // no flow
        Ads.Send(slip.Text);
    }

    public static void Parameter_Copied(Person person)
    {
        GivenAndCopied(new Slip { Text = person.Ssn }); // flow: Ssn
    }

    public static void List_KeepsCopy(Person person)
    {
        var slip = new Slip { Text = person.Ssn };
        var slips = new List<Slip> { slip };
        slip.Text = "";
        Ads.Send(slips[0].Text); // flow: Ssn
    }

    public static void List_ElementCopied(Person person)
    {
        var slips = new List<Slip> { new() { Text = person.Ssn } };
        foreach (var slip in slips)
        {
            var copy = slip;
            copy.Text = "";
        }

        Ads.Send(slips[0].Text); // flow: Ssn
    }

    private struct Leaf
    {
        public string Text;
    }

    private struct Twig
    {
        public Leaf Left;
        public Leaf Right;
    }

    private struct Branch
    {
        public Twig Upper;
        public Twig Lower;
    }

    public static void Nested_PartsOfOneTypeStayApart(Person person)
    {
        var branch = default(Branch);
        branch.Upper.Left.Text = person.Ssn;
        branch.Lower.Left.Text = person.Name;
        var copy = branch;
        Ads.Send(copy.Lower.Left.Text); // no flow
        Ads.Send(copy.Upper.Left.Text); // flow: Ssn
        copy.Upper.Left.Text = "";
        Ads.Send(copy.Upper.Left.Text); // no flow
        Ads.Send(branch.Upper.Left.Text); // flow: Ssn
    }

    public static void Tuples_InTuples(Person person)
    {
        var nested = (1, (2, (3, (4, (5, person.Ssn)))));
        var harmless = (1, (2, (3, (4, (5, person.Name)))));
        Ads.Send(nested.ToString()); // flow: Ssn
        Ads.Send(harmless.ToString()); // no flow
        Ads.Send(nested.Item2.Item2.Item2.Item2.Item2); // flow: Ssn
        Ads.Send(nested.Item2.Item2.Item2.Item2.Item1); // no flow
    }
}
