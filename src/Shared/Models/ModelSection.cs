using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>The entries under one <c>[Assembly]</c> head. Several sections may name the same assembly.</summary>
internal sealed record ModelSection(string AssemblyName, int Line, ImmutableArray<ModelEntry> Entries)
{
    /// <summary>Whether the organization wrote it, whose word stands above what ships with AdsGuard.</summary>
    public bool IsOfOrganization { get; init; }
}
