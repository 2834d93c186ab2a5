using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>A place of a call that an ADS reads or writes, and the system it belongs to.</summary>
internal sealed record ModelledPlace(AccessPath Path, AdsIdentity System)
{
    /// <summary>The types of which something has to be given along for the place to count; empty where nothing has to.</summary>
    public ImmutableArray<MemberPattern> With { get; init; } = ImmutableArray<MemberPattern>.Empty;
}

/// <summary>
/// All that the model files say about one member. Exhaustive where the listed flows are all there is, so that the default for unknown code does not apply. Immutable.
/// </summary>
internal sealed record MemberModel(
    ImmutableArray<ModelFlow> Flows,
    ImmutableArray<AccessPath> Clears,
    ImmutableArray<ModelledPlace> Inputs,
    ImmutableArray<ModelledPlace> Tools,
    ImmutableArray<ModelledPlace> Outputs,
    ProtectionMask Removes,
    AccessPath? SanitizedPlace,
    bool IsExhaustive)
{
    /// <summary>The places at which a client is handed over.</summary>
    public ImmutableArray<ModelledPlace> Clients { get; init; } = ImmutableArray<ModelledPlace>.Empty;

    /// <summary>Whether a human decides in it.</summary>
    public bool IsReview { get; init; }

    /// <summary>What doing it, or assigning it, does to a person, in words; null where it does nothing of the kind.</summary>
    public string? AdverseTitle { get; init; }

    /// <summary>What a request over HTTP sends.</summary>
    public ImmutableArray<AccessPath> Sent { get; init; } = ImmutableArray<AccessPath>.Empty;

    /// <summary>Where the address of the request stands; empty for what sends none.</summary>
    public ImmutableArray<AccessPath> SentTo { get; init; } = ImmutableArray<AccessPath>.Empty;

    /// <summary>What has been screened after the call.</summary>
    public ImmutableArray<AccessPath> Screened { get; init; } = ImmutableArray<AccessPath>.Empty;

    /// <summary>The types of receiver with which it removes nothing.</summary>
    public ImmutableArray<MemberPattern> RemovesUnless { get; init; } = ImmutableArray<MemberPattern>.Empty;

    /// <summary>What is said of a member that no line names: nothing.</summary>
    public static readonly MemberModel None = new(
        ImmutableArray<ModelFlow>.Empty,
        ImmutableArray<AccessPath>.Empty,
        ImmutableArray<ModelledPlace>.Empty,
        ImmutableArray<ModelledPlace>.Empty,
        ImmutableArray<ModelledPlace>.Empty,
        ProtectionMask.None,
        null,
        false);
}
