using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using Xunit;

namespace AdsGuard.CodeFixes.Tests;

public sealed class UnauthorizedDataReachesAdsFixTests
{
    [Fact]
    public void TheFix_IsForTheRulesThatAskForAPurpose()
    {
        var fix = new UnauthorizedDataReachesAdsFix();

        Assert.Equal(["ADS1001", "ADS1002", "ADS1003"], fix.FixableDiagnosticIds.ToArray());
        Assert.Subset(new FlowRules().SupportedDiagnostics.Select(d => d.Id).ToHashSet(), fix.FixableDiagnosticIds.ToHashSet());
        Assert.NotNull(fix.GetFixAllProvider());
    }

    [Fact]
    public Task OnAMethod_ThePurposeNamesDataAndSystem_AndLeavesTheRestBlank() => Verify.FixesAsync(
        """
        using System;
        using AdsGuard;
        using Domain;

        class Program
        {
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
            }
        }
        """,
        """
        using System;
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
            }
        }
        """);

    [Fact]
    public Task CommentsAndOtherAttributes_StayWhereTheyAre() => Verify.FixesAsync(
        """
        using System;
        using AdsGuard;
        using Domain;

        class Program
        {
            // Asks.

            /// <summary>Asks the model.</summary>
            [Obsolete] // not for long
            // really
            public /* quite */ static void Run(IModel model, Applicant applicant) => model.Ask({|ADS1002:applicant.Diagnosis|}); // done
        }
        """,
        """
        using System;
        using AdsGuard;
        using Domain;

        class Program
        {
            // Asks.

            /// <summary>Asks the model.</summary>
            [Obsolete] // not for long
            // really
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Phi = new[] { PhiKind.Health },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            public /* quite */ static void Run(IModel model, Applicant applicant) => model.Ask({|ADS1002:applicant.Diagnosis|}); // done
        }
        """);

    [Fact]
    public Task SeveralKindsInOneMember_AreOneAttribute() => Verify.FixesAsync(
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
                model.Ask({|ADS1002:applicant.Diagnosis|});
                model.Ask({|ADS1001:applicant.Phone|});
                model.Ask({|ADS1003:applicant.CounselNotes|});
            }
        }
        """,
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber },
                Phi = new[] { PhiKind.Health },
                LegallyProtected = new[] { LegalProtection.Privilege },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
                model.Ask({|ADS1002:applicant.Diagnosis|});
                model.Ask({|ADS1001:applicant.Phone|});
                model.Ask({|ADS1003:applicant.CounselNotes|});
            }
        }
        """,
        iterations: 4);

    [Fact]
    public Task TwoSystems_AreTwoPurposes_SinceOneWouldPermitMoreThanFlows() => Verify.FixesAsync(
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            void Run(IModel model, IOtherModel other, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
                other.Ask({|ADS1002:applicant.Diagnosis|});
            }
        }
        """,
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Phi = new[] { PhiKind.Health },
                Systems = new[] { "other \"model\"" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            void Run(IModel model, IOtherModel other, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
                other.Ask({|ADS1002:applicant.Diagnosis|});
            }
        }
        """,
        iterations: 2);

    [Fact]
    public Task AnUnfinishedPurpose_IsExtended_AndKeepsWhatPeopleWrote() => Verify.FixesAsync(
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose(
                "Find the case", // agreed in March
                Pii = new[] { PiiKind.TelephoneNumber },
                Systems = new[] { "model" },
                Service = ServiceKind.SocialServices,
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "Cases are found by the number",
                Safeguards = "Nothing is stored")|}]
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
                model.Ask({|ADS1002:applicant.Diagnosis|});
            }
        }
        """,
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose(
                "Find the case", // agreed in March
                Pii = new[] { PiiKind.SocialSecurityNumber, PiiKind.TelephoneNumber },
                Phi = new[] { PhiKind.Health },
                Systems = new[] { "model" },
                Service = ServiceKind.SocialServices,
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "Cases are found by the number",
                Safeguards = "Nothing is stored")|}]
            void Run(IModel model, Applicant applicant)
            {
                model.Ask({|ADS1001:applicant.Ssn|});
                model.Ask({|ADS1002:applicant.Diagnosis|});
            }
        }
        """,
        iterations: 2);

    [Fact]
    public Task APurposeThatPeopleWrote_IsLeftAlone() => Verify.FixesAsync(
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose("Find the case", Systems = new[] { "model" })|}]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """,
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose("Find the case", Systems = new[] { "model" })|}]
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task WhereTheBlanksAlreadySayIt_NothingIsOffered() => Verify.OffersNothingAsync(
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose("TODO: name the purpose", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" })|}]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task OnAConstructorAPropertyAndAnOperator_ThePurposeStandsOnTheMember() => Verify.FixesAsync(
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            private readonly IModel _model;
            private readonly Applicant _applicant;

            public Program(IModel model, Applicant applicant)
            {
                _model = model;
                _applicant = applicant;
                model.Ask({|ADS1001:applicant.Ssn|});
            }

            public string Answer
            {
                get
                {
                    return _model.Ask({|ADS1001:_applicant.Ssn|});
                }
            }
        }
        """,
        """
        using AdsGuard;
        using Domain;

        class Program
        {
            private readonly IModel _model;
            private readonly Applicant _applicant;

            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            public Program(IModel model, Applicant applicant)
            {
                _model = model;
                _applicant = applicant;
                model.Ask({|ADS1001:applicant.Ssn|});
            }

            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            public string Answer
            {
                get
                {
                    return _model.Ask({|ADS1001:_applicant.Ssn|});
                }
            }
        }
        """,
        iterations: 2);

    [Fact]
    public Task InALambda_ThePurposeStandsOnTheMemberAround() => Verify.FixesAsync(
        """
        using System.Collections.Generic;
        using AdsGuard;
        using Domain;

        class Program
        {
            void Run(IModel model, List<Applicant> applicants) => applicants.ForEach(a => model.Ask({|ADS1001:a.Ssn|}));
        }
        """,
        """
        using System.Collections.Generic;
        using AdsGuard;
        using Domain;

        class Program
        {
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            void Run(IModel model, List<Applicant> applicants) => applicants.ForEach(a => model.Ask({|ADS1001:a.Ssn|}));
        }
        """);

    [Fact]
    public Task InAnInitializer_ThePurposeStandsOnTheType() => Verify.FixesAsync(
        """
        using AdsGuard;
        using Domain;

        namespace Office
        {
            /// <summary>Asks once.</summary>
            class Program(IModel model, Applicant applicant)
            {
                private readonly string _answer = model.Ask({|ADS1001:applicant.Ssn|});

                public string Answer => _answer;
            }
        }
        """,
        """
        using AdsGuard;
        using Domain;

        namespace Office
        {
            /// <summary>Asks once.</summary>
            [{|ADS1006:AuthorizedPurpose(
                "TODO: name the purpose",
                Pii = new[] { PiiKind.SocialSecurityNumber },
                Systems = new[] { "model" },
                Authority = "TODO: cite the law that authorizes it",
                Necessity = "TODO: say why the service cannot be given without it",
                Safeguards = "TODO: name the safeguards")|}]
            class Program(IModel model, Applicant applicant)
            {
                private readonly string _answer = model.Ask({|ADS1001:applicant.Ssn|});

                public string Answer => _answer;
            }
        }
        """);

    [Fact]
    public Task InTopLevelStatements_ThePurposeStandsOnTheAssembly() => Verify.FixesAsync(
        """
        using AdsGuard;
        using Domain;

        // The program.
        var model = (IModel)(object)args;
        var applicant = (Applicant)(object)args;
        model.Ask({|ADS1001:applicant.Ssn|});
        """,
        """
        using AdsGuard;
        using Domain;

        [assembly: {|ADS1006:AuthorizedPurpose(
            "TODO: name the purpose",
            Pii = new[] { PiiKind.SocialSecurityNumber },
            Systems = new[] { "model" },
            Authority = "TODO: cite the law that authorizes it",
            Necessity = "TODO: say why the service cannot be given without it",
            Safeguards = "TODO: name the safeguards")|}]

        // The program.
        var model = (IModel)(object)args;
        var applicant = (Applicant)(object)args;
        model.Ask({|ADS1001:applicant.Ssn|});
        """);

    [Fact]
    public Task InTopLevelStatementsBelowOtherStatementsAboutTheAssembly_ItJoinsThem() => Verify.FixesAsync(
        """
        using Domain;

        [assembly: System.CLSCompliant(false)]

        var model = (IModel)(object)args;
        model.Ask({|ADS1001:((Applicant)(object)args).Ssn|});
        """,
        """
        using AdsGuard;
        using Domain;

        [assembly: System.CLSCompliant(false)]
        [assembly: {|ADS1006:AuthorizedPurpose(
            "TODO: name the purpose",
            Pii = new[] { PiiKind.SocialSecurityNumber },
            Systems = new[] { "model" },
            Authority = "TODO: cite the law that authorizes it",
            Necessity = "TODO: say why the service cannot be given without it",
            Safeguards = "TODO: name the safeguards")|}]

        var model = (IModel)(object)args;
        model.Ask({|ADS1001:((Applicant)(object)args).Ssn|});
        """);

    [Theory]
    [InlineData("using System;\nusing Domain;\n", "using System;\nusing AdsGuard;\nusing Domain;\n")]
    [InlineData("using Domain;\n", "using AdsGuard;\nusing Domain;\n")]
    [InlineData("// head\nusing Domain;\n", "// head\nusing AdsGuard;\nusing Domain;\n")]
    [InlineData("using System;\n\nusing Domain;\nusing T = System.Threading;\n", "using System;\n\nusing AdsGuard;\nusing Domain;\nusing T = System.Threading;\n")]
    [InlineData("global using System;\nglobal using Domain;\n", "global using System;\nglobal using Domain;\nusing AdsGuard;\n")]
    [InlineData("global using AdsGuard;\nglobal using Domain;\n", "global using AdsGuard;\nglobal using Domain;\n")]
    public Task TheUsingDirective_IsAddedWhereItIsNeeded(string before, string after) => Verify.FixesAsync(
        before + "\nclass Program\n{\n    void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});\n}\n",
        after + "\nclass Program\n{\n    " + Attribute("    ", "\n") + "void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});\n}\n");

    [Fact]
    public Task WithoutAnyDirective_TheHeadOfTheFileStaysItsHead() => Verify.FixesAsync(
        "// head\n#nullable enable\n\n/// <summary>Asks.</summary>\nclass Program\n{\n    void Run(Domain.IModel model, Domain.Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});\n}\n",
        "// head\n#nullable enable\n\nusing AdsGuard;\n\n/// <summary>Asks.</summary>\nclass Program\n{\n    " + Attribute("    ", "\n")
            + "void Run(Domain.IModel model, Domain.Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});\n}\n");

    [Fact]
    public Task TabsAndLineEndings_AreTheFiles() => Verify.FixesAsync(
        "using AdsGuard;\r\nusing Domain;\r\n\r\nclass Program\r\n{\r\n\tvoid Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});\r\n}\r\n",
        "using AdsGuard;\r\nusing Domain;\r\n\r\nclass Program\r\n{\r\n\t" + Attribute("\t", "\r\n").Replace("    ", "\t", System.StringComparison.Ordinal)
            + "void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});\r\n}\r\n");

    [Fact]
    public Task AMemberThatSharesItsLine_GetsTheAttributeThere() => Verify.FixesAsync(
        "using AdsGuard;\nusing Domain;\n\nclass Program { void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|}); }\n",
        """
        using AdsGuard;
        using Domain;

        class Program { [{|ADS1006:AuthorizedPurpose("TODO: name the purpose", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Authority = "TODO: cite the law that authorizes it", Necessity = "TODO: say why the service cannot be given without it", Safeguards = "TODO: name the safeguards")|}] void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|}); }

        """);

    [Fact]
    public Task ATypeOfTheSameNameInScope_IsToldApart() => Verify.FixesAsync(
        """
        using Domain;

        namespace Office
        {
            enum PiiKind { None }

            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
            }
        }
        """,
        """
        using Domain;

        namespace Office
        {
            enum PiiKind { None }

            class Program
            {
                [{|ADS1006:global::AdsGuard.AuthorizedPurpose(
                    "TODO: name the purpose",
                    Pii = new[] { global::AdsGuard.PiiKind.SocialSecurityNumber },
                    Systems = new[] { "model" },
                    Authority = "TODO: cite the law that authorizes it",
                    Necessity = "TODO: say why the service cannot be given without it",
                    Safeguards = "TODO: name the safeguards")|}]
                void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
            }
        }
        """);

    private static string Attribute(string indentation, string newLine) => string.Join(
        newLine + indentation,
        "[{|ADS1006:AuthorizedPurpose(",
        "    \"TODO: name the purpose\",",
        "    Pii = new[] { PiiKind.SocialSecurityNumber },",
        "    Systems = new[] { \"model\" },",
        "    Authority = \"TODO: cite the law that authorizes it\",",
        "    Necessity = \"TODO: say why the service cannot be given without it\",",
        "    Safeguards = \"TODO: name the safeguards\")|}]",
        "");
}
