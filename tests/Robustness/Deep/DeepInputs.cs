using static System.String;

namespace AdsGuard.Robustness.Deep;

/// <summary>
/// Programs that are deep or long in one way.
/// </summary>
internal static class DeepInputs
{
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using AdsGuard;

        [AdsClient("model")]
        public interface IModel
        {
            string Ask(string prompt);
        }

        public sealed class Person
        {
            [Pii(PiiKind.SocialSecurityNumber)]
            public string Ssn { get; set; } = "";

            public string Name { get; set; } = "";

            public Person? Next { get; set; }

            public Person Self(string text = "") => this;
        }

        public class Box<T>
        {
            public T? Inside { get; set; }
        }


        """;

    private static readonly SortedDictionary<string, Func<int, string>> Cases = new(StringComparer.Ordinal)
    {
        ["parentheses"] = static levels => Run("model.Ask(" + new string('(', levels) + "person.Ssn" + new string(')', levels) + ");"),
        ["blocks"] = static levels => Run(Nested(levels, "{ ", "model.Ask(person.Ssn);", " }")),
        ["branches"] = static levels => Run(Nested(levels, "if (person.Name.Length > 1) { ", "model.Ask(person.Ssn);", " }")),
        // Each level goes through all levels around it again: 150 take ten seconds.
        ["loops"] = static levels => Run(Nested(Math.Min(levels, 40), "foreach (var c in person.Name) { ", "model.Ask(person.Ssn);", " }", "c")),
        ["tries"] = static levels => Run(Nested(levels, "try { ", "model.Ask(person.Ssn);", " } finally { person.Name = person.Name + 1; }")),
        ["lambdas"] = static levels => Run(Nested(levels, "Action a = () => { ", "model.Ask(person.Ssn);", " }; a();", "a")),
        ["functions"] = static levels => Run(Nested(levels, "void F() { ", "model.Ask(person.Ssn);", " } F();", "F")),
        ["generics"] = static levels => Run("model.Ask(person.Ssn);", $"public static {Nested(Math.Min(levels, 150), "Box<", "string", ">")}? Deep;"),
        ["constructed"] = static levels => Run($"var box = new {Nested(Math.Min(levels, 300), "Box<", "string", ">")}(); model.Ask(box.ToString() + person.Ssn);"),
        ["types"] = static levels => Nested(Math.Min(levels, 500), "public class C { ", "public string Run(IModel model, Person person) => model.Ask(person.Ssn);", " }", "C"),
        ["namespaces"] = static levels => Nested(Math.Min(levels, 500), "namespace N { ", "public class C { public string Run(IModel model, Person person) => model.Ask(person.Ssn); }", " }"),
        ["terms"] = static _ => Run("model.Ask(" + Join(" + ", Lines(10_000, static i => i % 2 == 0 ? "person.Name" : $"\"{i}\"")) + " + person.Ssn);"),
        ["sums"] = static _ => Run("if (" + Join(" + ", Lines(10_000, static _ => "person.Name.Length")) + " > 0) model.Ask(person.Ssn);"),
        ["conditions"] = static _ => Run("if (" + Join(" && ", Lines(5_000, static i => $"person.Name.Length != {i}")) + ") model.Ask(person.Ssn);"),
        ["else-ifs"] = static _ => Run(Concat(Lines(2_000, static i => $"if (person.Name == \"{i}\") model.Ask(\"{i}\"); else ")) + "model.Ask(person.Ssn);"),
        ["choices"] = static levels => Run("model.Ask(" + Concat(Lines(levels, static i => $"person.Name == \"{i}\" ? \"{i}\" : ")) + "person.Ssn);"),
        ["coalesces"] = static levels => Run("model.Ask(" + Join(" ?? ", Lines(levels, static _ => "person.Next?.Name")) + " ?? person.Ssn);"),
        ["calls"] = static levels => Run("model.Ask(" + Nested(levels, "string.Concat(", "person.Ssn", ")") + ");"),
        ["chain"] = static levels => Run("model.Ask(person" + Concat(Enumerable.Repeat(".Self()", 2 * levels)) + ".Ssn);"),
        ["members"] = static levels => Run("model.Ask(person" + Concat(Enumerable.Repeat(".Next!", levels)) + ".Ssn);"),
        ["objects"] = static levels => Run("var deep = " + Nested(levels, "new Person { Next = ", "person", " }") + "; model.Ask(deep.Next!.Name + person.Ssn);"),
        ["tuples"] = static levels => Run("var deep = " + Nested(Math.Min(levels, 150), "(1, ", "person.Ssn", ")") + "; model.Ask(deep.ToString()!);"),
        ["arrays"] = static levels => Run("var deep = " + Nested(levels, "new object[] { ", "person.Ssn", " }") + "; model.Ask(deep.ToString()!);"),
        ["patterns"] = static levels => Run("if (person is " + Nested(Math.Min(levels, 40), "{ Next: ", "{ Ssn: var found }", " }") + ") model.Ask(found);"),
        ["alternatives"] = static _ => Run("if (person.Name is " + Join(" or ", Lines(2_000, static i => $"\"{i}\"")) + ") model.Ask(person.Ssn);"),
        // The compiler binds each level of these twice.
        ["interpolations"] = static _ => Run("model.Ask(" + Nested(8, "$\"{", "person.Ssn", "}\"") + ");"),
        ["holes"] = static _ => Run("model.Ask($\"" + Concat(Enumerable.Repeat("{person.Name} ", 2_000)) + "{person.Ssn}\");"),
        ["arms"] = static _ => Run("model.Ask(person.Name switch { " + Concat(Lines(2_000, static i => $"\"{i}\" => \"{i + 1}\", ")) + "_ => person.Ssn });"),
        ["sections"] = static _ => Run("switch (person.Name) { " + Concat(Lines(2_000, static i => $"case \"{i}\": model.Ask(\"{i}\"); break; ")) + "default: model.Ask(person.Ssn); break; }"),
        ["query"] = static _ => Run("var all = new[] { person }; model.Ask(all" + Concat(Enumerable.Repeat(".Where(p => p.Name != \"\")", 500)) + ".First().Ssn);"),
        ["initializers"] = static _ => Run("var all = new List<string> { " + Concat(Lines(50_000, static i => $"\"{i}\", ")) + "person.Ssn }; model.Ask(all[0]);"),
        ["collection"] = static _ => Run("List<string> all = [" + Concat(Lines(50_000, static i => $"\"{i}\", ")) + "person.Ssn]; model.Ask(all[0]);"),
        ["cycle"] = static _ => "public static class Program { " + Concat(Lines(500, static i =>
            $"public static string M{i}(IModel model, Person person, string text) => text.Length > 5 ? model.Ask(text) : M{(i + 1) % 500}(model, person, text + person.Ssn);\n")) + "}",
        ["depth"] = static _ => "public static class Program { " + Concat(Lines(2_000, static i =>
            $"public static string M{i}(IModel model, Person person, string text) => M{i + 1}(model, person, text + {i});\n")) + "public static string M2000(IModel model, Person person, string text) => model.Ask(text + person.Ssn); }",
        // Members that call each other in a circle and make objects on the way.
        ["descent"] = static _ => "public sealed class Node { public string Text = \"\"; public List<Node> Inner = new List<Node>(); public Node? Outer; }\npublic sealed class Parser { private readonly string _text; private int _at; public Parser(string text) { _text = text; } private string Token() => _text.Substring(_at++, 1);\n"
            + Concat(Lines(40, static i => $"public Node Rule{i}(Node? outer) {{ var node = new Node {{ Text = Token(), Outer = outer }}; if (node.Text == \"{i}\") node.Inner.Add(Rule{(i + 1) % 40}(node)); else if (node.Text == \"x\") {{ var other = Rule{i * 7 % 40}(node); other.Outer = node; node.Inner.AddRange(other.Inner); }} while (node.Text != Token()) node = new Node {{ Text = node.Text, Inner = {{ node, Rule{(i + 3) % 40}(outer) }} }}; return node; }}\n"))
            + "}\n" + Run("model.Ask(Text(new Parser(person.Ssn).Rule0(null)));", "private static string Text(Node node) => node.Text + string.Concat(node.Inner.Select(Text));"),
        ["levels"] = static _ => "public abstract class Term { public Term? Outer; public abstract string Text(); }\npublic sealed class Atom : Term { private readonly string _text; public Atom(string text) { _text = text; } public override string Text() => _text; }\n"
            + Concat(Lines(20, static i => $"public sealed class Pair{i} : Term {{ public Term Left; public Term Right; public Pair{i}(Term left, Term right) {{ Left = left; Right = right; }} public override string Text() => Left.Text() + Right.Text(); }}\n"))
            + "public sealed class Parser { private readonly string _text; private int _at; public Parser(string text) { _text = text; } private bool Is(string token) => _text.Substring(_at, 1) == token; private string Token() => _text.Substring(_at++, 1);\n"
            + Concat(Lines(20, static i => $"public Term Level{i}() {{ var left = Level{i + 1}(); while (Is(\"{i}\")) {{ Token(); var right = Level{i + 1}(); left = new Pair{i}(left, right); right.Outer = left; }} return left; }}\n"))
            + "public Term Level20() => Is(\"(\") ? Level0() : new Atom(Token()); }\n" + Run("model.Ask(new Parser(person.Ssn).Level0().Text());"),
        ["messages"] = static _ => Concat(Lines(40, static i =>
                $"public sealed class Message{i} {{ public string Text {{ get; set; }} = \"\"; public Message{(i + 1) % 40}? Next {{ get; set; }} public List<Message{(i + 7) % 40}> Others {{ get; }} = new List<Message{(i + 7) % 40}>();\n"
                + $"public Message{i} Clone() {{ var copy = new Message{i} {{ Text = Text, Next = Next?.Clone() }}; foreach (var other in Others) copy.Others.Add(other.Clone()); return copy; }}\npublic override string ToString() => Text + Next + string.Join(\",\", Others); }}\n"))
            + Run("model.Ask(new Message0 { Text = person.Ssn }.Clone().ToString());"),
        ["visitors"] = static _ => "public abstract class Node { public Node? Left, Right; public string Text = \"\"; public abstract string Accept(Visitor visitor); }\npublic abstract class Visitor {\n"
            + Concat(Lines(40, static i => $"public virtual string Visit{i}(Node{i} node) => node.Text + node.Left?.Accept(this) + node.Right?.Accept(this);\n")) + "}\n"
            + Concat(Lines(40, static i => $"public sealed class Node{i} : Node {{ public override string Accept(Visitor visitor) => visitor.Visit{i}(this); }}\n"))
            + "public sealed class Changer : Visitor {\n" + Concat(Lines(39, static i => $"public override string Visit{i}(Node{i} node) {{ node.Left = new Node{(i + 1) % 40} {{ Text = node.Text, Right = node.Right }}; return node.Left.Accept(this); }}\n")) + "}\n"
            + Run("model.Ask(new Node1 { Text = person.Ssn, Left = new Node2() }.Accept(new Changer()));"),
        // A tree whose nodes are linked in all directions, and passes that link them anew.
        ["links"] = static _ => "public abstract class Node { public Branch? Parent; public Node? Previous, Next; public string Text = \"\";\n"
            + "public void InsertAfter(Node node) { if (Next != null) Next.Previous = node; node.Previous = this; node.Next = Next; Next = node; if (Parent == null) return; if (Parent.Last == this) Parent.Last = node; node.Parent = Parent; }\n"
            + "public void Remove() { if (Previous != null) Previous.Next = Next; if (Next != null) Next.Previous = Previous; if (Parent != null && Parent.First == this) Parent.First = Next; if (Parent != null && Parent.Last == this) Parent.Last = Previous; Parent = null; Previous = null; Next = null; }\n"
            + "public void ReplaceBy(Node node) { var (parent, previous) = (Parent, Previous); Remove(); if (previous != null) previous.InsertAfter(node); else parent?.Append(node); } }\n"
            + "public sealed class Leaf : Node { }\npublic sealed class Branch : Node { public Node? First, Last; public void Append(Node node) { if (Last == null) { First = node; Last = node; node.Parent = this; } else Last.InsertAfter(node); } }\n"
            + "public abstract class Pass { public abstract void Run(Branch root, List<Node> open); }\n"
            + Concat(Lines(6, static i => $"public sealed class Pass{i} : Pass {{ private readonly List<Branch> _made = new List<Branch>(); public override void Run(Branch root, List<Node> open) {{ for (var node = root.First; node != null;) {{ var next = node.Next; if (node is Branch branch) {{ var made = new Branch {{ Text = branch.Text + {i} }}; branch.ReplaceBy(made); made.Append(branch); _made.Add(made); foreach (var one in open) if (one.Text == \"{i}\") one.Remove(); else made.Append(one); }} else if (node.Previous is Leaf leaf && leaf.Parent != null) {{ leaf.Parent.Append(new Leaf {{ Text = leaf.Text + node.Text }}); open.Add(leaf); }} node = next; }} foreach (var made in _made) root.Append(made); }} }}\n"))
            + Run("var root = new Branch(); root.Append(new Leaf { Text = person.Ssn }); var open = new List<Node>(); foreach (var pass in passes) pass.Run(root, open); for (var node = root.First; node != null; node = node.Next) model.Ask(node.Text);", "public static List<Pass> passes = new();"),
        ["implementations"] = static _ => "public interface IStep { string Run(Person person); }\n"
            + Concat(Lines(500, static i => $"public sealed class Step{i} : IStep {{ public string Run(Person person) => person.{(i % 2 == 0 ? "Name" : "Ssn")}; }}\n"))
            + Run("model.Ask(steps[0].Run(person));", "public static List<IStep> steps = new();"),
        ["bases"] = static _ => "public class B0 { public virtual string Run(Person person) => person.Ssn; }\n"
            + Concat(Lines(200, static i => $"public class B{i + 1} : B{i} {{ public override string Run(Person person) => base.Run(person); }}\n"))
            + Run("model.Ask(b.Run(person));", "public static B200 b = new();"),
        ["long"] = static _ => Run("var text = person.Name;\n" + Concat(Lines(6_000, static i => i % 50 == 0
            ? $"foreach (var c{i} in person.Name) text += c{i};\n"
            : $"if (person.Name.Length > {i})\n{{\n    text += \"{i}\";\n}}\n")) + "model.Ask(text + person.Ssn);"),
        ["honour"] = static levels => Run("model.Ask(person.Ssn);", "[return: Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]\npublic static string Mask(string text) { " + Nested(levels, "{ ", "return text;", " }") + " }"),
        ["attributes"] = static _ => $"[assembly: AuthorizedPurpose(\"p\", Systems = new[] {{ {Join(", ", Lines(5_000, static i => $"\"s{i}\""))} }})]\n" + Run("model.Ask(person.Ssn);"),
        ["classified"] = static _ => Concat(Lines(3_000, static i => $"public class E{i} {{ [Pii(PiiKind.SocialSecurityNumber)] public string Ssn {{ get; set; }} = \"\"; }}\n")) + Run("model.Ask(person.Ssn);"),
    };

    /// <summary>The levels that the compiler itself survives on a megabyte of stack, whatever is nested, with any analyzer at its side.</summary>
    public const int Moderate = 150;

    /// <summary>For the stack of a compiler's main thread.</summary>
    public const int Thousand = 1_000;

    public static IEnumerable<string> Names => Cases.Keys;

    /// <summary>Those of which there are as many levels as asked for; in each check those that are soon done.</summary>
    public static IEnumerable<string> Nestings => Tier.IsLong
        ? Cases.Where(static pair => pair.Value(1) != pair.Value(2)).Select(static pair => pair.Key)
        : ["parentheses", "blocks", "branches", "lambdas", "tries", "calls", "chain"];

    public static string Generate(string name, int levels = Moderate)
    {
        var code = Cases[name](levels);
        // Attributes of the assembly stand before types.
        if (!code.StartsWith("[assembly", StringComparison.Ordinal)) return Frame + code;
        var (types, end) = (Frame.IndexOf("\n[AdsClient", StringComparison.Ordinal), code.IndexOf('\n', StringComparison.Ordinal));
        return "using AdsGuard;\n" + code[..end] + Frame[types..] + code[end..];
    }

    private static string Run(string body, string more = "") =>
        $"public static class Program\n{{\n{more}\npublic static void Run(IModel model, Person person)\n{{\n{body}\n}}\n}}\n";

    /// <summary>Opens and closes so many levels; a name that each level declares gets the number of the level.</summary>
    private static string Nested(int depth, string open, string inner, string close, string? name = null) =>
        Concat(Lines(depth, i => Numbered(open, name, i))) + inner + Concat(Lines(depth, i => Numbered(close, name, depth - 1 - i)));

    private static string Numbered(string text, string? name, int level) => name is null ? text : System.Text.RegularExpressions.Regex.Replace(text, $@"\b{name}\b", name + level);

    private static IEnumerable<string> Lines(int count, Func<int, string> line) => Enumerable.Range(0, count).Select(line);
}
