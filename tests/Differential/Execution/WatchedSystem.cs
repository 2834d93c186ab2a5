using System.Collections.Generic;
using System.Collections.Immutable;

namespace AdsGuard.Differential.Execution;

/// <summary>The system that a program hands data to: notes at which of its inputs the marker arrived.</summary>
internal sealed class WatchedSystem
{
    private readonly HashSet<int> _arrived = [];

    /// <summary>The inputs at which the marker has arrived so far.</summary>
    public ImmutableSortedSet<int> Arrived
    {
        get
        {
            lock (_arrived) return [.. _arrived];
        }
    }

    public string Receive(int input, object? value)
    {
        if (Marker.IsIn(value))
        {
            lock (_arrived) _arrived.Add(input);
        }

        return "reply";
    }
}
