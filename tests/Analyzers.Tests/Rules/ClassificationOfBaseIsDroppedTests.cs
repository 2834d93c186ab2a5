using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class ClassificationOfBaseIsDroppedTests
{
    private const string Bases = """
        public interface ILookup
        {
            [Pii(PiiKind.PassportNumber)]
            string Number { get; }

            [return: Pii(PiiKind.PassportNumber)]
            string Find(string name, [Phi(PhiKind.Health)] string condition);
        }

        public abstract class Lookup
        {
            [Pii(PiiKind.PassportNumber)]
            public virtual string Number { get; set; } = "";

            [Pii(PiiKind.PassportNumber)]
            public string Field = "";

            [return: LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            public virtual string Advice([Pii(PiiKind.TelephoneNumber)] string caller) => "";

            public virtual string Harmless(string text) => text;
        }

        """;

    [Fact]
    public Task Overrides_HaveToRepeatIt() => Verify.ReportsAsync(Bases + """
        class Local : Lookup
        {
            public override string {|ADS1011:Number|} { get; set; } = "";
            public override string {|ADS1011:Advice|}(string {|ADS1011:caller|}) => "";
            public override string Harmless(string text) => "";
        }
        """);

    [Fact]
    public Task Implementations_HaveToRepeatIt() => Verify.ReportsAsync(Bases + """
        class Implicit : ILookup
        {
            public string {|ADS1011:Number|} => "";
            public string {|ADS1011:Find|}(string name, string {|ADS1011:condition|}) => "";
        }

        class Explicit : ILookup
        {
            string ILookup.{|ADS1011:Number|} => "";
            string ILookup.{|ADS1011:Find|}(string name, string {|ADS1011:condition|}) => "";
        }

        record Positional(string {|ADS1011:Number|}) : ILookup
        {
            [return: Pii(PiiKind.PassportNumber)]
            public string Find(string name, [Phi(PhiKind.Health)] string condition) => "";
        }
        """);

    [Fact]
    public Task HidingMembers_HaveToRepeatIt() => Verify.ReportsAsync(Bases + """
        class Local : Lookup
        {
            public new string {|ADS1011:Number|} { get; set; } = "";
            public new string {|ADS1011:Field|} = "";
            public new int Harmless(string text) => 1;
        }

        interface IMore : ILookup
        {
            new string {|ADS1011:Number|} { get; }
        }

        class Overload : Lookup
        {
            public string Advice(int number) => "";
        }
        """);

    [Fact]
    public Task WhatRepeatsIt_IsSilent() => Verify.ReportsAsync(Bases + """
        class Local : Lookup
        {
            [Pii(PiiKind.PassportNumber)]
            public override string Number { get; set; } = "";

            [return: LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            public override string Advice([Pii(PiiKind.TelephoneNumber)] string caller) => "";
        }

        record Positional([Pii(PiiKind.PassportNumber)] string Number) : INumbered;
        record Second([property: Pii(PiiKind.PassportNumber)] string Number) : INumbered;

        interface INumbered { [Pii(PiiKind.PassportNumber)] string Number { get; } }
        """);

    [Fact]
    public Task AnotherKind_IsNoRepetition() => Verify.ReportsAsync(Bases + """
        class Local : Lookup
        {
            [Pii(PiiKind.TelephoneNumber)]
            public override string {|ADS1011:Number|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task WhatAssemblyClassifies_CountsAsStated() => Verify.ReportsAsync("""
        [assembly: Classify(typeof(Local), "Number", PiiKind.PassportNumber)]

        """ + Bases + """
        class Local : Lookup
        {
            public override string Number { get; set; } = "";
        }
        """);

    [Fact]
    public Task ChainsOfBases_AreReportedAtEachLink() => Verify.ReportsAsync(Bases + """
        class Local : Lookup { public override string {|ADS1011:Number|} { get; set; } = ""; }
        class MoreLocal : Local { public override string {|ADS1011:Number|} { get; set; } = ""; }
        class Inherits : Local { }
        """);

    [Fact]
    public Task ATypeThatIsProtectedAsAWhole_SaysItItself() => Verify.ReportsAsync("""
        [Pii(PiiKind.PassportNumber)]
        public record Passport(string Text);

        public class Holder { public virtual Passport? Value { get; } }
        public class Derived : Holder { public override Passport? Value => null; }
        """);

    [Fact]
    public async Task Message_NamesBothAndTheAttribute()
    {
        var diagnostic = await Verify.SingleAsync(Bases + """
            class Local : Lookup { public override string Advice([Pii(PiiKind.TelephoneNumber)] string caller) => ""; }
            """);

        Assert.Equal(
            "'Local.Advice' overrides 'Lookup.Advice', which is protected data (privilege), and does not say so: state [return: LegallyProtected(LegalProtection.Privilege, \"Evid. Code 954\")]",
            diagnostic.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Fact]
    public async Task BasesInReferencedAssemblies_AreRead()
    {
        var library = Verify.Compile(Bases, References.Default, prelude: "global using AdsGuard;").WithAssemblyName("Library");
        using var image = new System.IO.MemoryStream();
        Assert.True(library.Emit(image).Success);
        var compilation = Verify.Compile(
            "class Local : Lookup { public override string Number { get; set; } = \"\"; }",
            References.Default.Add(MetadataReference.CreateFromImage(image.ToArray())),
            prelude: "");

        Assert.Equal("ADS1011", Assert.Single(await Verify.DiagnosticsAsync(compilation)).Id);
    }
}
