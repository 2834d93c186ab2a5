using System;

namespace AdsGuard;

/// <summary>
/// Says that exactly this value is output of an automated decision system: the "simplified output, including a score, classification, or
/// recommendation" of Gov. Code 12898(b), on which Gov. Code 12898.1(a) to (d) limit what may be done.
/// </summary>
/// <remarks>
/// On a parameter of an adverse action it marks the output that the reviewer sees; <see langword="null"/> there says that no system was used.
/// </remarks>
/// <param name="systemId">The id under which <see cref="AdsSystemAttribute"/> registers the system.</param>
/// <example>
/// <code>
/// public interface IStoredScores
/// {
///     [return: AdsOutput("eligibility-scoring")]
///     double Find(string caseNumber);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true, Inherited = true)]
public sealed class AdsOutputAttribute(string systemId) : Attribute
{
    /// <summary>Gets the id of the system that the value comes from.</summary>
    public string SystemId { get; } = systemId;
}
