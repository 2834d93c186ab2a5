using System.Linq;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

public sealed class MemberPatternTests
{
    [Theory]
    [InlineData("M:Ns.T.Name(*)", "Ns.T", "Name", null, null, false)]
    [InlineData("M:Ns.T.Name``2(*)", "Ns.T", "Name", 2, null, false)]
    [InlineData("M:Ns.T.Name``0(*)", "Ns.T", "Name", 0, null, false)]
    [InlineData("M:Ns.T.Name", "Ns.T", "Name", 0, "", false)]
    [InlineData("M:Ns.T.Name``1", "Ns.T", "Name", 1, "", false)]
    [InlineData("M:Ns.T.Name(System.String,System.Int32*)", "Ns.T", "Name", 0, "System.String,System.Int32*", false)]
    [InlineData("M:Ns.List`1.#ctor(*)", "Ns.List`1", "#ctor", null, null, false)]
    [InlineData("M:Ns.T.*", "Ns.T", "", null, null, true)]
    [InlineData("P:Ns.T.*", "Ns.T", "", null, null, true)]
    [InlineData("P:Ns.T.Item(System.Int32)", "Ns.T", "Item", 0, "System.Int32", false)]
    [InlineData("M:Ns.T.System#Collections#Generic#IEnumerable{System#String}#GetEnumerator", "Ns.T", "System#Collections#Generic#IEnumerable{System#String}#GetEnumerator", 0, "", false)]
    [InlineData("M:Ns.T.Set(System.Collections.Generic.List{System.Int32[0:,0:]}@)", "Ns.T", "Set", 0, "System.Collections.Generic.List{System.Int32[0:,0:]}@", false)]
    public void Parts(string id, string type, string name, int? arity, string? parameters, bool any)
    {
        var pattern = Parse(id);

        Assert.Equal((type, name, arity, parameters, any), (pattern.ContainingType, pattern.Name, pattern.Arity, pattern.Parameters, pattern.AnyMember));
        Assert.Equal(id, pattern.DocumentationId);
    }

    [Fact]
    public void Type_IsNamedInFull()
    {
        var pattern = ParseLine("client T:Ns.Outer`1.Inner").Target;

        Assert.Equal(('T', "Ns.Outer`1.Inner", ""), (pattern.Kind, pattern.ContainingType, pattern.Name));
    }

    [Fact]
    public void Conversion_KeepsTheTypeItConvertsTo()
    {
        var pattern = Parse("M:Ns.T.op_Implicit(System.String)~Ns.T");

        Assert.Equal("Ns.T", pattern.ReturnType);
        Assert.Equal("M:Ns.T.op_Implicit(System.String)~Ns.T", pattern.DocumentationId);
    }

    private static MemberPattern Parse(string id) => ParseLine("noflow " + id).Target;

    private static ModelEntry ParseLine(string line)
    {
        var model = ModelFile.Parse("[A]\n" + line);
        Assert.Empty(model.Errors);
        return model.Sections.Single().Entries.Single();
    }
}
