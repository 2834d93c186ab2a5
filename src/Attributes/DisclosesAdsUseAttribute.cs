using System;

namespace AdsGuard;

/// <summary>
/// Says that what goes through here documents or discloses that an automated decision system was used: the "means, consistent with applicable law,
/// to document or disclose" of Gov. Code 12898.1(f).
/// </summary>
/// <remarks>On a method it is the call, on a type each of its methods, on a parameter what is passed there.</remarks>
/// <example>
/// <code>
/// public interface IDecisionLetters
/// {
///     [DisclosesAdsUse]
///     void AppendNoticeOfAdsUse(string caseNumber, string systemName);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    Inherited = true)]
public sealed class DisclosesAdsUseAttribute : Attribute;
