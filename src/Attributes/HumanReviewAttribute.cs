using System;

namespace AdsGuard;

/// <summary>Says that in this method a human decides: the review that Gov. Code 12898.1(d) requires "before any adverse action is taken".</summary>
/// <remarks>
/// Approval is <see langword="true"/>, a decision whose <c>Outcome</c> is <c>Approved</c>, or the normal return of a method that returns nothing (or
/// a plain task). The reviewer needs something other than the output in front of them, since the output is "only one of the factors"
/// (12898.1(b)).
/// </remarks>
/// <example>
/// <code>
/// public interface IReviewDesk
/// {
///     [HumanReview]
///     Task&lt;bool&gt; ApproveDenialAsync([ReviewSubject] string caseNumber, double score, string caseFile);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class HumanReviewAttribute : Attribute;
