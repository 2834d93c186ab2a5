using System;

namespace AdsGuard;

/// <summary>
/// Says that a value is personally identifiable information (Gov. Code 12898(e)), which must not enter an automated decision system without an
/// authorized purpose (Gov. Code 12898.1(h)).
/// </summary>
/// <remarks>
/// On a type it holds for every value of the type; on a positional record parameter it holds for the property too. A value of several kinds
/// carries the attribute once for each.
/// </remarks>
/// <param name="kind">Which item of the closed list of Gov. Code 12898(e) it is.</param>
/// <example>
/// <code>
/// public sealed record Applicant(
///     string Name,
///     [Pii(PiiKind.SocialSecurityNumber)] string Ssn,
///     [Pii(PiiKind.ResidentialAddress)] string Address);
/// </code>
/// </example>
[AttributeUsage(ProtectedDataTargets.All, AllowMultiple = true, Inherited = true)]
public sealed class PiiAttribute(PiiKind kind) : Attribute
{
    /// <summary>Gets the item of the closed list of Gov. Code 12898(e) that the value is.</summary>
    public PiiKind Kind { get; } = kind;
}
