namespace AdsGuard.Package.Tests.Consumers;

/// <summary>What wins over what, and the story of docs/security-team.md.</summary>
internal static class PolicyConsumers
{
    private const string Adopt = "<AdsGuardMode>Adopt</AdsGuardMode>";
    private const string Rule = "dotnet_diagnostic.ADS1001.severity";
    private const string Bulk = "dotnet_analyzer_diagnostic.category-AdsGuard.DataProtection.severity";

    /// <summary>Where the in-house scoring service of the agency is given a social security number.</summary>
    public const int InHouseLine = 12;

    /// <summary>Where a developer switches a rule off without a reason.</summary>
    public const int AttemptLine = 17;

    public static IReadOnlyList<Consumer> All { get; } =
    [
        Ranked("GlobalOverMode", Adopt, $"{Rule} = error", null),
        Ranked("EditorOverGlobal", "", $"{Rule} = error", $"{Rule} = warning"),
        Ranked("NoWarnOverEditor", "<NoWarn>ADS1001</NoWarn>", null, $"{Rule} = error"),
        Ranked("NoWarnInLowerCase", Adopt + "<NoWarn>ads1001</NoWarn>", null, null),
        Ranked("AsErrorOverEditor", "<WarningsAsErrors>ADS1001</WarningsAsErrors>", null, $"{Rule} = warning"),
        Ranked("AllAsErrorsOverGlobal", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", $"{Rule} = warning", null),
        Ranked("ModeOverBulk", Adopt, $"{Bulk} = error", null),
        Ranked("BulkOverDefault", "", $"{Bulk} = warning", null),
        Ranked("EditorBulkUnderMode", Adopt, null, $"{Bulk} = error"),
        Ranked("EditorBulkUnderGlobalRule", "", $"{Rule} = error", $"{Bulk} = warning"),
        Ranked("EditorBulkOverGlobalBulk", "", $"{Bulk} = error", $"{Bulk} = warning"),
        Scoped,
        new("SwitchedOff", AllConsumers.Program("<RunAnalyzers>false</RunAnalyzers>"), ("Program.cs", AllConsumers.LeakyProgram)),
        new("SwitchedOffStrictly", AllConsumers.Program("<RunAnalyzers>false</RunAnalyzers><AdsGuardMode>Strict</AdsGuardMode>"), ("Program.cs", AllConsumers.LeakyProgram)),
        // What a config says of the build, against what MSBuild was told.
        new(
            "BuildOverruled",
            AllConsumers.Program("<AdsGuardDate>2027-01-01</AdsGuardDate>"),
            ("Program.cs", AllConsumers.ExpiredProgram),
            (".globalconfig", "build_property.AdsGuardDate = 2026-01-01\nbuild_property.AdsGuardMode = Adopt\n")),
        new("CalledATest", AllConsumers.Program(), ("Program.cs", AllConsumers.LeakyProgram), (".globalconfig", "build_property.IsTestProject = true\n")),
        Agency,
    ];

    /// <summary>Options of a section hold for its paths, those of the global config for the compilation.</summary>
    private static Consumer Scoped => new(
        "Scoped",
        AllConsumers.Program(Adopt),
        ("Program.cs", AllConsumers.LeakyProgram),
        ("Legacy/Old.cs", """
            public static class Old
            {
                public static void Rate(IScorer scorer, Person person, string first, string second)
                {
                    scorer.Score(person.Ssn);
                    scorer.Score(first);
                    scorer.Score(second);
                }
            }
            """),
        (".globalconfig", "is_global = true\nadsguard.budget.ways_per_member = 1\n"),
        (".editorconfig", """
            root = true

            [Legacy/**.cs]
            adsguard.in_scope = false
            adsguard.justification.all = SEC-9: retired in May
            """));

    /// <summary>A repository of an agency: the project says nothing about AdsGuard, the files of the security team say it all.</summary>
    private static Consumer Agency => new(
        "Agency",
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <NoWarn>$(NoWarn);ADS4002</NoWarn>
          </PropertyGroup>
        </Project>
        """,
        ("Directory.Build.props", """
            <Project>
              <ItemGroup>
                <PackageReference Include="AdsGuard" Version="$(AdsGuardVersion)" />
                <AdditionalFiles Include="$(MSBuildThisFileDirectory)policy/agency.adsmodel" />
              </ItemGroup>
            </Project>
            """),
        (".globalconfig", """
            is_global = true

            adsguard.purpose_register = required
            adsguard.justification_pattern = ^SEC-\d+:
            adsguard.justification.ADS4002 = SEC-3: registrations follow in March
            adsguard.catgories = pii
            adsguard.policy_models = policy/*.adsmodel
            adsguard.policy_configs = .globalconfig
            """),
        // What a developer adds.
        ("dev.adsmodel", "purpose \"Curiosity\""),
        ("Legacy/.globalconfig", "is_global = true\nglobal_level = 200\nadsguard.ignored_kinds = TelephoneNumber\n"),
        ("Legacy/Old.cs", "internal static class Old;"),
        ("policy/agency.adsmodel", """
            # The scoring service of the county, as its own code calls it.
            [Agency]
            system "county-scoring" hosting=agency
            client T:County.IScoring

            purpose "Find the case" pii=SocialSecurityNumber systems=county-scoring
            """),
        ("Program.cs", """
            using AdsGuard;

            namespace County;

            public sealed record Person([property: Pii(PiiKind.SocialSecurityNumber)] string Ssn);

            public interface IScoring { double Score(string text); }

            public static class Program
            {
                // Known as an ADS by the line of the security team alone.
                public static double Rate(IScoring scoring, Person person) => scoring.Score(person.Ssn);

                public static void Main() { }

                // Somebody is in a hurry.
            #pragma warning disable ADS1001
                public static double RateQuietly(IScoring scoring, Person person) => scoring.Score(person.Ssn);
            #pragma warning restore ADS1001
            #pragma warning disable ADS1001 // SEC-217: test data of the vendor
                public static double RateJustified(IScoring scoring, Person person) => scoring.Score(person.Ssn);
            #pragma warning restore ADS1001

                [AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "county-scoring" }, Service = ServiceKind.SocialServices,
                    Authority = "Welf. & Inst. Code 10850", Necessity = "Two files of one name", Safeguards = "Nothing is stored")]
                public static double RateOnPurpose(IScoring scoring, Person person) => scoring.Score(person.Ssn);

                [AuthorizedPurpose("Curiosity", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "county-scoring" }, Service = ServiceKind.SocialServices,
                    Authority = "Welf. & Inst. Code 10850", Necessity = "It would be nice to know", Safeguards = "Nothing is stored")]
                public static double RateByOwnAuthority(IScoring scoring, Person person) => scoring.Score(person.Ssn);
            }
            """));

    private static Consumer Ranked(string name, string properties, string? global, string? editor) => new(
        name,
        AllConsumers.Program(properties),
        [
            ("Program.cs", AllConsumers.LeakyProgram),
            (".globalconfig", $"is_global = true\n{global}\n"),
            (".editorconfig", $"root = true\n\n[*.cs]\n{editor}\n"),
        ]);
}
