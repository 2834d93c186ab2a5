namespace AdsGuard.Models;

/// <summary>One step from a place to a place inside it. <c>Index</c> belongs to parameters of delegates, <c>Name</c> to members.</summary>
internal readonly record struct PathStep(PathStepKind Kind, int Index, string? Name)
{
    /// <summary>The step as a model file writes it.</summary>
    public override string ToString() => Kind switch
    {
        PathStepKind.Parameter => $"Parameter[{Index}]",
        PathStepKind.Member => $"Member[{Name}]",
        PathStepKind.Everything => "**",
        PathStepKind.Namesakes => "Member[*]",
        _ => Kind.ToString(),
    };
}

internal enum PathStepKind
{
    /// <summary>Any element of a collection, span or buffer.</summary>
    Element,

    /// <summary>The keys of a dictionary or grouping.</summary>
    Key,

    /// <summary>The values of a dictionary.</summary>
    Value,

    /// <summary>What a delegate is called with.</summary>
    Parameter,

    /// <summary>What a delegate returns.</summary>
    ReturnValue,

    /// <summary>A field or property by name.</summary>
    Member,

    /// <summary>All that can be reached from here, as a serializer reaches it.</summary>
    Everything,

    /// <summary>What ToString() gives.</summary>
    Text,

    /// <summary>Each field or property, from the one of the same name: what a mapper does.</summary>
    Namesakes,
}
