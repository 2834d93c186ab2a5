using System;

namespace AdsGuard;

/// <summary>
/// Says that an argument of an adverse action has no bearing on it, so that the human who reviews the action (Gov. Code 12898.1(d)) need not see it and a decision
/// holds whatever its value: a logger, a connection, a progress report.
/// </summary>
/// <remarks>What the action does must not depend on the argument: two calls that differ in it alone are the same action to a reviewer.</remarks>
/// <param name="reason">Why the argument has no bearing on the action.</param>
/// <example>
/// <code>
/// public interface IBenefits
/// {
///     [AdverseAction("Stop the benefit", Service = ServiceKind.SocialServices)]
///     void Stop(
///         [ReviewSubject] string caseNumber,
///         [AdsOutput("eligibility-scoring")] double? score,
///         [NotUnderReview("Only reports how far the stop has come")] IProgress&lt;int&gt; progress);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter, Inherited = true)]
public sealed class NotUnderReviewAttribute(string reason) : Attribute
{
    /// <summary>Gets why the argument has no bearing on the action.</summary>
    public string Reason { get; } = reason;
}
