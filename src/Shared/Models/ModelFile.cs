using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>A parsed <c>.adsmodel</c> file: what it says of other people's APIs, and where it could not be read.</summary>
internal sealed record ModelFile(ImmutableArray<ModelSection> Sections, ImmutableArray<ModelError> Errors)
{
    /// <summary>The register of approved purposes; purposes belong to the organization, not to an assembly, so they stand outside the sections.</summary>
    public ImmutableArray<PurposeEntry> Purposes { get; init; } = [];

    /// <summary>Parses any text without ever throwing: a line that cannot be read becomes an error, and the other lines still count.</summary>
    public static ModelFile Parse(string text) => new ModelParser().Parse(text);
}
