using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules.Placement;

/// <summary>ADS9003 on what says that something is protected data.</summary>
public sealed class ProtectedDataPlacementTests
{
    [Theory]
    [InlineData("[return: {|ADS9003:Pii(PiiKind.PassportNumber)|}] void Run() { }")]
    [InlineData("[return: {|ADS9003:Phi(PhiKind.Health)|}] Task Run() => Task.CompletedTask;")]
    [InlineData("[return: {|ADS9003:Pii(PiiKind.PassportNumber)|}] async ValueTask Run() => await Task.CompletedTask;")]
    [InlineData("[return: {|ADS9003:LegallyProtected(LegalProtection.Privilege, \"Evid. Code 954\")|}] void Run() { }")]
    [InlineData("string Document { get; [return: {|ADS9003:Pii(PiiKind.PassportNumber)|}] set; } = \"\";")]
    public Task OnAReturnValueThatIsNone_HasNoEffect(string member) => Verify.ReportsAsync($"class Program {{ {member} }}");

    [Theory]
    [InlineData("[return: Pii(PiiKind.PassportNumber)] string Run() => \"\";")]
    [InlineData("[return: Pii(PiiKind.PassportNumber)] Task<string> Run() => Task.FromResult(\"\");")]
    [InlineData("[return: Phi(PhiKind.Health)] IAsyncEnumerable<string> Run() => null!;")]
    [InlineData("[Pii(PiiKind.PassportNumber)] string _passport = \"\";")]
    [InlineData("[Pii(PiiKind.PassportNumber)] static readonly string Document = Console.ReadLine()!;")]
    [InlineData("[Pii(PiiKind.PassportNumber)] string Document { get; set; } = \"\";")]
    [InlineData("string Document { [return: Pii(PiiKind.PassportNumber)] get; [param: Pii(PiiKind.PassportNumber)] set; } = \"\";")]
    [InlineData("void Run([Pii(PiiKind.PassportNumber)] string document, [Pii(PiiKind.PassportNumber)] out string other) => other = document;")]
    [InlineData("[Pii(PiiKind.PassportNumber), Phi(PhiKind.Identifier)] string _passport = \"\";")]
    [InlineData("[Pii(PiiKind.PassportNumber)] [Pii(PiiKind.DriversLicenseNumber)] string _document = \"\";")]
    [InlineData("[Pii(PiiKind.PassportNumber)] record Document(string Number);")]
    [InlineData("[Pii(PiiKind.PassportNumber)] enum Issuer { Federal }")]
    [InlineData("void Run<[Pii(PiiKind.PassportNumber)] T>(T value) { }")]
    [InlineData("delegate void Handler([Pii(PiiKind.PassportNumber)] string document);")]
    [InlineData("[return: Pii(PiiKind.PassportNumber)] delegate string Reader();")]
    public Task WhereAValueIs_HasAnEffect(string member) => Verify.ReportsAsync($"class Program {{ {member} }}");

    [Theory]
    [InlineData("class Program { [{|ADS9003:Pii(PiiKind.PassportNumber)|}] const string Sample = \"C01X00T47\"; }")]
    [InlineData("enum Document { [{|ADS9003:Pii(PiiKind.PassportNumber)|}] Document }")]
    [InlineData("[{|ADS9003:Pii(PiiKind.PassportNumber)|}] static class Passports { }")]
    public Task WhereNoDataCanBe_HasNoEffect(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("class Person { [field: {|ADS9003:Pii(PiiKind.PassportNumber)|}] public string Document { get; set; } = \"\"; }")]
    [InlineData("record Person([field: {|ADS9003:Pii(PiiKind.PassportNumber)|}] string Document);")]
    public Task OnTheStorageBehindAProperty_HasNoEffect(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("record Person([Pii(PiiKind.PassportNumber)] string Document);")]
    [InlineData("record Person([property: Pii(PiiKind.PassportNumber)] string Document);")]
    [InlineData("class Person([Pii(PiiKind.PassportNumber)] string document) { public string Document => document; }")]
    public Task OnAPositionalParameter_HasAnEffect(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("[Pii(PiiKind.PassportNumber)] [{|ADS9003:Pii(PiiKind.PassportNumber)|}] string _passport = \"\";")]
    [InlineData("[Pii(PiiKind.PassportNumber), {|ADS9003:Pii(PiiKind.PassportNumber)|}] string _passport = \"\";")]
    [InlineData("[return: Pii(PiiKind.PassportNumber)] [return: {|ADS9003:Pii(PiiKind.PassportNumber)|}] string Run() => \"\";")]
    public Task TheSecondTime_HasNoEffect(string member) => Verify.ReportsAsync($"class Program {{ {member} }}");

    [Fact]
    public async Task TheMessage_SaysWhy()
    {
        var diagnostic = await Verify.SingleAsync("class Program { [return: Pii(PiiKind.PassportNumber)] void Run() { } }");

        Assert.Equal("[Pii] has no effect here: 'Program.Run' returns nothing", diagnostic.GetMessage());
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, diagnostic.Severity);
    }
}
