using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class HonourIsDoubtfulTests
{
    [Theory]
    [InlineData("string Mask(string text) => text;")]
    [InlineData("string Mask(string text) { return text; }")]
    [InlineData("string Mask(string text) => text.Trim();")]
    [InlineData("string Mask(string text) => text.ToUpperInvariant().Trim();")]
    [InlineData("string Mask(string? text) => text ?? \"\";")]
    [InlineData("string Mask(string text) { var result = text; return result; }")]
    [InlineData("string Mask(string text) { if (text.Length == 0) return \"\"; return text; }")]
    // What is known of it is that it is something.
    [InlineData("string Mask(string text) { if (text != \"\") return text; return \"\"; }")]
    [InlineData("string Mask(string text) { if (text.Length > 0) return text; return \"\"; }")]
    [InlineData("string Mask(string text) { if (text == \"\") return text; return text; }")]
    [InlineData("string Mask(string text, string other) { if (other == \"\") return text; return \"***\"; }")]
    [InlineData("string Mask(string text, string other) { if (text == other) return text; return \"***\"; }")]
    [InlineData("string Mask(string text, bool all) { if (text == \"\" || all) return text; return \"***\"; }")]
    [InlineData("string Mask(string text) { if (text == \"\") Console.WriteLine(); return text; }")]
    [InlineData("Task<string> Mask(string text) => Task.FromResult(text);")]
    [InlineData("async Task<string> Mask(string text) { await Task.Yield(); return text; }")]
    [InlineData("object Mask(object value) => value;")]
    [InlineData("Applicant Mask(Applicant person) => person;")]
    public Task ADeidentificationThatHandsBackItsArgument_IsDoubted(string method) => Verify.ReportsAsync(Class("[Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]", Marked(method)));

    [Theory]
    [InlineData("string Mask(string text) => \"***\";")]
    [InlineData("string Mask(string text) => text.Replace(\"1\", \"*\");")]
    [InlineData("string Mask(string text) { if (text.Length == 0) return text; return text.Replace(\"1\", \"*\"); }")]
    [InlineData("string Mask(string text) { if (text == \"\") return text; return \"***\"; }")]
    [InlineData("string Mask(string text) { if (text.Length == 0) { return text.Trim(); } else { return \"***\"; } }")]
    [InlineData("string? Mask(string? text) { if (string.IsNullOrEmpty(text)) return text; return \"***\"; }")]
    [InlineData("string? Mask(string? text) => text is null or \"\" ? text : \"***\";")]
    [InlineData("string? Mask(string? text) => !string.IsNullOrWhiteSpace(text) ? \"***\" : text;")]
    [InlineData("string Mask(string text) { if (text.Length > 0) return \"***\"; return text; }")]
    [InlineData("string Mask(string text) { if (text != string.Empty) { return \"***\"; } return text; }")]
    [InlineData("string Mask(string text, bool all) { if (all && text == \"N/A\") return text; return \"***\"; }")]
    [InlineData("Task<string> Mask(string text) { if (text == \"\") return Task.FromResult(text); return Task.FromResult(\"***\"); }")]
    [InlineData("string Mask(string text) { text = text.Replace(\"1\", \"*\"); return text; }")]
    [InlineData("string Mask(string text) { var result = text; result = \"\"; return result; }")]
    [InlineData("Applicant Mask(Applicant person) { person.Ssn = \"\"; return person; }")]
    [InlineData("Applicant Mask(Applicant person) { Clear(person); return person; } void Clear(Applicant person) => person.Ssn = \"\";")]
    [InlineData("List<string> Mask(List<string> texts) { texts.Clear(); return texts; }")]
    [InlineData("string[] Mask(string[] texts) { texts[0] = \"\"; return texts; }")]
    [InlineData("IEnumerable<string> Mask(string text) { yield return text; }")]
    public Task ADeidentificationThatDoesSomething_IsBelieved(string method) => Verify.ReportsAsync(Class("[Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]", method));

    [Theory]
    [InlineData("bool Review(string text) => true;")]
    [InlineData("bool Review(string text) { Console.WriteLine(text); return true; }")]
    [InlineData("Task<bool> Review(string text) => Task.FromResult(true);")]
    [InlineData("async Task<bool> Review(string text) { await Task.Delay(1); return true; }")]
    [InlineData("void Review(string text) { }")]
    [InlineData("Task Review(string text) => Task.CompletedTask;")]
    [InlineData("ValueTask Review(string text) => default;")]
    [InlineData("Outcome Review(string text) => Outcome.Approved;")]
    [InlineData("Decision Review(string text) => new Decision { Outcome = Outcome.Approved };")]
    public Task AReviewThatCannotRefuse_IsDoubted(string method) => Verify.ReportsAsync(Class("[HumanReview]", Marked(method)));

    [Theory]
    [InlineData("bool Review(string text) => text.Length > 0;")]
    [InlineData("bool Review(string text) { if (text.Length == 0) throw new InvalidOperationException(); return true; }")]
    [InlineData("bool Review(string text) => false;")]
    [InlineData("void Review(string text) => Ask(text); void Ask(string text) => throw new InvalidOperationException();")]
    [InlineData("async Task Review(string text) => await Task.Delay(1);")]
    [InlineData("Outcome Review(string text) => text == \"\" ? Outcome.Approved : Outcome.Denied;")]
    [InlineData("Decision Review(string text) => new Decision { Outcome = text == \"\" ? Outcome.Approved : Outcome.Denied };")]
    public Task AReviewThatCan_IsBelieved(string method) => Verify.ReportsAsync(Class("[HumanReview]", method));

    [Theory]
    [InlineData("bool Review(IModel model, string number, double score) => model.Ask(number).Length > score;")]
    [InlineData("bool Review(IModel model, string number) { var answer = model.Ask(\"Deny \" + number + \"?\"); return answer.Trim().ToUpperInvariant() == \"YES\"; }")]
    [InlineData("async Task<bool> Review(string number) => (await _model.AskAsync(number.Trim()).ConfigureAwait(false)).StartsWith(\"y\", StringComparison.Ordinal);")]
    [InlineData("Task<bool> Review(string number) => Task.FromResult(_http.GetStringAsync(number).Result == \"yes\");")]
    [InlineData("void Review(string number) { if (_model.Ask(number) != \"yes\") throw new InvalidOperationException(); }")]
    [InlineData("Decision Review(string number) => _model.Ask(number) == \"yes\" ? new Decision { Outcome = Outcome.Approved } : throw new InvalidOperationException();")]
    public Task AReviewThatAsksASystem_IsDoubted(string method) => Verify.ReportsAsync(Class("[HumanReview]", Marked(method) + Systems));

    [Theory]
    [InlineData("bool Review(string number) => _model.Ask(number) == \"yes\" && Console.ReadLine() == \"y\";")]
    [InlineData("bool Review(string number, bool clerk) => _model.Ask(number) == \"yes\" && clerk;")]
    [InlineData("bool Review(string number, Form form) => _model.Ask(number) == \"yes\" && form.Signature.Length > 0;")]
    [InlineData("bool Review(string number) => _model.Ask(number) == \"yes\" && _signed;")]
    [InlineData("bool Review(string number) { _model.Ask(number); return _desk.Decides(number); }")]
    [InlineData("bool Review(string number) { Func<bool> clerk = () => Console.ReadLine() == \"y\"; return _model.Ask(number) == \"yes\"; }")]
    [InlineData("bool Review(string number) => number.Length > 3;")]
    [InlineData("bool Review(string number) => _plain.GetStringAsync(number).Result == \"yes\";")]
    public Task AReviewThatMayAskSomebody_IsBelieved(string method) => Verify.ReportsAsync(Class("[HumanReview]", method + Systems));

    private const string Systems = """

            private readonly IModel _model = null!;
            [AdsClient("scorer")] private readonly System.Net.Http.HttpClient _http = new();
            private readonly System.Net.Http.HttpClient _plain = new();
            private readonly IDesk _desk = null!;
            private readonly bool _signed = DateTime.Now.Year > 2000;
        }

        interface IDesk { bool Decides(string number); }

        class Form
        {
            public string Signature { get; set; } = "";
        """;

    [Fact]
    public Task TheMarkOfAnInterface_HoldsForWhatImplementsIt() => Verify.ReportsAsync("""
        interface IDesk
        {
            [HumanReview]
            Task<bool> ApproveAsync(string text);
        }

        class RubberStamp : IDesk
        {
            public Task<bool> {|ADS9006:ApproveAsync|}(string text) => Task.FromResult(true);
        }

        class Desk : IDesk
        {
            public async Task<bool> ApproveAsync(string text)
            {
                await Task.Yield();
                return Console.ReadLine() == "y";
            }
        }
        """);

    [Fact]
    public Task WithoutAMark_NothingIsPromised() => Verify.ReportsAsync("""
        class Program
        {
            string Mask(string text) => text;

            bool Review(string text) => true;
        }
        """);

    [Fact]
    public async Task TheMessage_NamesWhatIsHandedBack()
    {
        var diagnostic = await Verify.SingleAsync(Class("[Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]", "string Mask(string text) => text;"));

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("'Program.Mask' is marked [Deidentifies] and hands back 'text' as it came: take the data out there, or the mark off", diagnostic.GetMessage());
    }

    private static string Marked(string method) => method.Replace("Mask(", "{|ADS9006:Mask|}(", System.StringComparison.Ordinal).Replace("Review(", "{|ADS9006:Review|}(", System.StringComparison.Ordinal);

    private static string Class(string attribute, string method) => $$"""
        enum Outcome { Approved, Denied }

        class Decision
        {
            public Outcome Outcome { get; set; }
        }

        class Program
        {
            {{attribute}}
            {{method}}
        }
        """;
}
