using System.Collections.Immutable;
using AdsGuard.Shared;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary>Attributes in groups, by what they have in common.</summary>
internal static class Vocabulary
{
    /// <summary>What says that something is protected data.</summary>
    public static readonly ImmutableArray<string> ProtectedData = ImmutableArray.Create(
        MetadataNames.Pii, MetadataNames.Phi, MetadataNames.LegallyProtected, MetadataNames.ProtectedCharacteristic);

    /// <summary>What refers to a system by its id.</summary>
    public static readonly ImmutableArray<string> Systems = ImmutableArray.Create(
        MetadataNames.AdsSystem, MetadataNames.AdsClient, MetadataNames.AdsInput, MetadataNames.AdsOutput);

    /// <summary>What can be said of a return value.</summary>
    public static readonly ImmutableArray<string> ReturnValues = ProtectedData.AddRange(new[]
    {
        MetadataNames.Deidentifies, MetadataNames.AdsClient, MetadataNames.AdsInput, MetadataNames.AdsOutput, MetadataNames.AdverseWhen, MetadataNames.PublicContent,
    });

    /// <summary>What the language lets stand several times at one place.</summary>
    public static readonly ImmutableArray<string> Repeatable = ProtectedData.AddRange(new[]
    {
        MetadataNames.Classify, MetadataNames.Deidentifies, MetadataNames.AdsSystem, MetadataNames.AdsClient, MetadataNames.AdsInput, MetadataNames.AdsOutput,
        MetadataNames.AuthorizedPurpose, MetadataNames.AdverseWhen,
    });
}
