using System;

namespace AdsGuard;

/// <summary>
/// Says that what is done here relies on the accuracy of what it is given: output that "may materially affect service levels" is "reviewed and
/// verified [...] for accuracy before being relied upon" (Gov. Code 12898.1(g)(1)).
/// </summary>
/// <remarks>On a method it holds for all parameters, on a parameter for that one. <see cref="VerifiesAdsOutputAttribute"/> marks the verification.</remarks>
/// <example>
/// <code>
/// public interface ICaseload
/// {
///     void SetWaitingTime(string office, [AffectsServiceLevels] int days);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter, Inherited = true)]
public sealed class AffectsServiceLevelsAttribute : Attribute;
