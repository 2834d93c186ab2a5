using System;

namespace AdsGuard;

/// <summary>An output of an automated decision system, as the reviewer sees it. Immutable, and safe for use by many threads.</summary>
public sealed class ReviewOutput
{
    /// <summary>Describes an output.</summary>
    /// <param name="systemId">The id of the automated decision system.</param>
    /// <param name="value">The name of the parameter that hands it over, and its value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="systemId"/> is null or blank.</exception>
    public ReviewOutput(string systemId, ReviewArgument value)
    {
        SystemId = Required.Text(systemId, nameof(systemId));
        Value = Required.Value(value, nameof(value));
    }

    /// <summary>Gets the id of the automated decision system.</summary>
    public string SystemId { get; }

    /// <summary>Gets the name of the parameter that hands the output over, and its value.</summary>
    public ReviewArgument Value { get; }

    /// <summary>Names the system only: the output is about a person and does not belong into a log.</summary>
    /// <returns>The id of the system.</returns>
    public override string ToString() => $"Output of {SystemId}";
}
