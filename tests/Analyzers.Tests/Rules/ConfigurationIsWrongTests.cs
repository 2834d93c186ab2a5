using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS9002: what does not count, where exactly, and what was probably meant. The expected place is between ⟦ and ⟧.</summary>
public sealed class ConfigurationIsWrongTests
{
    private const string Global = "is_global = true\n";

    [Theory]
    [InlineData("⟦adsguard.catgories⟧ = pii", "Unknown key 'adsguard.catgories'; did you mean 'adsguard.categories'?")]
    [InlineData("⟦AdsGuard.Catgories⟧ = pii", "Unknown key 'adsguard.catgories'; did you mean 'adsguard.categories'?")]
    [InlineData("⟦adsgaurd.categories⟧ = pii", "Unknown key 'adsgaurd.categories'; did you mean 'adsguard.categories'?")]
    [InlineData("⟦adsguard_categories⟧ = pii", "Unknown key 'adsguard_categories'; did you mean 'adsguard.categories'?")]
    [InlineData("⟦adsguard.colour⟧ = green", "Unknown key 'adsguard.colour'; docs/options.md lists the keys")]
    [InlineData("adsguard.categories = ⟦pii, hpi⟧ # our own", "Bad value of 'adsguard.categories': unknown category 'hpi'; did you mean 'phi'?")]
    [InlineData("adsguard.in_scope=⟦flase⟧", "Bad value of 'adsguard.in_scope': unknown value 'flase'; did you mean 'false'?")]
    [InlineData("⟦adsguard.in_scope⟧ =", "Bad value of 'adsguard.in_scope': expected `true` or `false`, found nothing")]
    [InlineData("⟦adsguard.in_scope⟧ false", "Expected '=' and a value after 'adsguard.in_scope'")]
    [InlineData("adsguard.ignored_kinds = ⟦TelephonNumber⟧", "Bad value of 'adsguard.ignored_kinds': unknown kind 'TelephonNumber'; did you mean 'TelephoneNumber'?")]
    [InlineData("adsguard.legal_authority_pattern = ⟦Code (⟧", "Bad value of 'adsguard.legal_authority_pattern': 'Code (' is not a regular expression")]
    [InlineData("adsguard.data_classifications = ⟦PrivateData⟧", "Bad value of 'adsguard.data_classifications': 'PrivateData' is not of the form Kind:name")]
    [InlineData("⟦dotnet_diagnostic.ADS1999.severity⟧ = none", "'ADS1999' is no rule of AdsGuard; ")]
    [InlineData("⟦dotnet_analyzer_diagnostic.category-AdsGuard.DataProtecton.severity⟧ = none", "'adsguard.dataprotecton' is no category of AdsGuard; did you mean 'AdsGuard.DataProtection'?")]
    public async Task Line(string marked, string message)
    {
        var start = marked.IndexOf('⟦');
        var length = marked.IndexOf('⟧') - start - 1;

        var diagnostic = Assert.Single(await WrongAsync("policy.globalconfig", Global + marked.Replace("⟦", "").Replace("⟧", "")));

        Assert.Equal("ADS9002", diagnostic.Id);
        Assert.StartsWith("This does not count: " + message, diagnostic.GetMessage());
        Assert.Equal(("policy.globalconfig", new LinePosition(1, start), new LinePosition(1, start + length)), Place(diagnostic));
    }

    [Theory]
    [InlineData("adsguard.categories = pii, PHI")]
    [InlineData("# adsguard.catgories = pii")]
    [InlineData("dotnet_diagnostic.ADS1001.severity = none")]
    [InlineData("dotnet_diagnostic.CA1001.severity = none")]
    // Somebody else's rule may begin with the same letters.
    [InlineData("dotnet_diagnostic.ADS001.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-AdsGuard.DataProtection.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Design.severity = none")]
    [InlineData("indent_size = 4")]
    [InlineData("guard.categories = pii")]
    [InlineData("[/absolute/path.cs]\nadsguard.in_scope = false")]
    public async Task SoundLine_IsLeftAlone(string line) => Assert.Empty(await WrongAsync("policy.globalconfig", Global + line));

    [Theory]
    [InlineData("[*.cs]\nadsguard.in_scope = false", null)]
    [InlineData("adsguard.in_scope = false\n[*.cs]", "'adsguard.in_scope' stands before the first section head")]
    [InlineData("[*.cs]\nadsguard.purpose_register = required", "'adsguard.purpose_register' holds for a whole compilation")]
    public async Task EditorConfig_IsToldWhatItCannotSay(string text, string? message)
    {
        var diagnostics = await WrongAsync(".editorconfig", text);

        if (message is null) Assert.Empty(diagnostics);
        else Assert.Contains(message, Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task KeyWithoutAFile_IsReportedWithoutAPlace()
    {
        var diagnostic = Assert.Single(await Configured.ByOptionsAsync("", "adsguard.categories = hpi"));

        Assert.Equal(("ADS9002", Location.None), (diagnostic.Id, diagnostic.Location));
    }

    [Fact]
    public async Task SecondEntryOfOneName_IsReported_WhereverTheFirstOneIs()
    {
        const string First = "purpose \"Find the case\" pii=TelephoneNumber";
        const string Second = "# later\n  purpose \"Find the case\" pii=SocialSecurityNumber";

        var inOneFile = Assert.Single(await Configured.ByFilesAsync("", [], ("a.adsmodel", First + "\n" + Second + "\npurpose \"find the case\"")));
        var inTwo = Assert.Single(await Configured.ByFilesAsync("", [], ("policy/a.adsmodel", First), ("b.adsmodel", Second)));

        Assert.Equal("This does not count: The register has an entry of this name already, in line 1, and only that one counts: say it all in one line", inOneFile.GetMessage());
        Assert.Equal(("a.adsmodel", new LinePosition(2, 10), new LinePosition(2, 25)), Place(inOneFile));
        Assert.Contains("already, in a.adsmodel, line 1, and", inTwo.GetMessage());
        Assert.Equal(("b.adsmodel", new LinePosition(1, 10), new LinePosition(1, 25)), Place(inTwo));
        Assert.Empty(await Configured.ByFilesAsync("", [], ("a.adsmodel", First), ("a.adsmodel", First)));
    }

    [Theory]
    [InlineData("[AdsGuard.Attributes]\ntool T:AdsGuard.PiiAttribute")]
    [InlineData("[Consumer]\ntool T:OfferedAttribute")]
    [InlineData("[Not.Here]\ntool T:Not.Here.Thing")]
    public async Task ToolLine_AboutAnAttribute_IsRight(string model) =>
        Assert.Empty(await Configured.ByModelAsync("public abstract class MarkAttribute : Attribute; public sealed class OfferedAttribute : MarkAttribute;", model));

    [Theory]
    [InlineData("⟦flwo⟧ M:Consumer.A(*) Receiver -> ReturnValue", "Unknown entry 'flwo'; did you mean 'flow'?")]
    [InlineData("source ⟦P:Applicant.Namme⟧ pii ResidentialAddress", "'Applicant' has no member 'Namme'; did you mean 'Name'?")]
    [InlineData("source ⟦P:Aplicant.Name⟧ pii ResidentialAddress", "'Consumer' has no type 'Aplicant'; did you mean 'Applicant'?")]
    [InlineData("recorder P:Applicant.Name log of=⟦T:Applicent⟧", "There is no type 'Applicent'; did you mean 'Applicant'?")]
    [InlineData("recorder \"SWITCH\" log of=T:Applicant,⟦T:AdsGuard.PiiAttribut⟧", "There is no type 'AdsGuard.PiiAttribut'; did you mean 'PiiAttribute'?")]
    [InlineData("sanitizer M:Applicant.#ctor removes=pii method=redaction unless=⟦T:Nobody⟧", "There is no type 'Nobody'")]
    [InlineData("tool ⟦T:Applicant⟧", "'Applicant' is no attribute, so no method carries it; 'tool T:' names an attribute,")]
    [InlineData("tool ⟦T:IModel⟧", "'IModel' is no attribute")]
    [InlineData("tool ⟦T:Aplicant⟧", "'Consumer' has no type 'Aplicant'")]
    [InlineData("client M:Applicant.ToString ⟦Argumnt⟧[0]", "Unknown place 'Argumnt'; did you mean 'Argument'?")]
    [InlineData("source P:Applicant.Name pii SocialSecurityNumber ⟦when=ssn⟧", "Unexpected 'when=ssn' after the entry")]
    [InlineData("input M:IModel.Ask(*) Argument[⟦promt⟧]", "'M:IModel.Ask(*)' has no parameter 'promt'; did you mean 'prompt'?")]
    [InlineData("input M:IModel.Ask(*) Argument[0], Argument[⟦2⟧].Element # two", "'M:IModel.Ask(*)' has no parameter at position 2; the first is 0, the last 1")]
    [InlineData("input M:IModel.* Argument[prompt], Argument[⟦text⟧]", "'M:IModel.*' has no parameter 'text'")]
    [InlineData("output M:IModel.AskAsync(*) ReturnValue, Argument[⟦context⟧]", "'M:IModel.AskAsync(*)' has no parameter 'context'")]
    [InlineData("flow M:IModel.Ask(*) Argument[prompt] -> ReturnValue; Argument[⟦contxt⟧].Text -> ReturnValue", "'M:IModel.Ask(*)' has no parameter 'contxt'; did you mean 'context'?")]
    [InlineData("flow M:IModel.Ask(*) TypeArgument[⟦T⟧] -> ReturnValue", "'M:IModel.Ask(*)' has no type parameters")]
    [InlineData("flow M:IModel.Ask(*) TypeArgument[⟦0⟧] -> ReturnValue", "'M:IModel.Ask(*)' has no type parameters")]
    [InlineData("send M:IModel.Ask(*) Argument[prompt] to=Receiver,Argument[⟦adress⟧]", "'M:IModel.Ask(*)' has no parameter 'adress'")]
    [InlineData("sanitizer M:IModel.Ask(*) removes=pii on=Argument[⟦promt⟧] method=redaction", "'M:IModel.Ask(*)' has no parameter 'promt'; did you mean 'prompt'?")]
    [InlineData("input M:IModel.Ask(*) Argument[prompt] with=⟦T:Applicent⟧", "There is no type 'Applicent'; did you mean 'Applicant'?")]
    [InlineData("input M:IModel.Ask(*) Argument[prompt] ⟦wiht⟧=T:Applicant", "Unknown setting 'wiht'")]
    [InlineData("input M:IModel.Ask(*) Argument[prompt] with=⟦M:⟧Applicant.Name", "'with=' does not take an ID that begins with 'M:'; expected T:")]
    [InlineData("clear M:Applicant.#ctor Argument[⟦0⟧].Element", "'M:Applicant.#ctor' has no parameters")]
    [InlineData("source ⟦F:Applicant.Name⟧ pii ResidentialAddress", "'Applicant' has a member 'Name' and none that fits 'F:Applicant.Name'")]
    public async Task ModelLine_AboutThisCompilation(string marked, string message)
    {
        var start = marked.IndexOf('⟦');
        var length = marked.IndexOf('⟧') - start - 1;

        var diagnostic = Assert.Single(await Configured.ByModelAsync("", "[Consumer]\nnoflow P:Applicant.Name\n" + marked.Replace("⟦", "").Replace("⟧", "")));

        Assert.StartsWith("This does not count: " + message, diagnostic.GetMessage());
        Assert.Equal(("agency.adsmodel", new LinePosition(2, start), new LinePosition(2, start + length)), Place(diagnostic));
    }

    [Theory]
    [InlineData("input M:IModel.Ask(*) Argument[prompt], Argument[1], Argument[*], Receiver")]
    [InlineData("input M:IModel.* Argument[context], Argument[1]")]
    [InlineData("flow M:Shelf`1.Find(*) TypeArgument[T] -> ReturnValue; TypeArgument[TKey] -> ReturnValue; Argument[number] -> ReturnValue; Argument[text] -> ReturnValue")]
    [InlineData("input M:Extensions.Ask(*) Argument[model], Argument[1]")]
    [InlineData("input P:Shelf`1.Item(*) Argument[place]")]
    public async Task PlaceThatOneOverloadHas_IsNoMistake(string line) =>
        Assert.Empty(await Configured.ByModelAsync(
            """
            public class Shelf<T>
            {
                public T? this[int place] => default;

                public T? Find<TKey>(int number) => default;

                public T? Find(string text) => default;
            }

            public static class Extensions
            {
                public static void Ask(this Shelf<string> model, string text) { }
            }
            """,
            "[Consumer]\n" + line));

    [Fact]
    public async Task PlaceInASectionThatIsIdle_IsNotLookedAt() => Assert.Empty(await Configured.ByModelAsync("", "[County.Scoring]\ninput M:County.Scoring.Client.Ask(*) Argument[txt]"));

    [Fact]
    public async Task ModelLine_AboutAReferencedAssembly() =>
        Assert.Contains("'AdsGuard.PiiAttribute' has no member 'Knd'; did you mean 'Kind'?", Assert.Single(await Configured.ByModelAsync("", "[AdsGuard.Attributes]\nnoflow P:AdsGuard.PiiAttribute.Knd")).GetMessage());

    [Fact]
    public async Task ModelLine_AboutDotNetItself_IsFoundWhereverItsTypeLives() => Assert.Empty(await Configured.ByModelAsync("", "[System.Runtime]\nnoflow M:System.String.Trim"));

    [Fact]
    public async Task SectionOfAnAssemblyThatIsNotReferenced_IsIdle() => Assert.Empty(await Configured.ByModelAsync("", "[County.Scoring]\nclient T:County.Scoring.Nothing"));

    [Fact]
    public async Task TypeOfAnAssemblyThatIsNotReferenced_IsIdleInASetting() => Assert.Empty(await Configured.ByModelAsync("", "[Consumer]\nrecorder P:Applicant.Name log of=T:County.Scoring.IClient"));

    [Fact]
    public async Task OtherFiles_AreNotRead()
    {
        var compilation = Verify.Compile("", References.Default);

        Assert.Empty(await Verify.DiagnosticsAsync(compilation, null, [new GivenFile("notes.txt", "adsguard.catgories = pii"), new GivenFile("PublicAPI.Shipped.txt", "[A")]));
    }

    private static async Task<Diagnostic[]> WrongAsync(string path, string text) =>
        [.. (await Configured.ByConfigTextAsync(path, text)).Where(static diagnostic => diagnostic.Id == "ADS9002")];

    private static (string, LinePosition, LinePosition) Place(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return (place.Path, place.StartLinePosition, place.EndLinePosition);
    }
}
