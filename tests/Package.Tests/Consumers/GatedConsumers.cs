namespace AdsGuard.Package.Tests.Consumers;

/// <summary>Projects that let the package write their gates.</summary>
internal static class GatedConsumers
{
    private const string Systems = """
        using AdsGuard;

        [assembly: AdsSystem("scores", Name = "Scores", Agency = "Department of Tests", Technology = AdsTechnology.NonGenerative, Use = AdsUse.Services,
            Services = new[] { ServiceKind.SocialServices }, DecisionSupported = "Who is looked at first", HighRisk = true, Provider = "Ourselves", Hosting = AdsHosting.InProcess)]
        """;

    /// <summary>Rules of the platform by category: switching everything off would switch off ours, which ADS9001 tells.</summary>
    private static readonly string[] PlatformCategories =
        ["Design", "Documentation", "Globalization", "Interoperability", "Maintainability", "Naming", "Performance", "Reliability", "Security", "Style", "Usage"];

    public static IReadOnlyList<Consumer> All { get; } =
    [
        new(
            "Gated",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <IsAotCompatible>true</IsAotCompatible>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AdsGuard" Version="$(AdsGuardVersion)" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection.Abstractions" Version="10.0.15" />
              </ItemGroup>
            </Project>
            """,
            // The program's own style is not what is looked at here; what is generated gets every rule of the platform.
            (".editorconfig", "root = true\n[{Program,Systems}.cs]\n"
                + string.Concat(PlatformCategories.Select(static category => $"dotnet_analyzer_diagnostic.category-{category}.severity = none\n"))
                + "dotnet_diagnostic.CA2007.severity = none\n"),
            ("Systems.cs", Systems),
            ("Program.cs", """
                using AdsGuard;

                var office = new Office();
                var queue = new InMemoryReviewGate(office);
                var gates = new ReviewGates(queue, office, FingerprintKey.CreateEphemeral());
                var benefits = new Benefits(gates);
                IStops stops = new ReviewedStops(new Stops(), gates);

                Console.WriteLine(await benefits.TryDenyAsync("case 1", 0.3, "income"));
                queue.Approve(queue.Waiting[0], AccuracyFinding.Accurate, "over the limit", ["pay slips"]);
                Console.WriteLine(await benefits.TryDenyAsync("case 1", 0.3, "income"));
                Console.WriteLine(await benefits.TryDenyAsync("case 1", 0.3, "income"));
                try
                {
                    stops.Stop("case 2", 0.3);
                }
                catch (ReviewPendingException exception)
                {
                    Console.WriteLine(exception.Message);
                }

                internal sealed class Office : IInitiatorProvider, IReviewerProvider
                {
                    public string? FindInitiator() => "worker";

                    public Reviewer? FindReviewer() => new("supervisor", ReviewerCapacity.AgencyEmployee);
                }

                internal sealed partial class Benefits(ReviewGates gates)
                {
                    [AdverseAction("Deny")]
                    public partial Task DenyAsync([ReviewSubject] string caseNumber, [AdsOutput("scores")] double? score, string reason);

                    private static Task DenyAfterReviewAsync(string caseNumber, double? score, string reason)
                    {
                        Console.WriteLine($"denied {caseNumber}");
                        return Task.CompletedTask;
                    }
                }

                internal interface IStops
                {
                    [AdverseAction("Stop")]
                    void Stop([ReviewSubject] string caseNumber, [AdsOutput("scores")] double? score);
                }

                internal sealed class Stops : IStops
                {
                    public void Stop(string caseNumber, double? score) => Console.WriteLine($"stopped {caseNumber}");
                }
                """)),
        new(
            "Bypassed",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AdsGuard" Version="$(AdsGuardVersion)" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection.Abstractions" Version="10.0.15" />
              </ItemGroup>
            </Project>
            """,
            ("Systems.cs", Systems),
            ("Bypassed.cs", """
                using AdsGuard;
                using Microsoft.Extensions.DependencyInjection;

                public partial class Benefits
                {
                    [AdverseAction("Deny")]
                    public partial Task DenyAsync([ReviewSubject] string caseNumber, [AdsOutput("scores")] double? score);

                    [AdverseAction("Suspend")]
                    public partial void Suspend([ReviewSubject] string caseNumber, [AdsOutput("scores")] object score);

                    public Task Skip(string caseNumber) => DenyAfterReviewAsync(caseNumber, 0.1);

                    private static Task DenyAfterReviewAsync(string caseNumber, double? score) => Task.CompletedTask;
                }

                public interface IStops
                {
                    [AdverseAction("Stop")]
                    void Stop([ReviewSubject] string caseNumber, [AdsOutput("scores")] double? score);
                }

                public sealed class Stops : IStops
                {
                    public void Stop(string caseNumber, double? score) => Console.WriteLine($"stopped {caseNumber}");
                }

                public static class Composition
                {
                    public static void Add(IServiceCollection services) => services.AddScoped<IStops, Stops>().AddReviewedStops<Stops>();
                }
                """)),
        new(
            "GatedOld",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AdsGuard" Version="$(AdsGuardVersion)" />
              </ItemGroup>
            </Project>
            """,
            ("Systems.cs", Systems),
            ("Benefits.cs", """
                using System.Threading.Tasks;
                using AdsGuard;

                public partial class Benefits
                {
                    [AdverseAction("Deny")]
                    partial void Deny([ReviewSubject] string caseNumber, [AdsOutput("scores")] double? score);

                    private void DenyAfterReview(string caseNumber, double? score) { }

                    public void DenyFor(string caseNumber, double? score) { Deny(caseNumber, score); }
                }

                public interface IStops
                {
                    [AdverseAction("Stop")]
                    Task StopAsync([ReviewSubject] string caseNumber, [AdsOutput("scores")] double? score);
                }

                public static class Office
                {
                    public static IStops Gate(IStops stops) { return new ReviewedStops(stops, ReviewGates.Current); }
                }
                """)),
    ];
}
