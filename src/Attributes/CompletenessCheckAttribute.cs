using System;

namespace AdsGuard;

/// <summary>
/// Says that this checks that a submission contains "all required fields, attachments, or information in the required format"
/// (Gov. Code 12898.1(g)(3)).
/// </summary>
/// <remarks>
/// Complete is <see langword="true"/>, or the normal return of a method that returns nothing (or a plain task). What the check looks at is its
/// parameter that is a <see cref="SubmissionAttribute"/>.
/// </remarks>
/// <example>
/// <code>
/// public interface IIntake
/// {
///     [CompletenessCheck]
///     bool IsComplete([Submission] string formXml);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class CompletenessCheckAttribute : Attribute;
