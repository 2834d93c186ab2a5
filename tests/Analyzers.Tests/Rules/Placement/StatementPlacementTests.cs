using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules.Placement;

/// <summary>ADS9003 on purposes, de-identification and classification from the assembly.</summary>
public sealed class StatementPlacementTests
{
    private const string Purpose = """
        AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)
        """;

    [Theory]
    [InlineData("abstract class Program { [#] public abstract void Run(); }")]
    [InlineData("interface IProgram { [#] void Run(); }")]
    [InlineData("class Program { [#] [System.Runtime.InteropServices.DllImport(\"x\")] static extern void Run(); }")]
    [InlineData("partial class Program { [#] partial void Run(); }")]
    [InlineData("interface IProgram { [#] string Answer { get; } }")]
    [InlineData("interface IProgram { [#] string this[int index] { get; } }")]
    [InlineData("class Program { [#] string Answer { get; set; } = \"\"; }")]
    [InlineData("class Program { string Answer { [#] get; set; } = \"\"; }")]
    [InlineData("[#] interface IProgram { void Run(); }")]
    [InlineData("[#] static class Names { public const string Model = \"model\"; }")]
    [InlineData("[#] record Question(string Text);")]
    [InlineData("class Program { void Run() { Ask(); [#] void Ask() { } } }")]
    [InlineData("class Program { Action Run() => [#] () => { }; }")]
    public Task APurposeWhereNoCodeIs_HasNoEffect(string source) => Verify.ReportsAsync(source.Replace("#", "{|ADS9003:" + Purpose + "|}", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("class Program { [#] void Run() { } }")]
    [InlineData("class Program { [#] int Run() => 42; }")]
    [InlineData("class Program { [#] public Program() { } }")]
    [InlineData("class Program { [#] public static implicit operator string(Program program) => \"\"; }")]
    [InlineData("class Program { [#] ~Program() { } }")]
    [InlineData("class Program { [#] string Answer => \"\"; }")]
    [InlineData("class Program { [#] string Answer { get { return \"\"; } } }")]
    [InlineData("class Program { [#] string Answer { get; set => field = value; } = \"\"; }")]
    [InlineData("class Program { [#] string this[int index] => \"\"; }")]
    [InlineData("class Program { string Answer { [#] get => \"\"; } }")]
    [InlineData("class Program { event Action Done { [#] add { } remove { } } }")]
    [InlineData("interface IProgram { [#] void Run() { } }")]
    [InlineData("[#] interface IProgram { void Run() { } }")]
    [InlineData("[#] class Program { void Run() { } }")]
    [InlineData("[#] class Program { string _answer = Console.ReadLine()!; }")]
    [InlineData("[#] class Program { string Answer { get; } = Console.ReadLine()!; }")]
    [InlineData("class Base(string text) { public string Text => text; } [#] class Program(string text) : Base(text);")]
    [InlineData("[#] class Outer { class Program { void Run() { } } }")]
    [InlineData("[#] partial class Program { } partial class Program { void Run() { } }")]
    [InlineData("partial class Program { [#] partial void Run(); } partial class Program { partial void Run() { } }")]
    [InlineData("partial class Program { partial void Run(); } partial class Program { [#] partial void Run() { } }")]
    [InlineData("partial class Program { [#] partial int Answer { get; } } partial class Program { partial int Answer => 42; }")]
    [InlineData("[assembly: #]")]
    public Task APurposeWhereCodeIs_HasAnEffect(string source) => Verify.ReportsAsync(source.Replace("#", Purpose, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("[{|ADS9003:Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)|}] void Redact(string text) { }")]
    [InlineData("[{|ADS9003:Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)|}] Task Redact(string text) => Task.CompletedTask;")]
    [InlineData("[{|ADS9003:Deidentifies(DataCategories.None, DeidentificationMethod.Redaction)|}] string Redact(string text) => text;")]
    [InlineData("[return: {|ADS9003:Deidentifies(DataCategories.None, DeidentificationMethod.Redaction)|}] string Redact(string text) => text;")]
    public Task ADeidentificationOfNothing_HasNoEffect(string member) => Verify.ReportsAsync($"class Program {{ {member} }}");

    [Theory]
    [InlineData("[Deidentifies(DataCategories.All, DeidentificationMethod.SafeHarbor)] string Redact(string text) => text.Replace('1', '*');")]
    [InlineData("[return: Deidentifies(DataCategories.ProtectedHealth, DeidentificationMethod.Redaction)] Task<string> Redact(string text) => Task.FromResult(text.Replace('1', '*'));")]
    [InlineData("[Deidentifies(DataCategories.ProtectedHealth, DeidentificationMethod.Redaction)] [Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)] string Redact(string text) => text.Replace('1', '*');")]
    public Task ADeidentification_HasAnEffect(string member) => Verify.ReportsAsync($"class Program {{ {member} }}");

    [Theory]
    [InlineData("{|ADS9003:Classify(typeof(Person), \"Missing\", PiiKind.PassportNumber)|}")]
    [InlineData("{|ADS9003:Classify(typeof(Person), \"document\", PiiKind.PassportNumber)|}")]
    [InlineData("{|ADS9003:Classify(typeof(Person), \"\", PiiKind.PassportNumber)|}")]
    [InlineData("{|ADS9003:Classify(typeof(Person), \"Document\", PiiKind.PassportNumber, AlsoMembers = new[] { \"Missing\" })|}")]
    [InlineData("{|ADS9003:Classify(typeof(Person), \"Sample\", PiiKind.PassportNumber)|}")]
    [InlineData("{|ADS9003:Classify(typeof(Clerk), \"Document\", PiiKind.PassportNumber)|}")]
    [InlineData("{|ADS9003:Classify(typeof(INamed), \"Document\", PhiKind.Health)|}")]
    public Task AClassificationOfNoMember_HasNoEffect(string attribute) => Verify.ReportsAsync(WithPeople(attribute));

    [Theory]
    [InlineData("Classify(typeof(Person), \"Document\", PiiKind.PassportNumber)")]
    [InlineData("Classify(typeof(Person), \"License\", PiiKind.DriversLicenseNumber, AlsoMembers = new[] { \"Document\" })")]
    [InlineData("Classify(typeof(Person), \"Describe\", PhiKind.Health)")]
    [InlineData("Classify(typeof(Box<>), \"Content\", LegalProtection.Privilege, \"Evid. Code 954\")")]
    [InlineData("Classify(typeof(Box<string>), \"Content\", ProtectedCharacteristicKind.Age)")]
    public Task AClassificationOfAMember_HasAnEffect(string attribute) => Verify.ReportsAsync(WithPeople(attribute));

    [Fact]
    public async Task TheMessage_NamesTheTypeThatDeclaresTheMember()
    {
        var diagnostic = await Verify.SingleAsync(WithPeople("Classify(typeof(Clerk), \"Document\", PiiKind.PassportNumber)"));

        Assert.Equal("[Classify] has no effect here: 'Clerk' inherits 'Document' from 'Person'; name the type that declares it", diagnostic.GetMessage());
    }

    [Fact]
    public Task AnAttributeOfThatNameByOthers_IsSilent() => Verify.ReportsAsync("""
        namespace House
        {
            class AdsClientAttribute(string id) : Attribute
            {
                public string Id => id;
            }

            class Program
            {
                [AdsClient("")]
                string _endpoint = "";
            }
        }
        """);

    private static string WithPeople(string attribute) => $$"""
        [assembly: {{attribute}}]

        class Person
        {
            public const string Sample = "C01X00T47";
            public string License = "";
            public string Document { get; set; } = "";
            public string Describe() => "";
        }

        class Clerk : Person;

        interface INamed;

        class Box<T>
        {
            public T Content { get; set; } = default!;
        }
        """;
}
