using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow;

/// <summary>Which members link the objects of a class, and that paths through them stay few and short.</summary>
public class LinkedClassesTests
{
    private static readonly CSharpCompilation Program = CSharpCompilation.Create(
        "P",
        [
            CSharpSyntaxTree.ParseText("""
                abstract class Entity { public string Id; public Entity Owner { get; set; } }
                abstract class Node : Entity { public Branch Parent { get; set; } public Node Next; public Node Previous { get; set; } public Node Root => this; public static Node Empty; public Other Apart; public System.Collections.Generic.List<Node> Notes; }
                class Branch : Node { public Node First; public Node Last; }
                class Generic<T> { public Generic<T> Left, Right, Up; public T Content; }
                class Chain { public Chain Rest; public Chain Start; public string Text; }
                class Other { public Node Node; }
                interface ILinked { ILinked A { get; } ILinked B { get; } ILinked C { get; } }
                struct Value { public Chain C; }
                """),
        ],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    private static readonly MemberKey[] Steps = [Step("Node", "Parent"), Step("Node", "Next"), Step("Node", "Previous"), Step("Branch", "First"), Step("Branch", "Last"), Step("Node", "Notes"), MemberKey.Element];

    [Theory]
    [InlineData("Node", "Parent", "Next")]
    [InlineData("Node", "Next", "Next")]
    [InlineData("Branch", "Last", "Next")]
    [InlineData("Generic`1", "Up", "Left")]
    public void MembersOfAClassWithMany_StandForEachOther(string type, string member, string stands)
    {
        var links = Step(type, member).Links;

        Assert.NotNull(links);
        Assert.True(links.IsRepeated);
        Assert.Equal(stands, links.Symbol!.Name);
        Assert.Same(links, links.Links);
    }

    [Theory]
    [InlineData("Node", "Empty")]
    [InlineData("Node", "Apart")]
    [InlineData("Node", "Notes")]
    [InlineData("Entity", "Id")]
    [InlineData("Entity", "Owner")]
    [InlineData("Chain", "Rest")]
    [InlineData("Other", "Node")]
    [InlineData("ILinked", "A")]
    [InlineData("Value", "C")]
    [InlineData("Generic`1", "Content")]
    public void OthersStandForNoOther(string type, string member) => Assert.Null(Step(type, member).Links);

    [Fact]
    public void WhatIsComputed_LinksNothing() => Assert.DoesNotContain(LinkedClasses.Members(Program.GetTypeByMetadataName("Node")!), static m => m.Name == "Root");

    [Fact]
    public void TheFirstStep_StaysWhatItIs_AndTheSecondIsAny()
    {
        var start = new FormalPath(FormalRoot.Parameter(0));

        Assert.Equal(Step("Node", "Previous"), start.Append(Step("Node", "Previous")).Members.Single());
        Assert.Equal(start.Append(Step("Node", "Previous")).Append(Step("Branch", "First")), start.Append(Step("Node", "Next")).Append(Step("Node", "Next")));
        Assert.Equal(2, start.Append(Step("Chain", "Rest")).Append(Step("Chain", "Start")).Members.Length);
    }

    [Fact]
    public void WhateverTheSteps_TheyAreFew() =>
        Gen.Int[0, Steps.Length - 1].Array[0, 12].Sample(static steps =>
        {
            var path = steps.Select(static i => Steps[i]).Aggregate(new FormalPath(FormalRoot.Parameter(0)), static (path, step) => path.Append(step));
            return path.Members.Count(static m => m.Links is not null) <= 1;
        });

    [Fact]
    public void MoreOfTheSame_LeadsNowhereElse() =>
        Gen.Int[0, 4].Array[2, 12].Sample(static steps =>
        {
            var path = steps.Select(static i => Steps[i]).Aggregate(new FormalPath(FormalRoot.Parameter(0)), static (path, step) => path.Append(step));
            return Steps.Take(5).All(step => path.Append(step).Equals(path));
        });

    private static MemberKey Step(string type, string member) => MemberKey.Of(Program.GetTypeByMetadataName(type)!.GetMembers(member).Single());
}
