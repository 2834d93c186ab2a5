using System;

namespace AdsGuard;

/// <summary>One argument of the action under review, as the reviewer sees it. Immutable, and safe for use by many threads.</summary>
/// <remarks>A protected argument is masked before it gets here: its value is never in this object, so it cannot leak from a queue or a log.</remarks>
public sealed class ReviewArgument
{
    private ReviewArgument(string name, string? value, bool isMasked)
    {
        Name = Required.Text(name, nameof(name));
        Value = value;
        IsMasked = isMasked;
    }

    /// <summary>Gets the name of the parameter.</summary>
    public string Name { get; }

    /// <summary>Gets the value as text; <see langword="null"/> where the argument is null or masked.</summary>
    public string? Value { get; }

    /// <summary>Gets whether the argument is protected data, so that its value is withheld.</summary>
    public bool IsMasked { get; }

    /// <summary>Describes an argument that the reviewer may see.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value as text.</param>
    /// <returns>The argument with its value.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static ReviewArgument Shown(string name, string? value) => new(name, value, isMasked: false);

    /// <summary>Describes an argument that is protected data.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The argument without its value.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static ReviewArgument Masked(string name) => new(name, value: null, isMasked: true);

    /// <summary>Names the parameter only: even what a reviewer may see does not belong into a log.</summary>
    /// <returns>The name of the parameter.</returns>
    public override string ToString() => Name;
}
