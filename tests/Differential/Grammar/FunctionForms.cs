using System.Collections.Immutable;
using AdsGuard.Differential.Programs;

using static AdsGuard.Differential.Programs.Form;

namespace AdsGuard.Differential.Grammar;

/// <summary>Delegates, calls of the program's own methods, tasks.</summary>
internal static class FunctionForms
{
    private const string Text = "string";
    private const string Function = "Func<string, string>";
    private const string Effect = "Action<string>";
    private const string Job = "Task<string>";

    public static readonly ImmutableArray<Form> All =
    [
        Expression(Function, "static #t => #t", 2),
        Expression(Function, "#t => «[f]string|t:string»", 10),
        Expression(Function, "#t => «[f]ret:string|t:string»", 6),
        Expression(Function, "(string #t) => «[f]string|t:string»", 3),
        Expression(Function, "delegate (string #t) «[f]ret:string|t:string»", 2),
        Expression(Function, "Util.Text1", 3, "Text1"),
        Expression(Function, "Util.Text2", 3, "Text2"),
        Expression(Function, "«Box».Extend", 2, "Extend"),
        Expression(Function, "«fn»", 3),
        Expression(Function, "Util.Maker(«string», «Box»)", 5, "Maker"),
        Expression(Function, "«bool» ? «Func<string, string>» : «Func<string, string>»", 3),
        Expression(Function, "Store.H", 2),
        Expression(Function, "«Box».Hook ?? «Func<string, string>»", 3),
        Expression("fn", "Util.Text3", 1, "Text3"),
        Expression(Text, "World.Stop ? \"\" : «fn»(«string»)", 6),
        Expression(Text, "World.Stop ? \"\" : ((Func<string, string>)«Func<string, string>»)(«string»)", 10),
        Expression(Text, "World.Stop ? \"\" : ((Func<string, string>)«Func<string, string>»).Invoke(«string»)", 3),
        Expression(Text, "World.Stop ? \"\" : («Box».Hook?.Invoke(«string») ?? \"\")", 4),
        Expression(Text, "World.Stop ? \"\" : ((Func<string>)(() => «[f]string»))()", 4),
        Expression(Effect, "#t => { }", 1),
        Expression(Effect, "#t => «[f]{}|t:string»", 8),
        Expression(Effect, "#t => «[f]Box».V = #t", 3),
        Expression(Effect, "«List<string>».Add", 3),
        Expression(Effect, "(Action<string>)«Action<string>» + (Action<string>)«Action<string>»", 2),
        Expression(Function, "Util.Wrap(«Func<string, string>»)", 3),
        Expression(Function, "Util.Wrap(Util.Wrap(Util.Wrap(Util.Wrap(«Func<string, string>»))))", 2),
        Expression(Function, "Util.Deep(«Func<string, string>», «int»)", 2),
        Expression(Text, "Util.Meet(«string»)", 3),
        Expression(Text, "new Lazy<string>(() => «[f]string»).Value", 4),

        Expression(Text, "Util.Text1(«string»)", 6, "Text1"),
        Expression(Text, "Util.Text2(«string»)", 6, "Text2"),
        Expression(Text, "Util.Text3(«string»)", 6, "Text3"),
        Expression(Text, "Util.With1(«string», «Box»)", 6, "With1"),
        Expression(Text, "Util.With2(b: «Box», a: «string»)", 6, "With2"),
        Expression(Text, "Util.With3(«string», «Box»)", 6, "With3"),
        Expression(Text, "Util.About1(«Person», «string»)", 6, "About1"),
        Expression(Text, "Util.About2(«Person», «string»)", 6, "About2"),
        Expression(Text, "Util.Apply1(«Func<string, string>», «string»)", 6, "Apply1"),
        Expression(Text, "Util.Apply2(«Func<string, string>», «string»)", 6, "Apply2"),
        Expression(Text, "Util.Change(ref «&string@», «string»)", 4, "Change"),
        Expression(Text, "Util.In(in «&string@», «Box»)", 3, "In"),
        Expression(Text, "Util.Many(«string», «string», «string»)", 3, "Many"),
        Expression(Text, "Util.Many(«string[]»)", 3, "Many"),
        Expression(Text, "Util.Named(b: «string»)", 3, "Named"),
        Expression(Text, "Util.Named(«string»)", 3, "Named"),
        Expression(Text, "Util.Place(«Box», «Box»)", 3, "Place", FormPlace.PlainMethod),

        Expression(Job, "Task.FromResult(\"done\")", 1),
        Expression(Job, "Task.FromResult(«string»)", 4),
        Expression(Job, "Task.Run(() => «[f]string»)", 4),
        Expression(Job, "Task.Run(async () => { await Task.Yield(); return «[a]string»; })", 4),
        Expression(Job, "Util.Job1(«string», «Box»)", 6, "Job1"),
        Expression(Job, "Util.Job2(«string», «Box»)", 6, "Job2"),
        Expression(Job, "«Task<string>».ContinueWith(#t => «[f]string|t:Task<string>»)", 2),
        Expression(Text, "«Task<string>».Result", 4),
        Expression(Text, "«Task<string>».GetAwaiter().GetResult()", 3),
        Expression(Text, "await «Task<string>»", 8, place: FormPlace.Async),
        Expression(Text, "(await Task.WhenAll(«Task<string>», «Task<string>»))[0]", 3, place: FormPlace.Async),
        Expression(Text, "await new ValueTask<string>(«string»)", 3, place: FormPlace.Async),
        Expression(Text, "await «Task<string>».ConfigureAwait(false)", 3, place: FormPlace.Async),
    ];
}
