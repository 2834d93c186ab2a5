using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class PublicMemberReturnsProtectedDataTests
{
    [Theory]
    [InlineData("string {|ADS1012:Get|}() => _applicant.Ssn;")]
    [InlineData("string {|ADS1012:Get|}() { var number = _applicant.Ssn; return \"No. \" + number; }")]
    [InlineData("string {|ADS1012:Number|} => _applicant.Ssn;")]
    [InlineData("string {|ADS1012:Number|} { get { return _applicant.Ssn.Trim(); } }")]
    [InlineData("string {|ADS1012:this|}[int index] => _applicant.Ssn;")]
    [InlineData("static string {|ADS1012:Get|}(Applicant applicant) => applicant.Ssn;")]
    [InlineData("async Task<string> {|ADS1012:GetAsync|}() { await Task.Yield(); return _applicant.Ssn; }")]
    [InlineData("Task<string> {|ADS1012:GetAsync|}() => Task.FromResult(_applicant.Ssn);")]
    [InlineData("List<string> {|ADS1012:All|}() => new() { _applicant.Ssn };")]
    [InlineData("IEnumerable<string> {|ADS1012:All|}() { yield return _applicant.Ssn; }")]
    [InlineData("IEnumerable<string> {|ADS1012:All|}(List<Applicant> all) => all.Select(a => a.Ssn);")]
    [InlineData("(string, string) {|ADS1012:Both|}() => (_applicant.Name, _applicant.Ssn);")]
    [InlineData("bool TryGet(out string {|ADS1012:number|}) { number = _applicant.Ssn; return true; }")]
    [InlineData("override string {|ADS1012:ToString|}() => _applicant.Ssn;")]
    [InlineData("object {|ADS1012:Get|}() => _applicant.Ssn;")]
    [InlineData("string {|ADS1012:Get|}() => Inner(); string Inner() => _applicant.Ssn;")]
    public Task WhatLetsItOut_SaysSo(string member) => Verify.ReportsAsync($$"""
        public class Directory
        {
            readonly Applicant _applicant = new();

            public {{member}}
        }
        """);

    [Theory]
    [InlineData("public string {|ADS1012:J|}(int id) => JsonSerializer.Serialize(_all[id]);")]
    [InlineData("public string {|ADS1012:J|}(Person p) => JsonSerializer.Serialize(p);")]
    [InlineData("public string {|ADS1012:J|}() => JsonSerializer.Serialize(_all.Values);")]
    [InlineData("public byte[] {|ADS1012:J|}(int id) { var p = _all[id]; return JsonSerializer.SerializeToUtf8Bytes(p); }")]
    [InlineData("public JsonElement {|ADS1012:J|}(int id) => JsonSerializer.SerializeToElement(_all[id]);")]
    [InlineData("public string {|ADS1012:J|}(int id) => ToJson(_all[id]); static string ToJson(object value) => JsonSerializer.Serialize(value);")]
    [InlineData("public string {|ADS1012:J|}(int id) => Whole(id); string Whole(int id) => JsonSerializer.Serialize(_all[id]);")]
    [InlineData("public string J(int id) => JsonSerializer.Serialize(new { _all[id].Name });")]
    [InlineData("public int J(int id) => JsonSerializer.Serialize(_all[id]).Length;")]
    [InlineData("public string J(object value) => JsonSerializer.Serialize(value);")]
    [InlineData("[return: Pii(PiiKind.SocialSecurityNumber)] public string J(int id) => JsonSerializer.Serialize(_all[id]);")]
    public Task AWholeRecordAsText_SaysSo(string members) => Verify.ReportsAsync($$"""
        using System.Text.Json;

        public class Person
        {
            public string Name { get; set; } = "";

            [Pii(PiiKind.SocialSecurityNumber)] public string Ssn { get; set; } = "";
        }

        public class Export(Dictionary<int, Person> all)
        {
            private readonly Dictionary<int, Person> _all = all;

            {{members}}
        }
        """);

    [Theory]
    [InlineData("[return: Pii(PiiKind.SocialSecurityNumber)] public string Get() => _applicant.Ssn;")]
    [InlineData("[Pii(PiiKind.SocialSecurityNumber)] public string Number => _applicant.Ssn;")]
    [InlineData("public string Name => _applicant.Name;")]
    [InlineData("public Applicant Get() => _applicant;")]
    [InlineData("public Applicant Copy() => new() { Ssn = _applicant.Ssn };")]
    [InlineData("public List<Applicant> All() => new() { _applicant };")]
    [InlineData("public bool Has() => _applicant.Ssn.Length > 0;")]
    [InlineData("public int Count() => _applicant.Ssn.Length;")]
    [InlineData("[Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)] public string Masked() => _applicant.Ssn;")]
    [InlineData("internal string Get() => _applicant.Ssn;")]
    [InlineData("public string Trimmed([Pii(PiiKind.PassportNumber)] string number) => number.Trim();")]
    [InlineData("string Get() => _applicant.Ssn;")]
    [InlineData("public void Get() { var number = _applicant.Ssn; }")]
    [InlineData("public bool TryGet([Pii(PiiKind.SocialSecurityNumber)] out string number) { number = _applicant.Ssn; return true; }")]
    public Task WhatSaysSo_OrLetsNothingOut_IsSilent(string member) => Verify.ReportsAsync($$"""
        public class Directory
        {
            readonly Applicant _applicant = new();

            {{member}}
        }
        """);

    [Fact]
    public Task AnAnswer_IsNotWhatWasAsked() => Verify.ReportsAsync("""
        public interface IRecords
        {
            Applicant Find(string number);
            Task<double> ScoreAsync(string number);
            bool Has(string number);
            string Text(string number);
        }

        public class Directory(IRecords records)
        {
            public Applicant Find(Applicant applicant) => records.Find(applicant.Ssn);
            public Task<double> ScoreAsync(Applicant applicant) => records.ScoreAsync(applicant.Ssn);
            public bool Has(Applicant applicant) => records.Has(applicant.Ssn);
            public byte[] {|ADS1012:Bytes|}(Applicant applicant) => System.Text.Encoding.UTF8.GetBytes(applicant.Ssn);
            public System.Text.StringBuilder {|ADS1012:Built|}(Applicant applicant) => new System.Text.StringBuilder().Append(applicant.Ssn);
            public (int, string) {|ADS1012:Pair|}(Applicant applicant) => (1, applicant.Ssn);
            public (string, int) {|ADS1012:Other|}(Applicant applicant) => (applicant.Ssn, 1);
        }
        """);

    [Fact]
    public Task AMemberOfAnObject_SaysItItself() => Verify.ReportsAsync("""
        public class Letter
        {
            public string {|ADS1012:Number|} { get; set; } = "";

            public string Text { get; set; } = "";

            internal string Note { get; set; } = "";
        }

        public record Card(string Title, string {|ADS1012:Line|});

        public static class Mapping
        {
            public static Letter ToLetter(Applicant applicant) => new() { Number = applicant.Ssn, Text = "Dear", Note = applicant.Ssn };

            public static void Fill(Applicant applicant, Letter letter) => letter.Number = applicant.Ssn;

            public static Card ToCard(Applicant applicant) => new("Card", applicant.Phone);
        }
        """);

    [Fact]
    public Task WhatIsKept_LeavesWhereItIsRead() => Verify.ReportsAsync("""
        public class Directory
        {
            string _number = "";

            public void Load(Applicant applicant) => _number = applicant.Ssn;

            public string {|ADS1012:Number|} => _number;
        }
        """);

    [Fact]
    public Task OneCallFurther_IsReportedToo() => Verify.ReportsAsync("""
        public static class First
        {
            public static string {|ADS1012:Get|}(Applicant applicant) => applicant.Ssn;
        }

        public static class Second
        {
            public static string {|ADS1012:Pass|}(Applicant applicant) => First.Get(applicant);
        }
        """);

    [Fact]
    public Task AProgram_HasNoReadersElsewhere() => Verify.ReportsAsync("""
        Console.WriteLine(Directory.Get(new Applicant()));

        public static class Directory { public static string Get(Applicant applicant) => applicant.Ssn; }
        """);

    [Fact]
    public Task OtherAssembliesData_IsData() => Verify.ReportsAsync("""
        [assembly: Classify(typeof(System.Net.Mail.MailAddress), "DisplayName", PhiKind.Identifier)]

        public static class Directory { public static string {|ADS1012:Get|}(System.Net.Mail.MailAddress address) => address.DisplayName; }
        """);

    [Fact]
    public async Task Message_NamesDeclarationDataAndAttributes()
    {
        var diagnostic = await Verify.SingleAsync("""
            public static class Directory { public static string Get(Applicant applicant) => applicant.Ssn + applicant.CounselNotes; }
            """);

        Assert.Equal(
            "'Directory.Get' returns 'Applicant.CounselNotes' (privilege), 'Applicant.Ssn' (social security number) and does not say so, so that other assemblies do not know: "
            + "state [return: Pii(PiiKind.SocialSecurityNumber)] [return: LegallyProtected(LegalProtection.Privilege, \"Evid. Code 954\")]",
            diagnostic.GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Theory]
    [InlineData("public static string Get() => new Applicant().Ssn;", "Directory.Get()", 0)]
    [InlineData("[return: Pii(PiiKind.SocialSecurityNumber)] public static string Get() => new Applicant().Ssn;", "Directory.Get()", 1)]
    [InlineData("[return: Pii(PiiKind.SocialSecurityNumber)] public static System.Threading.Tasks.Task<string> Get() => null!;", "Directory.Get().Result", 1)]
    [InlineData("[return: Pii(PiiKind.SocialSecurityNumber)] public static System.Collections.Generic.List<string> Get() => null!;", "Directory.Get()[0]", 1)]
    [InlineData("[Pii(PiiKind.SocialSecurityNumber)] public static string Number => \"\";", "Directory.Number", 1)]
    public async Task AReaderElsewhere_IsCheckedWhereItIsSaid(string member, string read, int reported)
    {
        var ids = await TwoAssemblies.ReportedInUserAsync(
            $$"""public static class Directory { {{member}} }""",
            $$"""class Program { void Run(IModel model) => model.Ask({{read}}); }""");

        Assert.Equal(reported, ids.Length);
        Assert.All(ids, static id => Assert.Equal("ADS1001", id));
    }

    [Fact]
    public async Task AnOutParameterElsewhere_IsCheckedWhereItIsSaid()
    {
        var ids = await TwoAssemblies.ReportedInUserAsync(
            """public static class Directory { public static void Get([Pii(PiiKind.SocialSecurityNumber)] out string number) { number = ""; } }""",
            """class Program { void Run(IModel model) { Directory.Get(out var number); model.Ask(number); } }""");

        Assert.Equal(["ADS1001"], ids);
    }
}
