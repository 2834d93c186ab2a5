using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>One line about one member (or all members that a wildcard covers). The place is where the target's ID begins.</summary>
internal abstract record ModelEntry(MemberPattern Target, int Line, int Column);

/// <summary>Calls through the target reach an automated decision system.</summary>
internal sealed record ClientEntry(MemberPattern Target, int Line, int Column, ModelSystem? System) : ModelEntry(Target, Line, Column);

/// <summary>Calls through what stands at the paths do: what a function that the target is handed is called with.</summary>
internal sealed record GivenClientEntry(MemberPattern Target, int Line, int Column, ModelSystem? System, ImmutableArray<AccessPath> Paths)
    : ModelEntry(Target, Line, Column);

/// <summary>What stands at the paths goes into the system.</summary>
internal sealed record InputEntry(MemberPattern Target, int Line, int Column, ModelSystem? System, ImmutableArray<AccessPath> Paths)
    : ModelEntry(Target, Line, Column)
{
    /// <summary>The types of which something has to be given along; empty where nothing has to.</summary>
    public ImmutableArray<MemberPattern> With { get; init; } = [];
}

/// <summary>What stands at the paths came out of the system.</summary>
internal sealed record OutputEntry(MemberPattern Target, int Line, int Column, ModelSystem? System, ImmutableArray<AccessPath> Paths)
    : ModelEntry(Target, Line, Column);

/// <summary>What stands at the paths is read by a model later: the results of functions that are offered to it.</summary>
internal sealed record ToolEntry(MemberPattern Target, int Line, int Column, ModelSystem? System, ImmutableArray<AccessPath> Paths)
    : ModelEntry(Target, Line, Column);

/// <summary>The target is an attribute: what a method that carries it returns is read by a model, which chose what it was called with.</summary>
internal sealed record ToolAttributeEntry(MemberPattern Target, int Line, int Column, ModelSystem? System) : ModelEntry(Target, Line, Column);

/// <summary>The target sends what stands at the paths to the address that stands at the other ones: an input, where that is an endpoint of a model.</summary>
internal sealed record SendEntry(MemberPattern Target, int Line, int Column, ImmutableArray<AccessPath> Paths, ImmutableArray<AccessPath> To) : ModelEntry(Target, Line, Column);

/// <summary>How values move through the target. It does exactly what its flow, clear and noflow lines say.</summary>
internal sealed record FlowEntry(MemberPattern Target, int Line, int Column, ImmutableArray<ModelFlow> Flows) : ModelEntry(Target, Line, Column);

/// <summary>The places that are empty after the call.</summary>
internal sealed record ClearEntry(MemberPattern Target, int Line, int Column, ImmutableArray<AccessPath> Paths) : ModelEntry(Target, Line, Column);

/// <summary>The target keeps nothing and hands nothing on.</summary>
internal sealed record NoFlowEntry(MemberPattern Target, int Line, int Column) : ModelEntry(Target, Line, Column);

/// <summary>What comes out at <paramref name="On"/> no longer carries the removed categories.</summary>
internal sealed record SanitizerEntry(MemberPattern Target, int Line, int Column, ModelCategories Removes, string Method, AccessPath On)
    : ModelEntry(Target, Line, Column)
{
    /// <summary>The types of receiver, by documentation ID, with which it removes nothing.</summary>
    public ImmutableArray<MemberPattern> Unless { get; init; } = [];
}

/// <summary>The target is, or returns, protected data.</summary>
internal sealed record SourceEntry(MemberPattern Target, int Line, int Column, ModelCategories Category, string Kind, string? Authority)
    : ModelEntry(Target, Line, Column)
{
    /// <summary>The texts with one of which a method has to be called for that; empty where it always is.</summary>
    public ImmutableArray<string> When { get; init; } = [];
}

/// <summary>A human decides in the target.</summary>
internal sealed record ReviewEntry(MemberPattern Target, int Line, int Column) : ModelEntry(Target, Line, Column);

/// <summary>Doing, or assigning, the target hurts a person.</summary>
internal sealed record AdverseEntry(MemberPattern Target, int Line, int Column, string Title) : ModelEntry(Target, Line, Column);

/// <summary>A person typed what the target gives, what is of its type, or what carries it as an attribute; or uploaded it.</summary>
internal sealed record TypedEntry(MemberPattern Target, int Line, int Column, bool IsFile) : ModelEntry(Target, Line, Column);

/// <summary>No person typed what the target gives, what is of its type, or what carries it as an attribute.</summary>
internal sealed record UntypedEntry(MemberPattern Target, int Line, int Column) : ModelEntry(Target, Line, Column);

/// <summary>The public methods of a type that derives from the target or carries it, or the functions at the paths, are called with what a person sent.</summary>
internal sealed record HandlerEntry(MemberPattern Target, int Line, int Column, ImmutableArray<AccessPath> Functions) : ModelEntry(Target, Line, Column);

/// <summary>After the call, what stands at the paths has been screened.</summary>
internal sealed record ScreeningEntry(MemberPattern Target, int Line, int Column, ImmutableArray<AccessPath> Paths) : ModelEntry(Target, Line, Column);

/// <summary>Setting the target to true, calling it, or making one, has what goes through clients of these types recorded.</summary>
internal sealed record RecorderEntry(MemberPattern Target, int Line, int Column, string Recording, ImmutableArray<MemberPattern> Of) : ModelEntry(Target, Line, Column);
