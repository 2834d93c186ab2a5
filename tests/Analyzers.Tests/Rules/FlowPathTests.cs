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
}
