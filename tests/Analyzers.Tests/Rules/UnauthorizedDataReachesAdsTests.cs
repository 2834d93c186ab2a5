using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS1001, ADS1002 and ADS1003, which differ by the category of the data only.</summary>
public sealed class UnauthorizedDataReachesAdsTests
{
    [Theory]
    [InlineData("Ssn", "ADS1001")]
    [InlineData("Diagnosis", "ADS1002")]
    [InlineData("CounselNotes", "ADS1003")]
    public Task EachCategory_HasItsRule(string member, string id) => Verify.ReportsAsync($$"""
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask({|{{id}}:applicant.{{member}}|});
        }
        """);

    [Fact]
    public Task DataOfNoProtectedCategory_IsSilent() => Verify.ReportsAsync("""
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Name);
        }
        """);

    [Fact]
    public Task TheSpan_IsTheWholeArgument() => Verify.ReportsAsync("""
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:"SSN: " + applicant.Ssn|}, "context");
        }
        """);

    [Fact]
    public Task TheSpan_LeavesOutTheNameOfTheArgument() => Verify.ReportsAsync("""
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask("Find the case", context: {|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public async Task OneCall_IsOneDiagnosticForEachCategory_WithTheKindsListed()
    {
        var diagnostic = await Verify.SingleAsync("""
            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Phone, applicant.Ssn);
            }
            """);

        Assert.Equal("PersonallyIdentifiable", diagnostic.Properties["adsguard.category"]);
        Assert.Equal("SocialSecurityNumber,TelephoneNumber", diagnostic.Properties["adsguard.kinds"]);
        Assert.Equal("Applicant.Phone,Applicant.Ssn", diagnostic.Properties["adsguard.data"]);
        Assert.Contains("'Applicant.Phone' (telephone number), 'Applicant.Ssn' (social security number)", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoCategoriesInOneArgument_AreTwoDiagnosticsAtOnePlace()
    {
        var diagnostics = await Verify.DiagnosticsAsync("""
            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn + applicant.Diagnosis);
            }
            """);

        Assert.Equal(new[] { "ADS1001", "ADS1002" }, diagnostics.Select(static d => d.Id));
        Assert.Single(diagnostics.Select(static d => d.Location.SourceSpan).Distinct());
    }

    [Fact]
    public Task TwoCalls_AreTwoDiagnostics() => Verify.ReportsAsync("""
        class Program
        {
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
                model.Ask({|ADS1001:applicant.Ssn|});
            }
        }
        """);

    [Fact]
    public async Task TheMessage_NamesDataSystemSinkWayProvisionAndWayOut()
    {
        var diagnostic = await Verify.SingleAsync("""
            class Program
            {
                void Run(IModel model, Applicant applicant)
                {
                    var prompt = "SSN: " + applicant.Ssn;
                    model.Ask(prompt);
                }
            }
            """);

        Assert.Equal(
            "The ADS 'model' is given 'Applicant.Ssn' (social security number) through IModel.Ask by Applicant.Ssn > prompt, and no purpose authorizes it (policy): "
            + "leave it out, de-identify it, or state the [AuthorizedPurpose] on 'Program.Run'",
            diagnostic.GetMessage());
    }

    [Fact]
    public async Task TheWay_StandsInAdditionalLocationsAndProperties_SourceFirst()
    {
        const string source = """
            class Program
            {
                void Run(IModel model, Applicant applicant)
                {
                    var first = applicant.Ssn;
                    var second = "SSN: " + first;
                    model.Ask(second);
                }
            }
            """;
        var diagnostic = await Verify.SingleAsync(source);

        Assert.Equal(new[] { "applicant.Ssn", "first", "second" }, diagnostic.AdditionalLocations.Select(l => source.Substring(l.SourceSpan.Start, l.SourceSpan.Length)));
        Assert.Equal("Applicant.Ssn > first > second", diagnostic.Properties["adsguard.path"]);
        Assert.Equal("model", diagnostic.Properties["adsguard.system"]);
        Assert.Equal("Unknown", diagnostic.Properties["adsguard.hosting"]);
        Assert.Equal("IModel.Ask", diagnostic.Properties["adsguard.sink"]);
    }

    [Fact]
    public async Task ALongWay_IsShortenedInTheMessageOnly()
    {
        var diagnostic = await Verify.SingleAsync("""
            class Program
            {
                void Run(IModel model, Applicant applicant)
                {
                    var a = applicant.Ssn;
                    var b = a + "b";
                    var c = b + "c";
                    var d = c + "d";
                    var e = d + "e";
                    var f = e + "f";
                    model.Ask(f);
                }
            }
            """);

        Assert.Contains("by Applicant.Ssn > a > ... > e > f,", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Equal("Applicant.Ssn > a > b > c > d > e > f", diagnostic.Properties["adsguard.path"]);
        Assert.Equal(7, diagnostic.AdditionalLocations.Count);
    }

    [Fact]
    public async Task TheSeverity_IsErrorByDefault()
    {
        var diagnostics = await Verify.DiagnosticsAsync("""
            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn + applicant.Diagnosis + applicant.CounselNotes);
            }
            """);

        Assert.Equal(3, diagnostics.Length);
        Assert.All(diagnostics, static d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));
    }

    [Fact]
    public async Task ASystemRegisteredForServices_IsBoundByTheStatute()
    {
        var diagnostic = await Verify.SingleAsync("""
            [assembly: AdsSystem("model", Use = AdsUse.Services, Hosting = AdsHosting.AgencyHosted)]
            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
            }
            """);

        Assert.Contains("(Gov. Code 12898.1(h))", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Equal("AgencyHosted", diagnostic.Properties["adsguard.hosting"]);
    }

    [Theory]
    [InlineData("AdsUse.CompetitiveDetermination")]
    [InlineData("AdsUse.Other")]
    public async Task ASystemRegisteredForAnythingElse_IsBoundByPolicyAlone(string use)
    {
        var diagnostic = await Verify.SingleAsync($$"""
            [assembly: AdsSystem("model", Use = {{use}})]
            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
            }
            """);

        Assert.Contains("(policy)", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public Task DataThatArrivesThroughACallee_IsReportedAtTheCallThatHandsItOver() => Verify.ReportsAsync("""
        class Assistant(IModel model)
        {
            public string Answer(string question) => model.Ask("Be brief. " + question);
        }

        class Program
        {
            void Run(Assistant assistant, Applicant applicant) => assistant.Answer({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task DataThatIsReadInACallee_IsReportedWhereItGoesIn() => Verify.ReportsAsync("""
        static class Prompts
        {
            public static string About(Applicant applicant) => "About " + applicant.Ssn;
        }

        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:Prompts.About(applicant)|});
        }
        """);

    [Fact]
    public Task AMarkedField_IsAClientOfAnyType() => Verify.ReportsAsync("""
        using System.Net.Http;

        class Program
        {
            [AdsClient("score")]
            private readonly HttpClient _http = new();

            Task Run(Applicant applicant) => _http.PostAsync("score", {|ADS1001:new StringContent(applicant.Ssn)|});
        }
        """);

    [Fact]
    public Task AnUnmarkedField_IsNone() => Verify.ReportsAsync("""
        using System.Net.Http;

        class Program
        {
            [AdsClient("score")]
            private readonly HttpClient _model = new();
            private readonly HttpClient _http = new();

            Task Run(Applicant applicant) => _http.PostAsync("archive", new StringContent(applicant.Ssn));
        }
        """);

    [Fact]
    public Task AMarkedParameter_TakesTheDataIn_AndTheOthersDoNot() => Verify.ReportsAsync("""
        interface ISummarizer
        {
            string Summarize([AdsInput("summaries")] string text, string caseNumber);
        }

        class Program
        {
            void Run(ISummarizer summarizer, Applicant applicant)
            {
                summarizer.Summarize({|ADS1001:applicant.Ssn|}, "1");
                summarizer.Summarize("text", applicant.Ssn);
            }
        }
        """);

    [Fact]
    public Task AParameterSaidNotToGoIn_IsSilent() => Verify.ReportsAsync("""
        [AdsClient("score")]
        interface IScoring
        {
            double Score(string text, [NotAdsInput] string localCaseNumber);
        }

        class Program
        {
            void Run(IScoring scoring, Applicant applicant) => scoring.Score("text", applicant.Ssn);
        }
        """);

    [Fact]
    public Task WhatIsDeidentified_IsSilent_ForTheCategoriesThatAreRemoved() => Verify.ReportsAsync("""
        static class Redactor
        {
            [Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)]
            public static string Redact(string text) => text.Replace('1', 'x');
        }

        class Program
        {
            void Run(IModel model, Applicant applicant)
            {
                model.Ask(Redactor.Redact(applicant.Ssn));
                model.Ask({|ADS1002:Redactor.Redact(applicant.Diagnosis)|});
            }
        }
        """);

    [Fact]
    public Task AComparison_IsSilent() => Verify.ReportsAsync("""
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn == "" ? "no number" : "a number");
        }
        """);

    [Fact]
    public Task WhatIsDeclaredNoAds_IsSilent() => Verify.ReportsAsync("""
        [NotAds(NotAdsReason.Database)]
        class Archive : IModel
        {
            public string Ask(string prompt, string context = "") => prompt;
            public Task<string> AskAsync(string prompt) => Task.FromResult(prompt);
        }

        class Program
        {
            void Run(Archive archive, Applicant applicant) => archive.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task TypesOfOthers_AreClassifiedFromTheAssembly() => Verify.ReportsAsync("""
        [assembly: Classify(typeof(Vendor.Person), "Home", PiiKind.ResidentialAddress, AlsoMembers = new[] { "Mail" })]

        namespace Vendor
        {
            public class Person
            {
                public string Home = "";
                public string Mail = "";
                public string Title = "";
            }
        }

        class Program
        {
            void Run(IModel model, Vendor.Person person)
            {
                model.Ask({|ADS1001:person.Home|});
                model.Ask({|ADS1001:person.Mail|});
                model.Ask(person.Title);
            }
        }
        """);

    [Fact]
    public Task AWholeObject_TakesItsMembersAlong() => Verify.ReportsAsync("""
        class Program
        {
            void Run([AdsClient("score")] Action<object> score, Applicant applicant) => score({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:applicant|}|}|}|});
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreAnalysed() => Verify.ReportsAsync("""
        var applicant = new Applicant { Ssn = Console.ReadLine()! };
        Ask(new Model(), applicant);

        static void Ask(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});

        class Model : IModel
        {
            public string Ask(string prompt, string context = "") => "";
            public Task<string> AskAsync(string prompt) => Task.FromResult("");
        }
        """);
}
