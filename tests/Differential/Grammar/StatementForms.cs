using System.Collections.Immutable;
using AdsGuard.Differential.Programs;

using static AdsGuard.Differential.Programs.Form;

namespace AdsGuard.Differential.Grammar;

/// <summary>Statements: sinks, declarations, writes, branches, loops, exceptions.</summary>
/// <remarks>
/// What is left out on purpose, since the rule pages list it as not seen: a query, an iterator or a task that is still running while its caller goes on, kept in a
/// variable or walked by a loop. It then sees what the variables and lists it uses have become; the analysis runs it where it stands.
/// </remarks>
internal static class StatementForms
{
    public static readonly ImmutableArray<Form> All =
    [
        // Sinks.
        Statement("World.Ads.S%(«string»);", weight: 110),
        Statement("World.Ads.S%(«object»);", weight: 12),
        Statement("World.Ads.S%(«Box»);", weight: 5),
        Statement("World.Ads.S%(«List<string>»);", weight: 5),
        Statement("World.Ads.S%(«Note»);", weight: 4),
        Statement("World.Ads.S%(«Dictionary<string, string>»);", weight: 3),
        Statement("World.Ads.S%(«(string A, string B)»);", weight: 3),
        Statement("World.Ads.S%(«Duo»);", weight: 3),
        Statement("var #reply = World.Ads.S%(«string»);", "reply:string", 5),
        Statement("var #ads = World.Ads; #ads.S%(«string»);", weight: 4),

        // Declarations.
        Statement("var #s = «string»;", "s:string", 40),
        Statement("string #s = «string»;", "s:string", 10),
        Statement("var #b = «Box»;", "b:Box", 30),
        Statement("var #p = «Person»;", "p:Person", 6),
        Statement("var #l = «List<string>»;", "l:List<string>", 10),
        Statement("string[] #a = «string[]»;", "a:string[]", 8),
        Statement("List<string> #l = [«string», .. «List<string>»];", "l:List<string>", 4),
        Statement("Box #b = new(«string»);", "b:Box", 4),
        Statement("Money #m = «string»;", "m:Money", 3),
        Statement("Dictionary<string, string> #m = «Dictionary<string, string>»;", "m:Dictionary<string, string>", 8),
        Statement("(string A, string B) #t = «(string A, string B)»;", "t:(string A, string B)", 6),
        Statement("var (#a, #b) = «(string A, string B)»;", "a:string; b:string", 6),
        Statement("Func<string, string> #f = «Func<string, string>»;", "f:Func<string, string>", 12),
        Statement("Action<string> #f = «Action<string>»;", "f:Action<string>", 8),
        Statement("object #o = «object»;", "o:object", 6),
        Statement("var #n = «Note»;", "n:Note", 6),
        Statement("var #d = «Duo»;", "d:Duo", 8),
        Statement("var #c = new Cell<string>(«string»);", "c:Cell<string>", 5),
        Statement("var #c = new Cell<Box>(«Box»);", "c:Cell<Box>", 4),
        Statement("var #k = «Keeper»;", "k:Keeper", 4),
        Statement("StringBuilder #t = new StringBuilder(«string»);", "t:StringBuilder", 8),
        Statement("List<Box> #l = «List<Box>»;", "l:List<Box>", 5),
        Statement("var #q = «Queue<string>»;", "q:Queue<string>", 3),
        Statement("IStep #i = «IStep»;", "i:IStep", 8, "IStep"),
        Statement("Shape #h = «Shape»;", "h:Shape", 6, "Shape"),
        Statement("IEnumerable<string> #e = «IEnumerable<string>».ToArray();", "e:IEnumerable<string>", 6),
        Statement("var #g = new Bell();", "g:Bell", 4),
        Statement("string #local(string #t) «[f]ret:string|t:string»", "local=fn", 10),
        Statement("ref string #r = ref «&string@»;", "r&string", 5, place: FormPlace.PlainMethod),
        Statement("ref var #r = ref «Duo[]»[0];", "r&Duo", 3, place: FormPlace.PlainMethod),
        Statement("Util.Out(«string», out var #v);", "v:string", 6, "Out"),
        Statement("var (#x, #y) = «Box»;", "x:string; y:string", 5, "Box.Deconstruct"),
        Statement("var (#x, #y) = «Note»;", "x:string; y:string", 4),
        Statement("if («object» is not string #z) #z = «string»;", "z:string", 3),

        // Writes.
        Statement("«&string» = «string»;", weight: 45),
        Statement("«&string» += «string»;", weight: 6),
        Statement("«&string» = \"clean\";", weight: 8),
        Statement("(«&string», «&string») = («string», «string»);", weight: 5),
        Statement("«&Box» = «Box»;", weight: 14),
        Statement("«Box».Owner = «Person»;", weight: 3),
        Statement("«Box».Items = «List<string>»;", weight: 3),
        Statement("«Box».Hook = «Func<string, string>»;", weight: 5),
        Statement("Store.H = «Func<string, string>»;", weight: 2),
        Statement("Store.Who = «Person»;", weight: 3),
        Statement("«Person».Next = «Person»;", weight: 3),
        Statement("«List<string>».Add(«string»);", weight: 14),
        Statement("«List<string>».Insert(0, «string»);", weight: 3),
        Statement("«List<string>».AddRange(«List<string>».Take(2).ToList());", weight: 3),
        Statement("«List<string>».Clear();", weight: 2),
        Statement("if («List<string>» is { Count: > 1 } #l) #l.RemoveAt(0);", weight: 3),
        Statement("if («List<string>» is { Count: > 2 } #l) #l.RemoveAt(1);", weight: 2),
        Statement("if («List<string>» is { Count: > 0 } #l) #l[0] = «string»;", weight: 3),
        Statement("«List<string>».ForEach(#t => «[f]{}|t:string»);", weight: 3),
        Statement("«List<Box>».Add(«Box»);", weight: 3),
        Statement("«Person».Notes.Add(«string»);", weight: 4),
        Statement("«Queue<string>».Enqueue(«string»);", weight: 3),
        Statement("«Dictionary<string, string>».TryAdd(«string», «string»);", weight: 4),
        Statement("«StringBuilder».Append(«string»);", weight: 7),
        Statement("«StringBuilder».AppendFormat(\"{0}\", «string»);", weight: 3),
        Statement("«StringBuilder».AppendJoin(\",\", «List<string>»);", weight: 3),
        Statement("«Keeper».Keep(«string»);", weight: 4),
        Statement("«&Duo».Swap();", weight: 4),
        Statement("«&Duo» = «Duo»;", weight: 4),
        Statement("«&Duo».R = «string»;", weight: 4),
        Statement("Interlocked.Exchange(ref «&string@», «string»);", weight: 3),
        Statement("«Bell».Rung += #t => «[f]{}|t:string»;", weight: 6),
        Statement("«Bell».Ring(«string»);", weight: 6),

        // Calls.
        Statement("Util.Fill1(«Box», «string»);", weight: 6, needs: "Fill1"),
        Statement("Util.Fill2(«Box», «string»);", weight: 6, needs: "Fill2"),
        Statement("Util.Fill3(«Box», «string»);", weight: 6, needs: "Fill3"),
        Statement("Util.Each1(«List<string>», «Action<string>»);", weight: 5, needs: "Each1"),
        Statement("Util.Each2(«List<string>», «Action<string>»);", weight: 5, needs: "Each2"),
        Statement("«Box».Put(«string»);", weight: 6, needs: "Box.Put"),
        Statement("if (!World.Stop) ((Action<string>)«Action<string>»)(«string»);", weight: 8),
        Statement("_ = «string»;", weight: 3),

        // Branches.
        Statement("if («bool») «{}»", weight: 14),
        Statement("if («bool») «{}» else «{}»", weight: 14),
        Statement("if («object» is string #t) «{}|t:string»", weight: 4),
        Statement("if («Box» is SubBox #u) { Box #t = #u; «{}|t=Box» }", weight: 3),
        Statement("switch («string») { case \"one\": «{}» break; case var #t when «bool|t:string»: «{}|t:string» break; default: «{}» break; }", weight: 6),
        Statement("switch («int») { case 0: «{}» break; case 1: «{}» goto case 0; default: break; }", weight: 4),
        Statement("if («bool») «return»", weight: 4, place: FormPlace.Exit),

        // Loops.
        Statement("foreach (var #t in «IEnumerable<string>».ToArray()) { if (World.Stop) break; «{}|t=string» }", weight: 10),
        Statement("foreach (var #b in «List<Box>».ToArray()) { if (World.Stop) break; «{}|b=Box» }", weight: 4),
        Statement("foreach (var (#k, #v) in «Dictionary<string, string>».ToArray()) { if (World.Stop) break; «{}|k=string; v=string» }", weight: 3),
        Statement("foreach (var #c in «string») { if (World.Stop) break; «{}|c=char» }", weight: 2),
        Statement("for (var #i = 0; #i < 3 && !World.Stop; #i++) «{}|i=int»", weight: 8),
        Statement("for (Box? #b = «Box»; #b != null && !World.Stop; #b = #b.Next) «{}|b=Box»", weight: 4),
        Statement("while (World.Inputs.Flag() && !World.Stop) «{}»", weight: 5),
        Statement("do «{}» while (World.Inputs.Flag() && !World.Stop);", weight: 4),
        Statement("await foreach (var #t in Util.Stream(«string», «Box»)) { if (World.Stop) break; «{}|t=string» }", weight: 6, needs: "Stream", place: FormPlace.Async),
        Statement("yield return «string»;", weight: 25, place: FormPlace.Iterator),

        // Exceptions and resources.
        Statement("try «[x]{}» catch (Fault #e) «[x]{}|e=Fault»", weight: 6),
        Statement("try { «[x]{}» if («bool») throw new Fault(«string», «string»); «[x]{}» } catch (Fault #e) when (World.Inputs.Flag()) «[x]{}|e=Fault» finally «[x]{}»", weight: 6),
        Statement("try «[x]{}» catch (Exception #e) when (#e is not OperationCanceledException) «[x]{}» finally «[x]{}»", weight: 5),
        Statement("try «[x]{}» finally «[x]{}»", weight: 3),
        Statement("if («bool») throw «Fault»;", weight: 3),
        Statement("using (new Closer(«string», «Box»)) «{}»", weight: 4),
        Statement("using var #u = new Closer(«string», «Box»);", weight: 3),
        Statement("lock (Store.L) «[xw]{}»", weight: 2),
        Statement("{ World.Ads.S%(«Fault».Payload); }", weight: 2),
        Expression("string", "«Fault».Message", 3),
        Expression("string", "«Fault».Payload", 4),
    ];
}
