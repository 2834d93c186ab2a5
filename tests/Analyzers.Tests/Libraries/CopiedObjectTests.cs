using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Copies of objects whose class is in a library: they hold what was copied, less what is set in its place.</summary>
public sealed class CopiedObjectTests
{
    private const string Library = """
        using System.Collections.Generic;

        namespace Vendor;

        public record Question
        {
            private readonly Dictionary<string, object> _raw = new();

            public Question() { }

            public Question(string first) => _raw["first"] = first;

            public string Text { get => (string)_raw["text"]; init => _raw["text"] = value; }

            public string Note { get => (string)_raw["note"]; init => _raw["note"] = value; }

            public IReadOnlyDictionary<string, object> Raw => _raw;

            public string First => (string)_raw["first"];
        }
        """;

    [Fact]
    public Task WhatWithSets_ReplacesWhatWasCopied() => Reports("""
        class Program(IModel model)
        {
            void Run(Applicant p)
            {
                var asked = new Question { Text = p.Ssn, Note = "n" };
                model.Ask((asked with { Text = "t" }).Text);
                model.Ask((asked with { Text = "t" }).Note);
                model.Ask({|ADS1001:(asked with { Note = "t" }).Text|});
                model.Ask({|ADS1001:$"{asked with { Note = "t" }}"|});
                model.Ask($"{asked with { Text = "t" }}");
                var said = asked with { Text = "t" };
                model.Ask(Shown(said));
                model.Ask({|ADS1001:Shown(asked)|});
                model.Ask({|ADS1001:asked.First|});
                model.Ask({|ADS1001:Shown(asked with { Note = "t" })|});
                model.Ask(Shown(Cleaned(asked)));
                model.Ask({|ADS1001:Shown(Kept(asked))|});
                model.Ask({|ADS1001:Shown(said with { Note = p.Ssn })|});
            }

            static string Shown(Question question) => question.First;

            static Question Cleaned(Question question) => question with { Text = "t" };

            static Question Kept(Question question) => question with { Note = "n" };
        }
        """);

    [Fact]
    public Task WhatTheLibraryWasGivenOtherwise_StaysInTheCopy() => Reports("""
        class Program(IModel model)
        {
            void Run(Applicant p)
            {
                var made = new Question(p.Ssn);
                model.Ask({|ADS1001:(made with { Text = "t" }).First|});
                model.Ask({|ADS1001:Cleaned(made).First|});
                model.Ask({|ADS1001:Cleaned(new Extended(p.Ssn)).First|});
                model.Ask((new Extended("x") { Text = p.Ssn } with { Text = "t" }).First);
            }

            static Question Cleaned(Question question) => question with { Text = "t" };
        }

        record Extended(string First1) : Question(First1);
        """);

    private static Task Reports(string marked) => Verify.ReportsWithAsync(Stubs.With("Vendor", Library), "using Vendor;\n" + marked);
}
