using System.Collections.Immutable;
using System.Linq;
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

    /// <summary>With the review contract, and the container that decorators are registered with.</summary>
    public static readonly ImmutableArray<MetadataReference> WithGates = Default
        .Add(MetadataReference.CreateFromFile(typeof(ReviewGates).Assembly.Location))
        .AddRange(LibraryFiles.Of("Microsoft.Extensions.DependencyInjection"));

    /// <summary>With Microsoft.Extensions.AI, OpenAI and what they need.</summary>
    public static readonly ImmutableArray<MetadataReference> WithChatClients = Default.AddRange(LibraryFiles.Of("Microsoft.Extensions.", "OpenAI", "System."));

    /// <summary>With the earlier versions of the libraries that have changed their API.</summary>
    public static readonly ImmutableArray<MetadataReference> WithEarlierLibraries = Default.AddRange(LibraryFiles.EarlierReferences);

    /// <summary>With those of the libraries besides that a source mentions: all of them together take time, and some have types that go by one name.</summary>
    public static ImmutableArray<MetadataReference> WithLibrariesOf(string source) =>
        WithChatClients.AddRange(LibraryFiles.Of(LibraryFiles.Families.Where(source.Contains).ToArray())).AddRange(source.Contains("Azure") ? LibraryFiles.Of("Azure.Core") : []);
}
