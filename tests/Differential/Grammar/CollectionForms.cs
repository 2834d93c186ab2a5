using System.Collections.Immutable;
using AdsGuard.Differential.Programs;

using static AdsGuard.Differential.Programs.Form;

namespace AdsGuard.Differential.Grammar;

/// <summary>Arrays, lists, dictionaries, tuples, sequences and queries.</summary>
internal static class CollectionForms
{
    private const string Text = "string";
    private const string Texts = "List<string>";
    private const string Sequence = "IEnumerable<string>";
    private const string Map = "Dictionary<string, string>";
    private const string Pair = "(string A, string B)";

    public static readonly ImmutableArray<Form> All =
    [
        Expression("string[]", "new[] { \"zero\", \"one\" }", 2),
        Expression("string[]", "new[] { «string», «string» }", 6),
        Expression("string[]", "new string[] { \"first\", «string» }", 3),
        Expression("string[]", "«List<string>».ToArray()", 4),
        Expression("string[]", "(string[])[«string», .. «List<string>»]", 4),
        Expression("string[]", "«string[]»[..^0]", 2),
        Expression(Text, "«string[]»[0]", 6),
        Expression(Text, "«string[]»[^1]", 5),
        Expression(Text, "«string[]»[«int» % 2]", 3),
        Expression(Text, "«string[]» is [var #a, .., var #b] ? «string|a:string; b:string» : \"few\"", 4),
        Expression(Text, "«string[]» is [_, .. var #rest] && #rest.Length > 0 ? #rest[0] : \"few\"", 3),

        Expression(Texts, "new List<string> { \"item\" }", 2),
        Expression(Texts, "new List<string> { «string», «string» }", 7),
        Expression(Texts, "(List<string>)[«string», «string», «string»]", 5),
        Expression(Texts, "(List<string>)[.. «List<string>», «string»]", 4),
        Expression(Texts, "new List<string>(«IEnumerable<string>»)", 3),
        Expression(Texts, "«IEnumerable<string>».ToList()", 6),
        Expression(Texts, "«Box».Items", 4),
        Expression(Texts, "Store.L", 2),
        Expression(Texts, "«Person».Notes", 3),
        Expression(Texts, "«List<string>».Take(1).ToList()", 2),
        Expression(Texts, "«List<string>».ConvertAll(#t => «[f]string|t:string»)", 3),
        Expression(Texts, "Util.Filter(«List<string>», «Func<string, string>»)", 4, "Filter"),
        Expression(Text, "«List<string>».FirstOrDefault() ?? \"\"", 6),
        Expression(Text, "«List<string>».LastOrDefault() ?? \"\"", 4),
        Expression(Text, "«List<string>»[0]", 3),
        Expression(Text, "«List<string>» is { Count: > 1 } #l ? #l[1] : \"\"", 3),
        Expression(Text, "«List<string>» is { Count: > 2 } #l ? #l[2] : \"\"", 2),
        Expression(Text, "«List<string>».ElementAtOrDefault(«int») ?? \"\"", 3),
        Expression(Text, "«List<string>».Find(#t => «[f]bool|t:string») ?? \"\"", 3),

        Expression(Sequence, "(IEnumerable<string>)«List<string>»", 4),
        Expression(Sequence, "new[] { \"seq\" }", 1),
        Expression(Sequence, "«string[]»", 3),
        Expression(Sequence, "«List<string>».Select(#t => «[f]string|t:string»)", 5),
        Expression(Sequence, "«List<string>».Where(#t => «[f]bool|t:string»)", 4),
        Expression(Sequence, "«List<string>».Append(«string»)", 4),
        Expression(Sequence, "«List<string>».Concat(«List<string>»)", 3),
        Expression(Sequence, "«List<Box>».Select(#b => «[f]string|b:Box»)", 4),
        Expression(Sequence, "«List<Box>».SelectMany(#b => #b.Items)", 3),
        Expression(Sequence, "«List<string>».Zip(«List<string>», (#a, #b) => «[f]string|a:string; b:string»)", 3),
        Expression(Sequence, "from #t in «List<string>» where «[fw]bool|t=string» orderby #t.Length select «[fw]string|t=string»", 4),
        Expression(Sequence, "from #t in «List<string>» let #u = «[fw]string|t=string» from #b in «[fw]List<Box>|t=string; u=string» select «[fw]string|t=string; u=string; b=Box»", 3),
        Expression(Sequence, "from #t in «List<string>» group #t by #t.Length into #g select #g.First()", 2),
        Expression(Sequence, "«Dictionary<string, string>».Values", 3),
        Expression(Sequence, "«Dictionary<string, string>».Keys", 3),
        Expression(Sequence, "Util.Seq1(«string», «List<string>»)", 5, "Seq1"),
        Expression(Sequence, "Util.Seq2(«string», «List<string>»)", 5, "Seq2"),
        Expression(Sequence, "«Queue<string>»", 2),
        Expression(Text, "«IEnumerable<string>».FirstOrDefault() ?? \"\"", 5),
        Expression(Text, "string.Concat(«IEnumerable<string>»)", 5),
        Expression(Text, "«IEnumerable<string>».Aggregate(«string», (#a, #t) => «[f]string|a:string; t:string»)", 3),
        Expression(Text, "«IEnumerable<string>».MaxBy(#t => #t.Length) ?? \"\"", 2),
        Expression(Text, "«List<string>».ToDictionary(#t => #t + Guid.NewGuid(), #t => «[f]string|t:string»).Values.FirstOrDefault() ?? \"\"", 2),
        Expression(Text, "«List<string>».ToLookup(#t => «[f]string|t:string»).FirstOrDefault()?.Key ?? \"\"", 2),

        Expression(Map, "new Dictionary<string, string>()", 1),
        Expression(Map, "new Dictionary<string, string> { [\"k\"] = «string», [\"other\"] = «string» }", 6),
        Expression(Map, "new Dictionary<string, string> { { «string», «string» } }", 4),
        Expression(Map, "Store.M", 2),
        Expression(Text, "«Dictionary<string, string>».GetValueOrDefault(\"k\") ?? \"\"", 6),
        Expression(Text, "«Dictionary<string, string>».GetValueOrDefault(«string», «string»)", 3),
        Expression(Text, "«Dictionary<string, string>».TryGetValue(\"k\", out var #v) ? «string|v:string» : «string»", 4),
        Expression(Text, "«Dictionary<string, string>».FirstOrDefault().Value ?? \"\"", 3),
        Expression(Text, "«Dictionary<string, string>».FirstOrDefault().Key ?? \"\"", 3),

        Expression("List<Box>", "new List<Box> { new() }", 1),
        Expression("List<Box>", "new List<Box> { «Box», «Box» }", 5),
        Expression("List<Box>", "(List<Box>)[«Box»]", 3),
        Expression("List<Box>", "«List<string>».Select(#t => new Box(#t)).ToList()", 3),
        Expression("Queue<string>", "new Queue<string>()", 1),
        Expression("Queue<string>", "new Queue<string>(«IEnumerable<string>»)", 4),
        Expression(Text, "«Queue<string>».TryPeek(out var #h) ? #h : \"\"", 3),
        Expression(Text, "new Stack<string>(«IEnumerable<string>».Append(\"top\")).Pop()", 3),
        Expression(Text, "new HashSet<string> { «string» }.First()", 2),
        Expression(Text, "new SortedDictionary<string, string> { [«string»] = «string» }.First().Value", 2),
        Expression(Text, "new ConcurrentDictionary<string, string>().GetOrAdd(\"k\", #k => «[f]string|k:string»)", 2),
        Expression(Text, "KeyValuePair.Create(«string», «string»).Value", 2),

        Expression(Pair, "(A: «string», B: «string»)", 6),
        Expression(Pair, "(A: \"a\", B: \"b\")", 1),
        Expression(Pair, "Util.Two(«string», «string»)", 5, "Two"),
        Expression(Pair, "(A: «string», B: «(string A, string B)».B)", 2),
        Expression(Text, "«(string A, string B)».A", 5),
        Expression(Text, "«(string A, string B)».Item2", 5),
        Expression(Text, "(«string», («string», (1, «string»))).Item2.Item2.Item2", 2),
        Expression(Text, "(«string», (2, (1, «string»))).ToString()", 2),
    ];
}
