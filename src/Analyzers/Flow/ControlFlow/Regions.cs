using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.ControlFlow;

/// <summary>The regions of a graph that blocks stand in. What stands around a lambda is not part of its graph, though its regions go on into that.</summary>
internal static class Regions
{
    /// <summary>The regions around a block, from the inside out, each with the one around it.</summary>
    public static IEnumerable<(ControlFlowRegion Region, ControlFlowRegion Outer)> Around(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer) yield return (region, outer);
    }

    /// <summary>The innermost region of this kind that a region is or stands in; null where there is none.</summary>
    public static ControlFlowRegion? Enclosing(ControlFlowRegion? region, ControlFlowRegionKind kind)
    {
        while (region is { Kind: not ControlFlowRegionKind.Root } && region.Kind != kind) region = region.EnclosingRegion;
        return region?.Kind == kind ? region : null;
    }
}
