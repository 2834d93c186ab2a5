using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static AdsGuard.Analyzers.Tests.Rules.Configured;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What an organization says in a model file of its own counts like what ships, also about the types of the compilation itself.</summary>
public sealed class ModelFileOfTheOrganizationTests
{
    private const string InHouse = """
        public interface IScoring
        {
            double Rate(string text, string trace);
        }

        public static class Masking
        {
            public static string Mask(string text) => text[..1];
        }

        public sealed class Case
        {
            public string Notes { get; set; } = "";
        }

        public static class Program
        {
            public static double Run(IScoring scoring, Applicant applicant, Case @case) => scoring.Rate(TEXT, "");
        }
        """;

    private static string Handing(string text) => InHouse.Replace("TEXT", text);

    [Fact]
    public async Task WithoutIt_NothingIsKnown() => Assert.Empty(await ByOptionsAsync(Handing("applicant.Ssn")));

    [Theory]
    [InlineData("client T:IScoring")]
    [InlineData("input M:IScoring.Rate(*) Argument[0]")]
    [InlineData("input M:IScoring.Rate(*) Argument[text]")]
    public async Task InHouseSystem_IsKnownByOneLine(string line)
    {
        var diagnostic = Assert.Single(await ByModelAsync(Handing("applicant.Ssn"), $"[Consumer]\nsystem \"County scoring\" hosting=agency\n{line}"));

        Assert.Equal("ADS1001", diagnostic.Id);
        Assert.Contains("'County scoring'", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("input M:Scoring.set_Prompt(*) Argument[0]", 2)]
    [InlineData("tool M:Scoring.set_Tool(*) Argument[0].ReturnValue", 1)]
    [InlineData("input M:Scoring.Configure(*) Argument[0].Parameter[0].Member[Prompt]", 1)]
    public async Task WhatIsSet_OrFilledByAFunction_GoesIn(string line, int ways)
    {
        const string Source = """
            internal sealed class Scoring
            {
                public string Prompt { get; set; } = "";

                public Func<string> Tool { get; set; } = () => "";

                [System.Runtime.InteropServices.DllImport("scoring")]
                public static extern void Configure(Action<Scoring> configure);
            }

            internal static class Program
            {
                public static void Run(Applicant applicant, Scoring scoring)
                {
                    scoring.Prompt = applicant.Ssn;
                    scoring.Tool = () => applicant.Ssn;
                    Scoring.Configure(other => other.Prompt = applicant.Ssn);
                }
            }
            """;

        Assert.Equal(Enumerable.Repeat("ADS1001", ways), Ids(await ByModelAsync(Source, $"[Consumer]\nsystem \"County scoring\"\n{line}")));
    }

    [Theory]
    [InlineData("models.county.example", "https://models.county.example/rate", "County models")]
    [InlineData("/county/score/v2", "/county/score/v2", "County models")]
    [InlineData("*/county/*", "https://gateway.county.example/county/score", "County models")]
    [InlineData("api.openai.com", "https://api.openai.com/v1/responses", "County models")]
    [InlineData("models.county.example", "https://elsewhere.county.example/rate", null)]
    public async Task Endpoint_IsKnownByOneLine(string endpoint, string address, string? system)
    {
        var source = $$"""
            using System.Net.Http;
            using System.Net.Http.Json;

            public static class Program
            {
                internal static Task Run(HttpClient http, Applicant applicant) => http.PostAsJsonAsync("{{address}}", applicant.Ssn);
            }
            """;

        var diagnostics = await ByModelAsync(source, $"[System.Net.Http]\nsystem \"County models\" hosting=agency\nendpoint \"{endpoint}\"");

        Assert.Equal(system is null ? [] : [system], diagnostics.Where(static d => d.Id == "ADS1001").Select(static d => d.Properties["adsguard.system"]));
    }

    [Theory]
    [InlineData("client F:Program.Http", "Http.GetStringAsync(applicant.Ssn)")]
    [InlineData("client P:Program.Own", "Own.GetStringAsync(applicant.Ssn)")]
    [InlineData("client M:Program.Make(*)", "Make().GetStringAsync(applicant.Ssn)")]
    public async Task MemberThatGivesAClient_IsKnownByOneLine(string line, string call)
    {
        var source = $$"""
            using System.Net.Http;

            public static class Program
            {
                private static readonly HttpClient Http = new();

                private static HttpClient Own { get; } = new();

                private static HttpClient Make() => new();

                internal static Task<string> Run(Applicant applicant) => {{call}};
            }
            """;

        Assert.Equal(["ADS1001"], Ids(await ByModelAsync(source, "[Consumer]\n" + line)));
        Assert.Empty(await ByOptionsAsync(source));
    }

    [Fact]
    public async Task InputThatIsNotNamed_IsNone() =>
        Assert.Empty(await ByModelAsync(Handing("applicant.Ssn"), "[Consumer]\ninput M:IScoring.Rate(*) Argument[trace]"));

    [Fact]
    public async Task Source_IsProtectedData() =>
        Assert.Equal(["ADS1003"], Ids(await ByModelAsync(Handing("@case.Notes"), "[Consumer]\nclient T:IScoring\nsource P:Case.Notes legal Privilege \"Evid. Code 954\"")));

    [Theory]
    [InlineData("", 1)]
    [InlineData("sanitizer M:Masking.Mask(*) removes=pii method=redaction", 0)]
    [InlineData("sanitizer M:Masking.Mask(*) removes=phi method=redaction", 1)]
    public async Task Sanitizer_TakesAwayWhatItSays(string line, int left) =>
        Assert.Equal(left, (await ByModelAsync(Handing("Masking.Mask(applicant.Ssn)"), $"[Consumer]\nclient T:IScoring\n{line}")).Length);

    [Theory]
    [InlineData("", 2)]
    [InlineData("sanitizer M:Masker.Clean(*) removes=pii method=redaction on=Argument[0]", 2)]
    [InlineData("sanitizer M:Masker.Clean(*) removes=pii method=redaction on=Argument[note].Member[Text]", 1)]
    [InlineData("sanitizer M:Masker.Clean(*) removes=phi method=redaction on=Argument[note].Member[Text]", 2)]
    [InlineData("sanitizer M:Masker.Clean(*) removes=pii method=redaction on=Argument[note].Member[Text] unless=T:Masker", 2)]
    public async Task Sanitizer_TakesItAwayWhereItSays(string line, int left)
    {
        const string Source = """
            internal sealed class Note { public string Text { get; set; } = ""; public string Other { get; set; } = ""; }

            internal abstract class Masker { public abstract void Clean(Note note); }

            internal interface IScoring { void Rate(string text); }

            internal static class Program
            {
                internal static void Run(IScoring scoring, Masker masker, Applicant applicant)
                {
                    var note = new Note { Text = applicant.Ssn, Other = applicant.Ssn };
                    masker.Clean(note);
                    scoring.Rate(note.Text);
                    scoring.Rate(note.Other);
                }
            }
            """;

        Assert.Equal(left, (await ByModelAsync(Source, $"[Consumer]\nclient T:IScoring\nnoflow M:Masker.Clean(*)\n{line}")).Length);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("client M:Pipeline.Use(*) Argument[step].Parameter[1]", 1)]
    public async Task WhatAFunctionIsCalledWith_MayBeAClient(string line, int found)
    {
        const string Source = """
            public delegate void Next(string text);

            public abstract class Pipeline { public abstract void Use(Action<string, Next> step); }

            public static class Program
            {
                internal static void Run(Pipeline pipeline, Applicant applicant)
                {
                    pipeline.Use((text, next) => next(text + applicant.Ssn));
                    pipeline.Use((text, next) => next(text + applicant.Name));
                }
            }
            """;

        Assert.Equal(found, (await ByModelAsync(Source, $"[Consumer]\nsystem \"County scoring\"\n{line}")).Count(static d => d.Id == "ADS1001"));
    }

    [Fact]
    public async Task Source_MayDependOnWhatIsAskedFor()
    {
        const string Source = """
            internal interface IScoring { void Rate(string text); }

            internal interface IFields { string Get(string name); }

            internal static class Program
            {
                private const string Number = "SSN";

                internal static void Run(IScoring scoring, IFields fields, string any)
                {
                    scoring.Rate(fields.Get(Number));
                    scoring.Rate(fields.Get("phone"));
                    scoring.Rate(fields.Get("colour"));
                    scoring.Rate(fields.Get(any));
                }
            }
            """;

        var diagnostics = await ByModelAsync(Source, "[Consumer]\nclient T:IScoring\nsource M:IFields.Get(*) pii SocialSecurityNumber when=ssn,number\nsource M:IFields.Get(*) pii TelephoneNumber when=\"phone\"");

        Assert.Equal(["social security number", "telephone number"], diagnostics.Where(static d => d.Id == "ADS1001").Select(static d => d.GetMessage().Split((char)40)[1].Split((char)41)[0]));
    }

    [Fact]
    public async Task LinesThatCannotBeRead_LeaveTheOthersInForce() =>
        Assert.Equal(["ADS9002", "ADS1001"], Ids(await ByModelAsync(Handing("applicant.Ssn"), "[Consumer]\nclint T:IScoring\nclient T:IScoring")));

    [Fact]
    public async Task WordOfTheOrganization_StandsAboveWhatShips()
    {
        var source = Handing("applicant.Ssn.Trim()");

        Assert.Single(await ByModelAsync(source, "[Consumer]\nclient T:IScoring"));
        Assert.Empty(await ByModelAsync(source, "[Consumer]\nclient T:IScoring\n[System.Runtime]\nnoflow M:System.String.Trim"));
    }
}
