// Objects that refer to each other in several directions, as the nodes of a tree do: which step leads where is told apart for one step, and not for the second. What is in the objects is.
namespace Conformance;

public static class LinkedObjects
{
    public abstract class Node
    {
        public Branch? Parent { get; set; }

        public Node? Previous { get; set; }

        public Node? Next { get; set; }

        public string Text { get; set; } = "";

        public string Kind { get; set; } = "";

        public Person? About { get; set; }

        public void InsertAfter(Node next)
        {
            if (Next is not null) Next.Previous = next;
            next.Previous = this;
            next.Next = Next;
            Next = next;
            if (Parent is null) return;
            if (Parent.Last == this) Parent.Last = next;
            next.Parent = Parent;
        }

        public void Remove()
        {
            if (Previous is not null) Previous.Next = Next;
            if (Next is not null) Next.Previous = Previous;
            if (Parent is not null && Parent.First == this) Parent.First = Next;
            if (Parent is not null && Parent.Last == this) Parent.Last = Previous;
            Previous = null;
            Next = null;
            Parent = null;
        }
    }

    public sealed class Leaf : Node;

    public sealed class Branch : Node
    {
        public Node? First { get; set; }

        public Node? Last { get; set; }

        public List<Node> Notes { get; } = [];

        public void Append(Node child)
        {
            if (Last is null)
            {
                First = child;
                Last = child;
                child.Parent = this;
                return;
            }

            Last.InsertAfter(child);
        }
    }

    // Made and linked in one place.
    public static void OneStep(Person p)
    {
        var root = new Branch();
        root.First = new Leaf { Text = p.Ssn, Kind = p.Name };
        Ads.Send(root.First.Text); // flow: Ssn
        Ads.Send(root.First.Kind); // no flow
    }

    // The functions that link them.
    public static void Appended(Person p)
    {
        var root = new Branch();
        root.Append(new Leaf { Text = p.Name });
        root.Append(new Leaf { Text = p.Ssn });
        for (var node = root.First; node is not null; node = node.Next) Ads.Send(node.Text); // flow: Ssn
        for (var node = root.Last; node is not null; node = node.Previous) Ads.Send(node.Kind); // no flow
    }

    // Steps of several kinds, of which each leads on from the one before.
    public static void ManySteps(Person p)
    {
        var root = new Branch();
        var first = new Leaf { Text = p.Name };
        root.Append(first);
        first.InsertAfter(new Leaf { Text = p.Ssn });
        Ads.Send(first.Parent!.First!.Next!.Text); // flow: Ssn
        Ads.Send(first.Next!.Previous!.Kind); // no flow
    }

    // What a function reads two steps away.
    private static string TwoStepsAway(Node node) => node.Next!.Previous!.Parent!.Last!.Text;

    private static string KindTwoStepsAway(Node node) => node.Next!.Previous!.Parent!.Last!.Kind;

    public static void ReadFarAway(Person p)
    {
        var root = new Branch();
        var first = new Leaf();
        root.Append(first);
        root.Append(new Leaf { Text = p.Ssn, Kind = p.Name });
        Ads.Send(TwoStepsAway(first)); // flow: Ssn
        Ads.Send(KindTwoStepsAway(first)); // no flow
    }

    // What a function writes two steps away.
    private static void WriteTwoStepsAway(Node node, string text) => node.Parent!.First!.Next!.Text = text;

    public static void WrittenFarAway(Person p)
    {
        var root = new Branch();
        var (first, second) = (new Leaf(), new Leaf());
        root.Append(first);
        root.Append(second);
        WriteTwoStepsAway(first, p.Ssn);
        Ads.Send(second.Text); // flow: Ssn
        Ads.Send(second.Kind); // no flow
    }

    // What it writes there does not become the text of what is elsewhere.
    public static void OfAnotherTree(Person p)
    {
        var (root, other) = (new Branch(), new Branch());
        var (node, apart) = (new Leaf(), new Leaf { Text = p.Name });
        root.Append(node);
        other.Append(apart);
        WriteTwoStepsAway(node, p.Ssn);
        Ads.Send(apart.Text); // no flow
    }

    // A node that is taken out of the tree and put into another one.
    public static void Moved(Person p)
    {
        var (from, into) = (new Branch(), new Branch());
        from.Append(new Leaf { Text = p.Ssn });
        for (var node = from.First; node is not null;)
        {
            var next = node.Next;
            node.Remove();
            into.Append(node);
            node = next;
        }

        Ads.Send(into.First!.Text); // flow: Ssn
        Ads.Send(into.First!.Kind); // no flow
    }

    // A tree that is handed in, and a step from it to somebody.
    public static void HandedIn(Node node)
    {
        Ads.Send(node.Parent!.Previous!.About!.Ssn); // flow: Ssn
        Ads.Send(node.Parent!.Previous!.About!.Name); // no flow
    }

    // Between two links lies a list.
    private static string Noted(Branch branch) => branch.Notes[0].Next!.Previous!.Text;

    public static void ThroughAList(Person p)
    {
        var branch = new Branch();
        var (note, last) = (new Leaf(), new Leaf { Text = p.Ssn });
        note.InsertAfter(last);
        branch.Notes.Add(note);
        Ads.Send(Noted(branch)); // flow: Ssn
        Ads.Send(branch.Notes[0].Kind); // no flow
    }

    // The first step is told apart: of two people only one is asked about.
    private static string NextOnly(Node node) => node.Next!.Text;

    public static void WhichStep(Person p)
    {
        var node = new Leaf { Next = new Leaf { Text = p.Name }, Previous = new Leaf { Text = p.Ssn } };
        Ads.Send(NextOnly(node)); // no flow
    }

    // The second is not: what is before and what is behind the next one is one.
    private static string BehindNext(Node node) => node.Next!.Next!.Text;

    public static void WhichSecondStep(Person p)
    {
        var node = new Leaf { Next = new Leaf { Next = new Leaf { Text = p.Name }, Parent = new Branch { Text = p.Ssn } } };
        Ads.Send(BehindNext(node)); // no flow (reported: from the second step on, all links of a class with three of them are one)
    }

    // Somebody with several people around them. What is two steps away is moved to another place two steps away, by somebody else: by name both are the same.
    public sealed class Employee
    {
        public Employee? Manager { get; set; }

        public Employee? Backup { get; set; }

        public Employee? Mentor { get; set; }

        public string Id { get; set; } = "";

        public string Note { get; set; } = "";

        public Action<object>? Told { get; set; }
    }

    private static void Promote(Employee e) => e.Backup!.Manager = e.Manager!.Manager;

    public static void MovedFarAway(Person p)
    {
        var e = new Employee { Manager = new Employee { Manager = new Employee { Id = p.Ssn, Note = p.Name } }, Backup = new Employee() };
        Promote(e);
        Ads.Send(e.Backup!.Manager!.Id); // flow: Ssn
        Ads.Send(e.Backup!.Manager!.Note); // no flow
        Ads.Send(e.Backup); // flow: Ssn
    }

    private static void CopyNote(Employee e) => e.Manager!.Mentor!.Note = e.Manager!.Backup!.Note;

    public static void CopiedFarAway(Person p)
    {
        var e = new Employee { Manager = new Employee { Backup = new Employee { Note = p.Ssn }, Mentor = new Employee() } };
        CopyNote(e);
        Ads.Send(e.Manager!.Mentor!.Note); // flow: Ssn
        Ads.Send(e.Manager!.Mentor!.Id); // no flow
    }

    private static void Swap(Employee e) => (e.Manager!.Manager, e.Backup!.Backup) = (e.Backup!.Backup, e.Manager!.Manager);

    public static void SwappedFarAway(Person p)
    {
        var e = new Employee { Manager = new Employee { Manager = new Employee { Id = p.Ssn } }, Backup = new Employee { Backup = new Employee() } };
        Swap(e);
        Ads.Send(e.Backup!.Backup!.Id); // flow: Ssn
    }

    public static void MovedByALambda(Employee e, Person p)
    {
        e.Manager!.Backup!.Note = p.Ssn;
        Action move = () => e.Manager!.Mentor!.Note = e.Manager!.Backup!.Note;
        move();
        Ads.Send(e.Manager!.Mentor!.Note); // flow: Ssn
    }

    // What is written two steps away is not one step away.
    private static Employee Far(Employee e) => e.Manager!.Backup!.Mentor!;

    public static void NotTheFirstStep(Employee e, Person p)
    {
        Far(e).Id = p.Ssn;
        Ads.Send(e.Manager!.Id); // no flow
        Ads.Send(e.Manager); // flow: Ssn
        Ads.Send(e.Id); // no flow
    }

    // What is cleaned there may be another one of those that are there.
    private static void Clean(Employee e) => e.Manager!.Backup!.Note = "";

    public static void CleanedFarAway(Person p)
    {
        var e = new Employee { Manager = new Employee { Backup = new Employee { Note = p.Ssn } } };
        Clean(e);
        Ads.Send(e.Manager!.Backup!.Note); // no flow (reported: behind the first step one object stands for many, and keeps what it held)
    }

    // A function that is kept there is one of those that may be kept there.
    private static void Hook(Employee e, Action<object> told) => e.Manager!.Backup!.Told = told;

    private static void Tell(Employee e, string text) => e.Manager!.Backup!.Told!(text);

    public static void Hooked(Employee e, Person p)
    {
        Hook(e, Ads.Send);
        Tell(e, p.Ssn); // flow: Ssn (missed: a function kept two steps away in what is handed in, run by another member)
    }

    // A tree that lives in a field.
    public sealed class Document
    {
        private readonly Branch _root = new();

        public void Add(Person p) => _root.Append(new Leaf { Text = p.Ssn, Kind = p.Name });

        public void Send()
        {
            Ads.Send(_root.First!.Next!.Text); // flow: Ssn
            Ads.Send(_root.First!.Next!.Kind); // no flow
            Ads.Send(_root.First!.Next!.Previous); // flow
        }
    }

    // A chain in a field, whole: one link is enough.
    public sealed class Cell
    {
        public Cell? Rest { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class Chain
    {
        private Cell? _head;

        public void Add(Person p) => _head = new Cell { Rest = _head, Text = p.Ssn };

        public void Send() => Ads.Send(_head!.Rest!.Rest); // flow: Ssn
    }
}
