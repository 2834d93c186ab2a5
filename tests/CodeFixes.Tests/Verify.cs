using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AdsGuard.CodeFixes.Tests;

/// <summary>Applies the fix to a marked source, one diagnostic after the other and all at once, and compares the text and what is then reported.</summary>
internal static class Verify
{
    internal const string Domain = """
        namespace Domain
        {
            using AdsGuard;

            public sealed class Applicant
            {
                [Pii(PiiKind.SocialSecurityNumber)]
                public string Ssn { get; set; } = "";

                [Pii(PiiKind.TelephoneNumber)]
                public string Phone { get; set; } = "";

                [Phi(PhiKind.Health)]
                public string Diagnosis { get; set; } = "";

                [LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
                public string CounselNotes { get; set; } = "";
            }

            [AdsClient("model")]
            public interface IModel
            {
                string Ask(string prompt);
            }

            [AdsClient("other \"model\"")]
            public interface IOtherModel
            {
                string Ask(string prompt);
            }
        }
        """;

    /// <summary>The source becomes the fixed one, in which what is left to people is marked as reported.</summary>
    /// <param name="source">What is reported and fixed, marked.</param>
    /// <param name="fixedSource">What it becomes, with what is then still reported.</param>
    /// <param name="iterations">How often the fix has something to do, applied to one diagnostic at a time.</param>
    /// <param name="fixAllIterations">The same, applied to all at once.</param>
    public static Task FixesAsync(string source, string fixedSource, int iterations = 1, int fixAllIterations = 1) =>
        new Test(source, fixedSource) { NumberOfIncrementalIterations = iterations, NumberOfFixAllIterations = fixAllIterations }.RunAsync(CancellationToken.None);

    /// <summary>Nothing is offered, since the source already says all that a program can say.</summary>
    public static Task OffersNothingAsync(string source) => new Test(source, source).RunAsync(CancellationToken.None);

    private sealed class Test : CSharpCodeFixTest<FlowRules, UnauthorizedDataReachesAdsFix, DefaultVerifier>
    {
        public Test(string source, string fixedSource)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            foreach (var state in new[] { TestState, FixedState })
            {
                state.AdditionalReferences.AddRange(Net100.References.All);
                state.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location));
            }

            TestState.Sources.Add(source);
            TestState.Sources.Add(Domain);
            FixedState.Sources.Add(fixedSource);
            FixedState.Sources.Add(Domain);
            FixedState.MarkupHandling = MarkupMode.Allow;
            CodeActionEquivalenceKey = UnauthorizedDataReachesAdsFix.Key_AddAuthorizedPurpose;
            CodeActionValidationMode = CodeActionValidationMode.None;
            // What these sources permit and register is not their point.
            DisabledDiagnostics.AddRange(["ADS1007", "ADS1016", "ADS4001", "ADS9007"]);
            var isProgram = source.Contains("\nmodel.Ask", System.StringComparison.Ordinal);
            TestState.OutputKind = FixedState.OutputKind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => base.GetDiagnosticAnalyzers().Concat([new PurposeIsIncomplete(), new AttributeHasNoEffect()]);

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new UnauthorizedDataReachesAdsFix()];

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
    }
}
