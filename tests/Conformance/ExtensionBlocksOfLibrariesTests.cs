using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Rules;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Conformance;

/// <summary>What a library declares in a C# 14 extension block is, for the models, the static method in the class around it, with whatever compiler the library is used.</summary>
public class ExtensionBlocksOfLibrariesTests
{
    // Under the name and with the members of a library that has such blocks.
    private const string Library = """
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace RestSharp;

        public interface IRestClient { }

        public class RestClient(string baseUrl) : IRestClient
        {
            public string At => baseUrl;
        }

        public class RestRequest(string resource)
        {
            public string Resource { get; set; } = resource;

            public List<object> Parameters { get; } = [];
        }

        public static class RestRequestExtensions
        {
            extension(RestRequest request)
            {
                public RestRequest AddJsonBody<T>(T obj) where T : class { request.Parameters.Add(obj); return request; }

                public RestRequest AddQueryParameter(string name, string value) { request.Parameters.Add(name + value); return request; }
            }
        }

        public static class RestClientExtensions
        {
            extension(IRestClient client)
            {
                public Task<T?> PostAsync<T>(RestRequest request) => Task.FromResult<T?>(default);

                public Task PostAsync(RestRequest request) => Task.CompletedTask;

                public Task PostJsonAsync<TRequest>(string resource, TRequest request) where TRequest : class => Task.CompletedTask;
            }
        }
        """;

    [Theory]
    [InlineData("await new RestClient(Model).PostAsync(new RestRequest(\"x\").AddJsonBody(new { p.Ssn }))", true)]
    [InlineData("await new RestClient(Model).PostAsync<string>(new RestRequest(\"x\").AddQueryParameter(\"q\", p.Ssn))", true)]
    [InlineData("await new RestClient(Model).PostJsonAsync(\"x\", new { p.Ssn })", true)]
    [InlineData("await RestClientExtensions.PostJsonAsync(new RestClient(Model), \"x\", new { p.Ssn })", true)]
    [InlineData("await new RestClient(Model).PostAsync(new RestRequest(\"x\").AddJsonBody(new { p.Name }))", false)]
    [InlineData("await new RestClient(\"https://cases.example.gov\").PostAsync(new RestRequest(\"x\").AddJsonBody(new { p.Ssn }))", false)]
    public async Task CallOfABlockInALibrary(string call, bool isFound)
    {
        var source = $$"""
            using System.Threading.Tasks;
            using AdsGuard;
            using RestSharp;

            public class Person
            {
                public string Name { get; set; } = "";

                [Pii(PiiKind.SocialSecurityNumber)]
                public string Ssn { get; set; } = "";
            }

            public class Program
            {
                private const string Model = "https://api.openai.com/v1";

                public async Task Run(Person p) => {{call}};
            }
            """;
        var compilation = Compile("Consumer", source, [MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location), Emitted()]);

        var (diagnostics, faults) = await CaseCompilation.AnalyzeAsync(compilation, [new FlowRules()], CancellationToken.None);

        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(faults);
        Assert.Equal(isFound ? ["ADS1001"] : [], diagnostics.Select(static d => d.Id).Where(static id => id == "ADS1001"));
    }

    private static MetadataReference Emitted()
    {
        using var image = new MemoryStream();
        var result = Compile("RestSharp", Library, []).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Compile(string name, string source, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14))],
        [.. Net100.References.All, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
