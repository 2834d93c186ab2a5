using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>The way that a diagnostic names, through the shapes in which prompts are put together: it starts at the source and ends at the argument.</summary>
public class FlowPathTests
{
    [Theory]
    [InlineData("var text = new System.Text.StringBuilder(); text.Append(applicant.Ssn); model.Ask(text.ToString());", "Applicant.Ssn > text > ToString")]
    [InlineData("var lines = new System.Collections.Generic.List<string> { applicant.Ssn }; model.Ask(string.Join(\",\", lines));", "Applicant.Ssn > lines > Join")]
    [InlineData("var (first, second) = (\"x\", applicant.Ssn); model.Ask(second);", "Applicant.Ssn > second")]
    [InlineData("if (applicant is { Ssn: var number }) model.Ask(number);", "Applicant.Ssn > number")]
    [InlineData("var note = new Note(); note.Text = applicant.Ssn; model.Ask(note.Text);", "Applicant.Ssn > Note.Text")]
    [InlineData("var box = new { Number = applicant.Ssn }; model.Ask(box.ToString()!);", "Applicant.Ssn > box > ToString")]
    public async Task TheWay_StartsAtTheSource(string statements, string expected)
    {
        var diagnostic = await Verify.SingleAsync($$"""
            class Note { public string Text { get; set; } = ""; }

            class Program
            {
                void Run(IModel model, Applicant applicant)
                {
                    {{statements}}
                }
            }
            """);

        Assert.Equal(expected, diagnostic.Properties["adsguard.path"]);
    }

    [Theory]
    [InlineData("model.Ask(System.Linq.Enumerable.First(System.Linq.Enumerable.Select(all, a => a.Ssn)));", "Applicant.Ssn > Select > First")]
    [InlineData("var text = new System.Lazy<string>(() => applicant.Ssn); model.Ask(text.Value);", "Applicant.Ssn > new Lazy > text > Lazy.Value")]
    [InlineData("var text = \"\"; void Read() { text = applicant.Ssn; } Read(); model.Ask(text);", "Applicant.Ssn > text")]
    [InlineData("var text = \"\"; Fill(ref text, applicant); model.Ask(text);", "Applicant.Ssn > Fill > text")]
    public async Task TheWay_StartsAtTheSource_OutOfFunctionsAndParameters(string statements, string expected)
    {
        var diagnostic = await Verify.SingleAsync($$"""
            class Program
            {
                void Run(IModel model, Applicant applicant, System.Collections.Generic.List<Applicant> all)
                {
                    {{statements}}
                }

                static void Fill(ref string text, Applicant applicant) => text = applicant.Ssn;
            }
            """);

        Assert.Equal(expected, diagnostic.Properties["adsguard.path"]);
    }

    [Theory]
    [InlineData("void Load(Applicant a) { _kept = a.Ssn; }", "Applicant.Ssn > Program._kept")]
    [InlineData("void Load(Applicant a) => Keep(a.Ssn); void Keep(string text) => _kept = text;", "Applicant.Ssn > text > Program._kept")]
    public async Task TheWay_StartsAtTheSource_OutOfFieldsThatOtherMembersWrite(string writer, string expected)
    {
        var diagnostic = await Verify.SingleAsync($$"""
            class Program
            {
                string _kept = "";

                {{writer}}

                void Run(IModel model) => model.Ask(_kept);
            }
            """);

        Assert.Equal(expected, diagnostic.Properties["adsguard.path"]);
    }

    [Theory]
    [InlineData("foreach (var line in Lines(applicant)) model.Ask(line);", "Applicant.Ssn > Lines > line")]
    [InlineData("var task = System.Threading.Tasks.Task.Run(() => { var number = applicant.Ssn; return Shown(number); }); model.Ask(task.Result);", "Applicant.Ssn > number > Shown > Run > task > Task.Result")]
    [InlineData("model.Ask(Outer(applicant));", "Applicant.Ssn > number > Shown > Outer")]
    [InlineData("_kept = applicant.Ssn; Later(model);", "Applicant.Ssn > Program._kept > $\"{_kept}\"")]
    public async Task TheWay_GoesThroughWhatIsReturned(string statements, string expected)
    {
        var diagnostic = await Verify.SingleAsync($$"""
            class Program
            {
                string _kept = "";

                void Run(IModel model, Applicant applicant)
                {
                    {{statements}}
                }

                void Later(IModel model) => model.Ask($"{_kept}");

                static System.Collections.Generic.IEnumerable<string> Lines(Applicant applicant)
                {
                    yield return applicant.Ssn;
                }

                static string Outer(Applicant applicant)
                {
                    var number = applicant.Ssn;
                    return Shown(number);
                }

                static string Shown(string text) => "about " + text;
            }
            """);

        Assert.Equal(expected, diagnostic.Properties["adsguard.path"]);
    }

    [Fact]
    public async Task TheWay_GoesThroughTheMembersThatPassTheDataOn()
    {
        var diagnostic = await Verify.SingleAsync("""
            class Program
            {
                void Run(IModel model, Applicant applicant) => Outer(model, applicant.Ssn);

                static void Outer(IModel model, string text) => Inner("about " + text, model);

                static void Inner(string prompt, IModel model) => model.Ask(prompt);
            }
            """);

        Assert.Equal("Applicant.Ssn > Outer > Inner > prompt", diagnostic.Properties["adsguard.path"]);
    }

    [Fact]
    public async Task AFunctionThatAnotherMemberMade_IsReportedOnce()
    {
        var diagnostic = await Verify.SingleAsync("""
            class Letter
            {
                public string Text = "";

                public System.Action<IModel> Sender() => model => model.Ask(Text);
            }

            class Program
            {
                void Run(IModel model, Applicant applicant) => new Letter { Text = applicant.Ssn }.Sender()(model);
            }
            """);

        Assert.StartsWith("Applicant.Ssn > ", diagnostic.Properties["adsguard.path"], System.StringComparison.Ordinal);
    }
}
