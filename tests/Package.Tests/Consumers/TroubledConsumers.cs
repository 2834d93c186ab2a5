namespace AdsGuard.Package.Tests.Consumers;

/// <summary>Projects as they are while somebody works on them: half-written, with something missing, or with a vocabulary of their own.</summary>
internal static class TroubledConsumers
{
    private const string Adopting = "<AdsGuardMode>Adopt</AdsGuardMode>";

    public static IReadOnlyList<Consumer> All { get; } =
    [
        new(
            "HalfTyped",
            AllConsumers.Program(Adopting),
            ("Program.cs", AllConsumers.LeakyProgram),
            // The compiler runs analyzers although method bodies do not bind, as an editor does all day.
            ("Unfinished.cs", """
                using AdsGuard;

                public static class Unfinished
                {
                    public static void Ask(IScorer scorer, Person person)
                    {
                        var text = person.Sn + undefined;
                        scorer.Score();
                        scorer.Score(text, person.Ssn, missing: 1);
                        scorer.Scor(person.Ssn);
                        foreach (var (a, b) in person) scorer.Score(a.b(c => c + person.Ssn));
                        person = new Person { Ssn = nothing, Name = "" };
                        var later = async () => await scorer.Score(nothing[person.Ssn]);
                        return person switch { { Ssn: Undefined } => 1 };
                    }
                }
                """)),
        new(
            "SyntaxErrors",
            AllConsumers.Program(Adopting),
            ("Program.cs", AllConsumers.LeakyProgram),
            ("Unfinished.cs", "using AdsGuard; public class Unfinished { [Pii( public string Ssn { get; [AdsClient(\"")),
        new(
            "MissingReference",
            AllConsumers.Program(Adopting, """<Reference Include="Absent" HintPath="absent/Absent.dll" />"""),
            ("Program.cs", AllConsumers.LeakyProgram),
            ("Caller.cs", """
                public static class Caller
                {
                    public static void Ask(IScorer scorer, Person person)
                    {
                        var client = new Absent.Client(person.Ssn);
                        scorer.Score(client.Prepare(person).Text);
                    }
                }
                """)),
        new(
            "MissingReferenceInSignatures",
            AllConsumers.Program(Adopting),
            ("Program.cs", AllConsumers.LeakyProgram),
            ("Caller.cs", """
                using AdsGuard;

                public class Caller([AdsClient("absent")] Absent.Client client) : Absent.Base
                {
                    [Absent.Marks]
                    public Absent.Answer Ask(Absent.Request<Person> person) => client.Ask(person);
                }
                """)),
        // A vocabulary in source, which hides the one of the package (CS0436) wherever both declare a name.
        new(
            "OwnVocabulary",
            AllConsumers.Program(Adopting),
            ("Program.cs", AllConsumers.LeakyProgram),
            ("Vocabulary.cs", """
                namespace AdsGuard
                {
                    public enum PiiKind { SocialSecurityNumber }

                    public sealed class PiiAttribute(PiiKind kind) : System.Attribute
                    {
                        public PiiKind Kind { get; } = kind;
                    }

                    public sealed class AdsClientAttribute(string systemId) : System.Attribute
                    {
                        public string SystemId { get; } = systemId;
                    }
                }
                """)),
        new(
            "CopiedVocabulary",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """,
            ("Claimant.cs", """
                namespace AdsGuard
                {
                    public enum PhiKind { Identifier, Health }

                    public sealed class PhiAttribute(PhiKind kind) : System.Attribute
                    {
                        public PhiKind Kind { get; } = kind;
                    }
                }

                namespace Domain
                {
                    public sealed class Claimant
                    {
                        [AdsGuard.Phi(AdsGuard.PhiKind.Health)]
                        public string Diagnosis { get; set; } = "";
                    }
                }
                """)),
        new(
            "TwoVocabularies",
            AllConsumers.Program(Adopting, """<ProjectReference Include="../CopiedVocabulary/CopiedVocabulary.csproj" />"""),
            ("Program.cs", AllConsumers.ProgramOverDomain)),
        new("Generated", AllConsumers.Program(Adopting), ("Program.g.cs", AllConsumers.LeakyProgram)),
    ];
}
