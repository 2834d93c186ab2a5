using System.Linq;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

public sealed class AccessPathTests
{
    [Theory]
    [InlineData("Argument[0]")]
    [InlineData("Argument[12].Element.Key")]
    [InlineData("Argument[*]")]
    [InlineData("Argument[prompt].Member[Text]")]
    [InlineData("Receiver.Value")]
    [InlineData("Receiver.**")]
    [InlineData("ReturnValue.Element.Member[Item1].Text")]
    [InlineData("Argument[1].Parameter[0].Element")]
    [InlineData("Argument[1].ReturnValue")]
    public void EveryForm_IsReadAndWrittenAlike(string text) => Assert.Equal(text, Parse(text).ToString());

    [Fact]
    public void Arguments_ByPositionByNameAndAll()
    {
        Assert.Equal((3, null, false), Argument("Argument[3]"));
        Assert.Equal((-1, "options", false), Argument("Argument[options]"));
        Assert.Equal((-1, null, true), Argument("Argument[*]"));
    }

    [Fact]
    public void Steps_CarryWhatTheyNeed() =>
        Assert.Equal(
            new PathStep[] { new(PathStepKind.Parameter, 2, null), new(PathStepKind.Member, -1, "Name"), new(PathStepKind.Everything, -1, null) },
            Parse("Argument[0].Parameter[2].Member[Name].**").Steps.ToArray());

    private static (int, string?, bool) Argument(string text)
    {
        var path = Parse(text);
        return (path.Index, path.ArgumentName, path.IsEveryArgument);
    }

    private static AccessPath Parse(string text)
    {
        var model = ModelFile.Parse($"[A]\ninput M:A.B(*) {text}");
        Assert.Empty(model.Errors);
        return Assert.IsType<InputEntry>(model.Sections.Single().Entries.Single()).Paths.Single();
    }
}
