using System.Collections.Immutable;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What the sources of the tests are compiled against.</summary>
internal static class References
{
    public static readonly ImmutableArray<MetadataReference> Framework = Net100.References.All.ToImmutableArray<MetadataReference>();

    public static readonly MetadataReference Attributes = MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location);

    public static readonly ImmutableArray<MetadataReference> Default = Framework.Add(Attributes);

    public static readonly ImmutableArray<MetadataReference> WithChatClients = Default.AddRange(
        new[]
        {
            typeof(Microsoft.Extensions.AI.IChatClient),
            typeof(Microsoft.Extensions.AI.ChatClientBuilder),
            typeof(Microsoft.Extensions.AI.OpenAIClientExtensions),
            typeof(OpenAI.OpenAIClient),
            typeof(Microsoft.Extensions.Logging.ILoggerFactory),
            typeof(Microsoft.Extensions.Caching.Distributed.IDistributedCache),
            typeof(System.BinaryData),
            typeof(System.ClientModel.BinaryContent),
        }
        .Select(static type => type.Assembly.Location)
        .Distinct()
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)));
}
