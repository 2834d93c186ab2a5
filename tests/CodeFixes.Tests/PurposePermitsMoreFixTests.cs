using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace AdsGuard.CodeFixes.Tests;

public sealed class PurposePermitsMoreFixTests
{
    private const string Rest = """Service = ServiceKind.SocialServices, Authority = "A law", Necessity = "Needed", Safeguards = "Locked" """;

    [Theory]
    [InlineData(
        "Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber }, Systems = new[] { \"model\" }",
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }")]
    [InlineData(
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Phi = new[] { PhiKind.Health }, LegallyProtected = new[] { LegalProtection.Privilege }, Systems = new[] { \"model\" }",
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }")]
    [InlineData(
        "Categories = DataCategories.All, Systems = new[] { \"model\" }",
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }")]
    [InlineData(
        "Categories = DataCategories.All, Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }",
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }")]
    [InlineData(
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new string[] { \"other\", Ids.Model, \"third\" }",
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new string[] { Ids.Model }")]
    [InlineData(
        "Pii = [PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber], Systems = [\"other\", Ids.Model, \"third\"]",
        "Pii = [PiiKind.SocialSecurityNumber], Systems = [Ids.Model]")]
    [InlineData(
        "Pii = [PiiKind.SocialSecurityNumber], Systems = [\"model\", \"other\"]",
        "Pii = [PiiKind.SocialSecurityNumber], Systems = [\"model\"]")]
    [InlineData(
        "Pii = new PiiKind[] { PiiKind.SocialSecurityNumber }, Phi = [PhiKind.Health], Systems = [\"model\"]",
        "Pii = new PiiKind[] { PiiKind.SocialSecurityNumber }, Systems = [\"model\"]")]
    // Kinds stay as they are written: in their order, and by a constant.
    [InlineData(
        "Pii = new[] { Ids.Phone, Ids.Number }, Systems = new[] { \"model\" }",
        "Pii = new[] { Ids.Number }, Systems = new[] { \"model\" }")]
    [InlineData(
        "Pii = [PiiKind.PassportNumber, Ids.Number, (PiiKind)(1 + 1), Ids.Phone], Systems = [\"model\"]",
        "Pii = [Ids.Number], Systems = [\"model\"]")]
    [InlineData(
        "Categories = DataCategories.PersonallyIdentifiable, Pii = new[] { PiiKind.TelephoneNumber /* to call back */, }, Systems = new[] { \"model\" }",
        "Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }")]
    public Task ThePurpose_IsNarrowedToWhatFlows(string permitted, string flowing) => FixesAsync(
        Method("[{|ADS1007:AuthorizedPurpose(\"P\", " + permitted + ", " + Rest + ")|}]", "applicant.Ssn"),
        Method("[AuthorizedPurpose(\"P\", " + flowing + ", " + Rest + ")]", "applicant.Ssn"),
        PurposePermitsMoreFix.Key_Narrow);

    [Fact]
    public Task TheLastArgument_GoesWithTheCommaBeforeIt() => FixesAsync(
        Method("[{|ADS1007:AuthorizedPurpose(\"P\", " + Rest + ", Systems = new[] { \"model\" }, Pii = new[] { PiiKind.SocialSecurityNumber }, Phi = new[] { PhiKind.Care }, Categories = DataCategories.None)|}]", "applicant.Ssn"),
        Method("[AuthorizedPurpose(\"P\", " + Rest + ", Systems = new[] { \"model\" }, Pii = new[] { PiiKind.SocialSecurityNumber })]", "applicant.Ssn"),
        PurposePermitsMoreFix.Key_Narrow);

    [Fact]
    public Task OnSeveralLines_WhatIsKeptStaysWhereItIs() => FixesAsync(
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            // Approved in March.
            [{|ADS1007:AuthorizedPurpose(
                "P",
                Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber }, // from the intake form
                Phi = new[] { PhiKind.Health },
                Systems = new[] { "model" },
                Service = ServiceKind.SocialServices,
                Authority = "A law", Necessity = "Needed", Safeguards = "Locked")|}]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """,
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            // Approved in March.
            [AuthorizedPurpose(
                "P",
                Pii = new[] { PiiKind.SocialSecurityNumber }, // from the intake form
                Systems = new[] { "model" },
                Service = ServiceKind.SocialServices,
                Authority = "A law", Necessity = "Needed", Safeguards = "Locked")]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """,
        PurposePermitsMoreFix.Key_Narrow);

    /// <summary>What is said of an entry goes with it, and what is said of another stays.</summary>
    [Theory]
    [InlineData(
        """
        new[]
            {
                PiiKind.SocialSecurityNumber, // the file number
                // by day
                PiiKind.TelephoneNumber, // to call back
            }
        """,
        """
        new[]
            {
                PiiKind.SocialSecurityNumber, // the file number
            }
        """)]
    [InlineData(
        """
        new[]
            {
                PiiKind.PassportNumber,
                // by day
                PiiKind.TelephoneNumber, // to call back
                // the file number
                PiiKind.SocialSecurityNumber // of the county
            }
        """,
        """
        new[]
            {
                // the file number
                PiiKind.SocialSecurityNumber // of the county
            }
        """)]
    [InlineData(
        """
        [
                PiiKind.SocialSecurityNumber, // the file number
                PiiKind.TelephoneNumber // to call back
                // that is all
            ]
        """,
        """
        [
                PiiKind.SocialSecurityNumber // the file number
                // that is all
            ]
        """)]
    [InlineData(
        """
        [PiiKind.TelephoneNumber, PiiKind.SocialSecurityNumber, // the file number
                PiiKind.PassportNumber, PiiKind.ResidentialAddress]
        """,
        """
        [PiiKind.SocialSecurityNumber // the file number
                ]
        """)]
    [InlineData(
        """
        [PiiKind.TelephoneNumber, // to call back
                PiiKind.PassportNumber, PiiKind.SocialSecurityNumber, PiiKind.ResidentialAddress, // known
            ]
        """,
        """
        [PiiKind.SocialSecurityNumber,
            ]
        """)]
    [InlineData("[PiiKind.TelephoneNumber /* to call back */, PiiKind.SocialSecurityNumber /* file */, PiiKind.PassportNumber /* none */]", "[PiiKind.SocialSecurityNumber /* file */]")]
    [InlineData("[ PiiKind.TelephoneNumber, PiiKind.PassportNumber, PiiKind.SocialSecurityNumber, ]", "[ PiiKind.SocialSecurityNumber, ]")]
    public Task WhatIsSaidOfAKindThatStays_Stays(string permitted, string flowing) => FixesAsync(
        Method("[{|ADS1007:AuthorizedPurpose(\"P\", Pii = " + permitted + ", Systems = new[] { \"model\" }, " + Rest + ")|}]", "applicant.Ssn"),
        Method("[AuthorizedPurpose(\"P\", Pii = " + flowing + ", Systems = new[] { \"model\" }, " + Rest + ")]", "applicant.Ssn"),
        PurposePermitsMoreFix.Key_Narrow);

    [Fact]
    public Task WhatIsSaidOfAnArgumentThatStays_Stays() => FixesAsync(
        Method("[{|ADS1007:AuthorizedPurpose(\"P\", Phi = [PhiKind.Care], // old\n        // keep\n        Pii = [PiiKind.SocialSecurityNumber], // file\n        Systems = [\"model\", // ours\n            \"other\" // theirs\n        ], " + Rest + ", // law\n        LegallyProtected = [LegalProtection.Privilege])|}]", "applicant.Ssn"),
        Method("[AuthorizedPurpose(\"P\",\n        // keep\n        Pii = [PiiKind.SocialSecurityNumber], // file\n        Systems = [\"model\" // ours\n        ], " + Rest + " // law\n        )]", "applicant.Ssn"),
        PurposePermitsMoreFix.Key_Narrow);

    [Theory]
    [InlineData("    {0}\n    ", "    ")]
    [InlineData("    [System.Obsolete]\n    {0}\n    ", "    [System.Obsolete]\n    ")]
    [InlineData("    {0} ", "    ")]
    public Task AnUnusedPurpose_IsRemoved(string before, string after)
    {
        var purpose = "[{|ADS1007:AuthorizedPurpose(\"P\", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }, " + Rest + ")|}]";
        return FixesAsync(
            Method(before.Replace("{0}", purpose, System.StringComparison.Ordinal).TrimStart(' '), "\"Hello\""),
            Method(after.TrimStart(' '), "\"Hello\""),
            PurposePermitsMoreFix.Key_Remove);
    }

    [Fact]
    public Task InOneList_OnlyTheAttributeIsRemoved() => FixesAsync(
        Method("[System.Obsolete, {|ADS1007:AuthorizedPurpose(\"P\", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { \"model\" }, " + Rest + ")|}]", "\"Hello\""),
        Method("[System.Obsolete]", "\"Hello\""),
        PurposePermitsMoreFix.Key_Remove);

    [Fact]
    public Task AllAtOnce_EachPurposeOfTheFile() => FixesAsync(
        $$"""
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1007:AuthorizedPurpose("P", Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.PassportNumber }, Systems = new[] { "model" }, {{Rest}})|}]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);

            [{|ADS1007:AuthorizedPurpose("Q", Phi = new[] { PhiKind.Care, PhiKind.Health }, Systems = new[] { "model" }, {{Rest}})|}]
            void Again(IModel model, Applicant applicant) => model.Ask(applicant.Diagnosis);
        }
        """,
        $$"""
        using AdsGuard;
        using Domain;

        class Program
        {
            [AuthorizedPurpose("P", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, {{Rest}})]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);

            [AuthorizedPurpose("Q", Phi = new[] { PhiKind.Health }, Systems = new[] { "model" }, {{Rest}})]
            void Again(IModel model, Applicant applicant) => model.Ask(applicant.Diagnosis);
        }
        """,
        PurposePermitsMoreFix.Key_Narrow,
        iterations: 2);

    private static string Method(string attribute, string argument) => $$"""
        using AdsGuard;
        using Domain;

        static class Ids
        {
            public const string Model = "model";
            public const PiiKind Number = PiiKind.SocialSecurityNumber;
            public const PiiKind Phone = PiiKind.TelephoneNumber;
        }

        class Program
        {
            {{attribute}}
            void Run(IModel model, Applicant applicant) => model.Ask({{argument}});
        }
        """.Replace("\n    \n    void", "\n    void", System.StringComparison.Ordinal).Replace("    \n    void", "    void", System.StringComparison.Ordinal);

    private static Task FixesAsync(string source, string fixedSource, string key, int iterations = 1)
    {
        var test = new CSharpCodeFixTest<FlowRules, PurposePermitsMoreFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CodeActionEquivalenceKey = key,
            CodeActionValidationMode = CodeActionValidationMode.None,
            NumberOfIncrementalIterations = iterations,
            NumberOfFixAllIterations = 1,
        };
        // The proof that the rules ran is no finding.
        test.DisabledDiagnostics.Add("ADS9007");
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalReferences.AddRange(Net100.References.All);
            state.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location));
            state.Sources.Add(ReferenceEquals(state, test.TestState) ? source : fixedSource);
            state.Sources.Add(Verify.Domain);
            state.MarkupHandling = MarkupMode.Allow;
        }

        return test.RunAsync(CancellationToken.None);
    }
}
