using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static AdsGuard.Analyzers.Tests.Rules.Configured;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What each option does to what is reported.</summary>
public sealed class OptionTests
{
    private const string Leaks = """
        namespace County.Benefits
        {
            public static class Program
            {
                public static string Ssn(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);

                public static string Phone(IModel model, Applicant applicant) => model.Ask(applicant.Phone);

                public static string Diagnosis(IModel model, Applicant applicant) => model.Ask(applicant.Diagnosis);
            }
        }
        """;

    [Theory]
    [InlineData("adsguard.in_scope = true", "ADS1001 ADS1001 ADS1002")]
    [InlineData("adsguard.in_scope = false", "")]
    [InlineData("adsguard.categories = phi", "ADS1002")]
    [InlineData("adsguard.categories = PII, legal", "ADS1001 ADS1001")]
    [InlineData("adsguard.ignored_kinds = TelephoneNumber, Health", "ADS1001")]
    [InlineData("adsguard.ignored_kinds = none", "ADS1001 ADS1001 ADS1002")]
    [InlineData("adsguard.systems = mod*", "ADS1001 ADS1001 ADS1002")]
    [InlineData("adsguard.systems = scorer, other", "")]
    [InlineData("adsguard.namespaces = County*", "ADS1001 ADS1001 ADS1002")]
    [InlineData("adsguard.namespaces = County", "")]
    // What cannot be read is said by ADS9002, and the default holds.
    [InlineData("adsguard.categories = none", "ADS9002 ADS1001 ADS1001 ADS1002")]
    public async Task Scope(string option, string reported) => Assert.Equal(reported, string.Join(' ', Ids(await ByOptionsAsync(Leaks, option))));

    [Theory]
    [InlineData("carry", "model.Ask(Decode(applicant.Ssn))", 1)]
    [InlineData("result_only", "model.Ask(Decode(applicant.Ssn))", 1)]
    [InlineData("drop", "model.Ask(Decode(applicant.Ssn))", 0)]
    [InlineData("carry", "Fill(applicant.Ssn, out var text) + model.Ask(text)", 1)]
    [InlineData("result_only", "Fill(applicant.Ssn, out var text) + model.Ask(text)", 0)]
    [InlineData("drop", "model.Ask(applicant.Ssn)", 1)]
    public async Task UnknownCalls(string value, string expression, int reported)
    {
        var source = $$"""
            using System.Runtime.InteropServices;

            public static class Program
            {
                [DllImport("native")] private static extern string Decode(string text);

                [DllImport("native")] private static extern string Fill(string text, out string into);

                internal static string Run(IModel model, Applicant applicant) => {{expression}};
            }
            """;

        Assert.Equal(reported, (await ByOptionsAsync(source, $"adsguard.unknown_calls = {value}")).Count(static d => d.Id == "ADS1001"));
    }

    [Theory]
    [InlineData("adsguard.name_patterns = default", "ADS1010")]
    [InlineData("adsguard.name_patterns = none", "")]
    [InlineData("adsguard.name_patterns = SocialSecurityNumber:*TaxpayerId*", "ADS1010")]
    [InlineData("adsguard.name_patterns = default, SocialSecurityNumber:*TaxpayerId*", "ADS1010 ADS1010")]
    [InlineData("adsguard.ignored_names = home*", "")]
    [InlineData("adsguard.name_matches = suggestion", "ADS1010")]
    [InlineData("adsguard.name_matches = source", "ADS1010 ADS1001")]
    public async Task TellingNames(string option, string reported)
    {
        const string source = """
            class Intake
            {
                public string HomePhone { get; set; } = "";

                public string OldTaxpayerIdentifier { get; set; } = "";

                void Run(IModel model) => model.Ask(HomePhone);
            }
            """;

        Assert.Equal(reported, string.Join(" ", Ids(await ByOptionsAsync(source, option))));
    }

    [Theory]
    [InlineData("adsguard.categories = pii", "ADS1012")]
    [InlineData("adsguard.categories = phi", "")]
    [InlineData("adsguard.ignored_kinds = SocialSecurityNumber", "")]
    [InlineData("adsguard.in_scope = false", "")]
    public async Task WhatCrossesTheBoundary(string option, string reported)
    {
        const string source = """
            public static class Directory { public static string Find(Applicant applicant) => applicant.Ssn; }
            """;

        Assert.Equal(reported, string.Join(" ", Ids(await ByOptionsAsync(source, option))));
    }

    [Theory]
    [InlineData("adsguard.deidentification_methods = redaction", 0)]
    [InlineData("adsguard.deidentification_methods = safe-harbor, aggregation", 1)]
    [InlineData("adsguard.deidentification_by = attributes", 0)]
    [InlineData("adsguard.deidentification_by = models", 1)]
    public async Task TrustInAttributes(string option, int reported)
    {
        const string Source = """
            public static class Program
            {
                [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
                private static string Mask(string text) => text[..1];

                public static string Run(IModel model, Applicant applicant) => model.Ask(Mask(applicant.Ssn));
            }
            """;

        Assert.Equal(reported, (await ByOptionsAsync(Source, option)).Length);
    }

    [Theory]
    [InlineData("adsguard.deidentification_methods = redaction", 0)]
    [InlineData("adsguard.deidentification_methods = safe-harbor", 1)]
    [InlineData("adsguard.deidentification_by = attributes", 1)]
    public async Task TrustInModels(string option, int reported)
    {
        const string Source = """
            public static class Program
            {
                private static string Mask(string text) => text[..1];

                public static string Run(IModel model, Applicant applicant) => model.Ask(Mask(applicant.Ssn));
            }
            """;

        Assert.Equal(reported, (await ByModelAsync(Source, "[Consumer]\nsanitizer M:Program.Mask(*) removes=pii method=redaction", option)).Length);
    }

    [Theory]
    [InlineData("Health:County.PrivateAttribute", "ADS1002")]
    [InlineData("Health:County.Private", "ADS1002")]
    [InlineData("SocialSecurityNumber:Other.*, Health:County.*", "ADS1002")]
    [InlineData("SocialSecurityNumber:County.*, Health:County.Private", "ADS1001")]
    [InlineData("Health:County.Public", "")]
    [InlineData("none", "")]
    public async Task Taxonomy(string value, string reported)
    {
        const string Source = """
            namespace Microsoft.Extensions.Compliance.Classification
            {
                public class DataClassificationAttribute : System.Attribute;
            }

            namespace County
            {
                public sealed class PrivateAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;

                public sealed class Visit
                {
                    [Private] public string Note { get; set; } = "";

                    public static string Run(IModel model, Visit visit) => model.Ask(visit.Note);
                }
            }
            """;

        Assert.Equal(reported, string.Join(' ', Ids(await ByOptionsAsync(Source, $"adsguard.data_classifications = {value}"))));
    }

    [Fact]
    public async Task AttributeThatIsNoClassification_IsNotMapped()
    {
        const string Source = """
            public sealed class PrivateAttribute : Attribute;

            public sealed class Visit
            {
                [Private] public string Note { get; set; } = "";

                public static string Run(IModel model, Visit visit) => model.Ask(visit.Note);
            }
            """;

        Assert.Empty(await ByOptionsAsync(Source, "adsguard.data_classifications = Health:Private"));
    }

    [Theory]
    [InlineData("out_of_scope", 0)]
    [InlineData("in_scope", 3)]
    public async Task TestProjects(string value, int reported) =>
        Assert.Equal(reported, (await ByOptionsAsync(Leaks, "build_property.IsTestProject = true", $"adsguard.test_projects = {value}")).Length);

    [Theory]
    [InlineData("adsguard.name_patterns = default", "ADS1010")]
    [InlineData("adsguard.name_patterns = none", "")]
    [InlineData("adsguard.name_patterns = default, PassportNumber:Travel*", "ADS1010 ADS1010")]
    [InlineData("adsguard.name_patterns = PassportNumber:Travel*", "ADS1010")]
    [InlineData("adsguard.ignored_names = *Ssn", "")]
    [InlineData("adsguard.name_matches = source", "ADS1010 ADS1001")]
    public async Task Names(string option, string reported)
    {
        const string Source = """
            public sealed class Claimant
            {
                public string Ssn { get; set; } = "";

                public string TravelDocument { get; set; } = "";

                public static string Run(IModel model, Claimant claimant) => model.Ask(claimant.Ssn + claimant.TravelDocument);
            }
            """;

        Assert.Equal(reported, string.Join(' ', Ids(await ByOptionsAsync(Source, option))));
    }
}
