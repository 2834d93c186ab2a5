namespace AdsGuard.Package.Tests.Consumers;

/// <summary>Programs of the shapes that today's projects have. Each leaks once.</summary>
internal static class ShapedConsumers
{
    private const string Adopting = "<AdsGuardMode>Adopt</AdsGuardMode><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    private const string Domain = """
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
        """;

    public static IReadOnlyList<Consumer> All { get; } =
    [
        new(
            "TopLevel",
            AllConsumers.Program(Adopting),
            ("Domain.cs", Domain),
            ("Program.cs", """
                IScorer scorer = null!;
                var people = new List<Person> { new() { Ssn = args[0] } };
                Console.WriteLine(scorer.Score(people.First().Ssn));
                """)),
        new(
            "SourceGeneratedJson",
            AllConsumers.Program(Adopting),
            ("Domain.cs", Domain),
            ("Program.cs", """
                using System.Text.Json;
                using System.Text.Json.Serialization;

                IScorer scorer = null!;
                var person = new Person { Ssn = args[0] };
                scorer.Score(JsonSerializer.Serialize(person, PersonContext.Default.Person));

                [JsonSerializable(typeof(Person))]
                internal sealed partial class PersonContext : JsonSerializerContext;
                """)),
        new(
            "Web",
            AllConsumers.Program(Adopting).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal),
            ("Domain.cs", Domain),
            ("Program.cs", """
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapPost("/rate", (Person person, IScorer scorer) => scorer.Score(person.Ssn));
                app.Run();
                """)),
        new(
            "Razor",
            AllConsumers.Program(Adopting).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal),
            ("Domain.cs", Domain),
            ("Program.cs", "WebApplication.CreateBuilder(args).Build().Run();"),
            ("Show.razor", """
                <p>@Rate()</p>

                @code {
                    private readonly Person person = new();

                    private readonly IScorer scorer = null!;

                    private double Rate() => scorer.Score(person.Ssn);
                }
                """)),
        // Leaks nowhere: what is bound at run time and what is native cannot be followed, and that is said.
        new(
            "Unseen",
            AllConsumers.Program(Adopting + "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>"),
            ("Domain.cs", Domain),
            ("Program.cs", """
                using System.Runtime.InteropServices;

                IScorer scorer = null!;
                var person = new Person { Ssn = args[0] };
                dynamic formatter = Activator.CreateInstance(Type.GetType(args[1])!)!;
                formatter.Format(person.Ssn);
                Native.Submit(person.Ssn);
                scorer.Score("all of them");

                internal static partial class Native
                {
                    [LibraryImport("scoring", StringMarshalling = StringMarshalling.Utf8)]
                    public static partial void Submit(string text);
                }
                """)),
        new(
            "ManyTargets",
            """
            <Project Sdk="Microsoft.NET.Sdk" TreatAsLocalProperty="ErrorLog">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                <AdsGuardMode>Adopt</AdsGuardMode>
                <ErrorLog>diagnostics.$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AdsGuard" Version="$(AdsGuardVersion)" />
              </ItemGroup>
            </Project>
            """,
            ("Program.cs", AllConsumers.LeakyProgram)),
    ];
}
