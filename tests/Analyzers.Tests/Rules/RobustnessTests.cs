using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>Whatever the code looks like, no rule is the reason that a build dies: <see cref="Verify"/> fails where one throws.</summary>
public sealed class RobustnessTests
{
    private const string Flow = """
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """;

    private const string Typing = """
        [assembly: Classify(typeof(Applicant), "Name", PiiKind.ResidentialAddress, AlsoMembers = new[] { "Phone" })]
        [assembly: AdsSystem("model", Use = AdsUse.Services, Services = new[] { ServiceKind.SocialServices })]

        partial class Program([AdsClient("score")] System.Net.Http.HttpClient http)
        {
            [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" })]
            [return: Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)]
            public async Task<string> Run(IModel model, [Pii(PiiKind.PassportNumber)] string passport, IEnumerable<Applicant> applicants)
            {
                var query = from a in applicants where a.Name is { Length: > 3 } select $"{a.Ssn,10:N} {a?.Phone ?? passport}";
                foreach (var text in query.Where(t => t.Length > 2)) await model.AskAsync(text switch { "" => passport, _ => text[1..] });
                await http.PostAsync("score", new System.Net.Http.StringContent(passport));
                return model.Ask(context: passport, prompt: new Applicant { Ssn = passport }.Ssn);
            }
        }
        """;

    [Fact]
    public async Task EveryPrefixOfAFile_IsAnalysed()
    {
        for (var length = 0; length <= Typing.Length; length += 7) await Verify.DiagnosticsAsync(Verify.Compile(Typing[..length], References.Default));
    }

    [Fact]
    public async Task EveryFileWithATokenMissing_IsAnalysed()
    {
        var tokens = (await Verify.Parse(Typing, "Test.cs").GetRootAsync()).DescendantTokens().Where(static t => t.Span.Length > 0).ToList();
        for (var i = 0; i < tokens.Count; i += 3) await Verify.DiagnosticsAsync(Verify.Compile(Typing.Remove(tokens[i].SpanStart, tokens[i].Span.Length), References.Default));
    }

    [Theory]
    [InlineData("[AuthorizedPurpose]")]
    [InlineData("[AuthorizedPurpose(")]
    [InlineData("[AuthorizedPurpose(\"x\", Pii = new[] { PiiKind. }, Systems = )]")]
    [InlineData("[AuthorizedPurpose(42, Service = ServiceKind.NoSuchService, Systems = new string[] { null!, \"\" })]")]
    [InlineData("[AuthorizedPurpose(nameof(Missing), Nonsense = 1)]")]
    [InlineData("[Deidentifies]")]
    [InlineData("[Deidentifies((DataCategories)\"all\", 3)]")]
    [InlineData("[AdsClient]")]
    [InlineData("[AdsClient(null!)]")]
    [InlineData("[AdsClient(Unknown.Id)]")]
    [InlineData("[return: Pii(]")]
    [InlineData("[nowhere: Pii(PiiKind.PassportNumber)]")]
    [InlineData("[assembly: Classify(typeof(), \"x\", PiiKind.PassportNumber)]")]
    [InlineData("[")]
    public async Task AnAttributeBeingTyped_IsAnalysed(string attribute)
    {
        await Verify.DiagnosticsAsync(Verify.Compile($"class Program {{ {attribute} string Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn); }}", References.Default));
        await Verify.DiagnosticsAsync(Verify.Compile($"{attribute} class Program {{ }}", References.Default));
    }

    [Theory]
    [InlineData("[assembly: Classify(typeof(Missing), \"Name\", PiiKind.PassportNumber)]")]
    [InlineData("[assembly: Classify(null!, null!, PiiKind.PassportNumber)]")]
    [InlineData("[assembly: Classify(typeof(int[]), \"Length\", PiiKind.PassportNumber)]")]
    [InlineData("[assembly: Classify(typeof(List<>), \"Count\", PiiKind.PassportNumber, AlsoMembers = null!)]")]
    [InlineData("[assembly: AdsSystem(null!, Services = null!)]")]
    [InlineData("[assembly: AuthorizedPurpose(null!, Systems = null!, Pii = null!)]")]
    public async Task AnOddStatementAboutTheAssembly_IsAnalysed(string attribute) => await Verify.DiagnosticsAsync(Verify.Compile(attribute + "\n" + Flow, References.Default));

    [Fact]
    public async Task WithoutAnyReference_NothingIsReported() =>
        Assert.Empty(await Verify.DiagnosticsAsync(Verify.Compile(Flow, Enumerable.Empty<MetadataReference>())));

    [Fact]
    public async Task WithoutTheAttributes_NothingIsReported() =>
        Assert.Empty(await Verify.DiagnosticsAsync(Verify.Compile(Flow, References.Framework)));

    [Fact]
    public async Task WithoutTheFramework_NothingThrows() =>
        await Verify.DiagnosticsAsync(Verify.Compile(Typing, new[] { References.Attributes }));

    [Fact]
    public async Task TwoCopiesOfTheAttributes_AreBothUnderstood()
    {
        // The library was compiled against an older copy, which this project sees as well.
        var copy = Emit(
            "AdsGuard.Attributes.Old",
            """
            namespace AdsGuard
            {
                public enum PiiKind { ResidentialAddress = 1, TelephoneNumber = 2, SocialSecurityNumber = 3 }
                public sealed class PiiAttribute(PiiKind kind) : System.Attribute { public PiiKind Kind => kind; }
            }
            """,
            References.Framework);
        var library = Emit("Library", "public class Person { [AdsGuard.Pii(AdsGuard.PiiKind.SocialSecurityNumber)] public string Number { get; set; } = \"\"; }", References.Framework.Add(copy));

        var compilation = Verify.Compile(
            """
            class Program
            {
                void Run(IModel model, Person person, Applicant applicant)
                {
                    model.Ask(person.Number);
                    model.Ask(applicant.Ssn);
                }
            }
            """,
            References.Default.Add(library).Add(WithAlias(copy)));

        Assert.Equal(new[] { "ADS1001", "ADS1001" }, (await Verify.DiagnosticsAsync(compilation)).Select(static d => d.Id));
    }

    [Fact]
    public async Task TwoCopiesInOneScope_ThrowNothing()
    {
        var copy = MetadataReference.CreateFromImage(await File.ReadAllBytesAsync(typeof(PiiAttribute).Assembly.Location), filePath: "copy.dll");

        await Verify.DiagnosticsAsync(Verify.Compile(Flow, References.Default.Add(copy)));
    }

    [Fact]
    public async Task AttributesInSource_AreAsGoodAsAReference()
    {
        var compilation = Verify.Compile(
            """
            namespace AdsGuard
            {
                enum PiiKind { SocialSecurityNumber = 3 }
                class PiiAttribute(PiiKind kind) : System.Attribute { public PiiKind Kind => kind; }
                class AdsClientAttribute(string id) : System.Attribute { public string Id => id; }
            }

            class Program
            {
                void Run([AdsGuard.AdsClient("model")] System.Action<string> model, [AdsGuard.Pii(AdsGuard.PiiKind.SocialSecurityNumber)] string ssn) => model(ssn);
            }
            """,
            References.Framework,
            prelude: "");

        Assert.Equal("ADS1001", Assert.Single(await Verify.DiagnosticsAsync(compilation)).Id);
    }

    [Theory]
    [InlineData("Test.g.cs", "")]
    [InlineData("Test.cs", "// <auto-generated/>\n")]
    public async Task GeneratedCode_IsAnalysed(string path, string header) =>
        Assert.Equal("ADS1001", Assert.Single(await Verify.DiagnosticsAsync(Verify.Compile(header + Flow, References.Default, path))).Id);

    [Fact]
    public async Task AProjectReference_AndItsAssembly_GiveTheSame()
    {
        const string domain = """
            public class Person
            {
                [Pii(PiiKind.SocialSecurityNumber)]
                public string Number { get; set; } = "";
            }

            public class Chart
            {
                [return: Phi(PhiKind.Health)]
                public string Describe() => "well";
            }

            public static class Prompts
            {
                public static string About([Pii(PiiKind.PassportNumber)] string passport) => passport;
            }

            public class Asker(IModel model)
            {
                public string Ask([AdsInput("model")] string prompt) => model.Ask(prompt);
            }
            """;
        const string program = """
            class Program
            {
                void Run(IModel model, Asker asker, Person person, Chart chart, Applicant applicant)
                {
                    model.Ask(person.Number);
                    model.Ask(chart.Describe());
                    model.Ask(Prompts.About(applicant.Ssn));
                    asker.Ask("about " + person.Number);
                }
            }
            """;
        var library = Verify.Compile(domain, References.Default).WithAssemblyName("Library");
        var usings = "global using AdsGuard;";

        var fromSource = await Verify.DiagnosticsAsync(Verify.Compile(program, References.Default.Add(library.ToMetadataReference()), prelude: usings));
        var fromMetadata = await Verify.DiagnosticsAsync(Verify.Compile(program, References.Default.Add(Image(library)), prelude: usings));

        Assert.Equal(new[] { "ADS1001", "ADS1002", "ADS1001", "ADS1001" }, fromMetadata.Select(static d => d.Id));
        Assert.Equal(fromMetadata.Select(Show), fromSource.Select(Show));
        Assert.All(fromSource.SelectMany(static d => d.AdditionalLocations.Append(d.Location)), static l => Assert.Equal("Test.cs", l.SourceTree!.FilePath));
    }

    [Theory]
    [InlineData("true", null, 0)]
    [InlineData("TRUE", null, 0)]
    [InlineData("true", "true", 1)]
    [InlineData("false", null, 1)]
    [InlineData(null, null, 1)]
    public async Task TestProjects_AreAnalysedOnRequestOnly(string? isTest, string? includeTests, int expected)
    {
        foreach (var property in new[] { "build_property.IsTestProject", "build_property.IsTestingPlatformApplication" })
        {
            var properties = new Dictionary<string, string?> { [property] = isTest, ["build_property.AdsGuardIncludeTests"] = includeTests };

            Assert.Equal(expected, (await Verify.DiagnosticsAsync(Verify.Compile(Flow, References.Default), new BuildProperties(properties))).Length);
        }
    }

    [Fact]
    public async Task APragma_Suppresses()
    {
        var diagnostics = await Verify.DiagnosticsAsync("#pragma warning disable ADS1001\n" + Flow);

        Assert.Equal(["ADS9001"], diagnostics.Where(static d => !d.IsSuppressed).Select(static d => d.Id));
    }

    [Fact]
    public async Task ADeepExpression_DoesNotOverflowTheStack()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("applicant.Name", 3000));

        await Verify.DiagnosticsAsync(Verify.Compile($"class Program {{ void Run(IModel model, Applicant applicant) => model.Ask({sum} + applicant.Ssn); }}", References.Default));
    }

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Location.SourceSpan} {diagnostic.GetMessage()} {string.Join(",", diagnostic.AdditionalLocations.Select(static l => l.SourceSpan))}";

    private static MetadataReference WithAlias(MetadataReference reference) => reference.WithAliases(ImmutableArray.Create("old"));

    private static MetadataReference Emit(string name, string source, IEnumerable<MetadataReference> references) =>
        Image(CSharpCompilation.Create(name, new[] { Verify.Parse(source, name + ".cs") }, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    private static MetadataReference Image(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
