using System;

namespace AdsGuard;

/// <summary>
/// Says that a system is used here only "to ascertain whether a services application or submission meets minimum eligibility thresholds as
/// predetermined by the state agency" (Gov. Code 12898.1(b)).
/// </summary>
/// <remarks>
/// It lifts the duty to consider other factors, nothing else: an output that suggests noneligibility is still reviewed by a human (12898.1(d)).
/// It is not inherited.
/// </remarks>
/// <param name="predetermination">Where the agency fixed the thresholds: the document, its date, its place.</param>
/// <example>
/// <code>
/// public interface IIntake
/// {
///     [MinimumEligibilityThreshold("Income limits 2026, director's order 26-04 of 2026-01-12")]
///     bool MeetsIncomeLimit(decimal monthlyIncome);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class MinimumEligibilityThresholdAttribute(string predetermination) : Attribute
{
    /// <summary>Gets where the agency fixed the thresholds.</summary>
    public string Predetermination { get; } = predetermination;
}
