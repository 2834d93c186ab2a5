using System.Linq;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>The lines of a file: sections, comments, and what holds until when.</summary>
public sealed class ModelFileTests
{
    [Fact]
    public void EmptyText_HasNothing()
    {
        var model = ModelFile.Parse("");

        Assert.Empty(model.Sections);
        Assert.Empty(model.Errors);
    }

    [Fact]
    public void Sections_KeepTheirLinesAndEntries()
    {
        var model = Parse(
            """
            # a comment

            [First]
            noflow M:A.B(*)
            [Second]
            [First]
            noflow M:A.C(*)
            """);

        Assert.Equal([("First", 2, 1), ("Second", 4, 0), ("First", 5, 1)], model.Sections.Select(section => (section.AssemblyName, section.Line, section.Entries.Length)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void EveryLineBreak_CountsOnce(string lineBreak)
    {
        var model = Parse($"[A]{lineBreak}{lineBreak}noflow M:A.B(*)");

        Assert.Equal(2, model.Sections.Single().Entries.Single().Line);
    }

    [Fact]
    public void ByteOrderMark_IsSkipped() => Assert.Single(Parse("\uFEFF[A]").Sections);

    [Fact]
    public void Comment_EndsALine()
    {
        var entry = Parse("[A] # head\nnoflow M:A.B(*) # why").Sections.Single().Entries.Single();

        Assert.Equal("M:A.B(*)", entry.Target.DocumentationId);
    }

    [Fact]
    public void NumberSign_InsideAnIdOrQuotes_IsNoComment()
    {
        var entries = Parse("[A]\nnoflow M:A.#ctor(*)\nadverse M:A.B(*) \"Rule #7\"").Sections.Single().Entries;

        Assert.Equal("#ctor", entries[0].Target.Name);
        Assert.Equal("Rule #7", Assert.IsType<AdverseEntry>(entries[1]).Title);
    }

    [Fact]
    public void System_HoldsUntilTheNextSystemOrSection()
    {
        var model = Parse(
            """
            [A]
            client T:A.Before
            system "One" hosting=third-party
            client T:A.First
            system "Two"
            client T:A.Second
            [B]
            client T:B.After
            """);

        var systems = model.Sections.SelectMany(section => section.Entries).Cast<ClientEntry>().Select(entry => entry.System);
        Assert.Equal([null, new ModelSystem("One", ModelHosting.ThirdParty), new ModelSystem("Two", ModelHosting.Unknown), null], systems);
    }

    [Theory]
    [InlineData("in-process", nameof(ModelHosting.InProcess))]
    [InlineData("agency", nameof(ModelHosting.Agency))]
    [InlineData("third-party", nameof(ModelHosting.ThirdParty))]
    public void Hosting_IsRead(string word, string hosting)
    {
        var model = Parse($"[A]\nsystem \"S\" hosting={word}\nclient T:A.B");

        Assert.Equal(hosting, Assert.IsType<ClientEntry>(model.Sections.Single().Entries.Single()).System!.Hosting.ToString());
    }

    [Fact]
    public void Purposes_StandOutsideTheSections()
    {
        var purpose = Parse("purpose \"Intake\" pii=ResidentialAddress,TelephoneNumber authority=\"WIC 10850\" expires=2027-06-30").Purposes.Single();

        Assert.Equal("Intake", purpose.Name);
        Assert.Equal("ResidentialAddress,TelephoneNumber", purpose["pii"]);
        Assert.Equal("WIC 10850", purpose["authority"]);
        Assert.Null(purpose["necessity"]);
    }

    [Fact]
    public void BrokenLine_LeavesTheOthers()
    {
        var model = ModelFile.Parse("[A]\nnoflow M:A.B(*)\nflow M:A.C(*) Argument[0] ->\nnoflow M:A.D(*)");

        Assert.Equal(["B", "D"], model.Sections.Single().Entries.Select(entry => entry.Target.Name));
        Assert.Equal(2, model.Errors.Single().Line);
    }

    [Fact]
    public void BrokenHead_EndsTheSectionBeforeIt()
    {
        var model = ModelFile.Parse("[A]\nnoflow M:A.B(*)\n[B\nnoflow M:B.C(*)");

        Assert.Equal("A", model.Sections.Single().AssemblyName);
        Assert.Single(model.Sections.Single().Entries);
        Assert.Single(model.Errors);
    }

    private static ModelFile Parse(string text)
    {
        var model = ModelFile.Parse(text);
        Assert.Empty(model.Errors);
        return model;
    }
}
