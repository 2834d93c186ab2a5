using System;

namespace AdsGuard;

/// <summary>
/// Says that in this method a person checks output of an automated decision system for accuracy: "by an employee of the state agency, or by another
/// authorized person" (Gov. Code 12898.1(g)(1)).
/// </summary>
/// <remarks>What the method returns, or its normal return where it returns nothing, counts as verified. A check that a program makes alone is none.</remarks>
/// <example>
/// <code>
/// public interface IForecastDesk
/// {
///     [VerifiesAdsOutput]
///     int VerifyWaitingTime(int forecastDays);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class VerifiesAdsOutputAttribute : Attribute;
