using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>A compilation that references every library a shipped model file describes.</summary>
internal static class ReferencedLibraries
{
    private static readonly MetadataReference[] Packages =
        new[]
        {
            typeof(Microsoft.Extensions.AI.IChatClient),
            typeof(Microsoft.Extensions.AI.ChatClientBuilder),
            typeof(Microsoft.Extensions.AI.OpenAIClientExtensions),
            typeof(Microsoft.Extensions.Caching.Distributed.IDistributedCache),
            typeof(Microsoft.Extensions.Compliance.Redaction.Redactor),
            typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection),
            typeof(Microsoft.Extensions.Logging.ILogger),
            typeof(Newtonsoft.Json.JsonConvert),
            typeof(OpenAI.OpenAIClient),
            typeof(System.BinaryData),
            typeof(System.ClientModel.BinaryContent),
        }
        .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location))
        .ToArray<MetadataReference>();

    public static Compilation Compilation { get; } = CSharpCompilation.Create(
        "Consumer",
        references: Basic.Reference.Assemblies.Net100.References.All.Concat(Packages),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
