using System;

namespace AdsGuard;

/// <summary>
/// Says that a value is a characteristic on which bias may be based (Gov. Code 12898.1(g)(2)). It may enter an automated decision system that
/// declares how bias is monitored.
/// </summary>
/// <remarks>
/// On a type it holds for every value of the type; on a positional record parameter it holds for the property too. A characteristic that is also
/// protected health information carries <see cref="PhiAttribute"/> besides.
/// </remarks>
/// <param name="kind">Which of the characteristics of Gov. Code 12898.1(g)(2) it is.</param>
/// <example>
/// <code>
/// public sealed record Claimant([ProtectedCharacteristic(ProtectedCharacteristicKind.Age)] int Age);
/// </code>
/// </example>
[AttributeUsage(ProtectedDataTargets.All, AllowMultiple = true, Inherited = true)]
public sealed class ProtectedCharacteristicAttribute(ProtectedCharacteristicKind kind) : Attribute
{
    /// <summary>Gets which of the characteristics of Gov. Code 12898.1(g)(2) the value is.</summary>
    public ProtectedCharacteristicKind Kind { get; } = kind;
}
