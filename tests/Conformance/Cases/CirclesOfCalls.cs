// Members that call each other in circles and make objects on the way: parsers that descend recursively, messages that copy each other, visitors of trees. Where something was made is not
// told apart inside of the circle; what it holds is.
namespace Conformance;

public static class CirclesOfCalls
{
    public abstract class Node
    {
        public Node? Parent { get; set; }

        public int Position { get; set; }

        public abstract T Accept<T>(IVisitor<T> visitor);
    }

    public sealed class Literal(string text) : Node
    {
        public string Text { get; } = text;

        public override T Accept<T>(IVisitor<T> visitor) => visitor.Literal(this);
    }

    public sealed class Sum(Node left, string sign, Node right) : Node
    {
        public Node Left { get; } = left;

        public string Sign { get; } = sign;

        public Node Right { get; } = right;

        public override T Accept<T>(IVisitor<T> visitor) => visitor.Sum(this);
    }

    public sealed class Product(Node left, string sign, Node right) : Node
    {
        public Node Left { get; } = left;

        public string Sign { get; } = sign;

        public Node Right { get; } = right;

        public override T Accept<T>(IVisitor<T> visitor) => visitor.Product(this);
    }

    public sealed class Call(string name) : Node
    {
        public string Name { get; } = name;

        public List<Node> Arguments { get; } = [];

        public override T Accept<T>(IVisitor<T> visitor) => visitor.Call(this);
    }

    public interface IVisitor<out T>
    {
        T Literal(Literal node);

        T Sum(Sum node);

        T Product(Product node);

        T Call(Call node);
    }

    public sealed class Printer : IVisitor<string>
    {
        public string Literal(Literal node) => node.Text;

        public string Sum(Sum node) => node.Left.Accept(this) + node.Sign + node.Right.Accept(this);

        public string Product(Product node) => node.Left.Accept(this) + node.Sign + node.Right.Accept(this);

        public string Call(Call node) => node.Name + string.Concat(node.Arguments.Select(a => a.Accept(this)));
    }

    public sealed class Size : IVisitor<string>
    {
        public string Literal(Literal node) => "one";

        public string Sum(Sum node) => node.Left.Accept(this) + node.Right.Accept(this);

        public string Product(Product node) => node.Left.Accept(this) + node.Right.Accept(this);

        public string Call(Call node) => string.Concat(node.Arguments.Select(a => a.Accept(this)));
    }

    public sealed class Folder : IVisitor<Node>
    {
        public Node Literal(Literal node) => new Literal(node.Text.Trim());

        public Node Sum(Sum node) => new Sum(node.Left.Accept(this), node.Sign, node.Right.Accept(this));

        public Node Product(Product node) => new Product(node.Left.Accept(this), node.Sign, node.Right.Accept(this));

        public Node Call(Call node)
        {
            var call = new Call(node.Name);
            foreach (var argument in node.Arguments) call.Arguments.Add(argument.Accept(this));
            return call;
        }
    }

    /// <summary>Redacts what people wrote and keeps the tree.</summary>
    public sealed class Blanker : IVisitor<Node>
    {
        public Node Literal(Literal node) => new Literal("?") { Position = node.Position };

        public Node Sum(Sum node) => new Sum(node.Left.Accept(this), "+", node.Right.Accept(this));

        public Node Product(Product node) => new Product(node.Left.Accept(this), "*", node.Right.Accept(this));

        public Node Call(Call node)
        {
            var call = new Call("call");
            foreach (var argument in node.Arguments) call.Arguments.Add(argument.Accept(this));
            return call;
        }
    }

    public sealed class Parser(string text)
    {
        private int _position;

        private bool Is(string token) => string.CompareOrdinal(text, _position, token, 0, token.Length) == 0;

        private string Next() => text.Substring(_position++, 1);

        public Node Parse() => Terms();

        private Node Terms()
        {
            var left = Factors();
            while (Is("+"))
            {
                var sign = Next();
                var right = Factors();
                left = new Sum(left, sign, right) { Position = _position };
                right.Parent = left;
            }

            return left;
        }

        private Node Factors()
        {
            var left = Primary();
            while (Is("*"))
            {
                var sign = Next();
                var right = Primary();
                left = new Product(left, sign, right) { Position = _position };
                right.Parent = left;
            }

            return left;
        }

        private Node Primary()
        {
            if (Is("("))
            {
                Next();
                var inner = Terms();
                Next();
                return inner;
            }

            if (!Is("f")) return new Literal(Next());
            var call = new Call(Next());
            while (!Is(")")) call.Arguments.Add(Terms());
            return call;
        }
    }

    public static void Descent_ThroughATree(Person person)
    {
        var tree = new Parser(person.Ssn).Parse();
        Ads.Send(tree.Accept(new Printer())); // flow: Ssn
        Ads.Send(tree.Accept(new Size())); // no flow (reported: what members of a circle tell apart depends on which of them is worked out first, and that on the rest of the program)
    }

    public static void Descent_OfSomethingElse(Person person)
    {
        var name = new Parser(person.Name).Parse();
        var number = new Parser(person.Ssn).Parse();
        Ads.Send(name.Accept(new Printer())); // no flow
        Ads.Send(number.Accept(new Folder()).Accept(new Printer())); // flow: Ssn
    }

    public static void Descent_Blanked(Person person)
    {
        var tree = new Parser(person.Ssn).Parse();
        Ads.Send(tree.Accept(new Blanker()).Accept(new Printer())); // no flow (reported: of nodes far inside the position, which is copied, is not told apart from the text)
    }

    public sealed class Folded
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";

        public Sheet? Sheet { get; set; }

        public List<Cover> Covers { get; } = [];

        public Folded Clone()
        {
            var copy = new Folded { Title = Title, Body = Body, Sheet = Sheet?.Clone() };
            foreach (var cover in Covers) copy.Covers.Add(cover.Clone());
            return copy;
        }

        public override string ToString() => Title + Sheet + string.Join(",", Covers);
    }

    public sealed class Sheet
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";

        public Cover? Cover { get; set; }

        public List<Folded> Inner { get; } = [];

        public Sheet Clone()
        {
            var copy = new Sheet { Title = Title, Body = Body, Cover = Cover?.Clone() };
            foreach (var inner in Inner) copy.Inner.Add(inner.Clone());
            return copy;
        }

        public override string ToString() => Title + Cover + string.Join(",", Inner);
    }

    public sealed class Cover
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";

        public Folded? Folded { get; set; }

        public List<Sheet> Sheets { get; } = [];

        public Cover Clone()
        {
            var copy = new Cover { Title = Title, Body = Body, Folded = Folded?.Clone() };
            foreach (var sheet in Sheets) copy.Sheets.Add(sheet.Clone());
            return copy;
        }

        public override string ToString() => Title + Folded + string.Join(",", Sheets);
    }

    public static void Copies_OfEachOther(Person person)
    {
        var message = new Folded { Title = person.Ssn, Body = person.Name };
        var copy = message.Clone();
        Ads.Send(copy.Title); // flow: Ssn
        Ads.Send(copy.Body); // no flow
        Ads.Send(copy.ToString()); // flow: Ssn
    }

    public static void Copies_OfWhatIsInside(Person person)
    {
        var message = new Folded { Title = "letter", Sheet = new Sheet { Title = person.Ssn, Body = person.Name } };
        var copy = message.Clone();
        Ads.Send(copy.Sheet!.Title); // flow: Ssn
        Ads.Send(copy.Title); // no flow
        Ads.Send(copy.ToString()); // flow: Ssn
    }

    public static void Copies_OfSomethingElse(Person person)
    {
        var first = new Folded { Title = person.Name, Covers = { new Cover { Title = "cover" } } };
        var second = new Folded { Title = person.Ssn };
        Ads.Send(first.Clone().ToString()); // no flow
        Ads.Send(second.Clone().ToString()); // flow: Ssn
    }

    public sealed class Form(string title)
    {
        public string Title { get; } = title;

        public string? Note { get; set; }

        public List<Form> Parts { get; } = [];
    }

    private static Form Outer(Person person, int depth)
    {
        var form = new Form("outer");
        if (depth > 0) form.Parts.Add(Inner(person, depth - 1));
        form.Parts.Add(Leaf(person, depth));
        return form;
    }

    private static Form Inner(Person person, int depth)
    {
        var form = new Form("inner") { Note = person.Name };
        form.Parts.Add(depth > 3 ? Outer(person, depth - 1) : Leaf(person, depth));
        return form;
    }

    private static Form Leaf(Person person, int depth) => depth > 9 ? Outer(person, 0) : new Form(person.Ssn);

    private static IEnumerable<string> Titles(Form form)
    {
        yield return form.Title;
        foreach (var part in form.Parts)
        {
            foreach (var title in Titles(part)) yield return title;
        }
    }

    private static IEnumerable<string> Notes(Form form)
    {
        yield return form.Note ?? "";
        foreach (var part in form.Parts)
        {
            foreach (var note in Notes(part)) yield return note;
        }
    }

    public static void Made_OnTheWay(Person person)
    {
        var form = Outer(person, 5);
        Ads.Send(string.Concat(Titles(form))); // flow: Ssn
        Ads.Send(string.Concat(Notes(form))); // no flow
    }

    public sealed class Faulty(string what) : Exception(what)
    {
        public Form? Where { get; set; }
    }

    private static Form Read(Person person, int depth)
    {
        try
        {
            return depth == 0 ? throw new Faulty("end") { Where = new Form(person.Ssn) } : Again(person, depth - 1);
        }
        catch (Faulty fault) when (depth > 2)
        {
            return fault.Where!;
        }
    }

    private static Form Again(Person person, int depth)
    {
        if (depth == 7) throw new Faulty("seven") { Where = new Form(person.Name) };
        var form = new Form("again");
        form.Parts.Add(Read(person, depth - 1));
        return form;
    }

    public static void Thrown_OnTheWay(Person person)
    {
        Ads.Send(string.Concat(Titles(Read(person, 8)))); // flow: Ssn
        try
        {
            Again(person, 6);
        }
        catch (Faulty fault)
        {
            Ads.Send(fault.Message); // no flow
            Ads.Send(fault.Where?.Title); // flow: Ssn
        }
    }

    private static List<string> Merge(List<string> one, List<string> other)
    {
        one.AddRange(other);
        return one;
    }

    private static List<string> Lines(Person? person) => person is null ? [] : Merge(OfParent(person), OfNext(person));

    private static List<string> OfParent(Person person) => person.Parent is null ? [person.Ssn] : Lines(person.Parent);

    private static List<string> OfNext(Person person) => person.Next is null ? [person.Name] : Lines(person.Next);

    public static void TwoCalls_InOneExpression(Person person)
    {
        Ads.Send(string.Join(",", Lines(person))); // flow: Ssn
        Ads.Send(Lines(person).Concat(OfNext(person)).First()); // flow: Ssn
    }

    public sealed class Letter
    {
        public Person Author { get; set; } = null!;
    }

    public sealed class Job
    {
        public Letter Letter { get; set; } = null!;

        public Job? Next { get; set; }
    }

    private static void Past(Job? now, Job? one, Job? two, Job? three, Job? four, Job? five)
    {
        if (now is null) return;
        Ads.Send(five?.Letter.Author.Name);
        Past(now.Next, now, one, two, three, four);
    }

    public static void HandedOn_FromTurnToTurn(Job job, Person person)
    {
        job.Letter.Author.Name = person.Ssn;
        Past(job, null, null, null, null, null); // flow: Ssn
    }

    public sealed class Settings
    {
        public bool IncludeNumbers { get; init; }
    }

    public sealed class Export(Settings settings)
    {
        private readonly List<string> _lines = [];

        public string Text => string.Join(",", _lines);

        public void Visit(Person? person)
        {
            if (person is null) return;
            _lines.Add(person.Name);
            if (settings.IncludeNumbers) _lines.Add(person.Ssn);
            Visit(person.Parent);
            Visit(person.Next);
        }
    }

    public static void Switched_OneMemberInside(Person person)
    {
        var without = new Export(new Settings { IncludeNumbers = false });
        without.Visit(person);
        Ads.Send(without.Text); // no flow
        var with = new Export(new Settings { IncludeNumbers = true });
        with.Visit(person);
        Ads.Send(with.Text); // flow: Ssn
    }

    public sealed record Split(List<string> Names, List<string> Numbers);

    private static Split Of(Person? person)
    {
        if (person is null) return new Split([], []);
        var split = Of(person.Next);
        split.Names.Add(person.Name);
        split.Numbers.Add(person.Ssn);
        return split;
    }

    public static void TwoLists_OfOneType(Person person)
    {
        var split = Of(person);
        Ads.Send(string.Join(",", split.Names)); // no flow
        Ads.Send(string.Join(",", split.Numbers)); // flow: Ssn
    }

    public sealed class Tree
    {
        public string Text { get; set; } = "";

        public List<Tree> Inner { get; set; } = [];
    }

    private static List<Tree> Each(List<Tree> trees, Func<Tree, Tree> change) => trees.Select(change).ToList();

    private static Tree Copied(Tree tree) => new() { Text = tree.Text, Inner = Each(tree.Inner, Copied) };

    private static Tree Named(Tree tree) => new() { Text = "name", Inner = Each(tree.Inner, Named) };

    public static void OneFunction_ForTwoCircles(Person person)
    {
        var tree = new Tree { Text = person.Ssn };
        Ads.Send(Copied(tree).Text); // flow: Ssn
        Ads.Send(Named(tree).Text); // no flow
    }
}
