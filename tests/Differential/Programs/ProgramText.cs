using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace AdsGuard.Differential.Programs;

/// <summary>Prints programs as C#.</summary>
internal static partial class ProgramText
{
    /// <summary>A program as a namespace of its own: several of them make one compilation.</summary>
    public static string Of(GeneratedProgram program, string name)
    {
        var members = program.Reachable().Select(key => (Grammar.Members.All[key].Container, Text: Print(program.Members[key]))).ToList();
        var entry = EntryOf(program);

        // Types that nothing names are left out.
        var types = Grammar.Types.All.ToDictionary(static type => type.Name, type => type.Declaration.Replace("%members%", string.Concat(members.Where(m => m.Container == type.Name).Select(static m => m.Text + "\n")), StringComparison.Ordinal));
        var kept = new HashSet<string>();
        var pending = new Queue<string>([entry]);
        foreach (var container in members.Select(static member => member.Container).Distinct())
        {
            kept.Add(container);
            pending.Enqueue(types[container]);
        }

        while (pending.TryDequeue(out var text))
        {
            foreach (Match word in Word().Matches(text))
            {
                if (types.TryGetValue(word.Value, out var declaration) && kept.Add(word.Value)) pending.Enqueue(declaration);
            }
        }

        var result = new StringBuilder($"namespace {name}\n{{\n").Append(entry);
        foreach (var type in Grammar.Types.All.Where(type => kept.Contains(type.Name))) result.Append(types[type.Name]);
        return Indented(result.Append("}\n").ToString());
    }

    /// <summary>What is special about a program: its entry point and its members, without the types that all programs have.</summary>
    public static string Essence(GeneratedProgram program) =>
        Indented(EntryOf(program) + string.Concat(program.Reachable().Select(key => $"// {Grammar.Members.All[key].Container}\n{Print(program.Members[key])}\n")));

    private static string EntryOf(GeneratedProgram program)
    {
        var isAsync = program.Entry is BlockNode { Statements: [FormNode { Form.Text: "await Task.Yield();" }, ..] };
        return $$"""
            public static class Entry
            {
            public static {{(isAsync ? "async Task" : "void")}} Run(Person one, Person two, string word)
            {
            var secret = one.Ssn;
            var box = new Box(secret) { Auto = word };
            var texts = new List<string> { word, two.Name };
            {{Print(program.Entry)}}
            }
            }

            """;
    }

    private static string Print(Node node)
    {
        switch (node)
        {
            case VariableNode variable:
                return variable.Name;
            case BlockNode block:
                return "{\n" + (block.Guard.Length > 0 ? block.Guard + "\n" : "") + string.Concat(block.Statements.Select(static statement => Print(statement) + "\n")) + "}";
            case FormNode form:
                var text = new StringBuilder();
                for (var i = 0; i < form.Form.Pieces.Length; i++)
                {
                    text.Append(Fresh().Replace(form.Form.Pieces[i], name => form.Names[name.Groups[1].Value]).Replace("S%", "S" + form.Sink, StringComparison.Ordinal));
                    if (i < form.Parts.Length) text.Append(Print(form.Parts[i]));
                }

                return form.Form.IsWrapped ? "(" + text + ")" : text.ToString();
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }

    /// <summary>The names that each use of a form has for itself.</summary>
    public static IEnumerable<string> FreshNames(this Form form) =>
        form.Pieces.SelectMany(static piece => Fresh().Matches(piece)).Select(static match => match.Groups[1].Value).Distinct();

    private static string Indented(string text)
    {
        var result = new StringBuilder();
        var depth = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim()))
        {
            if (line.StartsWith('}')) depth--;
            result.Append(' ', 4 * Math.Max(0, depth)).Append(line).Append('\n');
            if (line.EndsWith('{')) depth++;
        }

        return result.ToString();
    }

    [GeneratedRegex(@"#([a-z]\w*)")]
    private static partial Regex Fresh();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Word();
}
