namespace AdsGuard.Package.Tests.Consumers;

/// <summary>The projects that are built with the package, all in one build.</summary>
internal static class AllConsumers
{
    /// <summary>A program with one leak in it, on the line that <see cref="LeakLine"/> names.</summary>
    internal const string LeakyProgram = """
        using AdsGuard;

        public sealed class Person
        {
            [Pii(PiiKind.SocialSecurityNumber)]
            public string Ssn { get; set; } = "";
        }

        [AdsClient("scorer")]
        public interface IScorer
        {
            double Score(string text);
        }

        public static class Program
        {
            public static double Rate(IScorer scorer, Person person)
            {
                var text = Describe(person);
                return scorer.Score(text);
            }

            private static string Describe(Person person) => "SSN " + person.Ssn;

            public static void Main() { }
        }
        """;

    /// <summary>A program with a purpose for the year 2026.</summary>
    internal const string ExpiredProgram = """
        using AdsGuard;

        [assembly: AuthorizedPurpose("Find the case", Expires = "2026-12-31")]
        System.Console.WriteLine();
        """;

    /// <summary>A program that leaks what a library marks, on the line that <see cref="DomainLeakLine"/> names.</summary>
    internal const string ProgramOverDomain = """
        using AdsGuard;
        using Domain;

        [AdsClient("scorer")]
        public interface IScorer
        {
            double Score(string text);
        }

        public static class Program
        {
            public static double Rate(IScorer scorer, Claimant claimant) =>
                scorer.Score(claimant.Diagnosis);

            public static void Main() { }
        }
        """;

    public const int LeakLine = 20;

    /// <summary>Where the social security number is read on its way to <see cref="LeakLine"/>.</summary>
    public const int SourceLine = 23;

    /// <summary>Where the program that uses the Domain library leaks what that library marks.</summary>
    public const int DomainLeakLine = 13;

    public static IReadOnlyList<Consumer> All { get; } =
    [
        new("Untouched", Program(), ("Program.cs", LeakyProgram)),
        new("Silenced", Program(), ("Program.cs", LeakyProgram), Severity("none")),
        new("Suggested", Program(), ("Program.cs", LeakyProgram), Severity("suggestion")),
        new("Adopting", Program("<AdsGuardMode>Adopt</AdsGuardMode>"), ("Program.cs", LeakyProgram)),
        new("AdoptingInLowerCase", Program("<AdsGuardMode>adopt</AdsGuardMode>"), ("Program.cs", LeakyProgram)),
        new("AdoptingWithOwnSeverity", Program("<AdsGuardMode>Adopt</AdsGuardMode>"), ("Program.cs", LeakyProgram), Severity("error")),
        new("UnknownMode", Program("<AdsGuardMode>Lenient</AdsGuardMode>"), ("Program.cs", "System.Console.WriteLine();")),
        new("Expired", Program("<AdsGuardDate>2027-01-01</AdsGuardDate>"), ("Program.cs", ExpiredProgram)),
        new("NotExpiredWithoutADate", Program(), ("Program.cs", ExpiredProgram)),
        new("WrongDate", Program("<AdsGuardDate>1 January 2027</AdsGuardDate>"), ("Program.cs", "System.Console.WriteLine();")),
        new(
            "OldCompiler",
            Program(),
            ("Program.cs", "System.Console.WriteLine();"),
            // Imported after the compiler's targets, which say what compiler it is.
            ("Directory.Build.targets", "<Project><PropertyGroup><CompilerApiVersion>roslyn4.13</CompilerApiVersion></PropertyGroup></Project>")),
        new("Tests", Program("<IsTestProject>true</IsTestProject>"), ("Program.cs", LeakyProgram)),
        // As xunit.v3 makes a project.
        new("TestsThatRunThemselves", Program("<IsTestingPlatformApplication>true</IsTestingPlatformApplication>"), ("Program.cs", LeakyProgram)),
        new(
            "IncludedTests",
            Program("<IsTestProject>true</IsTestProject><AdsGuardIncludeTests>true</AdsGuardIncludeTests><AdsGuardMode>Adopt</AdsGuardMode>"),
            ("Program.cs", LeakyProgram)),
        new("OldFramework", Library("netstandard2.0", "AdsGuard", "<AdsGuardMode>Adopt</AdsGuardMode>"), ("Program.cs", LeakyProgram)),
        new(
            "Domain",
            Library("netstandard2.0", "AdsGuard.Attributes"),
            ("Claimant.cs", """
                using AdsGuard;

                namespace Domain
                {
                    public sealed class Claimant
                    {
                        [Phi(PhiKind.Health)]
                        public string Diagnosis { get; set; } = "";
                    }
                }
                """)),
        new(
            "UsesDomain",
            Program("<AdsGuardMode>Adopt</AdsGuardMode>", """<ProjectReference Include="../Domain/Domain.csproj" />"""),
            ("Program.cs", ProgramOverDomain)),
        new("Ruled", Library("netstandard2.0", "AdsGuard"), ("Nothing.cs", "namespace Ruled { public static class Nothing { } }")),
        // Has the attributes through Ruled and has not installed the rules, whatever it says about their mode.
        new("DependsOnRuled", Dependent("<AdsGuardMode>Lenient</AdsGuardMode>"), ("Program.cs", LeakyProgram)),
        new(
            "DependsOnRuledAndWantsRules",
            Dependent("<AdsGuardInstalled>true</AdsGuardInstalled><AdsGuardMode>Adopt</AdsGuardMode>"),
            ("Program.cs", LeakyProgram)),
        .. TroubledConsumers.All,
        .. PolicyConsumers.All,
        .. ShapedConsumers.All,
        .. GatedConsumers.All,
    ];

    internal static string Program(string properties = "", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="AdsGuard" Version="$(AdsGuardVersion)" />
            {items}
          </ItemGroup>
        </Project>
        """;

    private static string Dependent(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Ruled/Ruled.csproj" />
          </ItemGroup>
        </Project>
        """;

    internal static string Library(string framework, string package, string properties = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{package}" Version="$(AdsGuardVersion)" />
          </ItemGroup>
        </Project>
        """;

    private static (string Name, string Text) Severity(string severity) => (".editorconfig", $"""
        root = true

        [*.cs]
        dotnet_diagnostic.ADS1001.severity = {severity}
        """);
}
