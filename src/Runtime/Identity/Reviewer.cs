using System;

namespace AdsGuard;

/// <summary>A person who reviews, in a capacity (Gov. Code 12898.1(g)(1)). Immutable.</summary>
public sealed class Reviewer
{
    /// <summary>Describes a reviewer.</summary>
    /// <param name="id">The stable, unique identifier under which the person is signed in.</param>
    /// <param name="capacity">In which capacity the person reviews.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank.</exception>
    public Reviewer(string id, ReviewerCapacity capacity)
    {
        Id = Required.Text(id, nameof(id));
        Capacity = capacity;
    }

    /// <summary>Gets the stable, unique identifier under which the person is signed in.</summary>
    public string Id { get; }

    /// <summary>Gets in which capacity the person reviews.</summary>
    public ReviewerCapacity Capacity { get; }
}
