using System;

namespace AdsGuard;

/// <summary>
/// Says that an argument of a call to an automated decision system does not go into the system, so that Gov. Code 12898.1(h) does not concern it:
/// a correlation id that stays in the client, a time limit, a destination for the answer.
/// </summary>
/// <example>
/// <code>
/// [AdsClient("eligibility-scoring")]
/// public interface IEligibilityModel
/// {
///     double Score(string applicationText, [NotAdsInput] string localCaseNumber);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, Inherited = true)]
public sealed class NotAdsInputAttribute : Attribute;
