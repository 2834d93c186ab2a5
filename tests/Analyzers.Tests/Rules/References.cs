using System.Collections.Immutable;
using AdsGuard.Analyzers.Tests.Models;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What the sources of the tests are compiled against.</summary>
internal static class References
{
    public static readonly ImmutableArray<MetadataReference> Framework = Net100.References.All.ToImmutableArray<MetadataReference>();

    public static readonly MetadataReference Attributes = MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location);

    public static readonly ImmutableArray<MetadataReference> Default = Framework.Add(Attributes);

    /// <summary>With Microsoft.Extensions.AI and OpenAI: one of the others has a type that goes by the same name.</summary>
    public static readonly ImmutableArray<MetadataReference> WithChatClients = Default.AddRange(LibraryFiles.Of("Microsoft.Extensions.AI", "OpenAI", "System.", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Caching"));

    /// <summary>With every library that the shipped models describe.</summary>
    public static readonly ImmutableArray<MetadataReference> WithLibraries = Default.AddRange(LibraryFiles.References);

    /// <summary>The same with the earlier versions of those that have changed their API.</summary>
    public static readonly ImmutableArray<MetadataReference> WithEarlierLibraries = Default.AddRange(LibraryFiles.EarlierReferences);
}
