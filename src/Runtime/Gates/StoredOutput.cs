using System;

namespace AdsGuard;

/// <summary>An output as a store keeps it. Immutable.</summary>
/// <typeparam name="T">The type of the output.</typeparam>
public sealed class StoredOutput<T>
{
    /// <summary>Describes a stored output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="releasedUntil">Until when it may be let out, where it is reviewed.</param>
    public StoredOutput(T output, DateTimeOffset? releasedUntil = null)
    {
        Output = output;
        ReleasedUntil = releasedUntil;
    }

    /// <summary>Gets the output.</summary>
    public T Output { get; }

    /// <summary>Gets until when it may be let out; <see langword="null"/> where it is not reviewed.</summary>
    public DateTimeOffset? ReleasedUntil { get; }

    /// <summary>Says nothing about the output, which may be protected.</summary>
    /// <returns>Whether it is reviewed.</returns>
    public override string ToString() => ReleasedUntil is null ? "Output that waits for its review" : "Reviewed output";

    internal bool IsReleasedAt(DateTimeOffset now) => now < ReleasedUntil;
}
