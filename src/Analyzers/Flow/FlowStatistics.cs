using System.Collections.Immutable;

namespace AdsGuard.Analyzers.Flow;

/// <summary>What the engine did for a compilation, counted.</summary>
/// <param name="FilesInReach">The files with members from which an ADS, or a marked action, can be reached.</param>
/// <param name="MembersAnalysed">The members that were analysed: those, what they call, and who writes what they read.</param>
/// <param name="AdsCalls">The calls of an ADS.</param>
/// <param name="Systems">The systems called, by id, sorted.</param>
/// <param name="MembersLimited">The members whose analysis stopped at a limit.</param>
internal sealed record FlowStatistics(int FilesInReach, int MembersAnalysed, int AdsCalls, ImmutableArray<string> Systems, int MembersLimited)
{
    public static readonly FlowStatistics None = new(0, 0, 0, ImmutableArray<string>.Empty, 0);
}
