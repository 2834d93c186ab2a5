namespace AdsGuard.Package.Tests.Consumers;

/// <summary>Programs of the shapes that today's projects have. Each leaks once.</summary>
internal static class ShapedConsumers
{
    private const string Adopting = "<AdsGuardMode>Adopt</AdsGuardMode><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    /// <summary>Where the program that is a web application records prompts, and where it passes on what people sent.</summary>
    public const int RecordingLine = 5;

    public static readonly int[] InputLines = [14, 16];

    private const string ChatClients = """
        <PackageReference Include="Microsoft.Extensions.AI" Version="10.11.0" />
        <PackageReference Include="System.Numerics.Tensors" Version="10.0.14" />
        """;

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
            AllConsumers.Program(Adopting, ChatClients).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal),
            ("Domain.cs", Domain),
            ("Visit.cs", """
                using AdsGuard;

                public sealed record Visit(int CaseId, [property: Phi(PhiKind.Health)] string Diagnosis, string Remarks);
                """),
            ("Program.cs", """
                using Microsoft.Extensions.AI;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddChatClient(static _ => throw new NotSupportedException())
                    .UseOpenTelemetry(configure: client => client.EnableSensitiveData = true);
                if (builder.Environment.IsDevelopment())
                {
                    builder.Services.AddChatClient(static _ => throw new NotSupportedException()).UseOpenTelemetry(configure: client => client.EnableSensitiveData = true);
                }

                var app = builder.Build();
                app.MapPost("/rate", (Person person, IScorer scorer) => scorer.Score(person.Ssn));
                app.MapPost("/visits", (Visit visit, IChatClient chat) => chat.GetResponseAsync(visit.Diagnosis));
                app.MapPost("/remarks", (Visit visit, IScorer scorer) => scorer.Score(visit.Remarks));
                app.MapPost("/cases", (Visit visit, IScorer scorer) => scorer.Score(visit.CaseId.ToString()));
                app.MapPost("/letters", (IFormFile letter, IScorer scorer) => scorer.Score(new StreamReader(letter.OpenReadStream()).ReadToEnd()));
                app.Run();
                """)),
        new(
            "Razor",
            AllConsumers.Program(Adopting).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal),
            ("Domain.cs", Domain),
            ("Program.cs", "WebApplication.CreateBuilder(args).Build().Run();"),
            ("Show.razor", """
                @using Microsoft.AspNetCore.Components.Web

                <p>@Rate()</p>
                <input @bind="question" />

                @code {
                    private string question = "";

                    private double Ask() => scorer.Score(question);

                    private readonly Person person = new();

                    private readonly IScorer scorer = null!;

                    private double Rate() => scorer.Score(person.Ssn);
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
