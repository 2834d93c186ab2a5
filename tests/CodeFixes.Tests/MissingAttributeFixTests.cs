using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace AdsGuard.CodeFixes.Tests;

public sealed class MissingAttributeFixTests
{
    [Fact]
    public Task ALookAlike_IsClassified_OneByOneAndAllAtOnce() => FixesAsync(
        """
        using System;

        namespace Intake;

        public class Applicant
        {
            public string Name { get; set; } = "";

            /// <summary>Nine digits.</summary>
            [Obsolete]
            public string {|ADS1010:Ssn|} { get; set; } = "";

            public string {|ADS1010:HomePhone|}; // as stated

            public string? {|ADS1010:CounselNotes|} { get; set; }
        }

        public record Claimant(string Name, string {|ADS1010:Passport|});
        """,
        """
        using System;
        using AdsGuard;

        namespace Intake;

        public class Applicant
        {
            public string Name { get; set; } = "";

            /// <summary>Nine digits.</summary>
            [Obsolete]
            [Pii(PiiKind.SocialSecurityNumber)]
            public string Ssn { get; set; } = "";

            [Pii(PiiKind.TelephoneNumber)]
            public string HomePhone; // as stated

            [LegallyProtected(LegalProtection.Privilege, "TODO: cite the provision that protects it")]
            public string? CounselNotes { get; set; }
        }

        public record Claimant(string Name, [Pii(PiiKind.PassportNumber)] string Passport);
        """,
        iterations: 4);

    [Fact]
    public Task WhatABaseSays_IsRepeated() => FixesAsync(
        """
        using AdsGuard;

        public interface ILookup
        {
            [return: LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            string Find([Pii(PiiKind.PassportNumber), Phi(PhiKind.Identifier)] string number);
        }

        public class Lookup : ILookup
        {
            // As the interface asks.
            public string {|ADS1011:Find|}(string {|ADS1011:number|}) => "";
        }

        public class Second : ILookup
        {
            string ILookup.{|ADS1011:Find|}(
                [Pii(PiiKind.PassportNumber)] string {|ADS1011:number|}) => "";
        }
        """,
        """
        using AdsGuard;

        public interface ILookup
        {
            [return: LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            string Find([Pii(PiiKind.PassportNumber), Phi(PhiKind.Identifier)] string number);
        }

        public class Lookup : ILookup
        {
            // As the interface asks.
            [return: LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            public string Find([Pii(PiiKind.PassportNumber)] [Phi(PhiKind.Identifier)] string number) => "";
        }

        public class Second : ILookup
        {
            [return: LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            string ILookup.Find(
                [Pii(PiiKind.PassportNumber)] [Phi(PhiKind.Identifier)] string number) => "";
        }
        """,
        iterations: 4);

    [Fact]
    public Task WhatLeavesTheAssembly_SaysSo() => FixesAsync(
        """
        using AdsGuard;

        public class Applicant
        {
            [Pii(PiiKind.SocialSecurityNumber)]
            public string Ssn { get; set; } = "";

            [LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            public string Notes { get; set; } = "";
        }

        public class Letter
        {
            public string {|ADS1012:Number|} { get; set; } = "";
        }

        public record Card(string {|ADS1012:Line|});

        public class Directory
        {
            /// <summary>Who it is.</summary>
            public string {|ADS1012:Find|}(Applicant applicant) => applicant.Ssn + applicant.Notes;

            public bool TryFind(Applicant applicant, out string {|ADS1012:number|})
            {
                number = applicant.Ssn;
                return true;
            }

            public Letter ToLetter(Applicant applicant) => new() { Number = applicant.Ssn };

            public Card ToCard(Applicant applicant) => new(applicant.Notes);
        }
        """,
        """
        using AdsGuard;

        public class Applicant
        {
            [Pii(PiiKind.SocialSecurityNumber)]
            public string Ssn { get; set; } = "";

            [LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            public string Notes { get; set; } = "";
        }

        public class Letter
        {
            [Pii(PiiKind.SocialSecurityNumber)]
            public string Number { get; set; } = "";
        }

        public record Card([LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")] string Line);

        public class Directory
        {
            /// <summary>Who it is.</summary>
            [return: Pii(PiiKind.SocialSecurityNumber)]
            [return: LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            public string Find(Applicant applicant) => applicant.Ssn + applicant.Notes;

            public bool TryFind(Applicant applicant, [Pii(PiiKind.SocialSecurityNumber)] out string number)
            {
                number = applicant.Ssn;
                return true;
            }

            public Letter ToLetter(Applicant applicant) => new() { Number = applicant.Ssn };

            public Card ToCard(Applicant applicant) => new(applicant.Notes);
        }
        """,
        iterations: 4,
        isSaidAtTheEnd: true);

    [Fact]
    public Task WhatGoesIntoAnAds_SaysSo() => FixesAsync(
        """
        using AdsGuard;

        [AdsClient("the \"model\"")]
        public interface IModel { string Ask(string prompt); }

        public class Assistant(IModel model)
        {
            public string Ask(string {|ADS1015:question|}, string {|ADS1015:context|}) => model.Ask(question + context);
        }
        """,
        """
        using AdsGuard;

        [AdsClient("the \"model\"")]
        public interface IModel { string Ask(string prompt); }

        public class Assistant(IModel model)
        {
            public string Ask([AdsInput("the \"model\"")] string question, [AdsInput("the \"model\"")] string context) => model.Ask(question + context);
        }
        """,
        iterations: 2);

    [Fact]
    public Task AFileWithoutDirectives_IsGivenOne() => FixesAsync(
        """
        public class Patient { public string {|ADS1010:Mrn|} { get; set; } = ""; }
        """,
        """
        using AdsGuard;

        public class Patient { [Phi(PhiKind.Identifier)] public string Mrn { get; set; } = ""; }
        """);

    [Fact]
    public Task SomebodyElsesName_IsToldApart() => FixesAsync(
        """
        namespace Own
        {
            public enum PiiKind { None }

            public class Applicant { public string {|ADS1010:Ssn|} { get; set; } = ""; }
        }
        """,
        """
        namespace Own
        {
            public enum PiiKind { None }

            public class Applicant { [global::AdsGuard.Pii(global::AdsGuard.PiiKind.SocialSecurityNumber)] public string Ssn { get; set; } = ""; }
        }
        """);

    [Fact]
    public Task SeveralVariablesInOneDeclaration_AreLeftToTheAuthor()
    {
        const string source = """
            public class Applicant { public string Name = "", {|ADS1010:Ssn|} = ""; }
            """;
        return FixesAsync(source, source, iterations: 0);
    }

    /// <summary>What is said at the end of a compilation is fixed by who asks for all of it, though not while somebody types.</summary>
    private static Task FixesAsync(string source, string fixedSource, int iterations = 1, bool isSaidAtTheEnd = false)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource, NumberOfIncrementalIterations = iterations };
        if (isSaidAtTheEnd) test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(CancellationToken.None);
    }

    private sealed class Test : CSharpCodeFixTest<MemberLooksLikeProtectedData, MissingAttributeFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            foreach (var state in new[] { TestState, FixedState })
            {
                state.AdditionalReferences.AddRange(Net100.References.All);
                state.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location));
            }

            CodeActionEquivalenceKey = MissingAttributeFix.Key_StateAttribute;
            // That the rules ran is no finding.
            DisabledDiagnostics.Add("ADS9007");
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new MemberLooksLikeProtectedData(), new ClassificationOfBaseIsDropped(), new FlowRules()];

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
