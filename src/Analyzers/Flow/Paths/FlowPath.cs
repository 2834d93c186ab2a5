using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Paths;

/// <summary>One step of a path: where the reader looks, and what it is called there.</summary>
internal sealed record Hop(SyntaxNode Place, string Name);

/// <summary>How data gets from its source to the ADS, as a person would tell it: source first, sink last.</summary>
internal sealed record FlowPath(ImmutableArray<Hop> Hops)
{
    public static readonly FlowPath Empty = new(ImmutableArray<Hop>.Empty);
}
