using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Clients that a container hands out: their address is what the registration sets the base address to, and nothing else that stands there.</summary>
public sealed class RegisteredHttpClientTests
{
    private const string Usings = """
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        """;

    private const string Addresses = """

        static class Urls
        {
            public const string OpenAi = "https://api.openai.com/v1/";
            public static readonly Uri Address = new("https://api.openai.com/v1/");
            public static Uri Property => new(OpenAi);
        }

        class Settings
        {
            public string Address { get; set; } = "https://api.openai.com/v1/";
        }
        """;

    [Theory]
    [InlineData("c => c.BaseAddress = new Uri(Urls.OpenAi)")]
    [InlineData("c => c.BaseAddress = new(Urls.OpenAi)")]
    [InlineData("c => c.BaseAddress = new Uri(local)")]
    [InlineData("c => c.BaseAddress = Urls.Address")]
    [InlineData("c => c.BaseAddress = Urls.Property")]
    [InlineData("c => c.BaseAddress = new Uri($\"{Urls.OpenAi}\")")]
    [InlineData("c => c.BaseAddress = new Uri(\"https://\" + configured + \".openai.azure.com\")")]
    [InlineData("c => c.BaseAddress = new Uri(string.Format(\"https://{0}.openai.azure.com\", configured))")]
    [InlineData("c => c.BaseAddress = new Uri(Urls.Address, \"v1\")")]
    [InlineData("c => c.BaseAddress = new Uri(configured ?? Urls.OpenAi)")]
    [InlineData("c => c.BaseAddress = new Uri(development ? \"http://localhost:5000\" : Urls.OpenAi)")]
    [InlineData("c => c.BaseAddress = new Uri(configured switch { \"\" => \"http://localhost:5000\", _ => Urls.OpenAi })")]
    [InlineData("c => c.BaseAddress = new Uri(new Settings().Address)")]
    [InlineData("c => { if (development) c.BaseAddress = new Uri(\"http://localhost:5000\"); else c.BaseAddress = new Uri(Urls.OpenAi); }")]
    [InlineData("(provider, c) => { c.Timeout = TimeSpan.Zero; c.BaseAddress = new Uri(Urls.OpenAi); }")]
    [InlineData("Set")]
    [InlineData("Startup.Set")]
    [InlineData("SetHere")]
    [InlineData("c => Set(c)")]
    [InlineData("c => c.ToOpenAi()")]
    public async Task AddressOfAModel(string configuration)
    {
        await Reports(Program($"services.AddHttpClient<Api>({configuration});", "{|ADS1001:p.Ssn|}"));
        await Reports(Program($"services.AddHttpClient<IApi, Api>().ConfigureHttpClient({configuration});", "{|ADS1001:p.Ssn|}"));
        await Reports(ByName($"services.AddHttpClient(\"api\", {configuration});", "{|ADS1001:p.Ssn|}"));
    }

    [Theory]
    [InlineData("var builder = services.AddHttpClient<Api>(); builder.ConfigureHttpClient(c => c.BaseAddress = Urls.Address);")]
    [InlineData("services.AddHttpClient(\"api\", c => c.BaseAddress = Urls.Address).AddTypedClient<Api>();")]
    [InlineData("services.AddHttpClient(\"api\", c => c.BaseAddress = Urls.Address).AddTypedClient<IApi, Api>();")]
    [InlineData("services.AddHttpClient(\"api\", c => c.BaseAddress = Urls.Address).AddTypedClient<IApi>(http => new Api(http));")]
    [InlineData("services.AddHttpClient<Api>().AddDefaultLogger().ConfigureHttpClient(c => c.BaseAddress = Urls.Address);")]
    [InlineData("services.AddHttpClient<Api>().WithOpenAi();")]
    [InlineData("services.AddSingleton(_ => new Api(new HttpClient { BaseAddress = Urls.Address }));")]
    [InlineData("services.AddSingleton<IApi>(_ => new Api(http: new() { BaseAddress = Urls.Address }));")]
    [InlineData("services.AddScoped(_ => { var http = new HttpClient { BaseAddress = new Uri(Urls.OpenAi) }; return new Api(http); });")]
    [InlineData("services.AddTransient(_ => { var http = new HttpClient(); http.BaseAddress = Urls.Address; return new Api(http); });")]
    [InlineData("services.AddSingleton(Make);")]
    public Task WaysOfRegistering(string registration) => Reports(Program(registration, "{|ADS1001:p.Ssn|}"));

    [Fact]
    public Task RegistrationsThatAreExpressions() => Reports("""
        class Api(HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("custom", {|ADS1001:p.Ssn|});
        }

        static class Startup
        {
            public static IHttpClientBuilder Add(this IServiceCollection services) =>
                services.AddHttpClient<Api>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://api.openai.com/v1/"));
        }
        """);

    /// <summary>Another address is none of a model, and one that nobody knows may be: then a route that models have counts.</summary>
    [Theory]
    [InlineData("c => { c.BaseAddress = configured; c.DefaultRequestHeaders.Referrer = new Uri(\"https://benefits.example.gov/\"); }")]
    [InlineData("c => c.BaseAddress = development ? new Uri(\"http://localhost:5000\") : configured")]
    [InlineData("c => { if (development) c.BaseAddress = new Uri(\"http://localhost:5000\"); else c.BaseAddress = configured; }")]
    [InlineData("c => Startup.Set(c, \"https://benefits.example.gov/\", configured)")]
    public async Task AddressThatIsNotKnown_LeavesTheRouteToDecide(string configuration)
    {
        await Reports(Unknown($"services.AddHttpClient<Api>({configuration});"));
        await Reports(Unknown($"services.AddHttpClient<Api>().ConfigureHttpClient({configuration});"));
    }

    [Fact]
    public Task ProxyOfAHandler_IsNotTheAddress() => Reports(Unknown("""
        services.AddHttpClient<Api>(c => c.BaseAddress = configured)
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { Proxy = new WebProxy("http://proxy.example.gov:8080") });
        """));

    [Theory]
    [InlineData("services.AddHttpClient<Api>(c => { c.BaseAddress = new Uri(\"https://cases.example.gov\"); c.DefaultRequestHeaders.Referrer = new Uri(\"https://api.openai.com\"); });")]
    [InlineData("services.AddHttpClient<Api>(c => c.BaseAddress = new Uri(\"https://cases.example.gov\")).Services.AddHttpClient<Other>(c => c.BaseAddress = new Uri(\"https://api.openai.com\"));")]
    [InlineData("services.AddHttpClient<Api>(c => c.BaseAddress = new Uri(development ? \"http://localhost:5000\" : \"https://cases.example.gov\"));")]
    [InlineData("services.AddSingleton(_ => new Api(new HttpClient { BaseAddress = new Uri(\"https://cases.example.gov\") }));")]
    [InlineData("var builder = services.AddHttpClient<Api>(); builder.ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://cases.example.gov\"));")]
    public Task OtherAddresses_AreSilent(string registration) => Reports($$"""
        class Api(HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("/v1/messages", p.Ssn);

            public Task Save(Applicant p) => http.PostAsJsonAsync("people", p.Ssn);
        }

        class Other(HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("people", p.Name);
        }

        static class Startup
        {
            public static void Configure(IServiceCollection services, bool development)
            {
                {{registration}}
            }
        }
        """);

    [Theory]
    [InlineData("services.AddRefitClient<IThings>().ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://api.openai.com\"));", true)]
    [InlineData("services.AddRefitClient(typeof(IThings)).ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://api.openai.com\"));", true)]
    [InlineData("services.AddHttpClient(\"things\", c => c.BaseAddress = new Uri(\"https://api.openai.com\")).AddRefitClient<IThings>();", true)]
    [InlineData("services.AddRefitClient<IThings>().ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://cases.example.gov\"));", false)]
    [InlineData("services.AddRefitClient<IThings>();", false)]
    public Task InterfacesOfRefit(string registration, bool isModel) => Reports($$"""
        using Refit;

        interface IThings
        {
            [Post("/things")] Task<string> AddAsync([Body] string thing);
        }

        class Program(IThings things)
        {
            const string Model = "https://api.openai.com/";

            public Task Ask(Applicant p) => things.AddAsync({{(isModel ? "{|ADS1001:p.Ssn|}" : "p.Ssn")}});

            public Task Add(Applicant p) => things.AddAsync(p.Name);

            public static void Configure(IServiceCollection services)
            {
                {{registration}}
            }
        }
        """);

    /// <summary>Looking for an address ends, however often texts are made of each other and functions hand a client on.</summary>
    [Fact]
    public Task AddressesWithoutEnd() => Reports("""
        static class Texts
        {
            public static string A => $"{A}{A}{A}{B}";
            public static string B => A + B + A + B;
        }

        class Api(HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("/v1/messages", {|ADS1001:p.Ssn|});
        }

        static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddHttpClient<Api>(Set).ConfigureHttpClient(c => c.BaseAddress = new Uri(Texts.A));
            }

            static void Set(HttpClient client) { Set(client); Again(client); Again(client); }

            static void Again(HttpClient client) { Set(client); Set(client); Again(client); }
        }
        """);

    private static string Program(string registration, string sent) => $$"""
        interface IApi;

        class Api(HttpClient http) : IApi
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("custom", {{sent}});
        }

        {{Startup(registration)}}
        """;

    private static string ByName(string registration, string sent) => $$"""
        interface IApi;

        class Api(HttpClient http) : IApi
        {
            public HttpClient Http => http;
        }

        class User(IHttpClientFactory factory)
        {
            public Task Ask(Applicant p) => factory.CreateClient("api").PostAsJsonAsync("custom", {{sent}});

            public Task Save(Applicant p) => factory.CreateClient("other").PostAsJsonAsync("custom", p.Ssn);
        }

        {{Startup(registration)}}
        """;

    private static string Startup(string registration) => $$"""
        static class Startup
        {
            public static void Configure(IServiceCollection services, bool development, string configured)
            {
                const string local = "https://api.openai.com/v1/";
                void SetHere(HttpClient client) => client.BaseAddress = new Uri(local);
                {{registration}}
            }

            public static void Set(HttpClient client) => client.BaseAddress = new Uri("https://api.openai.com/v1/");

            public static void ToOpenAi(this HttpClient client) => client.BaseAddress = Urls.Address;

            public static IHttpClientBuilder WithOpenAi(this IHttpClientBuilder builder) => builder.ConfigureHttpClient(c => c.BaseAddress = Urls.Address);

            private static Api Make(IServiceProvider provider) => new(new HttpClient { BaseAddress = Urls.Address });
        }
        {{Addresses}}
        """;

    private static string Unknown(string registration) => $$"""
        class Api(HttpClient http)
        {
            public Task Ask(Applicant p) => http.PostAsJsonAsync("/v1/messages", {|ADS1001:p.Ssn|});

            public Task Save(Applicant p) => http.PostAsJsonAsync("people", p.Ssn);
        }

        static class Startup
        {
            public static void Configure(IServiceCollection services, Uri configured, bool development)
            {
                {{registration}}
            }

            public static void Set(HttpClient client, string referrer, Uri address)
            {
                client.BaseAddress = address;
                client.DefaultRequestHeaders.Referrer = new Uri(referrer);
            }
        }
        """;

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
