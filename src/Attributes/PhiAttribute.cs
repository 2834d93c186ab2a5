using System;

namespace AdsGuard;

/// <summary>
/// Says that a value is protected health information (Gov. Code 12898(f), 45 CFR 160.103), which must not enter an automated decision system
/// without an authorized purpose (Gov. Code 12898.1(h)).
/// </summary>
/// <remarks>
/// On a type it holds for every value of the type; on a positional record parameter it holds for the property too. A classified
/// <see cref="bool"/> or enumeration is protected as well, and so is what it selects.
/// </remarks>
/// <param name="kind">Whether it identifies the person, or concerns health, care, or payment for care.</param>
/// <example>
/// <code>
/// public sealed class Patient
/// {
///     [Phi(PhiKind.Identifier)]
///     public string MedicalRecordNumber { get; set; } = "";
///
///     [Phi(PhiKind.Health)]
///     public bool IsPregnant { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(ProtectedDataTargets.All, AllowMultiple = true, Inherited = true)]
public sealed class PhiAttribute(PhiKind kind) : Attribute
{
    /// <summary>Gets which part of the definition in 45 CFR 160.103 the value comes under.</summary>
    public PhiKind Kind { get; } = kind;
}
