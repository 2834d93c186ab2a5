using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>How a gate is gone around.</summary>
internal enum BypassKind
{
    /// <summary>The body that runs after the review is named in code.</summary>
    Body,

    /// <summary>It is named in a text that reflection takes.</summary>
    Reflection,

    /// <summary>An implementation is made and not handed to its decorator.</summary>
    Creation,

    /// <summary>An implementation is registered with a container.</summary>
    Registration,

    /// <summary>An implementation is asked for by its own type.</summary>
    Resolution,

    /// <summary>A gated method is overridden, or implemented, by one without a gate.</summary>
    Override,
}

/// <summary>A place at which a gate is gone around.</summary>
/// <param name="Kind">How.</param>
/// <param name="Place">The place.</param>
/// <param name="Reached">What is reached without review.</param>
/// <param name="WayOut">How it is reached, and what to do instead.</param>
internal sealed record Bypass(BypassKind Kind, SyntaxNode Place, ISymbol Reached, string WayOut)
{
    /// <summary>Gets the word to report at, where the place is a whole declaration.</summary>
    public SyntaxToken? At { get; init; }

    public Location Location => At?.GetLocation() ?? Place.GetLocation();
}
