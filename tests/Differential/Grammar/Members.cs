using System.Collections.Generic;
using System.Linq;
using AdsGuard.Differential.Programs;

namespace AdsGuard.Differential.Grammar;

/// <summary>A declaration with a generated body, and the type it belongs to.</summary>
internal sealed record Member(string Key, string Container, Form Form);

/// <summary>The members that come into being when a program calls them. Their signatures are fixed, their bodies are generated.</summary>
internal static class Members
{
    public static readonly IReadOnlyDictionary<string, Member> All = Declared().ToDictionary(static member => member.Key);

    private static IEnumerable<Member> Declared()
    {
        for (var n = 1; n <= 3; n++)
        {
            yield return Of($"Text{n}", "Util", $"public static string Text{n}(string a) «ret:string|a:string»");
            yield return Of($"With{n}", "Util", $"public static string With{n}(string a, Box b) «ret:string|a:string; b:Box»");
            yield return Of($"Fill{n}", "Util", $"public static void Fill{n}(Box b, string a) «ret:void|b:Box; a:string»");
            yield return Of($"Make{n}", "Util", $"public static Box Make{n}(Box a, string s) «ret:Box|a:Box; s:string»");
        }

        for (var n = 1; n <= 2; n++)
        {
            yield return Of($"Apply{n}", "Util", $"public static string Apply{n}(Func<string, string> f, string a) «ret:string|f:Func<string, string>; a:string»");
            yield return Of($"Each{n}", "Util", $"public static void Each{n}(List<string> l, Action<string> f) «ret:void|l:List<string>; f:Action<string>»");
            yield return Of($"Seq{n}", "Util", $"public static IEnumerable<string> Seq{n}(string a, List<string> l) «ret:yield string|a:string; l:List<string>»");
            yield return Of($"Job{n}", "Util", $"public static async Task<string> Job{n}(string a, Box b) «ret:async string|a:string; b:Box»");
            yield return Of($"Either{n}", "Util", $"public static T Either{n}<T>(T a, T b, Cell<T> c) «ret:T|a:T; b:T; c:Cell<T>»");
            yield return Of($"About{n}", "Util", $"public static string About{n}(Person p, string a) «ret:string|p:Person; a:string»");
        }

        yield return Of("Change", "Util", "public static string Change(ref string a, string b) «ret:string|a&string; b:string»");
        yield return Of("Out", "Util", "public static void Out(string a, out string b) { b = \"\"; if (World.Stop) return; b = «string|a:string»; «{}|a:string; b&string» }");
        yield return Of("In", "Util", "public static string In(in string a, Box b) «ret:string|a~string; b:Box»");
        yield return Of("Many", "Util", "public static string Many(params string[] xs) «ret:string|xs:string[]»");
        yield return Of("Two", "Util", "public static (string A, string B) Two(string a, string b) «ret:(string A, string B)|a:string; b:string»");
        yield return Of("Maker", "Util", "public static Func<string, string> Maker(string a, Box b) «ret:Func<string, string>|a:string; b:Box»");
        yield return Of("Named", "Util", "public static string Named(string a = \"a\", string b = \"b\") «ret:string|a:string; b:string»");
        yield return Of("Place", "Util", "public static ref string Place(Box b, Box c) { if (World.Stop) return ref b.V; «[x]{}|b:Box; c:Box» return ref «&string!|b:Box; c:Box»; }");
        yield return Of("Split", "Util", "public static Duo Split(Duo d, string a) «ret:Duo|d:Duo; a:string»");
        yield return Of("Notes", "Util", "public static Note Noted(Note n, string a) «ret:Note|n:Note; a:string»");
        yield return Of("Filter", "Util", "public static List<string> Filter(List<string> l, Func<string, string> f) «ret:List<string>|l:List<string>; f:Func<string, string>»");
        yield return Of("Stream", "Util", "public static async IAsyncEnumerable<string> Stream(string a, Box b) { await Task.Yield(); if (World.Stop) yield break; yield return «string|a:string; b:Box»; «[x]{}|a:string; b:Box» yield return «string|a:string; b:Box»; }");

        yield return Of("Box.Computed", "Box", "public string Computed => World.Stop ? \"\" : «string|this=Box»;");
        yield return Of("Box.Take", "Box", "public virtual string Take(string a, Box other) «ret:string|this=Box; a:string; other:Box»");
        yield return Of("Box.Put", "Box", "public void Put(string a) «ret:void|this=Box; a:string»");
        yield return Of("Box.Item", "Box", "public string this[string a] { get «ret:string|this=Box; a:string» set «ret:void|this=Box; a:string; value:string» }");
        yield return Of("Box.Text", "Box", "public override string ToString() => World.Stop ? \"\" : «string|this=Box»;");
        yield return Of("Box.Deconstruct", "Box", "public void Deconstruct(out string a, out string b) { a = b = \"\"; if (World.Stop) return; a = «string|this=Box»; b = «string|this=Box; a&string»; }");
        yield return Of("SubBox.Take", "SubBox", "public override string Take(string a, Box other) «ret:string|this=SubBox; a:string; other:Box»", needs: "Box.Take");
        yield return Of("Box.Plus", "Box", "public static Box operator +(Box left, string right) «ret:Box|left:Box; right:string»");

        yield return Of("IStep", "IStep", """
            public interface IStep
            {
            string Do(string s, Box b);
            string Twice(string s, Box b) => Do(Do(s, b), b);
            }
            public class KeepStep : IStep
            {
            public string Do(string s, Box b) «ret:string|s:string; b:Box»
            }
            public class HoldStep(string held) : IStep
            {
            public string Do(string s, Box b) «ret:string|s:string; b:Box; held:string»
            }
            public struct ValueStep : IStep
            {
            public string Own;
            public string Do(string s, Box b) { Own = s; return Own; }
            }

            """);
        yield return Of("Shape", "Shape", """
            public abstract class Shape
            {
            public Box Inner = new();
            public abstract string Draw(string s);
            public virtual string Title(string s) => s;
            public string Show(string s) => World.Stop ? "" : Title(Draw(s));
            }
            public class Round : Shape
            {
            public override string Draw(string s) «ret:string|this=Shape; s:string»
            }
            public class Flat : Shape
            {
            public override string Draw(string s) => s.Trim();
            public override string Title(string s) «ret:string|this=Shape; s:string»
            }

            """);
        yield return Of("Extend", "Extensions", "public static string Extend(this Box b, string a) «ret:string|b:Box; a:string»");
        yield return Of("Tail", "Extensions", "extension(Box box) { public string Tail => World.Stop ? \"\" : «string|box=Box»; public static Box Of(string a) «ret:Box|a:string» }");
    }

    private static Member Of(string key, string container, string text, string? needs = null) => new(key, container, new Form("member", text) { Needs = needs });
}
