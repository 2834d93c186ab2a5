using System.Linq;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>Every verb, as the format documents it.</summary>
public sealed class EntryTests
{
    [Theory]
    [InlineData("client T:Ns.Client")]
    [InlineData("client M:Ns.Factory.Open(*)")]
    [InlineData("client P:Ns.Hub.Model")]
    [InlineData("client F:Ns.Hub.model")]
    public void Client(string line) => Assert.IsType<ClientEntry>(Parse(line));

    [Fact]
    public void Input() =>
        Assert.Equal(["Argument[0]", "Argument[1].Member[Instructions]"], Assert.IsType<InputEntry>(Parse("input M:A.B(*) Argument[0], Argument[1].Member[Instructions]")).Paths.Select(Text));

    [Fact]
    public void Output() => Assert.Equal(["ReturnValue"], Assert.IsType<OutputEntry>(Parse("output M:A.B(*) ReturnValue")).Paths.Select(Text));

    [Fact]
    public void Tool() => Assert.Equal(["Argument[0].ReturnValue"], Assert.IsType<ToolEntry>(Parse("tool M:A.B(*) Argument[0].ReturnValue")).Paths.Select(Text));

    [Fact]
    public void Tool_NamesAnAttribute() => Assert.IsType<ToolAttributeEntry>(Parse("tool T:A.OfferedAttribute"));

    [Fact]
    public void Send()
    {
        var entry = Assert.IsType<SendEntry>(Parse("send M:A.Post(*) Argument[*], Receiver.Member[Headers] to=Argument[url],Receiver.Member[Base]"));

        Assert.Equal(["Argument[*]", "Receiver.Member[Headers]"], entry.Paths.Select(Text));
        Assert.Equal(["Argument[url]", "Receiver.Member[Base]"], entry.To.Select(Text));
    }

    [Fact]
    public void Endpoint()
    {
        var model = ModelFile.Parse("[A]\nsystem \"Ours\" hosting=agency\nendpoint \"models.example.gov\"\n");

        Assert.Empty(model.Errors);
        Assert.Equal("Ours", Assert.Single(Assert.Single(model.Sections).Endpoints).System?.Name);
    }

    [Fact]
    public void EndpointThatIsJudgedByTheBody()
    {
        var endpoint = Assert.Single(Assert.Single(ModelFile.Parse("[A]\nendpoint \"/score\" body=model,input body=\"at\"\n").Sections).Endpoints);

        Assert.Equal(EndpointKind.RouteByBody, endpoint.Pattern.Kind);
        Assert.Equal(["model", "input", "at"], endpoint.Pattern.Body.AsEnumerable());
    }

    [Fact]
    public void Flow()
    {
        var entry = Assert.IsType<FlowEntry>(Parse("flow M:A.Select``2(*) Argument[0].Element -> Argument[1].Parameter[0] ;Argument[1].ReturnValue->ReturnValue.Element"));

        Assert.Equal(["Argument[0].Element -> Argument[1].Parameter[0]", "Argument[1].ReturnValue -> ReturnValue.Element"], entry.Flows.Select(flow => flow.ToString()));
    }

    [Fact]
    public void Clear() => Assert.Equal(["Receiver.Element"], Assert.IsType<ClearEntry>(Parse("clear M:A.Clear Receiver.Element")).Paths.Select(Text));

    [Fact]
    public void NoFlow() => Assert.IsType<NoFlowEntry>(Parse("noflow P:A.Length"));

    [Fact]
    public void Sanitizer()
    {
        var entry = Assert.IsType<SanitizerEntry>(Parse("sanitizer M:A.Redact(*) removes=pii,phi method=redaction on=Argument[1].Element"));

        Assert.Equal(ModelCategories.Pii | ModelCategories.Phi, entry.Removes);
        Assert.Equal("redaction", entry.Method);
        Assert.Equal("Argument[1].Element", entry.On.ToString());
    }

    [Fact]
    public void Sanitizer_CleansTheReturnValueUnlessItSaysOtherwise()
    {
        var entry = Assert.IsType<SanitizerEntry>(Parse("sanitizer M:A.Redact(*) method=safe-harbor removes=all"));

        Assert.Equal(ModelCategories.All, entry.Removes);
        Assert.Equal("ReturnValue", entry.On.ToString());
    }

    [Theory]
    [InlineData("source P:A.Ssn pii SocialSecurityNumber", nameof(ModelCategories.Pii), "SocialSecurityNumber", null)]
    [InlineData("source T:A.Chart phi Health", nameof(ModelCategories.Phi), "Health", null)]
    [InlineData("source M:A.Ask(*) legal Privilege \"Evid. Code 1014\"", nameof(ModelCategories.Legal), "Privilege", "Evid. Code 1014")]
    [InlineData("source F:A.age characteristic Age", nameof(ModelCategories.Characteristic), "Age", null)]
    public void Source(string line, string category, string kind, string? authority)
    {
        var entry = Assert.IsType<SourceEntry>(Parse(line));

        Assert.Equal((category, kind, authority), (entry.Category.ToString(), entry.Kind, entry.Authority));
    }

    [Fact]
    public void Review() => Assert.IsType<ReviewEntry>(Parse("review M:A.Ask(*)"));

    [Fact]
    public void Adverse() => Assert.Equal("Deny \"in full\"", Assert.IsType<AdverseEntry>(Parse("""adverse F:A.Denied "Deny \"in full\"" """)).Title);

    [Theory]
    [InlineData("typed P:A.Message", false)]
    [InlineData("typed T:A.FromUserAttribute", false)]
    [InlineData("upload M:A.Attachment(*)", true)]
    public void Typed(string line, bool isFile) => Assert.Equal(isFile, Assert.IsType<TypedEntry>(Parse(line)).IsFile);

    [Fact]
    public void Untyped() => Assert.IsType<UntypedEntry>(Parse("untyped T:A.FromRouteAttribute"));

    [Fact]
    public void Handler()
    {
        Assert.Equal(["Argument[handler]"], Assert.IsType<HandlerEntry>(Parse("handler M:A.Map(*) Argument[handler]")).Functions.Select(Text));
        Assert.Empty(Assert.IsType<HandlerEntry>(Parse("handler T:A.Hub")).Functions);
    }

    [Fact]
    public void Screening() => Assert.Equal(["Argument[0]", "ReturnValue"], Assert.IsType<ScreeningEntry>(Parse("screening M:A.Check(*) Argument[0], ReturnValue")).Paths.Select(Text));

    [Theory]
    [InlineData("recorder P:A.KeepPrompts log", "log", 0)]
    [InlineData("recorder M:A.UseCache(*) cache of=T:A.IClient", "cache", 1)]
    [InlineData("recorder T:A.Spy telemetry of=T:A.IClient,T:A.IOther", "telemetry", 2)]
    public void Recorder(string line, string recording, int clients)
    {
        var entry = Assert.IsType<RecorderEntry>(Parse(line));

        Assert.Equal((recording, clients), (entry.Recording, entry.Of.Length));
    }

    [Fact]
    public void RecorderSwitch()
    {
        var model = ModelFile.Parse("[A]\nrecorder \"A_KEEPS_PROMPTS\" vendor of=T:A.IClient # everywhere\n");

        Assert.Empty(model.Errors);
        var named = Assert.Single(Assert.Single(model.Sections).Switches);
        Assert.Equal(("A_KEEPS_PROMPTS", "vendor", "T:A.IClient"), (named.Name, named.Recording, Assert.Single(named.Of).DocumentationId));
    }

    [Fact]
    public void Place_IsWhereTheIdBegins()
    {
        var entry = Parse("\tnoflow   M:A.B(*)");

        Assert.Equal((1, 10), (entry.Line, entry.Column));
    }

    private static string Text(AccessPath path) => path.ToString();

    private static ModelEntry Parse(string line)
    {
        var model = ModelFile.Parse("[A]\n" + line);
        Assert.Empty(model.Errors);
        return model.Sections.Single().Entries.Single();
    }
}
