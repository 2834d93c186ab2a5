using System;

namespace AdsGuard;

/// <summary>
/// Says that this is an "application or submission" for services, which has to "contain all required fields, attachments, or information in the
/// required format" (Gov. Code 12898.1(g)(3)).
/// </summary>
/// <remarks>
/// On a type it holds for every value of the type. <see cref="CompletenessCheckAttribute"/> marks the check that comes before any system sees it.
/// </remarks>
/// <example>
/// <code>
/// [Submission]
/// public sealed record BenefitApplication(string CaseNumber, decimal MonthlyIncome, byte[] ProofOfIncome);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class
    | AttributeTargets.Struct
    | AttributeTargets.Interface
    | AttributeTargets.Parameter
    | AttributeTargets.Property,
    Inherited = true)]
public sealed class SubmissionAttribute : Attribute;
