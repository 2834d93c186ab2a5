using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>The entries under one <c>[Assembly]</c> head. Several sections may name the same assembly.</summary>
internal sealed record ModelSection(string AssemblyName, int Line, ImmutableArray<ModelEntry> Entries)
{
    /// <summary>Whether the organization wrote it, whose word stands above what ships with AdsGuard.</summary>
    public bool IsOfOrganization { get; init; }

    /// <summary>Whether its lines stand beside what others say of a member, and never instead of it.</summary>
    public bool OnlyAdds { get; init; }

    /// <summary>The addresses at which calls over HTTP reach a model; they are about no member, so they stand beside the entries.</summary>
    public ImmutableArray<EndpointEntry> Endpoints { get; init; } = [];

    /// <summary>The types that settings of its lines name (<c>of=</c>, <c>unless=</c>). They may be of another assembly.</summary>
    public ImmutableArray<NamedType> NamedTypes { get; init; } = [];

    /// <summary>The switches that have calls recorded, known by a name in a text; they are about no member either.</summary>
    public ImmutableArray<RecorderSwitch> Switches { get; init; } = [];
}

/// <summary>An address at which calls over HTTP reach a system.</summary>
internal sealed record EndpointEntry(EndpointPattern Pattern, int Line, int Column, ModelSystem? System);

/// <summary>A switch of the library or of the environment that has what goes through clients of these types recorded.</summary>
internal sealed record RecorderSwitch(string Name, int Line, int Column, string Recording, ImmutableArray<MemberPattern> Of);

/// <summary>A type that a setting of a line names.</summary>
internal sealed record NamedType(MemberPattern Type, int Line, int Column, int Length);
