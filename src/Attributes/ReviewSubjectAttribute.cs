using System;

namespace AdsGuard;

/// <summary>
/// Marks the person or case that a review is about: the "natural person" whom an adverse determination affects (Gov. Code 12898.1(c) and (d)). A
/// decision holds for this subject only.
/// </summary>
/// <remarks>On a property of a parameter's type, that property identifies the subject. It has to be something stable, such as a case number.</remarks>
/// <example>
/// <code>
/// public interface IBenefits
/// {
///     [AdverseAction("Stop the benefit", Service = ServiceKind.SocialServices)]
///     void Stop([ReviewSubject] string caseNumber, [AdsOutput("eligibility-scoring")] double? score);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, Inherited = true)]
public sealed class ReviewSubjectAttribute : Attribute;
