using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Benchmarks.Programs;

/// <summary>Members that nobody writes by hand and generators do: what one of them may cost is bounded.</summary>
internal static class WorstCases
{
    private const string Frame = """
        using System;
        using System.Collections.Generic;
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
        }


        """;

    private static readonly Dictionary<string, Func<string>> Cases = new()
    {
        ["straight"] = static () => Method(string.Concat(Lines(20_000, static i => $"var v{i} = {(i % 100 == 0 ? "person.Name" : $"v{i - 1}")} + \"{i}\";\n")) + "model.Ask(v19999 + person.Ssn);"),
        ["branches"] = static () => Method("var text = person.Name;\n" + string.Concat(Lines(10_000, static i => $"if (person.Name.Length > {i}) text += \"{i}\";\n")) + "model.Ask(text + person.Ssn);"),
        ["loops"] = static () => Method("var text = person.Name;\n" + string.Concat(Lines(2_000, static i => $"foreach (var c{i} in person.Name) text += c{i};\n")) + "model.Ask(text + person.Ssn);"),
        ["cycle"] = static () => "public static class Program\n{\n" + string.Concat(Lines(500, static i =>
            $"public static string M{i}(IModel model, Person person, string text) => text.Length > 5 ? model.Ask(text) : M{(i + 1) % 500}(model, person, text + person.Ssn);\n")) + "}",
        ["terms"] = static () => Method("model.Ask(" + string.Join(" + ", Lines(2_000, static i => i % 2 == 0 ? "person.Name" : $"\"{i}\"")) + " + person.Ssn);"),
        ["nesting"] = static () => Method(string.Concat(Lines(250, static i => $"if (person.Name.Length > {i}) {{\n")) + "model.Ask(person.Ssn);" + new string('}', 250)),
        ["calls"] = static () => Method("model.Ask(" + string.Concat(Lines(250, static _ => "Id(")) + "person.Ssn" + new string(')', 250) + ");", "static string Id(string text) => text;"),
        ["arms"] = static () => Method("model.Ask(person.Name switch\n{\n" + string.Concat(Lines(2_000, static i => $"\"{i}\" => \"{i + 1}\",\n")) + "_ => person.Ssn });"),
        ["implementations"] = static () => "public interface IStep { string Run(Person person); }\n"
            + string.Concat(Lines(500, static i => $"public sealed class Step{i} : IStep {{ public string Run(Person person) => person.{(i % 2 == 0 ? "Name" : "Ssn")}; }}\n"))
            + "public static class Program { public static void Run(IModel model, Person person, IStep step) { model.Ask(step.Run(person)); } }",
        ["elements"] = static () => Method("var all = new List<string> {\n" + string.Concat(Lines(50_000, static i => $"\"{i}\",\n")) + "person.Ssn };\nmodel.Ask(string.Join(\",\", all));"),
        ["objects"] = static () => Method("var all = new[] {\n" + string.Concat(Lines(5_000, static i => $"new Person {{ Name = \"{i}\" }},\n")) + "person };\nmodel.Ask(all[0].Ssn);"),
    };

    public static IEnumerable<string> Names => Cases.Keys;

    public static ImmutableArray<(string Path, SourceText Text)> Generate(string name) => [("Worst.cs", SourceText.From(Frame + Cases[name]()))];

    private static string Method(string body, string more = "") =>
        $"public static class Program\n{{\n{more}\npublic static void Run(IModel model, Person person)\n{{\n{body}\n}}\n}}\n";

    private static IEnumerable<string> Lines(int count, Func<int, string> line) => Enumerable.Range(0, count).Select(line);
}
