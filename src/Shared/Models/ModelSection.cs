using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>The entries under one <c>[Assembly]</c> head. Several sections may name the same assembly.</summary>
internal sealed record ModelSection(string AssemblyName, int Line, ImmutableArray<ModelEntry> Entries)
{
    /// <summary>Whether the organization wrote it, whose word stands above what ships with AdsGuard.</summary>
    public bool IsOfOrganization { get; init; }

    /// <summary>The addresses at which calls over HTTP reach a model; they are about no member, so they stand beside the entries.</summary>
    public ImmutableArray<EndpointEntry> Endpoints { get; init; } = [];
}

/// <summary>An address at which calls over HTTP reach a system.</summary>
internal sealed record EndpointEntry(EndpointPattern Pattern, int Line, int Column, ModelSystem? System);
