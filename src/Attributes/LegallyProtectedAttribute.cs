using System;

namespace AdsGuard;

/// <summary>
/// Says that a value is legally protected information (Gov. Code 12898(c)), which must not enter an automated decision system without an
/// authorized purpose (Gov. Code 12898.1(h)).
/// </summary>
/// <remarks>On a type it holds for every value of the type; on a positional record parameter it holds for the property too.</remarks>
/// <param name="ground">Which of the three grounds of Gov. Code 12898(c) protects it.</param>
/// <param name="authority">The provision that protects it, such as <c>Evid. Code 954</c>. A protection without one cannot be checked by a reader.</param>
/// <example>
/// <code>
/// public sealed class CaseFile
/// {
///     [LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
///     public string CounselsAdvice { get; set; } = "";
/// }
/// </code>
/// </example>
[AttributeUsage(ProtectedDataTargets.All, AllowMultiple = true, Inherited = true)]
public sealed class LegallyProtectedAttribute(LegalProtection ground, string authority) : Attribute
{
    /// <summary>Gets which of the three grounds of Gov. Code 12898(c) protects the value.</summary>
    public LegalProtection Ground { get; } = ground;

    /// <summary>Gets the provision that protects the value.</summary>
    public string Authority { get; } = authority;
}
