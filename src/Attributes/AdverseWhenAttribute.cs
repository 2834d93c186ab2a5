using System;

namespace AdsGuard;

/// <summary>
/// Says which outputs of an automated decision system suggest "noneligibility or other adverse action" and are therefore reviewed by a human before
/// the action is taken (Gov. Code 12898.1(d)).
/// </summary>
/// <remarks>
/// It stands on a member of the type that the system returns, or on the return value where that is a plain <see cref="bool"/>, number, text or
/// enumeration. Where it stands more than once, the output is adverse when any of the conditions holds.
/// </remarks>
/// <example>
/// <code>
/// public enum Advice
/// {
///     Grant,
///     [AdverseWhen] Refuse,
/// }
///
/// public sealed class EligibilityResult
/// {
///     [AdverseWhen(false)]
///     public bool Eligible { get; set; }
///
///     [AdverseWhen(AdverseComparison.Below, 0.6)]
///     public double Score { get; set; }
///
///     [AdverseWhen("denied", "referred")]
///     public string Outcome { get; set; } = "";
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue,
    AllowMultiple = true,
    Inherited = true)]
public sealed class AdverseWhenAttribute : Attribute
{
    /// <summary>Says on an enumeration member that choosing it is adverse, and elsewhere that <see langword="true"/> is.</summary>
    public AdverseWhenAttribute()
    {
    }

    /// <summary>Says that the given values are adverse.</summary>
    /// <param name="value">An adverse value: a <see cref="bool"/>, an enumeration member, a number, a text, or <see langword="null"/> for no answer.</param>
    /// <param name="otherValues">Further adverse values.</param>
    public AdverseWhenAttribute(object? value, params object?[]? otherValues)
    {
        // [AdverseWhen("denied", null)] passes no array at all, but means the value null.
        Values = otherValues is null ? [value, null] : [value, .. otherValues];
    }

    /// <summary>Says that numbers on one side of a threshold are adverse. Not a number is adverse too, since it answers nothing.</summary>
    /// <param name="comparison">On which side.</param>
    /// <param name="threshold">The threshold.</param>
    public AdverseWhenAttribute(AdverseComparison comparison, double threshold)
    {
        Comparison = comparison;
        Threshold = threshold;
    }

    /// <summary>Gets the adverse values; empty where a threshold, or nothing, is stated.</summary>
    public object?[] Values { get; } = [];

    /// <summary>Gets on which side of <see cref="Threshold"/> a number is adverse, where a threshold is stated.</summary>
    public AdverseComparison? Comparison { get; }

    /// <summary>Gets the threshold, where one is stated.</summary>
    public double? Threshold { get; }
}
