using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static AdsGuard.Analyzers.Tests.Rules.Configured;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS9004: no limit that can lose a flow is silent.</summary>
public sealed class AnalysisStoppedTests
{
    [Fact]
    public Task AnExpressionThatIsTooDeep_IsTold()
    {
        var nested = string.Concat(Enumerable.Repeat("F(", 300)) + "\"\"" + new string(')', 300);
        return Verify.ReportsAsync($$"""
            class Program
            {
                static string F(string text) => text;

                void {|ADS9004:Run|}(IModel model) => model.Ask({{nested}});
            }
            """);
    }

    [Fact]
    public Task MoreWaysInThanAreHandedOn_AreTold()
    {
        var calls = string.Join("\n", Enumerable.Range(0, 70).Select(static i => $"model.Ask(text + {i});"));
        return Verify.ReportsAsync($$"""
            class Program
            {
                public void {|ADS9004:Run|}(IModel model, string text)
                {
                    {{calls}}
                }
            }
            """);
    }

    [Fact]
    public Task OrdinaryCode_StaysFarBelow()
    {
        var calls = string.Join("\n", Enumerable.Range(0, 60).Select(static i => $"text = F(text + {i}); if (text.Length > {i}) model.Ask(text);"));
        return Verify.ReportsAsync($$"""
            class Program
            {
                static string F(string text) => text;

                public void Run(IModel model, string text)
                {
                    {{calls}}
                }
            }
            """);
    }

    /// <summary>A list that is filled at one place after the other: an element is any of them.</summary>
    private static string Notes(int count) => $$"""
        class Note { public string Text = ""; }

        class Program
        {
            void Run(IModel model, Applicant applicant)
            {
                var notes = new HashSet<Note>();
                {{string.Join("\n", Enumerable.Range(1, count - 1).Select(static i => $"notes.Add(new Note {{ Text = \"{i}\" }});"))}}
                notes.Add(new Note { Text = applicant.Ssn });
                foreach (var note in notes) model.Ask(note.Text);
            }
        }
        """;

    [Fact]
    public async Task MoreObjectsThanOneValueKeepsApart_AreTold()
    {
        Assert.Equal(["ADS1001"], Ids(await ByOptionsAsync(Notes(48))));
        Assert.Equal(["ADS9004", "ADS1001"], Ids(await ByOptionsAsync(Notes(50))));
    }

    [Fact]
    public async Task WhatIsPutLaterIntoAnObjectThatDidNotFitIn_IsLost_AndThatIsTold() =>
        Assert.Equal(["ADS9004"], Ids(await ByOptionsAsync(Notes(50).Replace("notes.Add(new Note { Text = applicant.Ssn });", "var last = new Note(); notes.Add(last); last.Text = applicant.Ssn;"))));

    [Theory]
    [InlineData("", true)]
    [InlineData("adsguard.budget.ways_per_member = 70", false)]
    [InlineData("adsguard.budget.ways_per_member = 69", true)]
    public Task WaysPerMember(string option, bool isTold) => ToldAsync(
        $$"""
        class Program
        {
            public void Run(IModel model, string text)
            {
                {{string.Join("\n", Enumerable.Range(0, 70).Select(static i => $"model.Ask(text + {i});"))}}
            }
        }
        """,
        option,
        isTold);

    [Theory]
    [InlineData("", false)]
    [InlineData("adsguard.budget.operations_per_member = 1000", true)]
    public Task OperationsPerMember(string option, bool isTold) => ToldAsync(
        $$"""
        class Program
        {
            internal void Run(IModel model, string text)
            {
                {{string.Join("\n", Enumerable.Range(0, 300).Select(static i => $"text = text + {i};"))}}
                model.Ask(text);
            }
        }
        """,
        option,
        isTold);

    [Theory]
    [InlineData("", false)]
    [InlineData("adsguard.budget.operations_per_member = 1000", true)]
    public async Task WorkPerCycle(string option, bool isTold)
    {
        // Each of them holds and copies what the others hold.
        var messages = string.Concat(Enumerable.Range(0, 8).Select(static i => $$"""
            public sealed class Message{{i}}
            {
                public string Text = "";
                public Message{{(i + 1) % 8}}? Next;
                public List<Message{{(i + 3) % 8}}> Others = new();
                public Message{{i}} Clone()
                {
                    var copy = new Message{{i}} { Text = Text, Next = Next?.Clone() };
                    foreach (var other in Others) copy.Others.Add(other.Clone());
                    return copy;
                }
            }

            """));
        var told = await ByOptionsAsync(
            messages + "class Program { internal void Run(IModel model, Applicant applicant) => model.Ask(new Message0 { Text = applicant.Ssn }.Clone().Text); }",
            option.Length == 0 ? [] : [option]);

        Assert.Contains(told, static d => d.Id == "ADS1001");
        Assert.Equal(isTold, told.Any(static d => d.Id == "ADS9004" && d.GetMessage(null).Contains("the work on one cycle of calls", System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("adsguard.budget.operations_per_member = 1000", true)]
    public async Task WhatCallsLeaveBehind_IsWork(string option, bool isTold)
    {
        // A hundred calls are a few hundred operations, and each leaves fifty fields behind.
        var fields = string.Concat(Enumerable.Range(0, 50).Select(static i => $"public string F{i} = \"\"; "));
        var filled = string.Concat(Enumerable.Range(0, 50).Select(static i => $"form.F{i} = text; "));
        var calls = string.Concat(Enumerable.Range(0, 100).Select(static _ => "form.Fill(text); "));
        var told = await ByOptionsAsync(
            $$"""
            class Form { {{fields}} internal void Fill(string text) { var form = this; {{filled}} } }
            class Program { internal void Run(IModel model, Form form, string text) { model.Ask(text); {{calls}} } }
            """,
            option.Length == 0 ? [] : [option]);

        Assert.Equal(isTold, told.Any(static d => d.Id == "ADS9004" && d.GetMessage(null).Contains("Program.Run", System.StringComparison.Ordinal) && d.GetMessage(null).Contains("the number of operations in one member", System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("adsguard.budget.rounds = 10", true)]
    public Task Rounds(string option, bool isTold) => ToldAsync(
        $$"""
        class Program
        {
            internal void Run(IModel model, string text)
            {
                {{string.Join("\n", Enumerable.Range(0, 21).Select(static i => $"var t{i} = \"\";"))}}
                while (model.Ask(t0) != "")
                {
                    {{string.Join("\n", Enumerable.Range(0, 20).Select(static i => $"t{i} = t{i + 1};"))}}
                    t20 = text;
                }
            }
        }
        """,
        option,
        isTold);

    [Theory]
    [InlineData("", false)]
    [InlineData("adsguard.budget.implementations_per_call = 3", false)]
    [InlineData("adsguard.budget.implementations_per_call = 2", true)]
    public Task ImplementationsPerCall(string option, bool isTold) => ToldAsync(
        """
        interface IFormat { string Of(string text); }
        class A : IFormat { public string Of(string text) => "a"; }
        class B : IFormat { public string Of(string text) => "b"; }
        class C : IFormat { public string Of(string text) => "c"; }

        class Program
        {
            internal void Run(IModel model, IFormat format, string text) => model.Ask(format.Of(text));
        }
        """,
        option,
        isTold);

    [Fact]
    public async Task ABudgetThatIsNone_IsTold_AndTheDefaultHolds()
    {
        var wrong = Assert.Single(await ByOptionsAsync(Notes(2).Replace("applicant.Ssn", "\"\""), "adsguard.budget.rounds = many"));

        Assert.Equal("ADS9002", wrong.Id);
        Assert.Contains("'many' is not a whole number from 10 to 10000", wrong.GetMessage());
    }

    [Fact]
    public async Task ABudgetOfAnotherName_IsTold() =>
        Assert.Contains("did you mean 'adsguard.budget.rounds'?", Assert.Single(await ByOptionsAsync("", "adsguard.budget.round = 10")).GetMessage());

    private static async Task ToldAsync(string source, string option, bool isTold) =>
        Assert.Equal(isTold, Ids(await ByOptionsAsync(source, option.Length == 0 ? [] : [option])).Contains("ADS9004"));

    [Fact]
    public Task CodeThatIsInReachOfNoAds_IsNotLookedAt()
    {
        var nested = string.Concat(Enumerable.Repeat("F(", 300)) + "\"\"" + new string(')', 300);
        return Verify.ReportsAsync($$"""
            class Program
            {
                static string F(string text) => text;

                string Run() => {{nested}};
            }
            """);
    }
}
