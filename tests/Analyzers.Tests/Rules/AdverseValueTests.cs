using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS2001 on a marked value, however it is written and wherever it is put.</summary>
public sealed class AdverseValueTests
{
    [Theory]
    [InlineData("subject.Status = {|ADS2001:(Status)2|};")]
    [InlineData("subject.Status = {|ADS2001:(Status)(byte)2|};")]
    [InlineData("subject.Status = {|ADS2001:(Status)(1 + 1)|};")]
    [InlineData("var code = 2; subject.Status = {|ADS2001:(Status)code|};")]
    [InlineData("const Status Last = Status.Denied; subject.Status = {|ADS2001:Last|};")]
    [InlineData("Status? next = (Status?)2; subject.Status = {|ADS2001:next.Value|};")]
    [InlineData("subject.Status = {|ADS2001:Enum.Parse<Status>(\"Denied\")|};")]
    [InlineData("subject.Status = {|ADS2001:Enum.Parse<Status>(\" denied \", true)|};")]
    [InlineData("subject.Status = {|ADS2001:Enum.Parse<Status>(\"2\")|};")]
    [InlineData("subject.Status = {|ADS2001:(Status)Enum.Parse(typeof(Status), \"Denied\")|};")]
    [InlineData("subject.Status = {|ADS2001:(Status)Enum.ToObject(typeof(Status), 2)|};")]
    [InlineData("if (Enum.TryParse<Status>(\"Denied\", out var parsed)) subject.Status = {|ADS2001:parsed|};")]
    [InlineData("if (Enum.TryParse(\"Denied\", out Status parsed)) subject.Status = {|ADS2001:parsed|};")]
    [InlineData("subject.Status = {|ADS2001:Named(\"Denied\")|}; Status Named(string name) => Enum.Parse<Status>(name);")]
    // What is not one of the marked values, or is not put anywhere.
    [InlineData("subject.Status = (Status)1;")]
    [InlineData("subject.Status = Enum.Parse<Status>(\"Granted\");")]
    [InlineData("subject.Status = Enum.Parse<Status>(\"Nobody\");")]
    [InlineData("subject.Status = (Status)Enum.Parse(typeof(Status), \"Granted\");")]
    [InlineData("subject.Status = Named(\"Granted\"); Status Named(string name) => Enum.Parse<Status>(name);")]
    [InlineData("subject.Status = (Status)subject.Number.Length;")]
    [InlineData("if (subject.Status == (Status)2) office.Notify(subject);")]
    [InlineData("var day = (DayOfWeek)2; Console.WriteLine(day);")]
    public Task AValue_IsMarkedHoweverItIsWritten(string body) => AdverseActionTests.InMethodAsync("if (ads.Score(subject.Number) > 0.5) return; " + body);

    [Theory]
    [InlineData("subject.Status = {|ADS2001:(Status)(int)ads.Score(subject.Number)|};")]
    [InlineData("subject.Status = {|ADS2001:(Status)Enum.ToObject(typeof(Status), (int)ads.Score(subject.Number))|};")]
    [InlineData("if (ads.Score(subject.Number) < 0.5 && desk.Approves(subject)) subject.Status = (Status)2;")]
    [InlineData("if (flag) subject.Status = (Status)2; ads.Score(subject.Number);")]
    public Task OutputThatIsCast_MayBeAny(string body) => AdverseActionTests.InMethodAsync(body);

    [Theory]
    [InlineData("typeof(Case).GetProperty(\"Status\")!.SetValue(subject, {|ADS2001:Status.Denied|});")]
    [InlineData("typeof(Case).GetProperty(\"IsFraud\")!.SetValue(subject, {|ADS2001:true|});")]
    [InlineData("typeof(Case).GetProperty(subject.Number)!.SetValue(subject, {|ADS2001:Status.Denied|});")]
    [InlineData("typeof(Case).GetFields()[0].SetValue(subject, {|ADS2001:(Status)2|});")]
    [InlineData("((dynamic)subject).Status = {|ADS2001:Status.Denied|};")]
    [InlineData("((dynamic)subject).IsFraud = {|ADS2001:true|};")]
    [InlineData("Place() = {|ADS2001:Status.Denied|}; ref Status Place() => ref _kept[0];")]
    [InlineData("typeof(Case).GetProperty(\"Status\")!.SetMethod!.Invoke(subject, {|ADS2001:new object[] { Status.Denied }|});")]
    [InlineData("_log.AddRange({|ADS2001:new[] { Status.Open, Status.Denied }|});")]
    [InlineData("_log.AddRange({|ADS2001:[Status.Denied]|});")]
    [InlineData("_pair = {|ADS2001:(Status.Denied, 1)|};")]
    [InlineData("_log.AddRange([Status.Granted]); _pair = (Status.Open, 2);")]
    [InlineData("_ = _log.Intersect([Status.Denied]);")]
    [InlineData("typeof(Case).GetProperty(\"Status\")!.SetValue(subject, Status.Granted);")]
    [InlineData("typeof(Case).GetProperty(\"IsFraud\")!.SetValue(subject, false);")]
    [InlineData("_ = typeof(Case).GetProperty(\"Status\")!.GetValue(subject);")]
    public Task AValue_IsPutWhereNobodyNamesTheMember(string body) =>
        AdverseActionTests.InMethodAsync("if (ads.Score(subject.Number) > 0.5) return; " + body, "static readonly Status[] _kept = new Status[1]; readonly List<Status> _log = new(); (Status, int) _pair;");

    [Fact]
    public Task FlagsAndNamesakes() => Verify.ReportsAsync("""
        [Flags] public enum Marks { None = 0, Late = 1, [AdverseAction("Ban")] Banned = 4, LateAndBanned = 5 }

        public enum Level { [AdverseAction("Bar")] Barred = 1, Reviewed = 1, Open = 2 }

        [AdsClient("scoring")] public interface IScoring { double Score(string number); }

        class Person { public Marks Marks { get; set; } public Level Level { get; set; } }

        class Program(IScoring ads)
        {
            void Run(Person person)
            {
                if (ads.Score("") > 0.5) return;
                person.Marks = {|ADS2001:Marks.Late | Marks.Banned|};
                person.Marks = {|ADS2001:(Marks)6|};
                person.Marks = (Marks)1;
                person.Marks = Marks.Late | Marks.None;
                person.Level = {|ADS2001:Level.Barred|};
                person.Level = Level.Reviewed;
                person.Level = {|ADS2001:(Level)1|};
            }
        }
        """);

    [Fact]
    public Task WithoutANameOfAnAdsOrOfAnAction_AParameterSaysThatItIsOutput() => Verify.ReportsAsync("""
        public enum Status { Open, [AdverseAction("Deny")] Denied }

        public class Person { public Status Status { get; set; } }

        class Program { void Run([AdsOutput("triage")] string advice, Person person) { if (advice == "refuse") person.Status = {|ADS2001:(Status)1|}; } }
        """);
}
