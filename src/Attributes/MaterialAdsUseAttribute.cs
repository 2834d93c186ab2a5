using System;

namespace AdsGuard;

/// <summary>
/// Says that the use of an automated decision system is "material to a decision" that is taken here, so that there has to be a means "to document or
/// disclose that the system was used in the decisionmaking process" (Gov. Code 12898.1(f)).
/// </summary>
/// <remarks>
/// On a method the decision is the call, on a type it is each of its methods, on a parameter it is the method that receives the output there.
/// <see cref="DisclosesAdsUseAttribute"/> marks the means.
/// </remarks>
/// <example>
/// <code>
/// public interface IDecisions
/// {
///     [MaterialAdsUse]
///     void SetPriority(string caseNumber, int priority);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    Inherited = true)]
public sealed class MaterialAdsUseAttribute : Attribute;
