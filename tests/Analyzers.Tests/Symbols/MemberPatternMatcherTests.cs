using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Symbols;

public sealed class MemberPatternMatcherTests
{
    private const string Source =
        """
        namespace Ns
        {
            public class Outer<T>
            {
                public class Inner
                {
                    public Inner() { }
                    public Inner(int x) { }
                    public void Run() { }
                    public void Run(string a) { }
                    public void Run(string a, int b) { }
                    public void Run<A>(A a) { }
                    public void Run<A, B>(A a, B b) { }
                    public int Length { get; set; }
                    public int this[int i] { get => i; set { } }
                    public event System.Action Changed;
                    public int field;
                    public static implicit operator string(Inner i) => "";
                    public static implicit operator int(Inner i) => 0;
                }
            }
            public class Bag : System.Collections.Generic.IEnumerable<string>
            {
                System.Collections.Generic.IEnumerator<string> System.Collections.Generic.IEnumerable<string>.GetEnumerator() => null;
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null;
            }
        }
        public class Global { public void Run() { } }
        """;

    private static readonly Compilation Compilation = CSharpCompilation.Create(
        "Tests", [CSharpSyntaxTree.ParseText(Source)], Basic.Reference.Assemblies.Net100.References.All);

    [Theory]
    [InlineData("M:Ns.Outer`1.Inner.Run(*)", 5)]
    [InlineData("M:Ns.Outer`1.Inner.Run``0(*)", 3)]
    [InlineData("M:Ns.Outer`1.Inner.Run``1(*)", 1)]
    [InlineData("M:Ns.Outer`1.Inner.Run", 1)]
    [InlineData("M:Ns.Outer`1.Inner.Run(System.String)", 1)]
    [InlineData("M:Ns.Outer`1.Inner.Run(System.Int32)", 0)]
    [InlineData("M:Ns.Outer`1.Inner.*", 5)]
    [InlineData("M:Ns.Outer`1.Inner.#ctor(*)", 2)]
    [InlineData("M:Ns.Outer`1.Inner.#ctor", 1)]
    [InlineData("P:Ns.Outer`1.Inner.Length", 1)]
    [InlineData("P:Ns.Outer`1.Inner.*", 2)]
    [InlineData("P:Ns.Outer`1.Inner.Item(*)", 1)]
    [InlineData("P:Ns.Outer`1.Inner.Item", 0)]
    [InlineData("M:Ns.Outer`1.Inner.set_Item(*)", 1)]
    [InlineData("M:Ns.Outer`1.Inner.op_Implicit(*)", 2)]
    [InlineData("M:Ns.Outer`1.Inner.op_Implicit(Ns.Outer{`0}.Inner)", 2)]
    [InlineData("M:Ns.Outer`1.Inner.op_Implicit(Ns.Outer{`0}.Inner)~System.Int32", 1)]
    [InlineData("M:Ns.Outer`1.Inner.op_Implicit(*)~System.Int32", 1)]
    [InlineData("M:Ns.Bag.System#Collections#Generic#IEnumerable{System#String}#GetEnumerator", 1)]
    [InlineData("M:Global.Run", 1)]
    [InlineData("M:Outer`1.Inner.Run", 0)]
    [InlineData("M:Ns.Outer.Inner.Run", 0)]
    [InlineData("M:Nowhere.T.Run(*)", 0)]
    public void Resolve_FindsWhatThePatternCovers(string id, int count)
    {
        var pattern = Pattern("noflow " + id);

        Assert.Equal(count, MemberPatternMatcher.Resolve(pattern, Compilation).Length);
        Assert.Equal(count, MemberPatternMatcher.Resolve(pattern, Compilation.Assembly).Length);
    }

    [Theory]
    [InlineData("client T:Ns.Outer`1.Inner", 1)]
    [InlineData("client T:Ns.Outer`1", 1)]
    [InlineData("client T:Ns.Outer", 0)]
    [InlineData("client F:Ns.Outer`1.Inner.field", 1)]
    public void Resolve_FindsTypesAndFields(string line, int count) => Assert.Equal(count, MemberPatternMatcher.Resolve(Pattern(line), Compilation).Length);

    // The engine finds lines by asking about a symbol, the checks by asking about a line: the two must agree on every symbol.
    [Theory]
    [InlineData("noflow M:Ns.Outer`1.Inner.Run(*)")]
    [InlineData("noflow M:Ns.Outer`1.Inner.Run(System.String)")]
    [InlineData("noflow M:Ns.Outer`1.Inner.*")]
    [InlineData("noflow P:Ns.Outer`1.Inner.*")]
    [InlineData("client T:Ns.Outer`1.Inner")]
    public void Matches_AgreesWithResolve(string line)
    {
        var pattern = Pattern(line);

        Assert.Equal(
            MemberPatternMatcher.Resolve(pattern, Compilation.Assembly).Select(Id).Order(),
            All(Compilation.Assembly.GlobalNamespace).Where(symbol => MemberPatternMatcher.Matches(pattern, symbol)).Select(Id).Order());
    }

    [Fact]
    public void Resolve_FollowsAForwardedType()
    {
        var mscorlib = Compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == "mscorlib");

        Assert.NotEmpty(MemberPatternMatcher.Resolve(Pattern("noflow M:System.String.Concat(*)"), mscorlib));
    }

    private static string? Id(ISymbol symbol) => symbol.GetDocumentationCommentId();

    private static IEnumerable<ISymbol> All(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().SelectMany(static member => member is INamespaceOrTypeSymbol inner ? All(inner).Prepend(member) : [member]);

    private static MemberPattern Pattern(string line) => ModelFile.Parse("[A]\n" + line).Sections.Single().Entries.Single().Target;
}
