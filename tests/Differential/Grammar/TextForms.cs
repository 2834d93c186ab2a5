using System.Collections.Immutable;
using AdsGuard.Differential.Programs;

using static AdsGuard.Differential.Programs.Form;

namespace AdsGuard.Differential.Grammar;

/// <summary>Expressions that make text, numbers and decisions, and what is part of text.</summary>
internal static class TextForms
{
    private const string Text = "string";

    public static readonly ImmutableArray<Form> All =
    [
        Expression(Text, "\"one\"", 12),
        Expression(Text, "\"two\"", 6),
        Expression(Text, "\"\"", 2),
        Expression(Text, "«Person».Ssn", 45),
        Expression(Text, "«Person».Name", 10),

        Expression(Text, "«string» + «string»", 14),
        Expression(Text, "«string» + \"!\" + «int»"),
        Expression(Text, "$\"a {«string»} b\"", 12),
        Expression(Text, "$\"{«string»}{«object»,8}\""),
        Expression(Text, "string.Concat(«string», «string»)"),
        Expression(Text, "string.Format(\"{0}-{1}\", «string», «string»)"),
        Expression(Text, "string.Join(\",\", «List<string>»)"),
        Expression(Text, "string.Join(\"/\", «string», «string»)"),
        Expression(Text, "«string».Trim()"),
        Expression(Text, "«string».ToUpperInvariant()"),
        Expression(Text, "«string».Replace(\"o\", «string»)"),
        Expression(Text, "«string».PadLeft(4, '-')"),
        Expression(Text, "«string».Insert(0, «string»)"),
        Expression(Text, "«string».Substring(0, Math.Min(1, «string».Length))", 5),
        Expression(Text, "«string».Split('-')[0]"),
        Expression(Text, "new string(«char[]»)"),
        Expression(Text, "new string(«string».Reverse().ToArray())"),
        Expression(Text, "«char».ToString()", 4),
        Expression(Text, "«object».ToString() ?? \"\"", 5),
        Expression(Text, "«StringBuilder».ToString()", 8),
        Expression(Text, "«string».AsSpan().Trim().ToString()", 4),
        Expression(Text, "Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(«string»))", 4),
        Expression(Text, "Uri.UnescapeDataString(Uri.EscapeDataString(«string»))", 4),
        Expression(Text, "string.Create(2, «string», static (span, state) => span.Fill(state.Length > 0 ? state[0] : ' '))", 3),

        Expression(Text, "«bool» ? «string» : «string»", 14),
        Expression(Text, "«string» switch { \"one\" => «string», { Length: > 3 } #s => #s + «string|s:string», _ => «string» }", 6),
        Expression(Text, "(«string», «bool») switch { (\"one\", true) => «string», var (#a, #b) => «string|a:string» }", 5),
        Expression(Text, "«object» is string #t ? «string|t:string» : «string»", 5),
        Expression(Text, "«object» as string ?? «string»", 6),
        Expression(Text, "(string?)null ?? «string»", 4),
        Expression(Text, "((Box?)«Box?»)?.V ?? «string»", 8),
        Expression(Text, "((Box?)«Box?»)?.Next?.V ?? \"none\"", 5),
        Expression(Text, "((string?)«string?») ?? «string»", 6),
        Expression(Text, "«&string» = «string»", 4),
        Expression(Text, "«&string» ??= «string»", 2),
        Expression(Text, "(«string», «string»).Item1", 4),
        Expression(Text, "(«string», «string») is var (#a, #b) ? «string|a:string; b:string» : \"\"", 4),
        Expression(Text, "checked(«string»)", 1),
        Expression(Text, "(string)(object)«string»", 4),
        Expression(Text, "nameof(Person) + «string»", 2),

        Expression("string?", "null", 3),
        Expression("string?", "«string»", 6),
        Expression("string?", "«Demand».Reason", 4),

        Expression("object", "(object)«string»", 14),
        Expression("object", "(object)\"thing\"", 3),
        Expression("object", "(object)«int»", 3),
        Expression("object", "(object)new { Label = «string», Other = «string» }", 5),
        Expression("object", "(object)new[] { «string», «string» }", 3),
        Expression("object", "(object)(«string», «int»)", 3),
        Expression("object", "(object)«StringBuilder»", 3),
        Expression("object", "(object)«Mark»", 3),
        Expression("object", "(object)«Money»", 3),
        Expression("object", "(object)«char»", 2),

        Expression("char", "'c'", 4),
        Expression("char", "«string».FirstOrDefault()", 8),
        Expression("char", "«char[]»[0]", 4),
        Expression("char[]", "new[] { 'a' }", 1),
        Expression("char[]", "«string».ToCharArray()", 8),
        Expression("char[]", "new[] { «char», 'b' }", 4),

        Expression("int", "1", 5),
        Expression("int", "0", 5),
        Expression("int", "World.Inputs.Number(3)", 12),
        Expression("int", "«string».Length", 3),
        Expression("int", "«List<string>».Count", 3),

        Expression("bool", "World.Inputs.Flag()", 60),
        Expression("bool", "true", 4),
        Expression("bool", "false", 4),
        Expression("bool", "«string» == «string»", 5),
        Expression("bool", "«string».Length > 2", 5),
        Expression("bool", "«int» == 1", 5),
        Expression("bool", "!«bool»", 5),
        Expression("bool", "«bool» && «bool»", 5),
        Expression("bool", "«bool» || «bool»", 5),
        Expression("bool", "((Box?)«Box?») is { Next: null }", 3),

        Expression("StringBuilder", "new StringBuilder()", 2),
        Expression("StringBuilder", "new StringBuilder(«string»)", 8),
        Expression("StringBuilder", "«StringBuilder».Append(«string»)", 8),
        Expression("StringBuilder", "«StringBuilder».Append('x').AppendLine(«string»)", 5),
        Expression("StringBuilder", "«StringBuilder».Append($\"v {«string»}\")", 5),
        Expression("StringBuilder", "«StringBuilder».Insert(0, «string»)", 3),
        Expression("StringBuilder", "«StringBuilder».Clear()", 3),
    ];
}
